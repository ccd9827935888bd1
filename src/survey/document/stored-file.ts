import type { BrokenReason } from '../site-map.ts'

/** What the page of a file store says about the file behind it. */
export interface StoredFile {
  readonly broken?: BrokenReason
  /** Name of the file as the store shows it, '' where it shows none. */
  readonly name: string
}

const SIGN_IN_HOST = /^(accounts\.google\.com|login\.microsoftonline\.com|login\.live\.com)$/
const GONE =
  /the file you have requested does not exist|file (?:is )?in (?:the )?(?:owner's )?trash|ไม่มีไฟล์ที่คุณขอ|ไฟล์ที่คุณขอไม่มีอยู่|ไฟล์อยู่ในถังขยะ|ไม่พบหน้า(?:เว็บ)?|page not found|this item (?:might not exist|was deleted)|ลบไฟล์นี้แล้ว|(?:violat\w+|ละเมิด).{0,60}(?:terms of service|ข้อกำหนดในการให้บริการ)/i
const WALLED =
  /you need (?:access|permission)|request access|ต้องขอสิทธิ์|ขอสิทธิ์(?:การ)?เข้าถึง|คุณต้องมีสิทธิ์|ต้องได้รับสิทธิ์|sign in to continue|ลงชื่อเข้าใช้/i
const STORE_NAME = /\s*[-–|]\s*(google\s+(drive|docs|sheets|slides|ไดรฟ์|เอกสาร|ชีต|สไลด์)|dropbox|onedrive)\s*$/i

/** Reads what a store such as Google Drive shows instead of the file. `url` is where it finally answered. */
export function readStoredFile(url: string, title: string, text: string): StoredFile {
  if (SIGN_IN_HOST.test(new URL(url).hostname)) return { broken: 'login', name: '' }
  const name = title.replace(STORE_NAME, '').trim()
  // The viewer's own page names the file first; what it says elsewhere may be part of a menu.
  if (GONE.test(title) || (name === title && GONE.test(text))) return { broken: 'gone', name: '' }
  if (WALLED.test(title) || (name === title && WALLED.test(text))) return { broken: 'login', name: '' }
  return { name: name === title && /^(google drive|dropbox|onedrive)/i.test(title) ? '' : name }
}
