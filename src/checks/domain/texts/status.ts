import type { FindingTexts } from '../../../model/finding.ts'
import { listOf, registrarOf, thaiRules } from './words.ts'

export const statusTexts = {
  'domain.on-hold': {
    th: (f) => ({
      message: `ชื่อโดเมน ${f.subject} ถูกระงับการใช้งาน (สถานะ ${listOf(f, 'statuses')})`,
      meaning: 'ชื่อที่ถูกระงับจะถูกถอดออกจากระบบชื่อโดเมน (DNS) ประชาชนเข้าเว็บไซต์และส่งอีเมลถึงหน่วยงานไม่ได้',
      remedy: `ติดต่อ${registrarOf(f, 'th')} ภายในวันนี้เพื่อสอบถามสาเหตุ หากเป็นเพราะยังไม่ได้ต่ออายุ ให้ต่ออายุทันที${thaiRules(f) ? ' โดเมน .th จะถูกระงับไว้ประมาณ 25 วัน หลังจากนั้นต้องเสียค่ากู้คืน' : ''}`,
    }),
    en: (f) => ({
      message: `The domain ${f.subject} is on hold (status ${listOf(f, 'statuses')}).`,
      meaning: 'A name on hold is taken out of the DNS: nobody reaches the website, and e-mail to the office is lost.',
      remedy: `Ask ${registrarOf(f, 'en')} today for the reason; if it was not renewed, renew it at once.${thaiRules(f) ? ' The hold of a .th name lasts about 25 days; after it there is a restore fee.' : ''}`,
    }),
  },
  'domain.redemption': {
    th: (f) => ({
      message: `ชื่อโดเมน ${f.subject} ถูกถอนออกจากระบบแล้วและกำลังจะถูกลบ (สถานะ ${listOf(f, 'statuses')})`,
      meaning: 'เว็บไซต์และอีเมลใช้งานไม่ได้ และหากกู้คืนไม่ทัน ผู้อื่นจะจดทะเบียนชื่อนี้ได้ ซึ่งอาจถูกนำไปทำเว็บไซต์แอบอ้างหน่วยงาน',
      remedy: `ขอกู้คืนชื่อโดเมนกับ${registrarOf(f, 'th')} ทันที${thaiRules(f) ? ' โดเมน .th กู้คืนได้ภายใน 30 วัน มีค่ากู้คืน 1,600 บาท (ยังไม่รวมภาษีมูลค่าเพิ่ม) นอกเหนือจากค่าต่ออายุ พ้นจากนั้นจะรอลบอีก 5 วันและกู้คืนไม่ได้แล้ว' : ''}`,
    }),
    en: (f) => ({
      message: `The domain ${f.subject} has been withdrawn and is about to be deleted (status ${listOf(f, 'statuses')}).`,
      meaning:
        'The website and the e-mail do not work, and if the name is not restored in time anybody may register it, perhaps to pose as the office.',
      remedy: `Ask ${registrarOf(f, 'en')} to restore the name at once.${thaiRules(f) ? ' A .th name can be restored within 30 days for a fee of 1,600 baht (before VAT) on top of the renewal; then it waits 5 days for deletion and cannot be saved any more.' : ''}`,
    }),
  },
  'domain.not-registered': {
    th: (f) => ({
      message: `ไม่มีการจดทะเบียนชื่อโดเมน ${f.subject} ทะเบียนทุกแห่งที่สอบถามตอบว่าไม่มีชื่อนี้ และไม่มีเนมเซิร์ฟเวอร์`,
      meaning: 'ไม่มีผู้ใดเข้าเว็บไซต์ได้ และผู้อื่นสามารถจดทะเบียนชื่อนี้ได้ทันที',
      remedy: `ตรวจว่าที่อยู่เว็บไซต์ในการตั้งค่าสะกดถูกต้อง หากถูกต้องแล้ว ให้จดทะเบียนชื่อนี้กลับคืนโดยเร็วที่สุดผ่าน${thaiRules(f) ? ' THNIC (ผู้รับจดทะเบียนโดเมน .th)' : 'ผู้รับจดทะเบียนโดเมน'} หรือบริษัทผู้ดูแลเว็บไซต์`,
    }),
    en: (f) => ({
      message: `The domain ${f.subject} is not registered: every registry asked has no such name, and it has no name servers.`,
      meaning: 'Nobody can reach the website, and anybody may register the name at once.',
      remedy: `Check that the address of the website in the configuration is spelt right. If it is, register the name again as soon as possible through ${thaiRules(f) ? 'THNIC, the registrar of .th names,' : 'a registrar'} or the company that looks after the website.`,
    }),
  },
} satisfies FindingTexts
