import type { Format } from './format.ts'
import { csvFormat } from './formats/csv.ts'
import { htmlFormat } from './formats/html.ts'
import { jsonFormat } from './formats/json.ts'
import { pdfFormat } from './formats/pdf.ts'
import { xlsxFormat } from './formats/xlsx.ts'
import type { ReportFormatId } from './options.ts'

/** Every report format, by id. A new one is one line here and its id in the options. */
export const reportFormats: Readonly<Record<ReportFormatId, Format>> = {
  pdf: pdfFormat,
  xlsx: xlsxFormat,
  html: htmlFormat,
  csv: csvFormat,
  json: jsonFormat,
}
