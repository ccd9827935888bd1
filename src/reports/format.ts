import type { ReportData } from '../model/report/report-data.ts'
import type { ReportStyle } from './options.ts'

/** How a report is dressed, where a format leaves room for it. */
export interface ReportDress {
  /** `memo`: an official memorandum (บันทึกข้อความ) instead of the standard report; pdf alone. */
  readonly style: ReportStyle
  /** ๑๒๓ instead of 123, in the formats that people read on paper: pdf and html. */
  readonly thaiDigits: boolean
  readonly memo: MemoDress
}

/** What stands in the head and at the foot of a memorandum; an empty text leaves the dotted line to be filled in by hand. */
export interface MemoDress {
  /** ส่วนราชการ */
  readonly department: string
  /** ที่ */
  readonly number: string
  /** เรียน */
  readonly to: string
  readonly signer: string
  readonly position: string
  /** The emblem as an image; absent: its place stays empty. */
  readonly garuda?: { readonly bytes: Uint8Array; readonly type: 'png' | 'jpg' | 'svg' }
}

export const PLAIN_DRESS: ReportDress = {
  style: 'standard',
  thaiDigits: false,
  memo: { department: '', number: '', to: '', signer: '', position: '' },
}

/** One way to write a report down. A new one is one file in `formats`, and one line in `registry.ts`. */
export interface Format {
  /** The value of `formats:` and `--format`, and the ending of the file. */
  readonly id: string
  readonly mime: string
  /** Ending of the one file that `render` makes. */
  readonly extension: string
  /** The whole report in one file. Pure but for the loading of fonts and libraries. */
  render(data: ReportData, dress: ReportDress): Promise<Uint8Array>
  /** Where a report is several files in a folder: what follows the name of each, and its content. */
  parts?(data: ReportData): readonly { readonly suffix: string; readonly content: Uint8Array }[]
}
