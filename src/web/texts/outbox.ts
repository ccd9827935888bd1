import type { NoticeState } from '../../store/notices.ts'
import type { Localized } from '../../model/language.ts'

const th = {
  title: 'กล่องส่งข้อความ',
  states: {
    held: 'รอรวมกับข้อความอื่น',
    merged: 'ส่งรวมในข้อความอื่นแล้ว',
    muted: 'ไม่ส่ง เพราะแจ้งที่สาเหตุแล้ว',
    ready: 'รอส่ง',
    leased: 'กำลังส่ง',
    delivered: 'ส่งแล้ว',
    dead: 'ส่งไม่สำเร็จ',
  } satisfies Record<NoticeState, string>,
  failed: 'ส่งไม่สำเร็จ',
  failedHint: 'ปลายทางไม่รับข้อความเหล่านี้ แก้ไขช่องทางในไฟล์ตั้งค่าก่อน แล้วกดส่งใหม่',
  noFailed: 'ไม่มีข้อความที่ส่งไม่สำเร็จ',
  pending: 'รอส่ง',
  noPending: 'ไม่มีข้อความค้างส่ง',
  delivered: 'ส่งแล้วล่าสุด',
  noDelivered: 'ยังไม่เคยส่งข้อความ',
  columns: {
    title: 'ข้อความ',
    channel: 'ช่องทาง',
    state: 'สถานะ',
    created: 'สร้างเมื่อ',
    tries: 'จำนวนครั้ง',
    answer: 'คำตอบจากปลายทาง',
  },
  caption: (count: string) => `${count} ข้อความ`,
  nextTry: 'ลองใหม่',
  untitled: 'ข้อความที่ยังไม่ได้เรียบเรียง',
  retry: 'ส่งใหม่',
  retryAll: 'ส่งใหม่ทั้งหมด',
  incident: 'ดูเหตุการณ์',
}

export type OutboxTexts = typeof th

const en: OutboxTexts = {
  title: 'Outbox',
  states: {
    held: 'Waits for others to share a message',
    merged: 'Told in another message',
    muted: 'Not told: its cause is',
    ready: 'To be sent',
    leased: 'Being sent',
    delivered: 'Delivered',
    dead: 'Failed',
  },
  failed: 'Failed',
  failedHint: 'The far side does not take these. Mend the channel in the configuration first, then send again.',
  noFailed: 'No message has failed.',
  pending: 'Waiting',
  noPending: 'Nothing waits to be sent.',
  delivered: 'Delivered lately',
  noDelivered: 'Nothing was delivered yet.',
  columns: {
    title: 'Message',
    channel: 'Channel',
    state: 'State',
    created: 'Made',
    tries: 'Tries',
    answer: 'Answer of the far side',
  },
  caption: (count) => `${count} messages`,
  nextTry: 'next try',
  untitled: 'Not yet in words',
  retry: 'Send again',
  retryAll: 'Send all again',
  incident: 'Incident',
}

export const outboxTexts: Localized<OutboxTexts> = { th, en }
