import { UserError } from '../model/errors.ts'
import type { Localized } from '../model/language.ts'

/** Why evidence is not being kept. */
export const EVIDENCE_TROUBLES = ['disk-full', 'unwritable', 'no-room'] as const
export type EvidenceTrouble = (typeof EVIDENCE_TROUBLES)[number]

/** Something could not be written down: nothing was half-kept. */
export class EvidenceError extends UserError {
  readonly trouble: EvidenceTrouble

  constructor(trouble: EvidenceTrouble, message: Localized, options?: ErrorOptions) {
    super(message, options)
    this.trouble = trouble
  }
}

const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])

/** What a failure to write into the folder of the evidence means. */
export function explainWrite(error: unknown, folder: string): EvidenceError {
  if (error instanceof EvidenceError) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const options = { cause: error }
  if (FULL.has(code)) {
    return new EvidenceError(
      'disk-full',
      {
        th: `คลังหลักฐาน ${folder}: พื้นที่ดิสก์เต็ม จึงยังไม่ได้เก็บหลักฐานใหม่ หลักฐานเดิมยังอยู่ โปรดเพิ่มพื้นที่ว่าง`,
        en: `evidence ${folder}: the disk is full, nothing new is kept; what was kept is still there; free some space`,
      },
      options,
    )
  }
  return new EvidenceError(
    'unwritable',
    {
      th: `คลังหลักฐาน ${folder}: เขียนไม่ได้ (${code || 'ไม่ทราบสาเหตุ'}) จึงยังไม่ได้เก็บหลักฐานใหม่ โปรดให้สิทธิ์เขียนโฟลเดอร์นี้แก่ผู้ใช้ที่รัน wenyam`,
      en: `evidence ${folder}: it cannot be written (${code || 'for an unknown reason'}), nothing new is kept; give the user that runs wenyam write permission on this folder`,
    },
    options,
  )
}
