import { wrap } from '../check-output/wrap.ts'
import { plainLine } from './yaml-text.ts'

const WIDTH = 110
const MOST = 2_000

/**
 * The text of a configuration while it is written. Three kinds of lines: what holds (`put`), what a person may switch on
 * by taking the `#` away (`offer`: no space behind it), and what is only said (`say`: a space behind it).
 */
export interface Lines {
  put(yaml: string): void
  /** Spaces that it begins with set it in. */
  offer(yaml: string): void
  /** Whatever the text holds, it stays within its remark. Long texts are wrapped, and set in by `hang` after the first line, which begins with `lead`. */
  say(text: string, lead?: string, hang?: number): void
  blank(): void
  /** The same text, two spaces further in. */
  within(): Lines
  toString(): string
}

export function createLines(written: string[] = [], margin = ''): Lines {
  return {
    put: (yaml) => void written.push(`${margin}${yaml}`),
    offer(yaml) {
      const inner = yaml.trimStart()
      written.push(`${margin}${yaml.slice(0, yaml.length - inner.length)}#${inner}`)
    },
    say(text, lead = '', hang = lead.length) {
      const room = WIDTH - margin.length - Math.max(lead.length, hang)
      for (const [index, line] of wrap(plainLine(text, MOST), room).entries()) {
        written.push(`${margin}# ${index === 0 ? lead : ' '.repeat(hang)}${line}`.trimEnd())
      }
    },
    blank: () => void written.push(''),
    within: () => createLines(written, `${margin}  `),
    toString: () => `${written.join('\n')}\n`,
  }
}
