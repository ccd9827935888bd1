import type { Entry } from '../entry.ts'

/** Forged diplomas and licences. */
export const PAPERS: readonly Entry[] = [
  {
    weight: 3,
    phrases: [
      '(?:รับ|สั่ง|จ้าง) ?(?:ทำ|ซื้อ|ปลอม) ?(?:ใบ)? ?(?:วุฒิ|ปริญญา|ทรานสคริป|ปพ|ใบขับขี่|บัตรประชาชน|พาสปอร์ต|สลิปเงินเดือน)|ซื้อวุฒิ|วุฒิ(?:การศึกษา)?ปลอม ?(?:ของแท้|ราคา|ตรวจสอบได้)|ทำวุฒิ ?(?:ด่วน|ม\\.|ปวส|ป\\.ตรี)',
      'ใบขับขี่ ?(?:ด่วน ?)?ไม่ต้อง(?:สอบ|อบรม)',
      '\\b(?:fake|buy(?: a)?|novelty) (?:diplomas?|degrees?|transcripts?|passports?|driver)|\\bdiploma mill\\b|办理?(?:假)?(?:毕业证|学历|文凭)|làm bằng đại học',
    ],
  },
  { weight: 2, phrases: ['ทุกสถาบัน ?ตรวจสอบได้|ตรวจสอบได้จริง'] },
]
