import type { Stage } from '../../exploration/explore.ts'
import type { Localized } from '../../model/language.ts'

export interface InitTexts {
  readonly description: string
  readonly url: string
  readonly out: string
  readonly config: string
  readonly timeout: string
  readonly stages: Readonly<Record<Stage, string>>
  exists(file: string): string
  noFolder(folder: string): string
  unwritable(file: string, why: Localized): string
  readonly interrupted: string
  written(file: string): string
  readonly mendFirst: string
  readonly next: string
  nextSteps(file: string): readonly string[]
}

export const initTexts: Localized<InitTexts> = {
  th: {
    description: 'สำรวจเว็บไซต์ แล้วเขียนไฟล์ตั้งค่าพร้อมคำอธิบาย',
    url: 'ที่อยู่เว็บไซต์ของหน่วยงาน',
    out: 'ไฟล์ที่จะเขียน ต้องยังไม่มีอยู่ (ไม่ระบุ: wenyam.yaml)',
    config: 'ใช้หัวข้อ network ของไฟล์ตั้งค่านี้ ทั้งขณะสำรวจและในไฟล์ที่เขียน',
    timeout: 'เวลาสูงสุดของการสำรวจ เป็นวินาที (ไม่ระบุ: 300) เมื่อครบเวลาจะเขียนเท่าที่ทราบ',
    stages: {
      entrance: 'เปิดหน้าแรก',
      office: 'ดูว่าเป็นเว็บไซต์ของหน่วยงานใด',
      pages: 'อ่านเว็บไซต์เพื่อหาหน้าที่ต้องเปิดเผย อาจใช้เวลาหลายนาที',
    },
    exists: (file) => `${file} มีอยู่แล้ว wenyam init ไม่เขียนทับไฟล์เดิม ให้เขียนลงไฟล์อื่น เช่น --out other.yaml หรือย้ายไฟล์เดิมก่อน`,
    noFolder: (folder) => `ไม่มีโฟลเดอร์ ${folder} ให้สร้างก่อน หรือเลือกที่อื่นด้วย --out`,
    unwritable: (file, why) => `เขียน ${file} ไม่ได้: ${why.th} ให้แก้สิทธิ์ของโฟลเดอร์ หรือเลือกที่อื่นด้วย --out`,
    interrupted: 'หยุดตามคำสั่ง ยังไม่ได้เขียนไฟล์ หากต้องการเขียนเท่าที่ทราบในเวลาจำกัด ให้ใช้ --timeout',
    written: (file) => `เขียนไฟล์ตั้งค่า ${file} แล้ว`,
    mendFirst: 'ควรแก้ไขก่อน เพราะเวรยามจะแจ้งตั้งแต่เริ่มเฝ้า',
    next: 'ขั้นต่อไป',
    nextSteps: (file) => [
      `เปิด ${file} อ่านสิ่งที่พบ เติมวันต่ออายุและช่องทางแจ้งเตือน`,
      `ตรวจไฟล์: wenyam config check ${file}`,
      `เริ่มเฝ้า: wenyam run -c ${file}`,
    ],
  },
  en: {
    description: 'explore a website and write a commented configuration for it',
    url: 'web address of the office',
    out: 'file to write, which must not exist yet (absent: wenyam.yaml)',
    config: 'take the network section of this configuration, for the exploration and for the written file',
    timeout: 'seconds for the exploration (absent: 300); when they are over, what is known is written',
    stages: {
      entrance: 'Opening the front page',
      office: 'Finding out whose website it is',
      pages: 'Reading the website for what it must publish; this may take minutes',
    },
    exists: (file) =>
      `${file} exists already, and wenyam init never overwrites; write to another file, such as --out other.yaml, or move that one away`,
    noFolder: (folder) => `there is no folder ${folder}; make it first, or choose another place with --out`,
    unwritable: (file, why) => `cannot write ${file}: ${why.en}; mend the folder, or choose another place with --out`,
    interrupted: 'stopped as asked; nothing was written. To have what is known after a while, use --timeout',
    written: (file) => `Wrote the configuration ${file}`,
    mendFirst: 'Better mended first, since the watch will complain of it from the start',
    next: 'Next',
    nextSteps: (file) => [
      `open ${file}, read what was found, fill in what falls due and whom to tell`,
      `check it: wenyam config check ${file}`,
      `watch: wenyam run -c ${file}`,
    ],
  },
}
