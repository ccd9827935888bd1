import type { ErrorCode } from 'yaml'
import type { Localized } from '../language.ts'

const MENDS: Partial<Record<ErrorCode, Localized>> = {
  TAB_AS_INDENT: {
    th: 'ย่อหน้าด้วยแท็บไม่ได้ ให้ใช้ช่องว่าง (เว้นวรรค) แทน',
    en: 'a tab cannot indent; use spaces instead',
  },
  BAD_INDENT: {
    th: 'ย่อหน้าไม่ตรง หัวข้อระดับเดียวกันต้องเริ่มที่คอลัมน์เดียวกัน',
    en: 'the indentation is off; keys of one level start in the same column',
  },
  MISSING_CHAR: {
    th: 'ขาดเครื่องหมายปิด เช่น " \' ] } หรือขาด : หลังชื่อหัวข้อ',
    en: 'a closing mark (" \' ] }) is missing, or the : after a key',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    th: 'มี : สองครั้งในบรรทัดเดียว ให้ใส่ค่าที่มี : ไว้ในเครื่องหมาย "…"',
    en: 'there are two : in one line; put a value that contains : in "…"',
  },
  BLOCK_IN_FLOW: {
    th: 'ภายใน [ ] หรือ { } ให้คั่นด้วยจุลภาค ไม่ใช้การย่อหน้า',
    en: 'inside [ ] or { } separate by commas, not by indentation',
  },
  MULTIPLE_DOCS: {
    th: 'มีเอกสารมากกว่าหนึ่งชุดในไฟล์ ให้ลบบรรทัด --- ที่คั่นออก',
    en: 'the file holds more than one document; remove the --- between them',
  },
  TAG_RESOLVE_FAILED: {
    th: 'ไม่รู้จักเครื่องหมาย ! หน้าค่า ถ้าเป็นข้อความให้ใส่ในเครื่องหมาย "…"',
    en: 'the tag before this value is unknown; put a text that begins with ! in "…"',
  },
  NON_STRING_KEY: { th: 'ชื่อหัวข้อต้องเป็นข้อความ', en: 'a key must be a text' },
  BAD_DQ_ESCAPE: {
    th: 'เครื่องหมาย \\ ในข้อความ "…" ใช้ไม่ถูก ให้เขียน \\\\ หรือใช้ \'…\'',
    en: 'the \\ inside "…" is not a known escape; write \\\\ or use \'…\'',
  },
}

/** What a YAML error means and how to mend it; the parser's own words stand behind for those who know YAML. */
export function syntaxText(code: ErrorCode, detail: string, excerpt: string): Localized {
  if (code === 'DUPLICATE_KEY') {
    return {
      th: `มีหัวข้อ ${excerpt} ซ้ำ ให้เหลือไว้เพียงแห่งเดียว`,
      en: `the key ${excerpt} stands here twice; keep one of them`,
    }
  }
  const mend = MENDS[code]
  if (!mend) return { th: `ไวยากรณ์ YAML ไม่ถูกต้อง (${detail})`, en: `this is not valid YAML (${detail})` }
  return { th: `${mend.th} (${detail})`, en: `${mend.en} (${detail})` }
}
