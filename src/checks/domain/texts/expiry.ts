import type { Finding, FindingTexts } from '../../../model/finding.ts'
import { ageOf, dayOf, listOf, numberOf, registrarOf, textOf, thaiRules } from './words.ts'

/** What the problem with the date is, in Thai and in English. */
const UNKNOWN: Readonly<Record<string, { th: (f: Finding) => string; en: (f: Finding) => string }>> = {
  absent: {
    th: (f) => `ทะเบียนไม่แสดงวันหมดอายุของชื่อโดเมน ${f.subject}`,
    en: (f) => `The registry does not show when ${f.subject} expires.`,
  },
  'buddhist-era': {
    th: (f) =>
      `ทะเบียนระบุวันหมดอายุของชื่อโดเมน ${f.subject} ว่า “${textOf(f, 'text') ?? ''}” ซึ่งน่าจะเป็นปีพุทธศักราช จึงไม่นำมาคำนวณ`,
    en: (f) =>
      `The registry gives the expiry of ${f.subject} as “${textOf(f, 'text') ?? ''}”, a year that is probably of the Buddhist era; it is not guessed at.`,
  },
  'no-registry': {
    th: (f) => `ไม่พบทะเบียน (RDAP หรือ WHOIS) ที่ให้ข้อมูลของชื่อโดเมน ${f.subject}`,
    en: (f) => `No registry service (RDAP or WHOIS) is known that answers for ${f.subject}.`,
  },
  'old-date-passed': {
    th: (f) =>
      `วันหมดอายุล่าสุดที่ทราบของชื่อโดเมน ${f.subject} คือ ${dayOf(f, 'expiresOn', 'th') ?? ''} ซึ่งผ่านไปแล้ว และยังสอบถามทะเบียนเพื่อยืนยันไม่ได้`,
    en: (f) =>
      `The last known expiry date of ${f.subject}, ${dayOf(f, 'expiresOn', 'en') ?? ''}, has passed, and the registry could not be asked to confirm it.`,
  },
}
const UNREADABLE = {
  th: (f: Finding) => `อ่านวันหมดอายุของชื่อโดเมน ${f.subject} จากทะเบียนไม่ได้ (“${textOf(f, 'text') ?? ''}”)`,
  en: (f: Finding) =>
    `The expiry of ${f.subject} cannot be read from the registry's answer (“${textOf(f, 'text') ?? ''}”).`,
}

function unknownWords(finding: Finding) {
  return UNKNOWN[textOf(finding, 'problem') ?? ''] ?? UNREADABLE
}

function needsLook(finding: Finding): boolean {
  return textOf(finding, 'problem') === 'old-date-passed'
}

