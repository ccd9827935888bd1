import type { Localized } from './language.ts'

const REASONS: Readonly<Record<string, Localized>> = {
  EACCES: { th: 'ไม่มีสิทธิ์เขียน', en: 'no permission to write there' },
  EPERM: { th: 'ไม่มีสิทธิ์เขียน', en: 'no permission to write there' },
  EROFS: { th: 'เป็นพื้นที่ที่อ่านได้อย่างเดียว', en: 'the file system is read-only' },
  ENOSPC: { th: 'พื้นที่เก็บข้อมูลเต็ม', en: 'the disk is full' },
  EDQUOT: { th: 'เกินโควตาพื้นที่', en: 'the quota is used up' },
  ENOTDIR: { th: 'มีไฟล์ชื่อเดียวกันขวางอยู่', en: 'a file is in the way' },
  EEXIST: { th: 'มีไฟล์ชื่อเดียวกันขวางอยู่', en: 'a file is in the way' },
  EISDIR: { th: 'มีโฟลเดอร์ชื่อเดียวกันขวางอยู่', en: 'a folder is in the way' },
  ENOENT: { th: 'สร้างโฟลเดอร์ไม่ได้', en: 'the folder cannot be made' },
  ENAMETOOLONG: { th: 'ชื่อไฟล์ยาวเกินไป', en: 'the name is too long' },
}

/** Why a file could not be written, by the system's code of an error; undefined for an error of any other kind. */
export function whyUnwritable(error: unknown): Localized | undefined {
  return error instanceof Error && 'code' in error ? REASONS[String(error.code)] : undefined
}
