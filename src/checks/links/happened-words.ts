import type { Language, Localized } from '../../model/language.ts'
import type { Happened } from './happened.ts'

interface What {
  readonly happened: string
  readonly status: string
  readonly whose: string
}

const WORDS: Localized<Readonly<Record<Happened, (what: What) => string>>> = {
  th: {
    'http-status': ({ status }) => statusWords(status),
    'no-such-host': () => 'ไม่พบชื่อเว็บไซต์นี้ในระบบโดเมนแล้ว',
    unanswered: ({ status }) => (status === '0' || status === '' ? 'ไม่ตอบ' : `ไม่พร้อมให้บริการ (HTTP ${status})`),
    'redirect-loop': () => 'ส่งต่อวนไปมาไม่รู้จบ',
    'soft-error': () => 'แสดงหน้าข้อผิดพลาดแทนเนื้อหา',
    'sent-home': () => 'ถูกส่งกลับไปหน้าแรกแทน',
    'html-instead': () => 'ได้หน้าเว็บแทนไฟล์เอกสาร',
    damaged: () => 'ไฟล์เสีย เปิดอ่านไม่ได้',
    gone: () => 'ที่เก็บไฟล์แจ้งว่าไฟล์ถูกลบแล้ว',
    'empty-file': () => 'ว่างเปล่า (0 ไบต์)',
    login: () => 'ต้องเข้าสู่ระบบหรือขอสิทธิ์ก่อน',
    'private-address': () => 'เป็นที่อยู่ภายในเครื่องหรือเครือข่ายภายใน ประชาชนเปิดไม่ได้',
    'insecure-picture': () => 'รูปภาพที่เรียกผ่าน http',
    'insecure-script': () => 'สคริปต์ที่เรียกผ่าน http',
    'insecure-style': () => 'รูปแบบหน้า (CSS) ที่เรียกผ่าน http',
    'insecure-frame': () => 'กรอบแทรกที่เรียกผ่าน http',
    'insecure-media': () => 'สื่อเสียงหรือวิดีโอที่เรียกผ่าน http',
    'insecure-form': () => 'แบบฟอร์มที่ส่งข้อมูลผ่าน http',
    'foreign-mail': ({ whose }) => `เป็นระบบอีเมลของหน่วยงานอื่น (${whose})`,
    'foreign-code': ({ whose }) => `เป็นรหัสของหน่วยงานอื่น (${whose})`,
    'shared-code': ({ whose }) => `ใช้รหัสเดียวกับเว็บไซต์ของ ${whose}`,
    'foreign-office': ({ whose }) => `เป็นบริการของหน่วยงานอื่น (${whose})`,
  },
  en: {
    'http-status': ({ status }) => `HTTP ${status}`,
    'no-such-host': () => 'there is no such website any more',
    unanswered: ({ status }) => (status === '0' || status === '' ? 'no answer' : `not available (HTTP ${status})`),
    'redirect-loop': () => 'redirects without end',
    'soft-error': () => 'an error page in the place of the content',
    'sent-home': () => 'sends to the front page instead',
    'html-instead': () => 'a web page in the place of the document',
    damaged: () => 'a damaged file that cannot be opened',
    gone: () => 'the file store says that it is gone',
    'empty-file': () => 'empty (0 bytes)',
    login: () => 'wants a sign-in or a permission first',
    'private-address': () => 'an address inside a private network, which the public cannot reach',
    'insecure-picture': () => 'a picture over http',
    'insecure-script': () => 'a script over http',
    'insecure-style': () => 'a style sheet over http',
    'insecure-frame': () => 'a frame over http',
    'insecure-media': () => 'sound or video over http',
    'insecure-form': () => 'a form that is sent over http',
    'foreign-mail': ({ whose }) => `the mail of another office (${whose})`,
    'foreign-code': ({ whose }) => `the code of another office (${whose})`,
    'shared-code': ({ whose }) => `the same code as on the website of ${whose}`,
    'foreign-office': ({ whose }) => `a service of another office (${whose})`,
  },
}

const STATUS: Readonly<Record<string, string>> = {
  '403': 'ไม่อนุญาตให้เปิด',
  '404': 'ไม่พบหน้าหรือไฟล์',
  '410': 'ถูกลบแล้ว',
  '500': 'โปรแกรมของเว็บไซต์ขัดข้อง',
}

function statusWords(status: string): string {
  return `${STATUS[status] ?? 'เปิดไม่ได้'} (HTTP ${status})`
}

/** What happened to whoever followed the link; what a later version has seen is shown as it is. */
export function happenedWords(what: What, language: Language): string {
  const known: Readonly<Record<string, (what: What) => string>> = WORDS[language]
  return known[what.happened]?.(what) ?? what.happened
}
