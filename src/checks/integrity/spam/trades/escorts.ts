import type { Entry } from '../entry.ts'

/** Escort services and pornography. */
export const ESCORTS: readonly Entry[] = [
  {
    weight: 3,
    phrases: [
      'ฟิวแฟน|ฟีลแฟน|(?:ไซ[ดต]์?ไลน์|ไซส์ไลน์) ?(?:รับงาน|นักศึกษา|ตัวท็อป|สาว|ตรงปก|พรี?เมี่?ยม)|(?:สาว|น้อง|นักศึกษา|เด็ก|หมอนวด) ?รับงาน',
      'รับงาน ?(?:เอ็น|เอง|ไซ[ดต]์?ไลน์|n ?vip)|เด็กเอ็น ?(?:วีไอพี|vip|รับงาน|ตรงปก)|นวดกระปู๋|นวด ?นาบ|จ่าย(?:เงิน)?หน้างาน|นัดเย็[ดต]',
      'หนัง(?:โป๊|เอ็?กซ์|ผู้ใหญ่ ?18)|คลิป ?(?:หลุด ?(?:ทางบ้าน|นักศึกษา|onlyfans)|โป๊)|\\bxxx ?(?:video|porn|thai)|\\bporn(?:hub)?\\b|\\bbokep\\b|\\bescorts? (?:service|girl)|\\bcall girls?\\b',
    ],
  },
  { weight: 2, phrases: ['ไซ[ดต]์?ไลน์|ไซส์ไลน์|\\bn ?vip\\b|เด็กเอ็น'] },
  { weight: 1, phrases: ['ตรงปก|ไม่มัดจำ|\\bescorts?\\b'] },
]
