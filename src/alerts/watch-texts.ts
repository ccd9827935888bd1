import type { FindingTexts } from '../model/finding.ts'
import type { Language, Localized } from '../model/language.ts'

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** What a kind looks at, in the reader's words; one that came later is named by its id. */
const KINDS: Readonly<Record<string, Localized>> = {
  page: { th: 'หน้าเว็บ', en: 'page' },
  tls: { th: 'ใบรับรองความปลอดภัย (https)', en: 'certificate' },
  domain: { th: 'ชื่อโดเมน', en: 'domain' },
  disclosure: { th: 'การเปิดเผยข้อมูลสาธารณะ', en: 'disclosure' },
  integrity: { th: 'การถูกบุกรุกหรือฝังเนื้อหาแปลกปลอม', en: 'integrity' },
  links: { th: 'ลิงก์และเอกสาร', en: 'links' },
}

function kindOf(id: unknown, language: Language): string {
  return KINDS[text(id)]?.[language] ?? text(id)
}

/** Why nothing is kept, and the mend. */
const NOT_KEPT: Readonly<Record<string, Localized<{ readonly why: string; readonly todo: string }>>> = {
  'disk-full': {
    th: { why: 'พื้นที่ดิสก์ของเครื่องที่ติดตั้งเวรยามเต็ม', todo: 'เพิ่มพื้นที่ว่างในดิสก์ของเครื่องที่ติดตั้งเวรยาม' },
    en: { why: 'the disk of the machine that Wenyam runs on is full', todo: 'Free some space on that disk.' },
  },
  'no-room': {
    th: { why: 'คลังหลักฐานเต็มตามขนาดที่ตั้งไว้', todo: 'เพิ่มค่า evidence: max_size ในไฟล์ตั้งค่า หรือลดระยะเวลา keep' },
    en: {
      why: 'the evidence has reached the size that is allowed',
      todo: 'Raise evidence: max_size in the configuration, or shorten keep.',
    },
  },
  unwritable: {
    th: {
      why: 'โฟลเดอร์เก็บหลักฐานเขียนไม่ได้',
      todo: 'ให้สิทธิ์เขียนโฟลเดอร์เก็บหลักฐานแก่ผู้ใช้ที่รันเวรยาม ชื่อโฟลเดอร์อยู่ในบันทึกของโปรแกรม',
    },
    en: {
      why: 'the folder of the evidence cannot be written',
      todo: 'Give the user that runs Wenyam write permission on that folder; the log names it.',
    },
  },
}

function notKept(trouble: unknown, language: Language): { readonly why: string; readonly todo: string } {
  return (NOT_KEPT[text(trouble)] ?? NOT_KEPT['unwritable'])?.[language] ?? { why: text(trouble), todo: '' }
}

/** The words of the watch's own findings, as those of a check kind named `watch`. */
export const watchTexts: FindingTexts = {
  'watch.unseen': {
    th: ({ params }) => ({
      message: `ตรวจ${kindOf(params?.['kind'], 'th')}ของเว็บไซต์นี้ไม่ได้มานานกว่าหนึ่งวัน`,
      meaning: 'ระหว่างนี้ไม่ทราบว่าเว็บไซต์เป็นปกติหรือไม่ หากมีปัญหาจะไม่มีการแจ้งเตือน',
      remedy:
        'เปิดหน้ารายละเอียดเพื่อดูว่าตรวจไม่ได้เพราะอะไร ถ้าเว็บไซต์ปิดกั้นโปรแกรมตรวจ ให้ขอผู้ดูแลเว็บไซต์อนุญาตหมายเลขเครื่องที่ติดตั้งเวรยาม',
    }),
    en: ({ params }) => ({
      message: `The ${kindOf(params?.['kind'], 'en')} check of this website has not been able to see anything for more than a day.`,
      meaning: 'Nobody knows whether the website is well, and nobody would be told if it were not.',
      remedy:
        'Open the details to see why. If the website blocks the watch, ask its administrator to allow the address of the machine that Wenyam runs on.',
    }),
  },
  'watch.undelivered': {
    th: ({ subject, params }) => ({
      message: `ส่งข้อความทางช่องทาง ${subject} ไม่ได้ ค้างอยู่ ${text(params?.['count'])} ฉบับ`,
      meaning: 'ผู้ที่รับแจ้งทางช่องทางนี้ยังไม่ทราบเหตุที่เกิดขึ้น',
      remedy: `ตรวจสอบช่องทางด้วยคำสั่ง wenyam alerts test ${subject} แก้ไขค่าที่ผิด แล้วสั่ง wenyam alerts retry`,
    }),
    en: ({ subject, params }) => ({
      message: `${text(params?.['count'])} messages could not be delivered through the channel ${subject}.`,
      meaning: 'Whoever is told through this channel does not know what has happened.',
      remedy: `Try the channel with: wenyam alerts test ${subject}. Mend what is wrong, then run: wenyam alerts retry`,
    }),
  },
  'watch.evidence-not-kept': {
    th: ({ params }) => ({
      message: `เวรยามเก็บหลักฐานใหม่ไม่ได้ เพราะ${notKept(params?.['trouble'], 'th').why}`,
      meaning: 'การตรวจเว็บไซต์และการแจ้งเตือนยังทำงานตามปกติ หลักฐานเดิมยังอยู่ แต่หน้าเว็บและเอกสารที่เห็นในช่วงนี้ไม่ได้เก็บไว้',
      remedy: `${notKept(params?.['trouble'], 'th').todo} เมื่อแก้แล้วเวรยามจะเก็บต่อเองภายในหนึ่งชั่วโมง`,
    }),
    en: ({ params }) => ({
      message: `No new evidence is being kept: ${notKept(params?.['trouble'], 'en').why}.`,
      meaning:
        'Checks and alerts go on, and what was kept is still there. Pages and documents seen in this time are not kept.',
      remedy: `${notKept(params?.['trouble'], 'en').todo} Wenyam goes on by itself within the hour.`,
    }),
  },
}
