import type { Entry } from '../entry.ts'

/** `สล็อต` is no word where its first letter closes the syllable before it: รหัสล็อต, รถบัสล็อต. */
const SLOT = '(?<!ั)สล็อต'

/** Slot machines, casinos, lotteries that nobody licensed. */
export const GAMBLING: readonly Entry[] = [
  {
    weight: 3,
    phrases: [
      `${SLOT} ?(?:ออนไลน์ ?)?(?:เว็บ ?ตรง|แตก ?(?:ง่าย|หนัก|ดี|บ่อย)|เว็บใหญ่|วอ(?:เลท|เล็ต)|ทุกค่าย|ค่าย|\\d{2,4})`,
      `(?:สมัคร|ทดลองเล่น|เล่น|เว็บ|เกม) ?${SLOT}`,
      '(?:เกม)?ตรง ?ไม่ผ่าน ?เอเย่?นต์|เว็บตรง ?(?:แตกง่าย|แท้|100)',
      'เครดิต ?ฟรี|แจก ?เครดิต',
      'ฝาก ?[-–/]? ?ถอน ?(?:ออโต้|ไม่มีขั้นต่ำ|รวดเร็ว|auto)|(?:ฝาก|ถอน) ?(?:ผ่าน ?)?(?:ทรู ?)?วอ(?:เลท|เล็ต|ลเล็ท)',
      'ฝากขั้นต่ำ|ฝาก ?\\d{1,3} ?รับ ?\\d{2,4}|เทิร์น ?(?:น้อย|\\d{1,2} ?เท่า)|ทุนน้อย ?(?:ก็)?(?:เล่น|ปั่น)ได้',
      'บาคาร่า ?ออนไลน์|คาสิโน ?สด|คาสิโน ?ออนไลน์|สูตร ?บาคาร่า|สูตร ?สล็อต',
      '(?:เว็บ ?)?แทงบอล ?ออนไลน์|เว็บ ?แทง(?:บอล|หวย)|แทงหวย ?ออนไลน์|หวย ?ออนไลน์ ?(?:บาทละ|จ่าย|อันดับ)|เลขเด็ด ?(?:แม่นๆ|เข้าทุกงวด)|หวย(?:ฮานอย|ยี่กี|ลาว) ?(?:ออนไลน์|วันนี้|จ่าย)',
      'แตกหนัก|แตกง่าย จ่ายจริง|โบนัสแตก|ปั่นสล็อต',
      '\\bufa ?(?:bet|\\d{2,4})|\\bpg ?slot|\\bslot ?xo\\b|\\bjoker ?(?:123|gaming|slot)|\\bsa ?gam(?:e|ing)\\b|\\bsuperslot|\\bsbobet|\\bbetflix|\\blucabet|\\bdafabet|\\bslot ?(?:88|gacor|deposit)|\\bslotonline\\b|\\bsl0t|\\bs1ot',
      '\\bjudi (?:online|bola|slot)|\\bsitus (?:slot|judi|togel)|\\btogel\\b|\\bbandar (?:bola|judi|togel)|\\bmaxwin\\b|\\brtp (?:live|slot)|\\bagen (?:bola|casino|judi)|\\bgampang menang|\\bdeposit (?:pulsa|dana|qris)|\\bscatter hitam|\\bmahjong ways|\\bgacor\\b',
      '\\bonline casino|\\bcasino online|\\blive casino|\\bbest casino|\\bcasino bonus|\\bno deposit bonus|\\bsports ?book',
      '百家乐|百家樂|赌场|賭場|博彩|时时彩|六合彩|娱乐城|娛樂城|真人(?:娱乐|荷官|视讯|百家)|体育投注|老虎机|老虎機|注册送|彩金|棋牌|赌球|电子游艺',
      '바카라|카지노|토토사이트|먹튀|온라인 ?슬롯|オンラインカジノ|казино|игровые автоматы|ставки на спорт',
      'nhà cái|cá cược|nổ hũ|tài xỉu|kèo nhà cái|đánh bài đổi thưởng|xổ số online',
    ],
  },
  {
    weight: 2,
    phrases: [
      'เว็บ ?พนัน|พนัน ?ออนไลน์|หวย ?ออนไลน์|บาคาร่า|คาสิโน|กาสิโน|แทงบอล|เสือมังกร|รูเล็ต|ยิงปลา|ฟรีสปิน|แจ็?[คก]พอต|เว็บตรง',
      '\\bslot ?online|\\bcasino\\b|\\bbaccarat\\b|\\bjackpot\\b|\\bfree ?spins?\\b|\\bgambling\\b|\\bbookmaker',
    ],
  },
  { weight: 1, phrases: [SLOT, 'พนัน|เดิมพัน|หวย|ไฮโล|แตก(?:ง่าย|ดี|บ่อย)', '\\bslots?\\b|\\bbetting\\b|\\bpoker\\b'] },
]
