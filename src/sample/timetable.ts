import { SECOND } from '../model/duration.ts'
import type { Localized } from '../model/language.ts'

export const FAULTS = ['database-error', 'unavailable', 'certificate-ending', 'gambling-spam', 'plan-gone'] as const
export type Fault = (typeof FAULTS)[number]

/** When each fault of the sample site shows itself, in milliseconds from the start of a round. */
export const TIMETABLE: readonly { fault: Fault; from: number; to: number; title: Localized }[] = [
  {
    fault: 'database-error',
    from: 90 * SECOND,
    to: 135 * SECOND,
    title: { th: 'หน้าแรกตอบ 200 แต่เป็นข้อผิดพลาดของฐานข้อมูล', en: 'the front page answers 200 with a database error' },
  },
  {
    fault: 'unavailable',
    from: 195 * SECOND,
    to: 225 * SECOND,
    title: { th: 'เว็บไซต์ตอบ 503', en: 'the site answers 503' },
  },
  {
    fault: 'certificate-ending',
    from: 225 * SECOND,
    to: 270 * SECOND,
    title: { th: 'ใบรับรอง TLS เหลืออายุ 5 วัน', en: 'the certificate has five days left' },
  },
  {
    fault: 'gambling-spam',
    from: 270 * SECOND,
    to: 315 * SECOND,
    title: { th: 'มีลิงก์เว็บพนันแฝงในหน้าแรก', en: 'casino links are hidden in the front page' },
  },
  {
    fault: 'plan-gone',
    from: 315 * SECOND,
    to: 360 * SECOND,
    title: { th: 'ไฟล์แผนพัฒนาท้องถิ่นหายไป (404)', en: 'the local development plan is gone (404)' },
  },
]

/** Length of one round, after which the faults come again. */
export const ROUND = 360 * SECOND

/** The faults that show at a time since the sample was started. */
export function faultsAt(elapsed: number): ReadonlySet<Fault> {
  const at = elapsed % ROUND
  return new Set(TIMETABLE.filter(({ from, to }) => at >= from && at < to).map(({ fault }) => fault))
}
