import { html, raw } from 'hono/html'
import type { Status } from '../../model/status.ts'
import type { ChartView, DetailView, ReportView, TableView } from '../view/report-view.ts'
import { reportStyles } from './styles.ts'

type Markup = ReturnType<typeof html>

/** Each state has a shape of its own, so that it is told apart in grey. The word beside it says the same. */
const MARKS: Readonly<Record<Status, string>> = {
  ok: '<circle cx="10" cy="10" r="9" fill="#1b7f4b" stroke="#333"/>',
  warning: '<path d="M10 1 19.5 19H.5Z" fill="#f2b705" stroke="#333"/>',
  critical: '<rect x="1.5" y="1.5" width="17" height="17" fill="#b3261e" stroke="#333"/>',
  unknown: '<circle cx="10" cy="10" r="8" fill="#fff" stroke="#767676" stroke-width="3"/>',
}

function mark(level: Status): Markup {
  return html`<svg class="mark" viewBox="0 0 20 20" aria-hidden="true">${raw(MARKS[level])}</svg>`
}

function table({ columns, rows }: TableView, caption: string): Markup {
  return html`<div class="wide" tabindex="0" role="region" aria-label="${caption}">
    <table>
      <thead>
        <tr>
          ${columns.map((name) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`
}

/** Ids inside of a drawing must not meet those of another one. */
function drawing(svg: string, id: string, label: string): Markup {
  const own = svg.replaceAll('"unseen"', `"${id}"`).replaceAll('url(#unseen)', `url(#${id})`)
  return raw(own.replace('<svg ', label === '' ? '<svg aria-hidden="true" ' : `<svg role="img" aria-label="${label}" `))
}

function chart(one: ChartView, id: string, { noTimes }: ReportView): Markup {
  if (one.svg === undefined) {
    return html`<h4>${one.title}</h4>
      <p>${noTimes}</p>`
  }
  // The label goes into an attribute of a drawing that is not escaped any more.
  const label = one.alt.replaceAll(/[<>&"]/g, ' ')
  return html`<h4>${one.title}</h4>
    <figure>
      ${drawing(one.svg, id, label)}
      <ul class="legend">
        ${one.legend.map((entry, at) => html`<li>${drawing(entry.svg, `${id}-${at}`, '')}${entry.label}</li>`)}
      </ul>
    </figure>`
}

function detail(site: DetailView, at: number, view: ReportView): Markup {
  const { headings, noIncidents } = view
  return html`<section class="site">
    <h3 id="site-${site.id}">${mark(site.level)} ${site.name}</h3>
    <p class="soft">${site.word} · <a href="${site.url}" rel="noreferrer">${site.url}</a></p>
    <dl class="facts">
      ${site.facts.map(
        ({ label, value }) =>
          html`<div>
            <dt>${label}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
    ${site.charts.map((one, index) => chart(one, `unseen-${at}-${index}`, view))}
    <h4>${headings['incidents']}</h4>
    ${
      site.incidents.rows.length === 0
        ? html`<p>${noIncidents}</p>`
        : table(site.incidents, `${site.name}: ${headings['incidents']}`)
    }
    ${site.disclosures.map(
      (one) =>
        html`<h4>${headings['disclosure']} · ${one.title}</h4>
          <p><strong>${one.score}</strong> ${one.lines.join(' · ')}</p>
          ${one.items.rows.length === 0 ? '' : table(one.items, `${site.name}: ${one.title}`)}`,
    )}
    ${
      site.changes.length === 0
        ? ''
        : html`<h4>${headings['changes']}</h4>
            <ul>
              ${site.changes.map((line) => html`<li>${line}</li>`)}
            </ul>`
    }
  </section>`
}

function actions(view: ReportView): Markup {
  const { columns, headings } = view
  if (view.actions.length === 0) return html`<p>${view.noActions}</p>`
  return html`<div class="wide" tabindex="0" role="region" aria-label="${headings['actions']}">
      <table>
        <thead>
          <tr>
            ${['light', 'what', 'how', 'who', 'by'].map((key) => html`<th scope="col">${columns[key]}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${view.actions.map(
            (one) =>
              html`<tr>
                <td class="state">${mark(one.level)} ${one.word}</td>
                <td>
                  <strong>${one.what}</strong>
                  ${one.points === '' ? '' : html`<div class="soft">${one.points}</div>`}
                  ${one.site === '' ? '' : html`<div class="soft">${one.site}</div>`}
                </td>
                <td>${one.how}</td>
                <td>${one.who}</td>
                <td>${one.by}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${view.moreActions === '' ? '' : html`<p class="soft">${view.moreActions}</p>`}`
}

function sites(view: ReportView): Markup | '' {
  if (view.sites.length < 2) return ''
  const detailed = new Set(view.details.map(({ id }) => id))
  return html`<h2>${view.headings['sites']}</h2>
    <div class="wide" tabindex="0" role="region" aria-label="${view.headings['sites']}">
      <table>
        <thead>
          <tr>
            ${view.siteColumns.map((name) => html`<th scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${view.sites.map(
            (site) =>
              html`<tr>
                <td class="state">${mark(site.level)} ${site.word}</td>
                <th scope="row">
                  ${detailed.has(site.id) ? html`<a href="#site-${site.id}">${site.name}</a>` : site.name}
                  <div class="soft">${site.host}</div>
                </th>
                ${site.cells.map((cell) => html`<td>${cell}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`
}

/** One file that needs nothing else: fonts and drawings are inside, no script, nothing is fetched. */
export async function reportPage(view: ReportView, fontFaces: string): Promise<string> {
  const { light, headings } = view
  const page = await html`<!doctype html>
    <html lang="${view.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:"
        />
        <title>${view.title} ${view.period} – ${view.organisation}</title>
        <style>
          ${raw(fontFaces + reportStyles)}
        </style>
      </head>
      <body>
        <main>
          <p>${view.organisation}</p>
          <h1>${view.title}</h1>
          <p>${view.period}</p>
          <p class="soft">${[...view.periodNotes, view.made].join(' · ')}</p>
          <div class="light ${light.level}">
            ${mark(light.level)}
            <p><strong>${light.word}</strong> ${light.sentence}</p>
          </div>
          <dl class="tiles">
            ${view.tiles.map(
              (tile) =>
                html`<div>
                  <dt>${tile.label}</dt>
                  <dd>${tile.value}${tile.note === '' ? '' : html`<small>${tile.note}</small>`}</dd>
                </div>`,
            )}
          </dl>
          <h2>${headings['actions']}</h2>
          ${actions(view)} ${sites(view)}
          <h2>${headings['renewals']}</h2>
          ${
            view.renewals.rows.length === 0
              ? html`<p>${view.noRenewals}</p>`
              : table(view.renewals, headings['renewals'] ?? '')
          }
          <h2>${headings['notes']}</h2>
          <ul>
            ${view.notes.map((line) => html`<li>${line}</li>`)}
          </ul>
          ${view.details.length === 0 ? '' : html`<h2>${headings['details']}</h2>`}
          ${view.someDetails === '' ? '' : html`<p>${view.someDetails}</p>`}
          ${view.details.map((site, at) => detail(site, at, view))}
        </main>
      </body>
    </html>`
  return `${String(page)
    .replaceAll(/^ +/gm, '')
    .replaceAll(/\n{2,}/g, '\n')}\n`
}
