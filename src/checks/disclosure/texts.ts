import type { Finding, FindingText, FindingTexts } from '../../model/finding.ts'
import { formatDate } from '../../model/format/date.ts'
import type { Language } from '../../model/language.ts'
import { reasonWords } from './reason-words.ts'

const TIME_ZONE = 'Asia/Bangkok'

/** The params of a finding, ready to be put into sentences. */
interface Words {
  readonly item: string
  readonly reason: string
  readonly points: string
  readonly before: string
  readonly recalled: string
  text(key: string): string
  list(key: string): string
  date(key: string): string
}

type Say = (words: Words) => FindingText

export const disclosureTexts: FindingTexts = Object.fromEntries(
  Object.entries(texts()).map(([code, says]) => [
    `disclosure.${code}`,
    {
      th: (finding: Finding) => says.th(wordsOf(finding, 'th')),
      en: (finding: Finding) => says.en(wordsOf(finding, 'en')),
    },
  ]),
)

const STATUS_WORDS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  th: {
    present: 'ครบถ้วน',
    outdated: 'เป็นของปีอื่น',
    broken: 'เปิดไม่ได้',
    empty: 'ไม่มีเนื้อหา',
    missing: 'ไม่พบ',
    unverified: 'ตรวจไม่ได้',
  },
  en: {
    present: 'in order',
    outdated: 'of another year',
    broken: 'broken',
    empty: 'empty',
    missing: 'missing',
    unverified: 'not verifiable',
  },
}

function wordsOf({ params = {} }: Finding, language: Language): Words {
  const text = (key: string) => {
    const value = params[key]
    return value === null || value === undefined ? '' : String(value)
  }
  const thai = language === 'th'
  const reasonParams = Object.fromEntries(
    Object.entries(params).flatMap(([key, value]) =>
      typeof value === 'string' || typeof value === 'number' ? [[key, value] as const] : [],
    ),
  )
  const lapsed = params['lapsed'] === true
  const before = STATUS_WORDS[language][text('before')] ?? text('before')
  return {
    item: `${text('item')} ${text(thai ? 'titleTh' : 'titleEn')}`.trim(),
    reason: reasonWords({ code: text('reason'), params: reasonParams }, language),
    points: points(text('points'), language),
    before: lapsed ? (thai ? ` (ครั้งก่อน${before})` : ` (it was ${before} before)`) : '',
    recalled:
      params['recalled'] === true
        ? thai
          ? ' รายการนี้ยังไม่มีเอกสารอ้างอิงยืนยันสำหรับปีนี้'
          : ' No published source of this year confirms this item.'
        : '',
    text,
    list: (key) => {
      const value = params[key]
      return Array.isArray(value) ? value.join(', ') : text(key)
    },
    date: (key) => (text(key) === '' ? '' : formatDate(Date.parse(text(key)), language, TIME_ZONE)),
  }
}

function points(value: string, language: Language): string {
  if (value === '') return ''
  const rounded = Number(value).toFixed(2).replace(/0+$/, '').replace(/\.$/, '')
  return language === 'th'
    ? ` รายการนี้มีผลต่อคะแนน ITA ประมาณ ${rounded} คะแนน`
    : ` It is worth about ${rounded} points of the ITA score.`
}

