import type { Language } from '../../model/language.ts'

interface ConfigTexts {
  readonly description: string
  readonly check: string
  readonly schema: string
  readonly out: string
  readonly file: string
  sound(file: string): string
  readonly organisation: string
  readonly sites: string
  readonly database: string
}

export const configTexts: Readonly<Record<Language, ConfigTexts>> = {
  th: {
    description: 'ตรวจไฟล์ตั้งค่า หรือพิมพ์แบบแผนของไฟล์',
    check: 'ตรวจไฟล์ตั้งค่าและแจ้งข้อผิดพลาดทั้งหมดพร้อมกัน',
    schema: 'พิมพ์ JSON Schema ของไฟล์ตั้งค่า สำหรับโปรแกรมแก้ไขข้อความ',
    out: 'เขียนลงไฟล์แทนการพิมพ์',
    file: 'ไฟล์ตั้งค่า (ไม่ระบุ: wenyam.yaml)',
    sound: (file) => `${file}: ถูกต้อง`,
    organisation: 'หน่วยงาน',
    sites: 'เว็บไซต์',
    database: 'ฐานข้อมูล',
  },
  en: {
    description: 'check the configuration, or print its schema',
    check: 'check a configuration and report every problem at once',
    schema: 'print the JSON Schema of the configuration, for editors',
    out: 'write to a file instead',
    file: 'configuration file (absent: wenyam.yaml)',
    sound: (file) => `${file}: no problems`,
    organisation: 'office',
    sites: 'websites',
    database: 'database',
  },
}
