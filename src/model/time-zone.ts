import { z } from 'zod'
import { suggest } from './yaml/suggestion.ts'

function isTimeZone(text: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: text }))
  } catch {
    return false
  }
}

/** An IANA time zone in an options schema, checked against the runtime's own list. */
export const timeZoneOption = z.string().superRefine((text, context) => {
  if (isTimeZone(text)) return
  const zones = Intl.supportedValuesOf('timeZone')
  const meant = zones.find((zone) => zone.toLowerCase().endsWith(`/${text.toLowerCase()}`)) ?? suggest(text, zones)
  const example = meant ?? 'Asia/Bangkok'
  context.addIssue({
    code: 'custom',
    message: `ไม่มีเขตเวลาชื่อ ${text} ให้ใส่ชื่อแบบ ${example} | there is no time zone ${text}; write a name such as ${example}`,
  })
})
