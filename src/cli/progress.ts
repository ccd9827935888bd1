import { columnsOf, printable } from './check-output/wrap.ts'
import type { Output } from './cli.ts'

/** One line that is written over: shown to a person at a terminal alone. */
export interface Progress {
  show(line: string): void
  clear(): void
}

export function createProgress(output: Output): Progress {
  if (!output.isTerminal) return { show() {}, clear() {} }
  const width = (output.columns ?? 80) - 1
  return {
    show: (line) => output.write(`\r\u001b[2K${cut(printable(line), width)}`),
    clear: () => output.write('\r\u001b[2K'),
  }
}

function cut(line: string, width: number): string {
  if (columnsOf(line) <= width) return line
  let text = ''
  for (const { segment } of new Intl.Segmenter('th').segment(line)) {
    if (columnsOf(text + segment) > width - 1) break
    text += segment
  }
  return `${text}…`
}
