import type { Language } from '../../model/language.ts'

interface ProgramTexts {
  readonly description: string
  readonly language: string
  readonly debug: string
  readonly version: string
  readonly help: string
  readonly helpCommand: string
  /** Headings of the help, by the words of commander. */
  readonly headings: Readonly<Record<string, string>>
  badArguments(detail: string): string
  unexpected(detail: string): string
}

export const programTexts: Readonly<Record<Language, ProgramTexts>> = {
  th: {
    description: 'เวรยาม เฝ้าดูเว็บไซต์ของหน่วยงาน: ใช้งานได้หรือไม่ ใบรับรอง ชื่อโดเมน และการเปิดเผยข้อมูล',
    language: 'ภาษาของข้อความ: th หรือ en',
    debug: 'แสดงรายละเอียดเมื่อโปรแกรมขัดข้อง และบันทึกการทำงาน',
    version: 'แสดงรุ่นของโปรแกรม',
    help: 'แสดงวิธีใช้',
    helpCommand: 'แสดงวิธีใช้ของคำสั่ง',
    headings: {
      'Usage:': 'วิธีใช้:',
      'Arguments:': 'สิ่งที่ต้องระบุ:',
      'Options:': 'ตัวเลือก:',
      'Commands:': 'คำสั่ง:',
      'Global Options:': 'ตัวเลือกทั่วไป:',
    },
    badArguments: (detail) => `คำสั่งไม่ถูกต้อง (${detail}) ดูวิธีใช้ได้ด้วย wenyam --help`,
    unexpected: (detail) => `โปรแกรมขัดข้อง: ${detail} (ดูรายละเอียดด้วย --debug)`,
  },
  en: {
    description: 'Wenyam watches the website of an office: is it up, its certificate, its domain, its disclosures.',
    language: 'language of the messages: th or en',
    debug: 'show the details of a failure, and logs',
    version: 'show the version',
    help: 'show this help',
    helpCommand: 'show the help of a command',
    headings: {},
    badArguments: (detail) => `${detail}; see wenyam --help`,
    unexpected: (detail) => `Wenyam failed: ${detail} (more with --debug)`,
  },
}
