import type { Language } from '../../model/language.ts'

interface ReportTexts {
  readonly description: string
  readonly config: string
  readonly week: string
  readonly from: string
  readonly to: string
  readonly fiscalYear: string
  readonly format: string
  readonly style: string
  readonly thaiDigits: string
  readonly noThaiDigits: string
  readonly site: string
  readonly out: string
  readonly list: string
  readonly working: string
  printed(title: string, sites: number): string
  readonly noneListed: string
  badWeek(given: string, example: string): string
  badDay(option: string, given: string): string
  badYear(given: string, example: number): string
  buddhistYear(given: string, meant: string): string
  future(what: string): string
  reversed(from: string, to: string): string
  readonly halfRange: string
  readonly severalPeriods: string
  tooLong(days: number): string
  unknownFormat(given: string, known: readonly string[], meant: string | undefined): string
  unknownStyle(given: string, known: readonly string[]): string
  unknownSite(given: string, known: readonly string[], meant: string | undefined): string
  readonly memoNeedsPdf: string
  readonly memoIsThai: string
}

const th: ReportTexts = {
  description: 'จัดทำรายงานสุขภาพเว็บไซต์ (ไม่ระบุช่วงเวลา: สัปดาห์ล่าสุดที่ครบแล้ว)',
  config: 'ไฟล์ตั้งค่า (ไม่ระบุ: wenyam.yaml)',
  week: 'สัปดาห์ตามปฏิทิน ISO วันจันทร์ถึงวันอาทิตย์ เช่น 2026-W47',
  from: 'วันแรกของช่วงเวลา เช่น 2026-11-01 (ปี ค.ศ.)',
  to: 'วันสุดท้ายของช่วงเวลา เช่น 2026-11-15',
  fiscalYear: 'ปีงบประมาณ พ.ศ. เช่น 2569 (1 ต.ค. 2568 ถึง 30 ก.ย. 2569)',
  format: 'รูปแบบไฟล์ คั่นด้วยจุลภาค: html,pdf,xlsx,csv,json',
  style: 'แบบของ pdf: standard หรือ memo (บันทึกข้อความ)',
  thaiDigits: 'ใช้เลขไทยใน pdf และ html',
  noThaiDigits: 'ใช้เลขอารบิก แม้ในบันทึกข้อความ',
  site: 'เฉพาะเว็บไซต์รหัสเหล่านี้',
  out: 'โฟลเดอร์ที่เก็บไฟล์ (ไม่ระบุ: ตาม reports.weekly.out หรือ reports)',
  list: 'แสดงรายการรายงานประจำสัปดาห์ที่จัดทำแล้ว',
  working: 'กำลังจัดทำรายงาน',
  printed: (title, sites) => `${title} (${sites} เว็บไซต์)`,
  noneListed: 'ยังไม่มีรายงานประจำสัปดาห์',
  badWeek: (given, example) => `--week ${given}: ไม่มีสัปดาห์นี้ ให้เขียน ปี ค.ศ.-Wสัปดาห์ เช่น ${example}`,
  badDay: (option, given) => `${option} ${given}: ไม่ใช่วันที่ที่มีอยู่จริง ให้เขียน ปี ค.ศ.-เดือน-วัน เช่น 2026-11-23`,
  badYear: (given, example) => `--fiscal-year ${given}: ให้เขียนปี พ.ศ. สี่หลัก เช่น ${example}`,
  buddhistYear: (given, meant) => `${given}: ปีต้องเป็น ค.ศ. หมายถึง ${meant} หรือไม่`,
  future: (what) => `${what} ยังมาไม่ถึง จึงยังไม่มีข้อมูลให้รายงาน ให้เลือกช่วงเวลาที่เริ่มแล้ว`,
  reversed: (from, to) => `--from ${from} อยู่หลัง --to ${to} ให้สลับวันกัน`,
  halfRange: '--from และ --to ต้องใช้คู่กัน',
  severalPeriods: 'ระบุช่วงเวลาได้แบบเดียว: --week หรือ --from กับ --to หรือ --fiscal-year',
  tooLong: (days) => `ช่วงเวลายาวเกิน ${days} วัน ให้เลือกช่วงที่สั้นลง`,
  unknownFormat: (given, known, meant) =>
    `--format ${given}: ไม่มีรูปแบบนี้ ${meant === undefined ? `ที่มีคือ ${known.join(', ')}` : `หมายถึง ${meant} หรือไม่`}`,
  unknownStyle: (given, known) => `--style ${given}: ไม่มีแบบนี้ ที่มีคือ ${known.join(', ')}`,
  unknownSite: (given, known, meant) =>
    `--site ${given}: ไม่มีเว็บไซต์รหัสนี้ ${meant === undefined ? `ที่มีคือ ${known.join(', ')}` : `หมายถึง ${meant} หรือไม่`}`,
  memoNeedsPdf: '--style memo ใช้กับ pdf เท่านั้น ให้เพิ่ม pdf ใน --format',
  memoIsThai: '--style memo เป็นภาษาไทยเท่านั้น ให้ใช้ --language th หรือ --style standard',
}

