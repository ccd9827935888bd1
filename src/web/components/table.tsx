import type { Child } from 'hono/jsx'

interface Column {
  readonly words: string
  readonly num?: boolean
  /** Where the list in this order is. */
  readonly href?: string | undefined
  readonly sorted?: 'ascending' | 'descending' | undefined
}

interface Table {
  readonly caption: string
  /** Where several tables of a page have like captions: what tells this one. */
  readonly label?: string
  readonly columns: readonly Column[]
  readonly class?: string
  readonly id?: string
  readonly children?: Child
}

/**
 * A table that small screens show as one card a row. The roles are said outright, since browsers take them away from
 * a table that is not laid out as one.
 */
export function Table({ caption, label = caption, columns, class: name = '', id, children }: Table) {
  return (
    <div class="table" tabindex={0} role="region" aria-label={label}>
      <table role="table" class={`cards ${name}`} id={id}>
        <caption>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map(({ words, num, href, sorted }) => (
              <th role="columnheader" scope="col" class={num ? 'num' : undefined} aria-sort={sorted}>
                {href === undefined ? words : <a href={href}>{words}</a>}
                {sorted !== undefined && <span aria-hidden="true">{sorted === 'ascending' ? ' ▲' : ' ▼'}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">{children}</tbody>
      </table>
    </div>
  )
}

interface Row {
  readonly class?: string | undefined
  readonly id?: string
  /** The website whose news the row tells. */
  readonly site?: string
  readonly live?: boolean
  readonly children?: Child
}

export function Row({ class: name, id, site, live, children }: Row) {
  return (
    <tr role="row" class={name} id={id} data-row={site} data-live={live ? '' : undefined}>
      {children}
    </tr>
  )
}

/** What the row is about. */
export function RowHead({ class: name, children }: { class?: string; children?: Child }) {
  return (
    <th role="rowheader" scope="row" class={name}>
      {children}
    </th>
  )
}

interface Cell {
  /** The column's words, for small screens. */
  readonly label: string
  readonly num?: boolean
  readonly class?: string
  /** A name under which scripts find it. */
  readonly part?: string
  readonly children?: Child
}

export function Cell({ label, num, class: name, part, children }: Cell) {
  const classes = [num ? 'num' : '', name ?? ''].filter(Boolean).join(' ')
  return (
    <td role="cell" data-label={label} class={classes === '' ? undefined : classes} data-part={part}>
      {children}
    </td>
  )
}
