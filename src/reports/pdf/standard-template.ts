/**
 * The report in Typst. What it shows comes as JSON in the input `data`: it is text and nothing else, whatever a website
 * managed to put into it.
 */
export const standardTemplate = String.raw`
#let d = json(bytes(sys.inputs.data))
#let digits(number) = number.replace(regex("[0-9]"), found => d.digits.at(int(found.text)))
#set document(title: d.title + " " + d.period, author: d.organisation)
#set text(font: "Sarabun", lang: d.language, size: 11pt, hyphenate: false)
#set par(leading: 0.75em, spacing: 0.9em)
#set page(
  paper: "a4",
  margin: (x: 1.7cm, top: 1.6cm, bottom: 1.8cm),
  footer: context {
    set text(size: 9pt, fill: luma(80))
    grid(
      columns: (1fr, auto),
      d.organisation + " · " + d.period,
      d.page + " " + counter(page).display((now, all) => digits(str(now) + "/" + str(all)), both: true),
    )
  },
)
#show heading.where(level: 1): it => block(above: 1.3em, below: 0.8em, text(size: 14pt, weight: "bold", it.body))
#show heading.where(level: 2): it => block(above: 1.4em, below: 0.7em, text(size: 12.5pt, weight: "bold", it.body))
#show heading.where(level: 3): it => block(above: 1em, below: 0.5em, text(size: 11pt, weight: "bold", it.body))

#let colours = (ok: rgb("#1b7f4b"), warning: rgb("#f2b705"), critical: rgb("#b3261e"), unknown: rgb("#8a8a8a"))
#let pale = (ok: rgb("#e6f4ec"), warning: rgb("#fff6d8"), critical: rgb("#fbe6e4"), unknown: luma(240))

// Each state has a shape of its own, so that it is told apart in grey.
#let mark(level, size: 0.8em) = {
  let ink = 0.6pt + luma(60)
  let fill = colours.at(level)
  box(width: size, height: size, baseline: 0.12em, align(center + horizon, {
    if level == "ok" { circle(radius: size / 2, fill: fill, stroke: ink) }
    else if level == "warning" { polygon(fill: fill, stroke: ink, (size / 2, 0pt), (size, size), (0pt, size)) }
    else if level == "critical" { square(size: size * 0.94, fill: fill, stroke: ink) }
    else { circle(radius: size / 2, fill: white, stroke: 1.2pt + fill) }
  }))
}

#let rule = 0.5pt + luma(190)
#let listing(columns, table-data, size: 9.5pt) = {
  set text(size: size)
  set par(leading: 0.6em)
  table(
    columns: columns,
    inset: (x: 5pt, y: 5pt),
    stroke: (x, y) => (bottom: rule, top: if y == 0 { 0.8pt + luma(90) } else { none }),
    fill: (x, y) => if y == 0 { luma(238) },
    table.header(..table-data.columns.map(name => strong(name))),
    ..table-data.rows.flatten().map(cell => if type(cell) == str { text(cell) } else { cell }),
  )
}

#let drawn(svg, alt) = image(bytes(svg), format: "svg", alt: alt, width: 100%)
#let chart(one) = block(breakable: false, width: 100%, {
  heading(level: 3, outlined: false, one.title)
  if one.at("svg", default: none) == none { text(fill: luma(80), d.noTimes) } else {
    drawn(one.svg, one.alt)
    set text(size: 9pt)
    for entry in one.legend {
      box(baseline: 1pt, image(bytes(entry.svg), format: "svg", width: 0.55cm, alt: ""))
      h(4pt)
      entry.label
      h(14pt)
    }
  }
})

// The first page: understood in ten seconds.
#text(size: 12pt, d.organisation)
#v(-0.35em)
#text(size: 19pt, weight: "bold", d.title)
#v(-0.5em)
#text(size: 13pt, d.period)
#v(-0.4em)
#text(size: 9.5pt, fill: luma(80), (..d.periodNotes, d.made).join(" · "))

#block(
  width: 100%, inset: 14pt, radius: 5pt, fill: pale.at(d.light.level), stroke: 1pt + colours.at(d.light.level),
  grid(
    columns: (auto, 1fr), column-gutter: 16pt, align: horizon,
    mark(d.light.level, size: 1.6cm),
    {
      text(size: 22pt, weight: "bold", d.light.word)
      v(-0.6em)
      text(size: 12.5pt, d.light.sentence)
    },
  ),
)

#grid(
  columns: (1fr,) * d.tiles.len(), column-gutter: 6pt,
  ..d.tiles.map(tile => block(
    width: 100%, height: 2.15cm, inset: 6pt, radius: 4pt, stroke: 0.6pt + luma(190),
    {
      set par(leading: 0.5em, spacing: 0.45em)
      text(size: 8.5pt, fill: luma(70), tile.label)
      parbreak()
      text(size: 12.5pt, weight: "bold", tile.value)
      parbreak()
      text(size: 8pt, fill: luma(70), tile.note)
    },
  )),
)

= #d.headings.actions
#if d.actions.len() == 0 { d.noActions } else {
  listing((auto, 1fr, 1.25fr, 2.9cm, 2.35cm), (
    columns: ("", d.columns.what, d.columns.how, d.columns.who, d.columns.by),
    rows: d.actions.map(action => (
      mark(action.level),
      {
        strong(action.what)
        if action.points != "" { linebreak(); text(size: 8.5pt, action.points) }
        if action.site != "" { linebreak(); text(size: 8.5pt, fill: luma(70), action.site) }
      },
      action.how,
      action.who,
      action.by,
    )),
  ))
  if d.moreActions != "" { text(size: 9.5pt, d.moreActions) }
}

#if d.sites.len() > 1 [
  = #d.headings.sites
  #{
    // Fixed, so that long values never squeeze the name.
    let widths = (1.4cm, 1.7cm, 1.7cm, 1.45cm, 1.8cm, 1.7cm, 1.7cm, 1.5cm)
    listing((1fr,) + widths.slice(0, d.siteColumns.len() - 2), (
      columns: d.siteColumns.slice(1),
      rows: d.sites.map(site => (
        {
          mark(site.level)
          h(3pt)
          strong(site.name)
          linebreak()
          text(size: 7.5pt, fill: luma(70), site.word + " · " + site.host)
        },
        ..site.cells,
      )),
    ), size: 8pt)
  }
]

= #d.headings.renewals
#if d.renewals.rows.len() == 0 { d.noRenewals } else {
  listing((1.6fr,) + (1fr,) * (d.renewals.columns.len() - 2) + (1.1fr,), d.renewals)
  if d.moreRenewals != "" { text(size: 9.5pt, d.moreRenewals) }
}

= #d.headings.notes
#text(size: 9pt, list(..d.notes.map(line => text(line))))

#if d.details.len() > 0 [
  #pagebreak(weak: true)
  = #d.headings.details
  #if d.someDetails != "" { text(size: 10pt, d.someDetails) }
]
#for site in d.details [
  #block(sticky: true, above: 1.4em, below: 0.8em, {
    heading(level: 2, { mark(site.level); h(6pt); site.name })
    v(-0.5em)
    text(size: 9.5pt, fill: luma(70), site.word + " · " + site.url)
  })
  #block(breakable: false, {
    set text(size: 9.5pt)
    grid(
      columns: (1fr,) * 4, column-gutter: 8pt, row-gutter: 7pt,
      ..site.facts.map(fact => { text(size: 8.5pt, fill: luma(70), fact.label); linebreak(); strong(fact.value) }),
    )
  })
  #for one in site.charts { chart(one) }
  #heading(level: 3, d.headings.incidents)
  #if site.incidents.rows.len() == 0 { text(size: 10pt, d.noIncidents) } else {
    listing((1.7fr, 1fr, 1fr, 0.8fr, 0.8fr, 1fr), site.incidents, size: 8.5pt)
  }
  #for one in site.disclosures [
    #block(sticky: true, heading(level: 3, d.headings.disclosure + " · " + one.title))
    #block(sticky: true, { strong(one.score); h(10pt); one.lines.join(" · ") })
    #if one.items.rows.len() > 0 { listing((1.3cm, 1fr, 3.2cm), one.items, size: 8.5pt) }
  ]
  #if site.changes.len() > 0 [
    #block(sticky: true, heading(level: 3, d.headings.changes))
    #list(..site.changes.map(line => text(size: 10pt, line)))
  ]
]
`
