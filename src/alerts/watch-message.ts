import { formatDuration } from '../model/format/duration.ts'
import type { Localized } from '../model/language.ts'
import type { BlindTime } from '../model/network-blindness.ts'
import type { Message } from './message.ts'
import type { MessageContext } from './message-context.ts'
import { linksTo, when } from './message-context.ts'
import { wordsOf } from './words.ts'

/** What the watch tells about itself, once; no incident stands behind it. */
interface WatchWords {
  readonly title: string
  readonly what: string
  readonly meaning: string
  readonly todo: string
}

function watchMessage(
  id: string,
  words: WatchWords,
  data: Readonly<Record<string, unknown>>,
  context: MessageContext,
  severity: Message['severity'] = 'warning',
): Message {
  const { labels } = wordsOf(context.language)
  return {
    id,
    event: 'notice',
    severity,
    language: context.language,
    organisation: context.organisation,
    title: words.title,
    sections: [
      { label: labels.what, text: words.what },
      { label: labels.meaning, text: words.meaning },
      { label: labels.todo, text: words.todo },
    ],
    links: [],
    at: new Date(context.now).toISOString(),
    data,
  }
}

/** Our own line was down and is back. */
export function blindnessMessage(id: string, { from, to }: BlindTime, context: MessageContext): Message {
  const { language } = context
  const duration = formatDuration(to - from, language)
  const [begin, end] = [when(from, context), when(to, context)]
  const words: Localized<WatchWords> = {
    th: {
      title: `ระบบเวรยามมองไม่เห็นเว็บไซต์อยู่ ${duration} เพราะอินเทอร์เน็ตฝั่งเวรยามขัดข้อง`,
      what: `เครื่องที่ติดตั้งเวรยามออกอินเทอร์เน็ตไม่ได้ ตั้งแต่ ${begin} ถึง ${end} ขณะนี้ใช้งานได้แล้ว`,
      meaning: 'ช่วงเวลานั้นไม่ทราบสถานะของเว็บไซต์ จึงไม่นับว่าเว็บไซต์ล่ม และไม่นับว่าเว็บไซต์เป็นปกติ',
      todo: 'ไม่ต้องทำอะไรกับเว็บไซต์ หากเกิดบ่อยให้ตรวจสอบสายอินเทอร์เน็ตของเครื่องที่ติดตั้งเวรยาม',
    },
    en: {
      title: `Wenyam could not see for ${duration}: its own Internet line was down`,
      what: `The machine that Wenyam runs on had no Internet from ${begin} to ${end}. It is back.`,
      meaning: 'Nothing is known about the websites in that time. It counts neither as up nor as down.',
      todo: 'Nothing about the websites. If it happens often, look at the line of the machine that Wenyam runs on.',
    },
  }
  const data = { notice: 'blind', from: new Date(from).toISOString(), to: new Date(to).toISOString() }
  return watchMessage(id, words[language], data, context)
}

/** The daemon starts after a stop that it did not see coming. */
export function uncleanStopMessage(id: string, { from, to }: BlindTime, context: MessageContext): Message {
  const { language } = context
  const duration = formatDuration(to - from, language)
  const [begin, end] = [when(from, context), when(to, context)]
  const words: Localized<WatchWords> = {
    th: {
      title: `ระบบเวรยามเคยหยุดทำงานไปโดยไม่คาดคิด ${duration} ขณะนี้ทำงานต่อแล้ว`,
      what: `เวรยามหยุดทำงานไปเองหลัง ${begin} (เช่น ไฟดับ เครื่องเริ่มใหม่ หรือโปรแกรมถูกปิด) และเริ่มทำงานอีกครั้งเมื่อ ${end}`,
      meaning: 'ช่วงที่หยุดไม่มีการตรวจเว็บไซต์ ไม่นับว่าเว็บไซต์ล่มหรือเป็นปกติ ข้อความที่ค้างอยู่จะส่งต่อจนครบ',
      todo: 'ตรวจสอบว่าเครื่องที่ติดตั้งเวรยามดับหรือเริ่มใหม่เพราะอะไร',
    },
    en: {
      title: `Wenyam had stopped without warning for ${duration} and is running again`,
      what: `Wenyam stopped on its own after ${begin} (a power cut, a restart of the machine, the program killed) and started again on ${end}.`,
      meaning:
        'Nobody looked at the websites in between; that time counts neither as up nor as down. Messages that were waiting are delivered now.',
      todo: 'Find out why the machine that Wenyam runs on stopped.',
    },
  }
  const data = { notice: 'unclean-stop', from: new Date(from).toISOString(), to: new Date(to).toISOString() }
  return watchMessage(id, words[language], data, context)
}

export interface Refusal {
  /** Id of the channel that did not take the message. */
  readonly channel: string
  /** Of the message that was not delivered. */
  readonly title: string
  /** The far side's words. */
  readonly answer: string
  readonly noticeId: string
}

/** A channel refused a message for good; another one says so. */
export function deadLetterMessage(id: string, refusal: Refusal, context: MessageContext): Message {
  const { channel, title, answer, noticeId } = refusal
  const words: Localized<WatchWords> = {
    th: {
      title: `ส่งข้อความทางช่องทาง ${channel} ไม่สำเร็จ`,
      what: `ช่องทาง ${channel} ไม่รับข้อความนี้: ${title}\nปลายทางตอบว่า: ${answer}`,
      meaning: 'ผู้ที่รับแจ้งทางช่องทางนั้นไม่ได้รับข้อความ และอาจไม่ได้รับข้อความต่อ ๆ ไป',
      todo: `แจ้งผู้เกี่ยวข้องด้วยวิธีอื่นก่อน แล้วแก้ไขช่องทาง ทดสอบด้วยคำสั่ง wenyam alerts test ${channel} และสั่งส่งใหม่ด้วย wenyam alerts retry`,
    },
    en: {
      title: `A message could not be delivered through the channel ${channel}`,
      what: `The channel ${channel} refused this message: ${title}\nThe far side said: ${answer}`,
      meaning: 'Whoever is told through that channel has not got the message, and may not get the next ones.',
      todo: `Tell them in another way first. Then mend the channel, try it with: wenyam alerts test ${channel}, and deliver again with: wenyam alerts retry`,
    },
  }
  const message = watchMessage(
    id,
    words[context.language],
    { notice: 'dead-letter', channel, message: noticeId },
    context,
  )
  const label = wordsOf(context.language).links.outbox
  return { ...message, links: linksTo({ label, url: context.links.outbox() }) }
}

/** Marked as a test, so that nobody takes it for an alarm. */
export function testMessage(id: string, channel: string, context: MessageContext): Message {
  const words: Localized<WatchWords> = {
    th: {
      title: 'ทดสอบการแจ้งเตือนของเวรยาม',
      what: `ข้อความนี้ส่งเพื่อทดสอบช่องทาง ${channel} เมื่อ ${when(context.now, context)}`,
      meaning: 'ช่องทางนี้ใช้รับแจ้งเหตุได้ ไม่มีเหตุใดเกิดขึ้นกับเว็บไซต์',
      todo: 'ไม่ต้องทำอะไร',
    },
    en: {
      title: 'A test of the alerts of Wenyam',
      what: `This message tries the channel ${channel}, on ${when(context.now, context)}.`,
      meaning: 'Alerts can reach you here. Nothing has happened to the websites.',
      todo: 'Nothing.',
    },
  }
  return { ...watchMessage(id, words[context.language], { test: true, channel }, context, 'info'), event: 'test' }
}
