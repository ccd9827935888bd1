import { readFileSync } from 'node:fs'

/** Of this program, as its package says. */
export function version(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  const { version: number }: { version?: string } = JSON.parse(text)
  return number ?? 'unknown'
}
