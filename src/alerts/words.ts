import type { EventName, EventReason } from '../model/incident/incident.ts'
import type { AlarmSeverity } from '../model/incident/look.ts'
import type { Language, Localized } from '../model/language.ts'

/** How an event is announced at the head of a message. */
export type Head =
  'critical' | 'warning' | 'again' | 'worse' | 'unacknowledged' | 'reminder' | 'nearer' | 'acknowledged' | 'resolved'

interface Words {
  readonly heads: Readonly<Record<Head, string>>
  readonly labels: Readonly<
    Record<
      | 'what'
      | 'where'
      | 'since'
      | 'period'
      | 'meaning'
      | 'todo'
      | 'evidence'
      | 'consequences'
      | 'sites'
      | 'points'
      | 'taken'
      | 'note'
      | 'answer',
      string
    >
  >
  readonly links: Readonly<Record<'incident' | 'incidents' | 'acknowledge' | 'outbox', string>>
  /** The watch itself, where a site is named otherwise. */
  readonly watch: string
  readonly since: (when: string, duration: string) => string
  readonly period: (from: string, to: string, duration: string) => string
  readonly flapped: (times: number) => string
  readonly over: (what: string) => string
  readonly seenAt: (when: string) => string
  readonly takenBy: (who: string, when: string) => string
  readonly unacknowledged: (duration: string) => string
  readonly sitesAtOnce: (count: number) => string
  readonly sitesBack: (count: number) => string
  readonly sharedAddress: (address: string) => string
  readonly points: (count: number) => string
  readonly more: (count: number) => string
  readonly ended: (when: string) => string
  readonly digestTitle: (count: number, date: string) => string
  readonly digestIntro: string
}

const TH: Words = {
  heads: {
    critical: 'เหตุวิกฤต',
    warning: 'แจ้งเตือน',
    again: 'เกิดเหตุซ้ำ',
    worse: 'เหตุรุนแรงขึ้น',
    unacknowledged: 'ยังไม่มีผู้รับเรื่อง',
    reminder: 'เตือนซ้ำ',
    nearer: 'ใกล้ครบกำหนด',
    acknowledged: 'มีผู้รับเรื่องแล้ว',
    resolved: 'กลับเป็นปกติ',
  },
  labels: {
    what: 'เกิดอะไรขึ้น',
    where: 'ที่ไหน',
    since: 'ตั้งแต่เมื่อใด',
    period: 'ช่วงเวลา',
    meaning: 'ผลต่อหน่วยงาน',
    todo: 'สิ่งที่ควรทำตอนนี้',
    evidence: 'หลักฐาน',
    consequences: 'ปัญหาอื่นที่เกิดจากสาเหตุนี้',
    sites: 'เว็บไซต์ที่เกี่ยวข้อง',
    points: 'รายการที่พบ',
    taken: 'ผู้รับเรื่อง',
    note: 'บันทึก',
    answer: 'คำตอบจากปลายทาง',
  },
  links: {
    incident: 'ดูรายละเอียดของเหตุนี้',
    incidents: 'ดูเหตุทั้งหมด',
    acknowledge: 'กดเพื่อรับเรื่อง',
    outbox: 'ดูรายการข้อความที่ส่งไม่สำเร็จ',
  },
  watch: 'ระบบเวรยาม',
  since: (when, duration) => `${when} (ผ่านมาแล้ว ${duration})`,
  period: (from, to, duration) => `${from} ถึง ${to} รวม ${duration}`,
  flapped: (times) => `ระหว่างนั้นหายแล้วกลับมาเป็นอีก ${times} ครั้ง`,
  over: (what) => `เหตุนี้สิ้นสุดแล้ว: ${what}`,
  seenAt: (when) => `ตรวจพบเมื่อ ${when}`,
  takenBy: (who, when) => `${who} รับเรื่องเมื่อ ${when}`,
  unacknowledged: (duration) => `แจ้งไปแล้ว ${duration} ยังไม่มีผู้รับเรื่อง`,
  sitesAtOnce: (count) => `เว็บไซต์ ${count} แห่งมีปัญหาพร้อมกัน`,
  sitesBack: (count) => `เว็บไซต์ ${count} แห่งใช้งานได้ตามปกติแล้ว`,
  sharedAddress: (address) => `เว็บไซต์เหล่านี้อยู่บนเครื่องแม่ข่ายเดียวกัน (${address}) สาเหตุจึงน่าจะเป็นเรื่องเดียวกัน`,
  points: (count) => `พบ ${count} เรื่อง`,
  more: (count) => `และอีก ${count} รายการ`,
  ended: (when) => `สิ้นสุดแล้วเมื่อ ${when}`,
  digestTitle: (count, date) => `สรุปเรื่องที่ไม่เร่งด่วน ${count} เรื่อง ประจำวันที่ ${date}`,
  digestIntro: 'เรื่องต่อไปนี้เกิดขึ้นนอกเวลาแจ้งเตือน และไม่เร่งด่วน จึงรวบรวมมาแจ้งในคราวเดียว',
}

