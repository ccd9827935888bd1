/**
 * บันทึกข้อความ, form 29 of the rules on correspondence (ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. 2526): the emblem
 * 1.5 cm high and 1.5 cm below the edge, the title in 29 pt, its labels in 20 pt before dotted lines, the body in 16 pt
 * with an indent of 2.5 cm, margins 3 cm left and 2 cm right. No emblem is drawn: it stands there where the office gives
 * its image, and else its place stays empty.
 */
export const memoTemplate = String.raw`
#let d = json(bytes(sys.inputs.data))
#set document(title: d.subject, author: d.department)
#set text(font: "Sarabun", lang: "th", size: 16pt, hyphenate: false)
#set page(paper: "a4", margin: (left: 3cm, right: 2cm, top: 1.5cm, bottom: 2cm))
#set par(leading: 0.6em, spacing: 0.75em)

#let dots = (paint: black, thickness: 0.9pt, dash: (0.1pt, 2.6pt), cap: "round")
#let depth = 4.5pt
#let blank(width: 1fr) = box(width: width, height: depth, baseline: depth, stroke: (bottom: dots))
// What is filled in stands on the dots, however many lines it takes, and dots fill the rest of the last one.
#let dotted(value) = {
  if value != "" { underline(stroke: dots, offset: depth, evade: false, text(size: 16pt, "\u{2002}" + value + "\u{2002}")) }
  blank()
}
#let label(name) = { text(size: 20pt, weight: "bold", name); h(5pt) }

#block(height: 1.5cm, width: 100%, spacing: 0.6em, {
  if "garuda" in d { place(left + top, image(bytes(d.garuda.bytes), format: d.garuda.type, height: 1.5cm, alt: "ตราครุฑ")) }
  place(center + bottom, text(size: 29pt, weight: "bold", "บันทึกข้อความ"))
})

#block(spacing: 0.55em, { label("ส่วนราชการ"); dotted(d.department) })
#block(spacing: 0.55em, grid(columns: (1fr, 1fr), column-gutter: 8pt,
  { label("ที่"); dotted(d.number) },
  { label("วันที่"); dotted(d.date) },
))
#block(spacing: 0.55em, { label("เรื่อง"); dotted(d.subject) })
#v(0.5em)
#block({ text(size: 16pt, "เรียน"); h(10pt); if d.to == "" { blank(width: 9cm) } else { d.to } })

#set par(justify: false, first-line-indent: (amount: 2.5cm, all: true))
#for line in d.opening { par(line) }
#for point in d.points {
  par(point.text)
  if point.rows.len() > 0 {
    block(inset: (left: 2.5cm), spacing: 0.6em, {
      set par(first-line-indent: 0pt, hanging-indent: 0.9cm, spacing: 0.7em)
      for row in point.rows { par(row) }
    })
  }
}
#for line in d.closing { par(line) }

#v(1.6cm)
#block(breakable: false, width: 100%, align(right, block(width: 8.5cm, {
  set par(first-line-indent: 0pt)
  set align(center)
  blank(width: 6.5cm)
  parbreak()
  if d.signer == "" { [(#blank(width: 6.2cm))] } else { "(" + d.signer + ")" }
  parbreak()
  if d.position == "" { [ตำแหน่ง #blank(width: 5.2cm)] } else { d.position }
})))
#v(0.6cm)
#block(breakable: false, width: 100%, {
  set par(first-line-indent: 0pt)
  grid(columns: (1fr, 1fr), column-gutter: 1cm, row-gutter: 0.9em,
    ..d.opinions.map(name => {
      text(weight: "bold", name)
      for _ in range(2) { linebreak(); blank() }
      linebreak()
      [(ลงชื่อ) #blank()]
    }))
})
`
