import type { PageLink } from '../../html/page.ts'
import { foldThai } from '../../model/thai/normalise.ts'

/** How likely a link leads to something that an assessor looks for; 0 where nothing speaks for it. */
export type Relevance = (link: PageLink) => number

/** Words of every disclosure menu, whatever the catalogue; the weight says how much they promise. */
const WORDS: readonly (readonly [number, string])[] = [
  [
    6,
    'ita oit การประเมินคุณธรรมและความโปร่งใส ป้องกันการทุจริต ทุจริต โปร่งใส คุณธรรม จริยธรรม ของขวัญ giftpolicy เจตจำนง เจตนารมณ์',
  ],
  [
    5,
    'แผนพัฒนา แผนดำเนิน แผนการ ข้อบัญญัติ จัดซื้อจัดจ้าง จัดหาพัสดุ สขร รายงานผล รายงานการ คู่มือ มาตรฐาน โครงสร้าง อำนาจหน้าที่ ผู้บริหาร บุคคล บุคลากร ร้องเรียน ความพึงพอใจ งบประมาณ สถิติ การเงิน ผลประโยชน์ทับซ้อน ทรัพย์สินของราชการ มาตรการ',
  ],
  [
    3,
    'ติดต่อ กฎหมาย ระเบียบ ข่าวประชาสัมพันธ์ ถามตอบ กระดาน เว็บบอร์ด eservice ออนไลน์ ความคิดเห็น ส่วนร่วม ข้อมูลข่าวสาร แผนผังเว็บไซต์ sitemap ประกาศ ดาวน์โหลด เผยแพร่ ประจำปี แผน รายงาน คณะ',
  ],
]
/** An item number of the assessment, whichever way it is typed. */
const ITEM_NUMBER = /^[\s([]*[oO0๐Oо]\s*[-.]?\s*[0-9๐-๙]{1,2}\b/
/** What offices publish most and assessors need least. */
const CHATTER = [
  'กิจกรรม',
  'ภาพ',
  'วิดีโอ',
  'วีดีทัศน์',
  'ท่องเที่ยว',
  'otop',
  'ร้านอาหาร',
  'ที่พัก',
  'หนังสือราชการสถ',
  'gallery',
  'วัด',
  'โรงเรียน',
]

/** @param phrases labels that the concepts of the catalogues are known by; they weigh most. */
export function createRelevance(phrases: readonly string[] = []): Relevance {
  const exact = new Set(phrases.map(foldThai).filter((phrase) => phrase.length > 2))
  const contained = [...exact].filter((phrase) => phrase.length >= 6)
  const words = WORDS.flatMap(([weight, list]) => list.split(' ').map((word) => [weight, foldThai(word)] as const))
  const chatter = CHATTER.map(foldThai)
  const known = new Map<string, number>()

  function ofText(text: string): number {
    const cached = known.get(text)
    if (cached !== undefined) return cached
    const folded = foldThai(text)
    let score = 0
    if (exact.has(folded)) score = 12
    else if (contained.some((phrase) => folded.includes(phrase))) score = 9
    for (const [weight, word] of words) if (folded.includes(word)) score = Math.max(score, weight)
    if (score < 5 && chatter.some((word) => folded.includes(word))) score -= 3
    if (ITEM_NUMBER.test(text)) score += 4
    known.set(text, score)
    return score
  }

  return (link) => {
    const label = Math.max(ofText(link.label), link.title ? ofText(link.title) : 0)
    const around = [link.menuPath.at(-1) ?? '', link.heading, link.context].map((text) =>
      text === '' ? 0 : ofText(text),
    )
    return label + Math.max(0, ...around) / 2
  }
}
