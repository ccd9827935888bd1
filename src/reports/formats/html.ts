import type { Format } from '../format.ts'
import { fontFaces } from '../html/fonts.ts'
import { reportPage } from '../html/page.ts'
import { dressed } from '../view/dressed.ts'
import { viewOf } from '../view/view-of.ts'

/** For the screen: one file that can be sent, opened and printed anywhere. */
export const htmlFormat: Format = {
  id: 'html',
  mime: 'text/html; charset=utf-8',
  extension: 'html',
  async render(data, dress) {
    return new TextEncoder().encode(await reportPage(dressed(viewOf(data), dress), await fontFaces()))
  },
}
