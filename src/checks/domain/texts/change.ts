import type { FindingTexts } from '../../../model/finding.ts'
import { dayOf, listOf, registrarOf, thaiRules } from './words.ts'

export const changeTexts = {
  'domain.expiry-moved-earlier': {
    th: (f) => ({
      message: `วันหมดอายุของชื่อโดเมน ${f.subject} ถูกเลื่อนให้เร็วขึ้น จาก ${dayOf(f, 'from', 'th') ?? ''} เป็น ${dayOf(f, 'to', 'th') ?? ''}`,
      meaning: `การต่ออายุครั้งล่าสุดอาจถูกยกเลิกหรือยังชำระเงินไม่ครบ${thaiRules(f) ? ' หรือเป็นการต่ออายุชั่วคราวที่ทะเบียน .th ทำให้ในช่วงผ่อนผันและถอนคืนแล้ว' : ''}`,
      remedy: `สอบถาม${registrarOf(f, 'th')} ว่าการต่ออายุครั้งล่าสุดสมบูรณ์หรือไม่ รายการนี้จะปิดเองเมื่อครบ 7 วันหรือเมื่อวันหมดอายุกลับมาเท่าเดิม`,
    }),
    en: (f) => ({
      message: `The expiry of ${f.subject} has moved to an earlier date: from ${dayOf(f, 'from', 'en') ?? ''} to ${dayOf(f, 'to', 'en') ?? ''}.`,
      meaning: `The last renewal may have been cancelled or not fully paid${thaiRules(f) ? ', or it was the temporary one that the .th registry grants in the days of grace and takes back' : ''}.`,
      remedy: `Ask ${registrarOf(f, 'en')} whether the last renewal is complete. This closes by itself after 7 days, or once the date is back.`,
    }),
  },
  'domain.nameservers-changed': {
    th: (f) => ({
      message: `เนมเซิร์ฟเวอร์ของชื่อโดเมน ${f.subject} เปลี่ยนจาก ${listOf(f, 'from')} เป็น ${listOf(f, 'to')} (พบเมื่อวันที่ ${dayOf(f, 'on', 'th') ?? ''})`,
      meaning:
        'ผู้ที่คุมเนมเซิร์ฟเวอร์เป็นผู้กำหนดว่าเว็บไซต์และอีเมลของหน่วยงานจะไปที่เครื่องใด หากหน่วยงานไม่ได้สั่งเปลี่ยน ชื่อโดเมนอาจถูกผู้อื่นเข้าควบคุม',
      remedy: `สอบถามบริษัทผู้ดูแลเว็บไซต์ว่าเป็นการย้ายตามแผนหรือไม่ หากไม่ใช่ ให้แจ้ง${registrarOf(f, 'th')} และเปลี่ยนรหัสผ่านบัญชีโดเมนทันที หากเป็นไปตามแผน ไม่ต้องทำอะไร รายการนี้จะปิดเองเมื่อครบ 7 วัน`,
    }),
    en: (f) => ({
      message: `The name servers of ${f.subject} changed from ${listOf(f, 'from')} to ${listOf(f, 'to')} (seen on ${dayOf(f, 'on', 'en') ?? ''}).`,
      meaning:
        'Whoever runs the name servers decides where the website and the e-mail of the office go. If the office did not order this, somebody may have taken over the domain.',
      remedy: `Ask the company that looks after the website whether this was planned. If not, tell ${registrarOf(f, 'en')} and change the password of the domain account at once. If it was, do nothing: this closes by itself after 7 days.`,
    }),
  },
} satisfies FindingTexts
