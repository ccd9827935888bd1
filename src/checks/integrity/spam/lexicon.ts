/**
 * Words of those who plant advertisements, over text folded by `normaliseThai`. What weighs 3 is said by hardly anybody
 * but an advertiser, 2 names the trade, 1 has honest meanings too. No repetition without a bound: linear time.
 */
interface Entry {
  readonly weight: 1 | 2 | 3
  readonly pattern: RegExp
}

/** `สล็อต` is no word where its first letter closes the syllable before it: รหัสล็อต, รถบัสล็อต. */
const SLOT = '(?<!ั)สล็อต'

const ENTRIES: readonly Entry[] = [
  entry(3, [
    `${SLOT} ?(?:ออนไลน์ ?)?(?:เว็บ ?ตรง|แตก ?(?:ง่าย|หนัก|ดี|บ่อย)|เว็บใหญ่|วอ(?:เลท|เล็ต)|ทุกค่าย|\\d{2,4})`,
    `(?:สมัคร|ทดลองเล่น|เล่น|เว็บ|เกม) ?${SLOT}`,
    'เว็บตรง ?ไม่ผ่าน ?เอเย่นต์',
    'เครดิต ?ฟรี|แจก ?เครดิต',
    'ฝาก ?[-–/]? ?ถอน ?(?:ออโต้|ไม่มีขั้นต่ำ|รวดเร็ว|auto)',
    'ฝากขั้นต่ำ|ฝาก ?\\d{1,3} ?รับ ?\\d{2,4}',
    'บาคาร่า ?ออนไลน์|คาสิโน ?สด|คาสิโน ?ออนไลน์',
    '(?:เว็บ ?)?แทงบอล ?ออนไลน์|เว็บ ?แทง(?:บอล|หวย)|แทงหวย ?ออนไลน์|หวย ?ออนไลน์',
    'แตกหนัก|แตกง่าย จ่ายจริง|โบนัสแตก',
    '\\bufa ?(?:bet|\\d{2,4})|\\bpg ?slot|\\bslot ?xo\\b|\\bjoker ?(?:123|gaming|slot)|\\bsa ?gam(?:e|ing)\\b|\\bsuperslot|\\bsbobet|\\bbetflix|\\blucabet|\\bdafabet|\\bslot ?(?:88|online|gacor|deposit)',
    '\\bjudi (?:online|bola|slot)|\\bsitus (?:slot|judi|togel)|\\btogel\\b|\\bbandar (?:bola|judi)|\\bmaxwin\\b|\\brtp (?:live|slot)|\\bagen (?:bola|casino)',
    '\\bonline casino|\\bcasino online|\\blive casino|\\bbest casino',
    '百家乐|百家樂|赌场|賭場|博彩|时时彩|六合彩|娱乐城|娛樂城|바카라|카지노|토토사이트|казино|nhà cái|cá cược',
    'ไม่เช็ค ?(?:เครดิต ?)?บูโร|เงินด่วน ?(?:ทันใจ|ออนไลน์|โอนไว|ได้จริง)|กู้เงินด่วน|เงินกู้ด่วน|ติดแบล็คลิสต์ ?(?:ก็)?กู้ได้|ปล่อยกู้ ?(?:ด่วน|ออนไลน์)',
    '\\bviagra\\b|\\bcialis\\b|ยาปลุกเซ็กซ์|ไวอากร้า',
    '激安|スーパーコピー|ブランドコピー|偽物|送料無料|最安値|正規品',
  ]),
  entry(2, [
    'เว็บ ?พนัน|พนัน ?ออนไลน์|บาคาร่า|คาสิโน|แทงบอล|เสือมังกร|รูเล็ต|ยิงปลา|ฟรีสปิน|แจ็?[คก]พอต',
    '\\bcasino\\b|\\bbaccarat\\b|\\bjackpot\\b|\\bfree ?spins?\\b|\\bgambling\\b',
    'เงินกู้นอกระบบ|เงินด่วน|ปล่อยกู้',
  ]),
  entry(1, [SLOT, 'พนัน|เดิมพัน|หวย|ไฮโล', '\\bslots?\\b|\\bbetting\\b|\\bpoker\\b']),
]

/** Invitations: they make an advertisement of the words above, and mean nothing alone. */
const INVITING =
  /สมัคร|คลิก|โบนัส|โปรโมชั่น|แจก|ฝาก|ถอน|ขั้นต่ำ|แอด ?ไลน์|อันดับ ?1|ออโต้|โอนไว|อนุมัติไว|ได้จริง|\bbonus\b|\bdaftar\b|\bjoin now\b|注册|登录/g

/** Words of news, warnings, law and banks, among which the same things are spoken of honestly. */
const SOBER =
  /จับกุม|จับ ?(?:ได้|เจ้าของ|แก๊ง|เว็บ)|ตำรวจ|ผู้ต้องหา|ดำเนินคดี|กวาดล้าง|ปราบปราม|เตือน|ภัย|มิจฉาชีพ|หลอก|ผิดกฎหมาย|ฝ่าฝืน|โทษ|ป้องกัน|ต่อต้าน|รณรงค์|งดเล่น|ห้าม|ปิดเว็บ|เบาะแส|สลากกินแบ่ง|ถูกรางวัล|ผู้โชคดี|ธนาคาร|ธ\.ก\.ส|ออมสิน|กองทุน|หนี้|สถาบันการเงิน|พ\.ร\.บ|กฎหมาย|พิพากษา|ข่าว|อบรม|\barrest|\bpolice\b|\bwarn|\billegal\b|\blaw\b/g

function entry(weight: Entry['weight'], phrases: readonly string[]): Entry {
  return { weight, pattern: new RegExp(phrases.join('|'), 'g') }
}

export interface Words {
  /** Distinct words of the trade as they were found, the telling ones first. */
  readonly terms: readonly string[]
  /** How many of them are an advertiser's. */
  readonly strong: number
  readonly weight: number
  readonly inviting: number
}

const MAX_TERMS = 12

/** The advertiser's words in a text that is already normalised. A piece counts once, by the heaviest word that covers it. */
export function wordsIn(text: string): Words {
  let rest = text
  let weight = 0
  let strong = 0
  const terms = new Set<string>()
  for (const each of ENTRIES) {
    for (const [word] of rest.matchAll(each.pattern)) {
      if (terms.has(word) || terms.size >= MAX_TERMS) continue
      terms.add(word)
      weight += each.weight
      if (each.weight === 3) strong += 1
    }
    rest = rest.replace(each.pattern, ' ')
  }
  return { terms: [...terms], strong, weight, inviting: weight === 0 ? 0 : distinct(text, INVITING).size }
}

/** The different words of news, warnings, law and banks in a normalised text. */
export function soberWordsIn(text: string): ReadonlySet<string> {
  return distinct(text, SOBER)
}

function distinct(text: string, pattern: RegExp): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(pattern), ([word]) => word))
}
