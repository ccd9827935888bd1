import type { Language } from '../../model/language.ts'
import type { Result } from '../../model/result.ts'
import type { DisclosureFacts } from './facts.ts'

/** One line: the score against the target and how many items are there, for each catalogue. */
export function summarise({ facts, findings }: Result<DisclosureFacts>, language: Language): string {
  const thai = language === 'th'
  if (facts.look === null) return thai ? 'ตรวจไม่ได้ เนื่องจากเว็บไซต์ไม่ตอบสนอง' : 'not looked at: the site does not answer'
  if (facts.forbidden)
    return thai ? 'ตรวจได้เฉพาะหน้าที่กำหนดไว้ (robots.txt ไม่อนุญาต)' : 'pinned pages only: robots.txt forbids the rest'
  const scores = facts.catalogues.map(({ id, score, present, total }) =>
    thai
      ? `${id}: ${score ?? '-'} คะแนน พบ ${present} จาก ${total} รายการ`
      : `${id}: ${score ?? '-'} points, ${present} of ${total} items`,
  )
  const lapses = findings.filter(({ params }) => params?.['lapsed'] === true).length
  const lost = lapses === 0 ? '' : thai ? ` · หายไป ${lapses} รายการ` : ` · ${lapses} lapsed`
  return scores.join(' · ') + lost
}