function texts(): Readonly<Record<string, Readonly<Record<Language, Say>>>> {
  const loses = {
    th: (w: Words) => `ผู้ประเมินจะให้คะแนนรายการนี้เป็น 0${w.points}${w.recalled}`,
    en: (w: Words) => `An assessor would give this item no points.${w.points}${w.recalled}`,
  }
  const item = (
    th: (w: Words) => readonly [message: string, remedy: string],
    en: (w: Words) => readonly [message: string, remedy: string],
  ): Readonly<Record<Language, Say>> => ({
    th: (w) => ({ message: th(w)[0], meaning: loses.th(w), remedy: th(w)[1] }),
    en: (w) => ({ message: en(w)[0], meaning: loses.en(w), remedy: en(w)[1] }),
  })
  return {
    missing: item(
      (w) => [
        `ไม่พบ “${w.item}” บนเว็บไซต์${w.before}: ${w.reason}`,
        'เผยแพร่ข้อมูลบนเว็บไซต์หลักในหน้าที่เปิดได้โดยไม่ต้องเข้าสู่ระบบ ตั้งชื่อหัวข้อให้ตรงกับรายการ แล้วใส่ลิงก์ไว้ในเมนู หากมีอยู่แล้วในชื่ออื่น ให้ระบุที่อยู่ของหน้านั้นในหัวข้อ disclosure.pages',
      ],
      (w) => [
        `“${w.item}” is not on the website${w.before}: ${w.reason}.`,
        'Publish it on the main website, open without a login, under a heading that names the item, and link it from the menu. If it is there under another name, give its address in disclosure.pages.',
      ],
    ),
    outdated: item(
      (w) => [
        `“${w.item}” ยังไม่เป็นปัจจุบัน${w.before}: ${w.reason}`,
        'จัดทำและเผยแพร่เอกสารของปีที่ต้องใช้ในหน้าเดิม ระบุปีงบประมาณไว้ในชื่อเอกสาร และเก็บเอกสารปีเก่าไว้ด้วย',
      ],
      (w) => [
        `“${w.item}” is out of date${w.before}: ${w.reason}.`,
        'Publish the document of the year asked for on the same page, name the fiscal year in its title, and keep the older ones.',
      ],
    ),
    broken: item(
      (w) => [
        `“${w.item}” เปิดไม่ได้${w.before}: ${w.reason}`,
        'เปิดลิงก์ดูด้วยตนเอง แล้วแก้ลิงก์หรืออัปโหลดไฟล์ใหม่ให้เปิดได้โดยไม่ต้องเข้าสู่ระบบ โดยทั่วไปใช้เวลาไม่เกินครึ่งชั่วโมง หากทั้งหน้าแสดงข้อผิดพลาด ให้แจ้งผู้ดูแลเว็บไซต์',
      ],
      (w) => [
        `“${w.item}” cannot be opened${w.before}: ${w.reason}.`,
        'Open the link yourself, then mend it or upload the file again so that it opens without a login: half an hour of work. If the whole page shows an error, tell whoever runs the website.',
      ],
    ),
    empty: item(
      (w) => [
        `“${w.item}” ยังไม่มีเนื้อหา${w.before}: ${w.reason}`,
        'ใส่ข้อมูลหรือเอกสารในหน้านี้ หากไม่มีเหตุการณ์ให้รายงาน ให้ระบุไว้ เช่น “ไม่มีเรื่องร้องเรียน” พร้อมช่วงเวลา',
      ],
      (w) => [
        `“${w.item}” has no content${w.before}: ${w.reason}.`,
        'Put the information or the document on the page. Where there is nothing to report, say so and of which period: “no complaints”.',
      ],
    ),
    unverified: {
      th: (w) => ({
        message: `“${w.item}” โปรแกรมตรวจแทนไม่ได้: ${w.reason}`,
        meaning: `ยังไม่นับว่าขาด และยังไม่นับว่ามี ต้องให้เจ้าหน้าที่เปิดดู${w.points}${w.recalled}`,
        remedy:
          'เปิดหน้านี้ดูด้วยตนเอง หากถูกต้องครบถ้วน ให้ระบุที่อยู่ไว้ในหัวข้อ disclosure.pages และควรตั้งชื่อเอกสารให้มีชื่อรายการและปีงบประมาณ',
      }),
      en: (w) => ({
        message: `“${w.item}” cannot be verified by a program: ${w.reason}.`,
        meaning: `It counts neither as missing nor as there until a person has looked.${w.points}${w.recalled}`,
        remedy:
          'Open the page yourself. If it is in order, give its address in disclosure.pages; and name the item and its fiscal year in the title of the document.',
      }),
    },
    'due-soon': {
      th: (w) => ({
        message: `“${w.item}” ต้องเผยแพร่ข้อมูลปี ${w.text('fiscalYear')} ${dueWords(w, 'th')}`,
        meaning: 'ข้อมูลที่มีอยู่ในขณะนี้ยังใช้ได้ แต่เมื่อถึงวันดังกล่าวจะไม่เป็นปัจจุบัน',
        remedy: 'แจ้งผู้รับผิดชอบให้จัดทำและเผยแพร่ล่วงหน้า ในหน้าเดิมของรายการนี้',
      }),
      en: (w) => ({
        message: `“${w.item}” needs what belongs to ${w.text('fiscalYear')} ${dueWords(w, 'en')}.`,
        meaning: 'What is there now still counts, and will be out of date from that day on.',
        remedy: 'Tell whoever is in charge to have it ready and published in time, on the same page.',
      }),
    },
    'score-below-target': {
      th: (w) => ({
        message: `คะแนนการเปิดเผยข้อมูลตาม ${w.text('catalogue')} อยู่ที่ ${w.text('score')} ต่ำกว่าเป้าหมาย ${w.text('target')} (พบ ${w.text('present')} จาก ${w.text('total')} รายการ)`,
        meaning: `หากประเมินวันนี้จะไม่ถึงเป้าหมาย${hope(w, 'th')}`,
        remedy: 'แก้รายการที่เปิดไม่ได้และรายการที่มีคะแนนมากก่อน แล้วตามด้วยรายการของปีเก่าและรายการที่ยังไม่มี',
      }),
      en: (w) => ({
        message: `The disclosure score by ${w.text('catalogue')} is ${w.text('score')}, below the target of ${w.text('target')} (${w.text('present')} of ${w.text('total')} items).`,
        meaning: `Assessed today, the office would miss its target.${hope(w, 'en')}`,
        remedy:
          'Mend what is broken and what is worth most first; then what is of an older year, and what is not there yet.',
      }),
    },
    'same-document': {
      th: (w) => ({
        message: `ใช้ไฟล์เดียวกันกับหลายรายการ: ${w.list('codes')}`,
        meaning: 'ผู้ประเมินอาจเห็นว่าเอกสารไม่ตรงกับรายการ หากเอกสารฉบับเดียวครอบคลุมทุกรายการจริงก็ใช้ได้',
        remedy: 'เปิดไฟล์ดูว่ามีเนื้อหาของทุกรายการหรือไม่ หากไม่ครบ ให้แยกเป็นเอกสารของแต่ละรายการ',
      }),
      en: (w) => ({
        message: `One and the same file is behind several items: ${w.list('codes')}.`,
        meaning: 'An assessor may find that it does not answer each of them. It is fine where it really does.',
        remedy: 'Open the file and see whether it answers all of them; if not, publish a document for each.',
      }),
    },
    'robots-forbidden': {
      th: () => ({
        message: 'เว็บไซต์ไม่อนุญาตให้โปรแกรมเปิดอ่าน (robots.txt)',
        meaning: 'ตรวจได้เฉพาะหน้าที่ระบุที่อยู่ไว้ในหัวข้อ disclosure.pages รายการอื่นต้องให้เจ้าหน้าที่เปิดดู',
        remedy: 'ขอให้ผู้ดูแลเว็บไซต์แก้ไฟล์ robots.txt ให้อนุญาต หรือระบุที่อยู่ของแต่ละรายการในหัวข้อ disclosure.pages',
      }),
      en: () => ({
        message: 'The website does not let programs read it (robots.txt).',
        meaning: 'Only the pages given in disclosure.pages were looked at; a person must look at the other items.',
        remedy:
          'Ask whoever runs the website to allow it in robots.txt, or give the address of each item in disclosure.pages.',
      }),
    },
    incomplete: {
      th: (w) => ({
        message: `อ่านเว็บไซต์ได้ไม่ครบ หยุดที่ ${w.text('pagesRead')} หน้า เพราะถึงขีดจำกัด (${w.list('limits')})`,
        meaning: 'บางรายการที่แจ้งว่าไม่พบอาจอยู่ในหน้าที่ยังไม่ได้อ่าน',
        remedy:
          'เพิ่มค่า max_pages, max_depth, max_time หรือ max_documents ในหัวข้อ disclosure หรือระบุที่อยู่ของรายการใน disclosure.pages',
      }),
      en: (w) => ({
        message: `The website was not read to its end: a limit (${w.list('limits')}) stopped it after ${w.text('pagesRead')} pages.`,
        meaning: 'Some items called missing may be on pages that were not read.',
        remedy:
          'Raise max_pages, max_depth, max_time or max_documents of the disclosure section, or give the address of the item in disclosure.pages.',
      }),
    },
    unreachable: {
      th: (w) => ({
        message: `ตรวจการเปิดเผยข้อมูลไม่ได้ เพราะเว็บไซต์ไม่ตอบ (${w.text('detail') || w.text('reason')})`,
        meaning: 'ยังไม่ทราบสถานะของทุกรายการ ไม่นับว่ารายการใดขาด',
        remedy: 'แก้ปัญหาเว็บไซต์เปิดไม่ได้ก่อน (ดูผลการตรวจหน้าเว็บ) ระบบจะตรวจรายการใหม่ในรอบถัดไป',
      }),
      en: (w) => ({
        message: `The disclosures could not be looked at: the website does not answer (${w.text('detail') || w.text('reason')}).`,
        meaning: 'Nothing is known of any item, and none counts as missing.',
        remedy: 'Bring the website back first (see the page check); the next look follows by itself.',
      }),
    },
  }
}

function dueWords(w: Words, language: Language): string {
  const days = w.text('daysLeft')
  if (language === 'th') return `ภายในวันที่ ${w.date('due')} (อีก ${days} วัน)`
  return `by ${w.date('due')} (${days} days left)`
}

function hope(w: Words, language: Language): string {
  if (w.text('best') === '' || w.text('best') === w.text('score')) return ''
  return language === 'th'
    ? ` หากรายการที่โปรแกรมตรวจแทนไม่ได้ถูกต้องทั้งหมด คะแนนจะเป็น ${w.text('best')}`
    : ` If everything that no program could verify is in order, it would be ${w.text('best')}.`
}
