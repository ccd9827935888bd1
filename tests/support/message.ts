import type { ChannelContext } from '../../src/alerts/channel.ts'
import type { Message } from '../../src/alerts/message.ts'
import { silentLog } from '../../src/model/log.ts'
import { networkOf } from './lookup-context.ts'

/** Noon in Bangkok, 23 November 2569. */
export const NOON = Date.parse('2026-11-23T05:00:00Z')

/** What an officer is told when the website is down. */
export function alarm(changes: Partial<Message> = {}): Message {
  return {
    id: '7c1f4d0a-6f0e-4d55-8a0d-3d5f8f7b2c11',
    thread: '0d5f7a2e-0a51-4c5c-9a70-5b1df6a7c001',
    event: 'opened',
    severity: 'critical',
    language: 'th',
    organisation: 'องค์การบริหารส่วนตำบลแคนเหนือ',
    title: 'เหตุวิกฤต: เว็บไซต์ อบต.แคนเหนือ: เว็บไซต์ไม่ตอบภายในเวลาที่กำหนด',
    sections: [
      { label: 'เกิดอะไรขึ้น', text: 'เว็บไซต์ไม่ตอบภายใน 10 วินาที' },
      { label: 'ที่ไหน', text: 'เว็บไซต์ อบต.แคนเหนือ\nhttps://www.example.go.th/' },
      { label: 'ตั้งแต่เมื่อใด', text: '23 พฤศจิกายน 2569 เวลา 11:59 น. (ผ่านมาแล้ว 1 นาที)' },
      { label: 'ผลต่อหน่วยงาน', text: 'ประชาชนเปิดเว็บไซต์ไม่ได้' },
      { label: 'สิ่งที่ควรทำตอนนี้', text: 'แจ้งผู้ให้บริการพื้นที่เว็บไซต์ให้ตรวจสอบเครื่องแม่ข่าย' },
    ],
    links: [
      { label: 'กดเพื่อรับเรื่อง', url: 'https://watch.example.go.th/ack/0d5f7a2e.mi5c.Zm9v_-x' },
      { label: 'ดูรายละเอียดของเหตุนี้', url: 'https://watch.example.go.th/incidents/0d5f7a2e' },
    ],
    at: '2026-11-23T05:00:00.000Z',
    data: { incident: '0d5f7a2e-0a51-4c5c-9a70-5b1df6a7c001', site: 'khaen-nuea', kind: 'page', code: 'page.timeout' },
    ...changes,
  }
}

/** What foreign pages may hold, of every kind that some service would act on. */
export const HOSTILE = [
  '<script>alert(1)</script><img src=x onerror=alert(1)><a href="https://evil.example/">x</a>',
  '@everyone @here <@123456> <!channel> <!here|x> <at>all</at> [คลิก](https://evil.example/) **x** `x` ||x||',
  "'; DROP TABLE notices; -- $(reboot) `reboot` ${HOME} %s %n",
  'BCC: victim@example.com\r\nX-Injected: yes\r\n.\r\nQUIT',
  '\u{202E}กลับหัว\u{202C} \u{0000}\u{0007}\u{001B}[31m \u{FEFF}\u{E0041} \u{D800} ก้้้้้้้้้้้้้้้้้้้้้้้้',
].join('\n')

/** Signs that turn or hide text, or that no text may hold. */
export const HARMFUL = /[\p{Bidi_Control}\p{Surrogate}\u{FEFF}\u{E0000}-\u{E007F}]|(?!\n|\r|\t)\p{Cc}/u

export function channelContext(
  network: Readonly<Record<string, unknown>>,
  changes: Partial<ChannelContext> & { readonly ca?: readonly string[] } = {},
): ChannelContext {
  const { ca = [], ...rest } = changes
  return {
    signal: AbortSignal.timeout(20_000),
    now: () => NOON,
    log: silentLog,
    network: networkOf(network, ca),
    ...rest,
  }
}
