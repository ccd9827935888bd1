import { dressed } from '../view/dressed.ts'
import { viewOf } from '../view/view-of.ts'
import type { Format } from '../format.ts'
import { standardTemplate } from '../pdf/standard-template.ts'
import { typeset } from '../pdf/typst.ts'
import { memoPage } from '../pdf/memo.ts'

/** For paper: the report, or the memorandum that goes with it. */
export const pdfFormat: Format = {
  id: 'pdf',
  mime: 'application/pdf',
  extension: 'pdf',
  render(data, dress) {
    const madeAt = Math.floor(Date.parse(data.generatedAt) / 1_000)
    if (dress.style === 'memo') return typeset({ ...memoPage(data, dress), madeAt })
    return typeset({ template: standardTemplate, data: dressed(viewOf(data), dress), madeAt })
  },
}