const en: ReportTexts = {
  description: 'print the website health report (no period given: the newest week that is over)',
  config: 'configuration file (absent: wenyam.yaml)',
  week: 'ISO week, Monday to Sunday, such as 2026-W47',
  from: 'first day of a range, such as 2026-11-01',
  to: 'last day of a range, such as 2026-11-15',
  fiscalYear: 'Thai fiscal year of the Buddhist era, such as 2569 (1 October 2025 to 30 September 2026)',
  format: 'formats, with commas between: html,pdf,xlsx,csv,json',
  style: 'style of the pdf: standard, or memo (an official Thai memorandum)',
  thaiDigits: 'Thai digits in pdf and html',
  noThaiDigits: 'Arabic digits, in the memorandum too',
  site: 'sites with these ids alone',
  out: 'folder for the files (absent: reports.weekly.out, or reports)',
  list: 'list the weekly reports that were printed',
  working: 'printing the report',
  printed: (title, sites) => `${title} (${sites} ${sites === 1 ? 'website' : 'websites'})`,
  noneListed: 'no weekly report has been printed yet',
  badWeek: (given, example) => `--week ${given}: there is no such week; write year-Wweek, such as ${example}`,
  badDay: (option, given) => `${option} ${given}: is no day of the calendar; write year-month-day, such as 2026-11-23`,
  badYear: (given, example) =>
    `--fiscal-year ${given}: write a year of the Buddhist era in four digits, such as ${example}`,
  buddhistYear: (given, meant) => `${given}: the year is of the Gregorian calendar; did you mean ${meant}?`,
  future: (what) => `${what} lies in the future: there is nothing to report yet; choose a period that has begun`,
  reversed: (from, to) => `--from ${from} lies after --to ${to}; exchange them`,
  halfRange: '--from and --to belong together',
  severalPeriods: 'give one period: --week, or --from with --to, or --fiscal-year',
  tooLong: (days) => `the range is longer than ${days} days; choose a shorter one`,
  unknownFormat: (given, known, meant) =>
    `--format ${given}: there is no such format; ${meant === undefined ? `known: ${known.join(', ')}` : `did you mean ${meant}?`}`,
  unknownStyle: (given, known) => `--style ${given}: there is no such style; known: ${known.join(', ')}`,
  unknownSite: (given, known, meant) =>
    `--site ${given}: there is no such site; ${meant === undefined ? `known: ${known.join(', ')}` : `did you mean ${meant}?`}`,
  memoNeedsPdf: '--style memo is a style of pdf alone; add pdf to --format',
  memoIsThai: '--style memo is written in Thai alone; use --language th, or --style standard',
}

export const reportTexts: Readonly<Record<Language, ReportTexts>> = { th, en }