export const expiryTexts = {
  'domain.expired': {
    th: (f) => {
      const day = dayOf(f, 'expiresOn', 'th')
      const late = -(numberOf(f, 'daysLeft') ?? 0)
      return {
        message: day
          ? `ชื่อโดเมน ${f.subject} หมดอายุแล้วเมื่อวันที่ ${day}${late > 0 ? ` (เลยกำหนดมา ${late} วัน)` : ''}`
          : `ทะเบียนแจ้งว่าชื่อโดเมน ${f.subject} หมดอายุแล้ว (สถานะ ${listOf(f, 'statuses')})`,
        meaning: thaiRules(f)
          ? 'โดเมน .th ที่หมดอายุมักใช้งานต่อได้อีกประมาณ 5 วัน จากนั้นจะถูกระงับ ทำให้เข้าเว็บไซต์และรับส่งอีเมลของหน่วยงานไม่ได้ และหากปล่อยไว้ ผู้อื่นอาจนำชื่อนี้ไปจดทะเบียน'
          : 'เว็บไซต์และอีเมลของหน่วยงานที่ใช้ชื่อนี้อาจใช้งานไม่ได้เมื่อใดก็ได้ และหากปล่อยไว้ ผู้อื่นอาจนำชื่อนี้ไปจดทะเบียน',
        remedy: `ต่ออายุภายในวันนี้กับ${registrarOf(f, 'th')} หรือแจ้งบริษัทผู้ดูแลเว็บไซต์ให้ต่ออายุทันที${thaiRules(f) ? ' และเตรียมหนังสือรับรองของหน่วยงานไว้ เพราะการต่ออายุโดเมน .th อาจต้องใช้ประกอบ' : ''}`,
      }
    },
    en: (f) => {
      const day = dayOf(f, 'expiresOn', 'en')
      const late = -(numberOf(f, 'daysLeft') ?? 0)
      return {
        message: day
          ? `The domain ${f.subject} expired on ${day}${late > 0 ? ` (${late} ${late === 1 ? 'day' : 'days'} ago)` : ''}.`
          : `The registry marks the domain ${f.subject} as expired (status ${listOf(f, 'statuses')}).`,
        meaning: thaiRules(f)
          ? 'An expired .th name usually works for about 5 more days, then it is put on hold: the website and the e-mail of the office stop working, and in the end somebody else may register the name.'
          : 'The website and the e-mail under this name may stop working at any moment, and in the end somebody else may register the name.',
        remedy: `Renew it today with ${registrarOf(f, 'en')}, or tell the company that looks after the website to do so at once.${thaiRules(f) ? ' Have the certifying letter of the office ready: renewing a .th name may require it.' : ''}`,
      }
    },
  },
  'domain.expires-soon': {
    th: (f) => {
      const days = numberOf(f, 'daysLeft') ?? 0
      const left = days === 0 ? 'วันนี้' : `อีก ${days} วัน`
      return {
        message: `ชื่อโดเมน ${f.subject} จะหมดอายุวันที่ ${dayOf(f, 'expiresOn', 'th') ?? ''} (${left})${ageOf(f, 'th')}`,
        meaning: 'หากไม่ต่ออายุให้ทันกำหนด เว็บไซต์และอีเมลของหน่วยงานที่ใช้ชื่อนี้จะใช้งานไม่ได้',
        remedy: `ต่ออายุกับ${registrarOf(f, 'th')} หรือแจ้งบริษัทผู้ดูแลเว็บไซต์ให้ดำเนินการ${thaiRules(f) ? ' ควรเริ่มตั้งแต่วันนี้ เพราะการต่ออายุโดเมน .th อาจต้องใช้หนังสือรับรองของหน่วยงานและใช้เวลาหลายวัน' : ''}`,
      }
    },
    en: (f) => {
      const days = numberOf(f, 'daysLeft') ?? 0
      const left = days === 0 ? 'today' : `in ${days} ${days === 1 ? 'day' : 'days'}`
      return {
        message: `The domain ${f.subject} expires on ${dayOf(f, 'expiresOn', 'en') ?? ''} (${left}).${ageOf(f, 'en')}`,
        meaning: 'If it is not renewed in time, the website and the e-mail of the office under this name stop working.',
        remedy: `Renew it with ${registrarOf(f, 'en')}, or ask the company that looks after the website to do so.${thaiRules(f) ? ' Start today: renewing a .th name may require a certifying letter of the office and take several days.' : ''}`,
      }
    },
  },
  'domain.expiry-unknown': {
    th: (f) => ({
      message: unknownWords(f).th(f),
      meaning: needsLook(f)
        ? 'ชื่อโดเมนอาจต่ออายุไปแล้วหรืออาจหมดอายุจริง ข้อมูลเดิมบอกไม่ได้ จึงต้องให้เจ้าหน้าที่ตรวจสอบ'
        : 'ตราบใดที่ยังไม่ทราบวันหมดอายุ เวรยามจะเตือนล่วงหน้าให้ไม่ได้',
      remedy: needsLook(f)
        ? `สอบถาม${registrarOf(f, 'th')} หรือบริษัทผู้ดูแลเว็บไซต์ภายในวันนี้ว่าต่ออายุแล้วหรือยัง`
        : 'ดูวันหมดอายุจากใบเสร็จหรือระบบของผู้รับจดทะเบียนโดเมน แล้วกรอกไว้ในการตั้งค่าของเว็บไซต์นี้ เช่น domain: { expires: 2027-03-01 } (ปีคริสต์ศักราช)',
    }),
    en: (f) => ({
      message: unknownWords(f).en(f),
      meaning: needsLook(f)
        ? 'It may have been renewed or it may really have expired: the old answer cannot tell, so a person must look.'
        : 'As long as the expiry date is not known, Wenyam cannot warn ahead of it.',
      remedy: needsLook(f)
        ? `Ask ${registrarOf(f, 'en')} or the company that looks after the website today whether it has been renewed.`
        : "Take the date from the receipt or from the registrar's own pages and enter it in the configuration of this site: domain: { expires: 2027-03-01 }.",
    }),
  },
} satisfies FindingTexts
