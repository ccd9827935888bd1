import { counted } from '../../model/format/counted.ts'
import type { Language } from '../../model/language.ts'
import type { ReportDisclosure, ReportRenewal } from '../../model/report/report-data.ts'
import type { Status } from '../../model/status.ts'

const SITE = { th: 'เว็บไซต์', en: ['website', 'websites'] } as const
const MATTER = { th: 'เรื่อง', en: ['matter', 'matters'] } as const
const INCIDENT = { th: 'เหตุการณ์', en: ['incident', 'incidents'] } as const
const DAYS = { th: 'วัน', en: ['day', 'days'] } as const
const ITEM = { th: 'รายการ', en: ['item', 'items'] } as const

type Each<K extends string> = Readonly<Record<K, string>>

/** Every word of a report that is no measured value. */
export interface ReportWords {
  readonly title: Each<'week' | 'range' | 'fiscal-year'>
  readonly fiscalYear: (year: string) => string
  readonly isoWeek: string
  readonly underWay: string
  readonly made: string
  readonly page: string
  readonly lights: Readonly<Record<Status, string>>
  /** What the light means, for somebody with ten seconds. */
  readonly sentence: (light: Status, facts: { sites: number; matters: number; wasDown: string | undefined }) => string
  readonly tiles: Each<'availability' | 'down' | 'incidents' | 'response' | 'unseen' | 'sites'>
  readonly tileBefore: (value: string) => string
  readonly headings: Each<
    | 'actions'
    | 'sites'
    | 'renewals'
    | 'details'
    | 'incidents'
    | 'disclosure'
    | 'changes'
    | 'availability'
    | 'response'
    | 'notes'
    | 'daily'
    | 'summary'
  >
  readonly columns: Each<
    | 'light'
    | 'what'
    | 'how'
    | 'who'
    | 'by'
    | 'site'
    | 'url'
    | 'availability'
    | 'down'
    | 'unseen'
    | 'incidents'
    | 'median'
    | 'p95'
    | 'certificate'
    | 'domain'
    | 'score'
    | 'due'
    | 'left'
    | 'renewal'
    | 'contact'
    | 'began'
    | 'ended'
    | 'lasted'
    | 'noticed'
    | 'cause'
    | 'severity'
    | 'code'
    | 'subject'
    | 'catalogue'
    | 'item'
    | 'status'
    | 'before'
    | 'year'
    | 'day'
    | 'up'
    | 'unknown'
    | 'gap'
    | 'looks'
    | 'registrar'
    | 'title'
    | 'points'
  >
  readonly legend: Each<'up' | 'down' | 'unseen' | 'median' | 'p95'>
  readonly none: string
  readonly noActions: string
  readonly noIncidents: string
  readonly noRenewals: string
  readonly noTimes: string
  readonly notSeen: string
  readonly standing: string
  readonly moreActions: (count: number) => string
  readonly moreRenewals: (count: number) => string
  readonly someDetails: (shown: number, all: number) => string
  readonly daysLeft: (days: number) => string
  readonly seconds: (value: string) => string
  readonly sites: (count: number) => string
  readonly incidents: (count: number) => string
  readonly points: (value: string) => string
  readonly itemsPresent: (present: number, total: number) => string
  readonly renewalKinds: Readonly<Record<ReportRenewal['kind'], string>>
  readonly itemStatuses: Readonly<Record<ReportDisclosure['items'][number]['status'], string>>
  readonly appeared: (items: string) => string
  readonly lapsed: (items: string) => string
  readonly ahead: (text: string) => string
  readonly gap: (reason: 'off' | 'blind', from: string, to: string, lasted: string) => string
  readonly definitions: readonly string[]
  readonly weekdays: readonly string[]
  /** What a chart shows, for whoever does not see it. */
  readonly availabilityAlt: (site: string, lowest: string | undefined) => string
  readonly responseAlt: (site: string, median: string | undefined) => string
}

