import type { Localized } from '../../model/language.ts'

const th = {
  heading: 'สภาพปกติของเว็บไซต์',
  hint: 'การตรวจเนื้อหาแปลกปลอมเทียบกับสภาพนี้ ระหว่างที่ยังไม่มีผู้ตรวจรับ สิ่งที่พบจากการเทียบเป็นเพียงคำเตือน',
  same: 'การตรวจครั้งล่าสุดตรงกับสภาพนี้',
  accept: 'ตรวจรับตามที่เห็นในการตรวจครั้งล่าสุด',
  check: 'ก่อนกดตรวจรับ กรุณาเปิดเว็บไซต์และดูว่าทุกอย่างเป็นสิ่งที่หน่วยงานทำเอง',
}

export type BaselineTexts = typeof th

const en: BaselineTexts = {
  heading: 'What is normal for this website',
  hint: 'The integrity check compares with this. Until somebody has accepted it, what it finds so is only a warning.',
  same: 'The last look agreed with it.',
  accept: 'Accept what the last look saw',
  check: 'Before you accept, open the website and see that everything on it is the office’s own.',
}

export const baselineTexts: Localized<BaselineTexts> = { th, en }
