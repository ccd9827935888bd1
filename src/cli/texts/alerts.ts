import type { Localized } from '../../model/language.ts'
import type { NoticeState } from '../../store/notices.ts'

interface AlertTexts {
  readonly description: string
  readonly config: string
  readonly format: string
  readonly test: string
  readonly channel: string
  readonly list: string
  readonly all: string
  readonly limit: string
  readonly retry: string
  readonly id: string
  readonly heads: readonly string[]
  readonly states: Readonly<Record<NoticeState, string>>
  readonly none: string
  noChannel(id: string, known: readonly string[]): string
  noNotice(id: string): string
  severalNotices(id: string): string
  notWaiting(id: string): string
  taken(channel: string, answer: string): string
  refused(channel: string, answer: string): string
  readonly nothingDead: string
  queued(count: number): string
}

export const alertTexts: Localized<AlertTexts> = {
  th: {
    description: 'ข้อความแจ้งเตือน: ทดสอบช่องทาง ดูรายการ และส่งใหม่',
    config: 'ไฟล์ตั้งค่า (ไม่ระบุ: wenyam.yaml)',
    format: 'รูปแบบผลลัพธ์: table หรือ json',
    test: 'ส่งข้อความทดสอบทางช่องทางหนึ่ง แล้วแสดงคำตอบของปลายทาง (ออกด้วย 0 เมื่อส่งได้, 2 เมื่อปลายทางไม่รับ)',
    channel: 'รหัสช่องทางในไฟล์ตั้งค่า',
    list: 'แสดงข้อความที่ยังส่งไม่ถึง รวมทั้งที่ปลายทางปฏิเสธ',
    all: 'แสดงทั้งหมด รวมที่ส่งถึงแล้ว',
    limit: 'จำนวนรายการล่าสุดที่แสดง',
    retry: 'ส่งข้อความที่ส่งไม่สำเร็จใหม่ทันที (ไม่ระบุรหัส: ทุกข้อความที่ปลายทางปฏิเสธ)',
    id: 'รหัสข้อความ หรือส่วนต้นของรหัส',
    heads: ['รหัส', 'สถานะ', 'ช่องทาง', 'เวลา', 'ครั้ง', 'เรื่อง', 'คำตอบจากปลายทาง'],
    states: {
      held: 'รอรวบรวม',
      merged: 'รวมกับข้อความอื่น',
      muted: 'งดแจ้ง',
      ready: 'รอส่ง',
      leased: 'กำลังส่ง',
      delivered: 'ส่งถึงแล้ว',
      dead: 'ส่งไม่สำเร็จ',
    },
    none: 'ไม่มีข้อความค้างส่ง',
    noChannel: (id, known) => `ไม่มีช่องทางรหัส ${id} ในไฟล์ตั้งค่า ที่มีคือ ${known.join(', ') || '(ไม่มี)'}`,
    noNotice: (id) => `ไม่มีข้อความรหัส ${id} ดูรหัสได้ด้วย wenyam alerts list`,
    severalNotices: (id) => `มีหลายข้อความที่รหัสขึ้นต้นด้วย ${id} ให้ใส่รหัสให้ยาวขึ้น`,
    notWaiting: (id) => `ข้อความ ${id} ไม่ได้ค้างส่ง จึงไม่ต้องส่งใหม่`,
    taken: (channel, answer) => `ช่องทาง ${channel} รับข้อความทดสอบแล้ว ปลายทางตอบว่า: ${answer}`,
    refused: (channel, answer) => `ช่องทาง ${channel} ส่งไม่ได้: ${answer}`,
    nothingDead: 'ไม่มีข้อความที่ปลายทางปฏิเสธ จึงไม่มีอะไรต้องส่งใหม่',
    queued: (count) => `ใส่ข้อความ ${count} ฉบับกลับเข้าคิวแล้ว เวรยามที่กำลังทำงานจะส่งให้ทันที`,
  },
  en: {
    description: 'messages: try a channel, list them, deliver again',
    config: 'configuration file (absent: wenyam.yaml)',
    format: 'form of the output: table or json',
    test: 'send a test through one channel and show what the far side answered (exits with 0 if it was taken, 2 if not)',
    channel: 'id of the channel in the configuration',
    list: 'list what has not arrived, and what was refused for good',
    all: 'list everything, what has arrived included',
    limit: 'how many of the newest',
    retry: 'deliver again at once what could not be delivered (without an id: everything that was refused)',
    id: 'id of the message, or the beginning of it',
    heads: ['ID', 'STATE', 'CHANNEL', 'TIME', 'TRIES', 'SUBJECT', 'ANSWER'],
    states: {
      held: 'gathering',
      merged: 'told with another',
      muted: 'not told',
      ready: 'waiting',
      leased: 'being sent',
      delivered: 'delivered',
      dead: 'refused',
    },
    none: 'no message waits for delivery',
    noChannel: (id, known) => `there is no channel ${id} in the configuration; known: ${known.join(', ') || '(none)'}`,
    noNotice: (id) => `there is no message ${id}; see: wenyam alerts list`,
    severalNotices: (id) => `several messages begin with ${id}; give more of the id`,
    notWaiting: (id) => `message ${id} does not wait for delivery; there is nothing to do`,
    taken: (channel, answer) => `the channel ${channel} took the test; the far side said: ${answer}`,
    refused: (channel, answer) => `the channel ${channel} did not take the test: ${answer}`,
    nothingDead: 'no message was refused; there is nothing to deliver again',
    queued: (count) =>
      `${count} ${count === 1 ? 'message is' : 'messages are'} back in the queue; a running watch delivers at once`,
  },
}
