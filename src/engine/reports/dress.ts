import { readFile } from 'node:fs/promises'
import { UserError } from '../../model/errors.ts'
import type { Language } from '../../model/language.ts'
import type { MemoDress, ReportDress } from '../../reports/format.ts'
import type { ReportOptions, ReportStyle } from '../../reports/options.ts'

/** Far more than an emblem needs. */
const MAX_IMAGE = 1_000_000

/** The dress of a report under a configuration. Rejects with a UserError where the emblem cannot be read. */
export async function dressOf(
  { memo, thai_digits: configured }: ReportOptions,
  style: ReportStyle,
  language: Language,
  thaiDigits = configured,
): Promise<ReportDress> {
  const { garuda: file, ...head } = memo
  const garuda = style === 'memo' && file !== undefined ? await readEmblem(file, language) : undefined
  return { style, thaiDigits: thaiDigits ?? style === 'memo', memo: { ...head, ...(garuda && { garuda }) } }
}

async function readEmblem(file: string, language: Language): Promise<NonNullable<MemoDress['garuda']>> {
  const bytes = await readFile(file).catch(() => undefined)
  if (bytes === undefined || bytes.length === 0 || bytes.length > MAX_IMAGE) {
    throw new UserError(
      language === 'th'
        ? `อ่านภาพตราครุฑ ${file} ไม่ได้ ให้แก้ reports.memo.garuda ในไฟล์ตั้งค่า หรือลบออกเพื่อเว้นที่ว่างไว้`
        : `cannot read the emblem ${file}; correct reports.memo.garuda, or leave it out to keep its place empty`,
    )
  }
  const ending = file.toLowerCase().split('.').at(-1)
  return { bytes, type: ending === 'png' ? 'png' : ending === 'svg' ? 'svg' : 'jpg' }
}
