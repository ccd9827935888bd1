import type { Format } from '../format.ts'

/** The data themselves, for programs; `docs/report.schema.json` says what they mean. */
export const jsonFormat: Format = {
  id: 'json',
  mime: 'application/json',
  extension: 'json',
  async render(data) {
    return new TextEncoder().encode(`${JSON.stringify(data, undefined, 2)}\n`)
  },
}
