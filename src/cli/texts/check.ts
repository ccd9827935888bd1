import type { Language } from '../../model/language.ts'
import type { Status } from '../../model/status.ts'

interface CheckTexts {
  readonly status: Readonly<Record<Status, string>>
  readonly severity: Readonly<Record<'info' | 'unknown' | 'warning' | 'critical', string>>
  readonly columns: { readonly kind: string; readonly status: string; readonly summary: string; readonly time: string }
  /** Names of the kinds; one that is missing here is shown by its id. */
  readonly kinds: Readonly<Record<string, string>>
  readonly remedy: string
  readonly evidence: string
  readonly nothing: string
  allWell(checks: number): string
  findings(bad: number, checks: number): string
  progress(done: number, all: number): string
  finished(seconds: string): string
}

export const checkTexts: Readonly<Record<Language, CheckTexts>> = {
  th: {
    status: { ok: 'ปกติ', unknown: 'ไม่ทราบ', warning: 'ควรแก้ไข', critical: 'ต้องแก้ไข' },
    severity: { info: 'ข้อมูล', unknown: 'ไม่ทราบ', warning: 'ควรแก้ไข', critical: 'ต้องแก้ไข' },
    columns: { kind: 'รายการ', status: 'ผล', summary: 'รายละเอียด', time: 'เวลา' },
    kinds: {
      page: 'หน้าเว็บ',
      tls: 'ใบรับรอง TLS',
      domain: 'ชื่อโดเมน',
      disclosure: 'การเปิดเผยข้อมูล',
      integrity: 'เนื้อหาแปลกปลอม',
      links: 'ลิงก์และเอกสาร',
      renewal: 'งานต่ออายุ',
    },
    remedy: 'วิธีแก้',
    evidence: 'หลักฐาน',
    nothing: 'ไม่มีรายการให้ตรวจ',
    allWell: (checks) => `ตรวจ ${checks} รายการ ปกติทั้งหมด`,
    findings: (bad, checks) => `ตรวจ ${checks} รายการ ไม่ปกติ ${bad} รายการ`,
    progress: (done, all) => `กำลังตรวจ ${done}/${all}`,
    finished: (seconds) => `ใช้เวลา ${seconds} วินาที`,
  },
  en: {
    status: { ok: 'OK', unknown: 'UNKNOWN', warning: 'WARNING', critical: 'CRITICAL' },
    severity: { info: 'note', unknown: 'unknown', warning: 'warning', critical: 'critical' },
    columns: { kind: 'CHECK', status: 'STATUS', summary: 'DETAIL', time: 'TIME' },
    kinds: {
      page: 'page',
      tls: 'TLS certificate',
      domain: 'domain name',
      disclosure: 'disclosure',
      integrity: 'integrity',
      links: 'links',
      renewal: 'renewals',
    },
    remedy: 'What to do',
    evidence: 'Evidence',
    nothing: 'nothing to check',
    allWell: (checks) => `${checks} ${checks === 1 ? 'check' : 'checks'}, all well`,
    findings: (bad, checks) => `${bad} of ${checks} ${checks === 1 ? 'check' : 'checks'} not well`,
    progress: (done, all) => `Checking ${done}/${all}`,
    finished: (seconds) => `took ${seconds} s`,
  },
}
