import type { Incident } from '../../model/incident/incident.ts'
import type { Localized } from '../../model/language.ts'
import type { Status } from '../../model/status.ts'

interface PublicWords {
  readonly title: string
  readonly states: Readonly<Record<Status, string>>
  /** What the public is told of an incident, by the kind of check: no details that would help an attacker. */
  readonly incidents: Readonly<Record<string, Partial<Record<Incident['severity'], string>>>>
  readonly standing: string
  readonly over: string
  readonly began: string
  readonly ended: string
  /** A share in percent, 90 days. */
  available(percent: string): string
  readonly allWell: string
  readonly noIncidents: string
  readonly history: string
  readonly feed: string
}

export const publicWords: Localized<PublicWords> = {
  th: {
    title: 'สถานะเว็บไซต์',
    states: { ok: 'ใช้งานได้', warning: 'ใช้งานได้ไม่เต็มที่', critical: 'ใช้งานไม่ได้', unknown: 'ไม่มีข้อมูล' },
    incidents: {
      page: { critical: 'เว็บไซต์ใช้งานไม่ได้', warning: 'เว็บไซต์ใช้งานได้ไม่เต็มที่' },
      tls: { critical: 'การเชื่อมต่อแบบปลอดภัย (HTTPS) ใช้งานไม่ได้' },
      domain: { critical: 'ชื่อเว็บไซต์ใช้งานไม่ได้' },
    },
    standing: 'กำลังแก้ไข',
    over: 'แก้ไขแล้ว',
    began: 'เริ่ม',
    ended: 'กลับมาใช้งานได้',
    available: (percent) => `ใช้งานได้ ${percent} ใน 90 วันที่ผ่านมา`,
    allWell: 'เว็บไซต์ทั้งหมดใช้งานได้ตามปกติ',
    noIncidents: 'ไม่มีเหตุขัดข้องใน 90 วันที่ผ่านมา',
    history: 'เหตุขัดข้องใน 90 วันที่ผ่านมา',
    feed: 'ติดตามด้วย Atom',
  },
  en: {
    title: 'Website status',
    states: { ok: 'up', warning: 'degraded', critical: 'down', unknown: 'no data' },
    incidents: {
      page: { critical: 'The website is down', warning: 'The website is degraded' },
      tls: { critical: 'The secure connection (HTTPS) does not work' },
      domain: { critical: 'The name of the website does not work' },
    },
    standing: 'being worked on',
    over: 'resolved',
    began: 'Began',
    ended: 'Works again',
    available: (percent) => `${percent} up in the last 90 days`,
    allWell: 'All websites work.',
    noIncidents: 'No incidents in the last 90 days.',
    history: 'Incidents in the last 90 days',
    feed: 'Follow by Atom',
  },
}

/** What the public is told of an incident; undefined where it does not concern the public. */
export function publicTitle({ kind, severity }: Incident, words: PublicWords): string | undefined {
  return words.incidents[kind]?.[severity]
}
