import { columnsOf, pad, printable } from './check-output/wrap.ts'

/** Rows under their heads, every column as wide as its widest cell; the last one is left as it is. */
export function columns(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [heads, ...rows].map((row) => row.map(printable))
  const widths = heads.map((_, index) => Math.max(...all.map((row) => columnsOf(row[index] ?? ''))))
  const lines = all.map((row) =>
    row
      .map((cell, index) => pad(cell, widths[index] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  return `${lines.join('\n')}\n`
}
