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
}

function kindOf(id: unknown, language: Language): string {
  return KINDS[text(id)]?.[language] ?? text(id)
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
}
