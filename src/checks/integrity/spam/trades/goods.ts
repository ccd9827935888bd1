import type { Entry } from '../entry.ts'

/** Medicines that need a prescription, and branded goods, sold where an office speaks. */
export const GOODS: readonly Entry[] = [
  {
    weight: 3,
    phrases: [
      '\\bviagra\\b|\\bcialis\\b|\\blevitra\\b|ยาปลุกเซ็กซ์|ยาเสียสาว|ไวอากร้า|(?:ขาย|จำหน่าย|สั่งซื้อ|ซื้อ) ?(?:ยาสอด|ยาทำแท้ง|ยาเหน็บ|ยาขับเลือด|ไซโตเท[คก])|ยาสอด ?(?:ทำแท้ง|ราคา|ของแท้)|ของแท้ ?(?:ส่ง)?เก็บ(?:เงิน)?ปลายทาง',
      '\\bwithout (?:a )?prescription|\\bno prescription|\\bonline pharmacy|\\bcheap (?:pills|meds)|\\bcytotec\\b ?(?:online|buy)?',
      '激安|スーパーコピー|ブランドコピー|偽物|送料無料|最安値|正規品|公式通販|カートに入れる',
      '\\breplica (?:watch|bag|rolex|handbag)|\\b(?:louis vuitton|gucci|rolex|ray-?ban|michael kors|nike|uggs?) (?:outlet|replica|sale|cheap|wholesale)|\\bcheap (?:jerseys|nfl|louis|jordan)|\\bоптом дешево',
    ],
  },
  {
    weight: 2,
    phrases: [
      'ยาสอด|ยาทำแท้ง|ยาเหน็บทำแท้ง|ไซโตเท[คก]|\\btadalafil\\b|\\bsildenafil\\b',
      '通販|人気ブランド|大特価|在庫あり|アウトレット|格安|ブランド(?:財布|バッグ|時計)|買取価格',
    ],
  },
  { weight: 1, phrases: ['新作|新品|中古|セール|お買い得|ランキング'] },
]