const EN: Words = {
  heads: {
    critical: 'Critical',
    warning: 'Warning',
    again: 'It happened again',
    worse: 'It got worse',
    unacknowledged: 'Nobody has taken this on',
    reminder: 'Reminder',
    nearer: 'The date comes nearer',
    acknowledged: 'Taken on',
    resolved: 'Back to normal',
  },
  labels: {
    what: 'What happened',
    where: 'Where',
    since: 'Since when',
    period: 'When',
    meaning: 'What it means for the office',
    todo: 'What to do now',
    evidence: 'Evidence',
    consequences: 'Other problems that come from this',
    sites: 'Websites concerned',
    points: 'What was found',
    taken: 'Taken on by',
    note: 'Note',
    answer: 'What the far side said',
  },
  links: {
    incident: 'See this incident',
    incidents: 'See all incidents',
    acknowledge: 'Take this on',
    outbox: 'See the messages that could not be delivered',
  },
  watch: 'Wenyam itself',
  since: (when, duration) => `${when} (${duration} ago)`,
  period: (from, to, duration) => `From ${from} to ${to}, ${duration} in all`,
  flapped: (times) => `In between it went away and came back ${times === 1 ? 'once' : `${times} times`}.`,
  over: (what) => `This is over: ${what}`,
  seenAt: (when) => `Seen on ${when}`,
  takenBy: (who, when) => `${who}, on ${when}`,
  unacknowledged: (duration) => `People were told ${duration} ago, and nobody has taken it on.`,
  sitesAtOnce: (count) => `${count} websites have a problem at the same time`,
  sitesBack: (count) => `${count} websites are back to normal`,
  sharedAddress: (address) =>
    `They are on the same server (${address}), so that it is most likely one and the same cause.`,
  points: (count) => `${count} points`,
  more: (count) => `and ${count} more`,
  ended: (when) => `over since ${when}`,
  digestTitle: (count, date) => `${count} ${count === 1 ? 'point that is' : 'points that are'} not urgent, ${date}`,
  digestIntro: 'These came up outside the hours for messages and are not urgent, so they are told together.',
}

export const WORDS: Localized<Words> = { th: TH, en: EN }

/** The head of a message about an event. */
export function headOf(
  { name, reason }: { readonly name: EventName; readonly reason?: EventReason },
  severity: AlarmSeverity,
): Head {
  switch (name) {
    case 'opened':
      return reason === 'again' ? 'again' : severity
    case 'escalated':
      return reason === 'unacknowledged' ? 'unacknowledged' : 'worse'
    case 'reminded':
      return reason === 'rung' ? 'nearer' : 'reminder'
    default:
      return name
  }
}

export function wordsOf(language: Language): Words {
  return WORDS[language]
}
