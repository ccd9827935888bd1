/** Words of news, warnings, law, councils and banks, among which the same things are spoken of honestly. */
const SOBER = new RegExp(
  [
    'จับกุม|จับ ?(?:ได้|เจ้าของ|แก๊ง|เว็บ)|ตำรวจ|ผู้ต้องหา|ดำเนินคดี|กวาดล้าง|ปราบปราม|ทลาย|รวบ(?!รวม)|บุก(?:จับ|ค้น)|ตรวจค้น|จำคุก|ศาล(?!า)|เปิดโปง|ขบวนการ|บัญชีม้า|ลักลอบ|นักพนัน|อาญา|ค้ามนุษย์|ค้าประเวณี',
    'เตือน|ภัย|มิจฉาชีพ|หลอก|ผิดกฎหมาย|ฝ่าฝืน|โทษ|ป้องกัน|ต่อต้าน|รณรงค์|งดเล่น|ห้าม|ปิดเว็บ|เบาะแส|อันตราย|ปลอม(?!แท้)',
    'สลากกินแบ่ง|สลากกาชาด|ถูกรางวัล|ผู้โชคดี|การกุศล',
    'ธนาคาร|ธ\\.ก\\.ส|ออมสิน|กองทุน|หนี้|สถาบันการเงิน|สหกรณ์|เกษตรกร',
    'พ\\.ร\\.บ|กฎหมาย|พิพากษา|ข่าว|อบรม|ญัตติ|ที่ประชุม|สมาชิกสภา|ใบอนุญาต|ประชาพิจารณ์|ความคิดเห็น',
    'แข่งขัน|ชิงชนะเลิศ|สนามกีฬา|โรงพยาบาล|วัคซีน|จองคิว|ยืนยันตัวตน|\\btime slot',
    '\\barrest|\\bpolice\\b|\\bwarn|\\billegal\\b|\\blaw\\b|\\braid|\\bseized?\\b|\\bconvict|\\bcourts?\\b|\\bcrackdown|\\bsuspects?\\b|\\baddiction',
  ].join('|'),
  'g',
)

/** The different words of news, warnings, law and banks in a normalised text. */
export function soberWordsIn(text: string): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(SOBER), ([word]) => word))
}
