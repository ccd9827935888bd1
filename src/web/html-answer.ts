import type { HtmlEscapedString } from 'hono/utils/html'
import type { WebContext } from './env.ts'

const encoder = new TextEncoder()

/** A page as the answer. Bytes, since a long text would be copied once more, letter by letter, on its way out. */
export async function htmlAnswer(
  c: WebContext,
  page: HtmlEscapedString | Promise<HtmlEscapedString>,
): Promise<Response> {
  return c.body(encoder.encode(String(await page)), 200, { 'content-type': 'text/html; charset=UTF-8' })
}
