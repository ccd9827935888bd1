import { z } from 'zod'
import type { Localized } from '../model/language.ts'
import { joinMessage } from '../model/yaml/diagnostic.ts'

export type ReadUrl = { readonly ok: true; readonly url: URL } | { readonly ok: false; readonly message: Localized }

/** An absolute http(s) URL, host as an A-label, without fragment; or what is wrong with it. */
export function readWebUrl(text: string): ReadUrl {
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) {
    return refuse(`ต้องขึ้นต้นด้วย https:// หรือ http:// เช่น https://${text}`, `must begin with https:// or http://`)
  }
  if (!URL.canParse(text)) return refuse('ไม่ใช่ที่อยู่เว็บที่ถูกต้อง', 'is not a valid web address')
  const url = new URL(text)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    return refuse('ต้องเป็น https:// หรือ http:// เท่านั้น', 'must be https:// or http://')
  }
  if (url.username !== '' || url.password !== '') {
    return refuse('ต้องไม่มีชื่อผู้ใช้และรหัสผ่านในที่อยู่เว็บ', 'must not hold a user name or a password')
  }
  url.hash = ''
  return { ok: true, url }
}

function refuse(th: string, en: string): ReadUrl {
  return { ok: false, message: { th, en } }
}

/** A web address in an options schema; the normalised `href` after parsing. */
export const webUrl = z.string().transform((text, context) => {
  const read = readWebUrl(text)
  if (read.ok) return read.url.href
  context.addIssue({ code: 'custom', message: joinMessage(read.message), input: text })
  return z.NEVER
})
