import type { IncidentPhase } from '../../model/incident/incident.ts'
import type { Localized } from '../../model/language.ts'

interface IncidentTexts {
  readonly description: string
  readonly config: string
  readonly format: string
  readonly list: string
  readonly all: string
  readonly site: string
  readonly limit: string
  readonly ack: string
  readonly id: string
  readonly note: string
  readonly by: string
  readonly heads: readonly string[]
  readonly phases: Readonly<Record<IncidentPhase, string>>
  readonly severities: Readonly<Record<'warning' | 'critical', string>>
  readonly none: string
  noIncident(id: string): string
  severalIncidents(id: string): string
  notOpen(id: string): string
  taken(id: string, by: string): string
}

export const incidentTexts: Localized<IncidentTexts> = {
  th: {
    description: 'เหตุที่เกิดกับเว็บไซต์: ดูรายการ และรับเรื่อง',
    config: 'ไฟล์ตั้งค่า (ไม่ระบุ: wenyam.yaml)',
    format: 'รูปแบบผลลัพธ์: table หรือ json',
    list: 'แสดงเหตุที่ยังไม่สิ้นสุด',
    all: 'แสดงเหตุที่สิ้นสุดแล้วด้วย',
    site: 'เฉพาะเว็บไซต์รหัสนี้',
    limit: 'จำนวนรายการล่าสุดที่แสดง',
    ack: 'รับเรื่อง: หยุดการเตือนซ้ำ และบันทึกว่าใครรับผิดชอบ',
    id: 'รหัสเหตุ หรือส่วนต้นของรหัส',
    note: 'บันทึกว่าดำเนินการอย่างไร',
    by: 'ชื่อผู้รับเรื่อง (ไม่ระบุ: ชื่อผู้ใช้ของเครื่อง)',
    heads: ['รหัส', 'สถานะ', 'ระดับ', 'ตั้งแต่', 'นาน', 'เว็บไซต์', 'เรื่อง'],
    phases: { pending: 'รอยืนยัน', open: 'เปิดอยู่', acknowledged: 'มีผู้รับเรื่อง', resolved: 'สิ้นสุดแล้ว' },
    severities: { warning: 'เตือน', critical: 'วิกฤต' },
    none: 'ไม่มีเหตุที่ยังไม่สิ้นสุด',
    noIncident: (id) => `ไม่มีเหตุรหัส ${id} ดูรหัสได้ด้วย wenyam incidents`,
    severalIncidents: (id) => `มีหลายเหตุที่รหัสขึ้นต้นด้วย ${id} ให้ใส่รหัสให้ยาวขึ้น`,
    notOpen: (id) => `เหตุ ${id} สิ้นสุดแล้ว หรือมีผู้รับเรื่องแล้ว`,
    taken: (id, by) => `${by} รับเรื่อง ${id} แล้ว`,
  },
  en: {
    description: 'incidents of the websites: list them, take one on',
    config: 'configuration file (absent: wenyam.yaml)',
    format: 'form of the output: table or json',
    list: 'list what is not over',
    all: 'list what is over as well',
    site: 'of this site id alone',
    limit: 'how many of the newest',
    ack: 'take an incident on: no more reminders, and it is kept who did',
    id: 'id of the incident, or the beginning of it',
    note: 'what is being done about it',
    by: 'who takes it on (absent: the user name on this machine)',
    heads: ['ID', 'STATE', 'SEVERITY', 'SINCE', 'LASTING', 'SITE', 'WHAT'],
    phases: { pending: 'unconfirmed', open: 'open', acknowledged: 'taken on', resolved: 'over' },
    severities: { warning: 'warning', critical: 'critical' },
    none: 'nothing stands open',
    noIncident: (id) => `there is no incident ${id}; see: wenyam incidents`,
    severalIncidents: (id) => `several incidents begin with ${id}; give more of the id`,
    notOpen: (id) => `incident ${id} is over, or somebody has taken it on already`,
    taken: (id, by) => `${by} has taken on ${id}`,
  },
}