export const reportWords: Readonly<Record<Language, ReportWords>> = {
  th: {
    title: {
      week: 'รายงานสุขภาพเว็บไซต์ประจำสัปดาห์',
      range: 'รายงานสุขภาพเว็บไซต์',
      'fiscal-year': 'รายงานสุขภาพเว็บไซต์',
    },
    fiscalYear: (year) => `ปีงบประมาณ พ.ศ. ${year}`,
    isoWeek: 'สัปดาห์ ISO',
    underWay: 'ยังไม่ครบช่วงเวลา ตัวเลขนับถึงเวลาที่จัดทำรายงาน',
    made: 'จัดทำเมื่อ',
    page: 'หน้า',
    lights: { ok: 'ปกติ', unknown: 'ไม่มีข้อมูล', warning: 'ควรดำเนินการ', critical: 'ต้องแก้ไขด่วน' },
    sentence: (light, { sites, matters, wasDown }) => {
      if (light === 'unknown') return 'ช่วงเวลานี้ไม่มีผลการตรวจ จึงสรุปสภาพเว็บไซต์ไม่ได้'
      if (light === 'critical') return `มีเรื่องที่ต้องแก้ไขโดยด่วน ดูรายการ “สิ่งที่ต้องทำ” (${matters} เรื่อง)`
      if (light === 'warning' && matters > 0) return `เว็บไซต์ยังเปิดใช้งานได้ แต่มี ${matters} เรื่องที่ควรดำเนินการ`
      if (light === 'warning') return `เคยเปิดใช้งานไม่ได้รวม ${wasDown ?? ''} ขณะนี้กลับมาใช้งานได้แล้ว`
      return sites === 1 ? 'เว็บไซต์ใช้งานได้ตามปกติ ไม่มีเรื่องต้องดำเนินการ' : 'ทุกเว็บไซต์ใช้งานได้ตามปกติ ไม่มีเรื่องต้องดำเนินการ'
    },
    tiles: {
      availability: 'ความพร้อมใช้งาน',
      down: 'เวลาที่ใช้งานไม่ได้',
      incidents: 'เหตุการณ์ที่เกิด',
      response: 'ตอบสนอง (ค่ากลาง)',
      unseen: 'เวลาที่ไม่ได้ตรวจ',
      sites: 'เว็บไซต์ที่เฝ้าระวัง',
    },
    tileBefore: (value) => `ช่วงก่อนหน้า ${value}`,
    headings: {
      actions: 'สิ่งที่ต้องทำ เรียงตามความเร่งด่วน',
      sites: 'สภาพของแต่ละเว็บไซต์',
      renewals: 'ครบกำหนดภายใน 90 วัน',
      details: 'รายละเอียดรายเว็บไซต์',
      incidents: 'เหตุการณ์ในช่วงนี้',
      disclosure: 'การเปิดเผยข้อมูลสาธารณะ',
      changes: 'สิ่งที่เปลี่ยนแปลง',
      availability: 'ความพร้อมใช้งานรายวัน',
      response: 'เวลาตอบสนองรายวัน (วินาที)',
      notes: 'หมายเหตุ',
      daily: 'รายวัน',
      summary: 'สรุป',
    },
    columns: {
      light: 'สภาพ',
      what: 'เรื่อง',
      how: 'วิธีดำเนินการ',
      who: 'ผู้รับผิดชอบ',
      by: 'ภายในวันที่',
      site: 'เว็บไซต์',
      url: 'ที่อยู่เว็บไซต์',
      availability: 'พร้อมใช้งาน',
      down: 'ใช้งานไม่ได้',
      unseen: 'ไม่ได้ตรวจ',
      incidents: 'เหตุการณ์',
      median: 'ตอบสนอง (ค่ากลาง)',
      p95: 'ตอบสนอง (95%)',
      certificate: 'ใบรับรองหมดอายุ',
      domain: 'โดเมนหมดอายุ',
      score: 'คะแนนเปิดเผยข้อมูล',
      due: 'ครบกำหนด',
      left: 'เหลือเวลา',
      renewal: 'รายการ',
      contact: 'ผู้ให้บริการ',
      began: 'เริ่ม',
      ended: 'สิ้นสุด',
      lasted: 'นาน',
      noticed: 'ตรวจพบใน',
      cause: 'สาเหตุ',
      severity: 'ระดับ',
      code: 'รหัส',
      subject: 'จุดที่พบ',
      catalogue: 'ชุดรายการ',
      item: 'รายการ',
      status: 'สถานะ',
      before: 'สถานะเดิม',
      year: 'ปีงบประมาณของข้อมูล',
      day: 'วันที่',
      up: 'ใช้งานได้',
      unknown: 'สรุปไม่ได้',
      gap: 'ไม่ได้ตรวจ',
      looks: 'จำนวนครั้งที่ตรวจ',
      registrar: 'ผู้รับจดทะเบียน',
      title: 'ชื่อ',
      points: 'คะแนน',
    },
    legend: {
      up: 'ใช้งานได้',
      down: 'ใช้งานไม่ได้',
      unseen: 'ไม่ได้ตรวจหรือสรุปไม่ได้',
      median: 'ค่ากลาง',
      p95: '95% ของการตรวจเร็วกว่านี้',
    },
    none: 'ไม่มี',
    noActions: 'ไม่มีเรื่องต้องดำเนินการ',
    noIncidents: 'ไม่มีเหตุการณ์',
    noRenewals: 'ไม่มีรายการที่ครบกำหนดภายใน 90 วัน',
    noTimes: 'ไม่มีผลการตรวจในช่วงนี้',
    notSeen: 'ไม่มีข้อมูล',
    standing: 'ยังไม่สิ้นสุด',
    moreActions: (count) => `และอีก ${count} เรื่อง ดูในรายละเอียดรายเว็บไซต์และในไฟล์ xlsx`,
    moreRenewals: (count) => `และอีก ${count} รายการ ดูในไฟล์ xlsx`,
    someDetails: (shown, all) =>
      `แสดงรายละเอียด ${shown} จาก ${all} เว็บไซต์ โดยเลือกเว็บไซต์ที่มีเรื่องต้องดำเนินการหรือมีเหตุการณ์ก่อน ตัวเลขของทุกเว็บไซต์อยู่ในไฟล์ xlsx`,
    daysLeft: (days) => {
      if (days === 0) return 'วันนี้'
      return days > 0 ? `อีก ${days} วัน` : `เลยกำหนด ${-days} วัน`
    },
    seconds: (value) => `${value} วินาที`,
    sites: (count) => counted(count, SITE, 'th'),
    incidents: (count) => counted(count, INCIDENT, 'th'),
    points: (value) => `${value} คะแนน`,
    itemsPresent: (present, total) => `พบข้อมูล ${present} จาก ${total} รายการ`,
    renewalKinds: { domain: 'ชื่อโดเมน', certificate: 'ใบรับรองความปลอดภัย', contract: 'สัญญา/ค่าบริการ' },
    itemStatuses: {
      present: 'ครบถ้วน',
      outdated: 'ไม่ใช่ของปีที่ต้องแสดง',
      broken: 'เปิดไม่ได้',
      empty: 'ยังไม่มีข้อมูล',
      missing: 'ไม่พบ',
      unverified: 'ต้องให้คนตรวจ',
      unknown: 'ตรวจไม่ได้',
    },
    appeared: (items) => `เผยแพร่เพิ่มแล้ว: ${items}`,
    lapsed: (items) => `เคยมีแต่ตอนนี้ไม่ครบถ้วน: ${items}`,
    ahead: (text) => `กำลังจะล้าสมัย: ${text}`,
    gap: (reason, from, to, lasted) =>
      `${reason === 'off' ? 'เวรยามไม่ได้ทำงาน' : 'อินเทอร์เน็ตของหน่วยงานขัดข้อง จึงตรวจไม่ได้'} ตั้งแต่ ${from} ถึง ${to} (${lasted})`,
    definitions: [
      'ความพร้อมใช้งาน คือสัดส่วนของเวลาที่ตรวจแล้วพบว่าเปิดใช้งานได้ เวลาที่ไม่ได้ตรวจหรือสรุปไม่ได้ไม่นับเป็นทั้งใช้งานได้และใช้งานไม่ได้',
      'สีแดง: มีเรื่องร้ายแรงที่ยังไม่ได้แก้ไข  สีเหลือง: มีเรื่องที่ควรดำเนินการ หรือเคยใช้งานไม่ได้เกิน 1%  สีเขียว: ปกติ  สีเทา: ไม่มีข้อมูล',
      'คะแนนเปิดเผยข้อมูลเป็นการประเมินโดยโปรแกรม ใช้เพื่อเตรียมความพร้อม ไม่ใช่ผลการประเมิน ITA ของสำนักงาน ป.ป.ช.',
    ],
    weekdays: ['จ.', 'อ.', 'พ.', 'พฤ.', 'ศ.', 'ส.', 'อา.'],
    availabilityAlt: (site, lowest) =>
      lowest === undefined
        ? `แผนภูมิความพร้อมใช้งานรายวันของ ${site}: ไม่มีข้อมูล`
        : `แผนภูมิความพร้อมใช้งานรายวันของ ${site}: วันที่ต่ำที่สุด ${lowest}`,
    responseAlt: (site, median) =>
      median === undefined
        ? `แผนภูมิเวลาตอบสนองรายวันของ ${site}: ไม่มีข้อมูล`
        : `แผนภูมิเวลาตอบสนองรายวันของ ${site}: ค่ากลางตลอดช่วง ${median}`,
  },
  en: {
    title: {
      week: 'Weekly website health report',
      range: 'Website health report',
      'fiscal-year': 'Website health report',
    },
    fiscalYear: (year) => `Fiscal year ${year} (Buddhist era)`,
    isoWeek: 'ISO week',
    underWay: 'This period is not over: the figures run up to the time of this report.',
    made: 'Made on',
    page: 'Page',
    lights: { ok: 'In order', unknown: 'No data', warning: 'Needs attention', critical: 'Act now' },
    sentence: (light, { sites, matters, wasDown }) => {
      if (light === 'unknown') return 'Nothing was checked in this period, so nothing can be said about the website.'
      if (light === 'critical') {
        return `Something must be put right at once: see “What to do” (${counted(matters, MATTER, 'en')}).`
      }
      if (light === 'warning' && matters > 0) {
        return `The website works, but ${counted(matters, MATTER, 'en')} ${matters === 1 ? 'needs' : 'need'} attention.`
      }
      if (light === 'warning') return `It was down for ${wasDown ?? ''} in all and works again now.`
      return sites === 1
        ? 'The website works as it should. Nothing needs to be done.'
        : 'All websites work as they should. Nothing needs to be done.'
    },
    tiles: {
      availability: 'Availability',
      down: 'Time down',
      incidents: 'Incidents',
      response: 'Response (median)',
      unseen: 'Time not checked',
      sites: 'Websites watched',
    },
    tileBefore: (value) => `period before: ${value}`,
    headings: {
      actions: 'What to do, the most urgent first',
      sites: 'How each website stands',
      renewals: 'Due within 90 days',
      details: 'Website by website',
      incidents: 'Incidents in this period',
      disclosure: 'Public disclosure',
      changes: 'What changed',
      availability: 'Availability by day',
      response: 'Response time by day (seconds)',
      notes: 'Notes',
      daily: 'By day',
      summary: 'Summary',
    },
    columns: {
      light: 'State',
      what: 'Matter',
      how: 'What to do',
      who: 'Who',
      by: 'By',
      site: 'Website',
      url: 'Address',
      availability: 'Availability',
      down: 'Down',
      unseen: 'Not checked',
      incidents: 'Incidents',
      median: 'Response (median)',
      p95: 'Response (95%)',
      certificate: 'Certificate ends',
      domain: 'Domain ends',
      score: 'Disclosure score',
      due: 'Due',
      left: 'Time left',
      renewal: 'Item',
      contact: 'Provider',
      began: 'Began',
      ended: 'Ended',
      lasted: 'Lasted',
      noticed: 'Noticed after',
      cause: 'Cause',
      severity: 'Severity',
      code: 'Code',
      subject: 'Where',
      catalogue: 'Catalogue',
      item: 'Item',
      status: 'Status',
      before: 'Status before',
      year: 'Fiscal year of the content',
      day: 'Day',
      up: 'Up',
      unknown: 'Not known',
      gap: 'Not checked',
      looks: 'Checks',
      registrar: 'Registrar',
      title: 'Title',
      points: 'Points',
    },
    legend: {
      up: 'up',
      down: 'down',
      unseen: 'not checked or not known',
      median: 'median',
      p95: '95% of the checks were faster',
    },
    none: 'none',
    noActions: 'Nothing needs to be done.',
    noIncidents: 'No incidents.',
    noRenewals: 'Nothing falls due within 90 days.',
    noTimes: 'Nothing was checked in this period.',
    notSeen: 'no data',
    standing: 'not over',
    moreActions: (count) => `and ${counted(count, MATTER, 'en')} more: see the details and the xlsx file`,
    moreRenewals: (count) => `and ${counted(count, ITEM, 'en')} more: see the xlsx file`,
    someDetails: (shown, all) =>
      `Details of ${shown} of ${all} websites: those that need attention or had incidents come first. The figures of all are in the xlsx file.`,
    daysLeft: (days) => {
      if (days === 0) return 'today'
      return days > 0 ? `in ${counted(days, DAYS, 'en')}` : `${counted(-days, DAYS, 'en')} overdue`
    },
    seconds: (value) => `${value} s`,
    sites: (count) => counted(count, SITE, 'en'),
    incidents: (count) => counted(count, INCIDENT, 'en'),
    points: (value) => `${value} ${value === '1' ? 'point' : 'points'}`,
    itemsPresent: (present, total) => `${present} of ${counted(total, ITEM, 'en')} found`,
    renewalKinds: { domain: 'Domain name', certificate: 'Certificate', contract: 'Contract or fee' },
    itemStatuses: {
      present: 'in order',
      outdated: 'of another year',
      broken: 'cannot be opened',
      empty: 'nothing there yet',
      missing: 'not found',
      unverified: 'a person must look',
      unknown: 'could not be checked',
    },
    appeared: (items) => `Published since: ${items}`,
    lapsed: (items) => `Was in order and no longer is: ${items}`,
    ahead: (text) => `Soon out of date: ${text}`,
    gap: (reason, from, to, lasted) =>
      `${reason === 'off' ? 'The watch was not running' : "The office's own line was down and nothing could be checked"} from ${from} to ${to} (${lasted}).`,
    definitions: [
      'Availability is the share of the checked time in which the website worked. Time that was not checked, or about which nothing could be told, counts neither as up nor as down.',
      'Red: something grave is not put right. Yellow: something needs attention, or it was down for more than 1% of the time. Green: in order. Grey: no data.',
      'The disclosure score is a program’s estimate to prepare with. It is not a result of the ITA of the National Anti-Corruption Commission.',
    ],
    weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    availabilityAlt: (site, lowest) =>
      lowest === undefined
        ? `Chart of the availability of ${site} by day: no data`
        : `Chart of the availability of ${site} by day: the lowest day has ${lowest}`,
    responseAlt: (site, median) =>
      median === undefined
        ? `Chart of the response time of ${site} by day: no data`
        : `Chart of the response time of ${site} by day: median of the whole period ${median}`,
  },
}
