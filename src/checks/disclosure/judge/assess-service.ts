import { isOnlineForm } from '../../../survey/platform.ts'
import { foldThai } from '../../../model/thai/normalise.ts'
import type { Entry } from '../concept/lexicon.ts'
import { isChat, isForWriting } from './interaction.ts'
import type { OwnContent } from '../find/own-content.ts'
import type { Assessment, Scene } from './assessment.ts'
import { assessment, missingElements, targetFails } from './assessment.ts'
import type { ListEntry } from './entries.ts'
import { ownForms } from './own-page.ts'

/** Letters of text that only name the files below. */
const MAX_CAPTIONS = 300
/** What a board shows on which people ask and the office answers. */
const BOARD = /ตั้งกระทู้|ตั้งคำถาม|กระทู้|ผู้ถาม|ผู้ตั้ง|ผู้ตอบ|webboard|สอบถามเจ้าหน้าที่|ถามคำถาม/
const QUESTIONNAIRE = /พึงพอใจ|แบบประเมิน|แบบสอบถาม|แบบสำรวจ/

/** A questionnaire that says nothing of the matter is no way to bring it forward. */
function asksOpinion(text: string, entry: Entry): boolean {
  const folded = foldThai(text)
  const matter = entry.topics.length > 0 ? entry.topics : entry.vocabulary
  return QUESTIONNAIRE.test(text) && !matter.some((word) => folded.includes(word))
}

/** Ways to write to the office without a form. */
const ONLINE_CHANNEL = /[\w.-]+@[\w-]+\.\w|อีเมล|e-?mail|line\s?(?:id|official|@)|facebook|เฟซบุ๊ก|เว็บไซต์|ออนไลน์|สายด่วน/

/** A channel or a service: people must be able to do something there. */
export function assessService(own: OwnContent, entries: readonly ListEntry[], { entry, map }: Scene): Assessment {
  const forms = ownForms(own, map)
  const fields = forms.flatMap((form) => [...form.fields, ...form.buttons]).join(' ')
  const missing = missingElements(entry, `${own.text} ${fields}`)
  const found = (certainty: number) => assessment('present', { code: 'found' }, { missingElements: missing, certainty })
  const named = entries.filter((one) => one.named)
  const ways = named.length > 0 || forms.length > 0 ? named : entries
  const [dead] = ways
  if (dead?.target.kind === 'failure' && ways.every(({ target }) => target.kind === 'failure')) {
    const { reason, statusCode } = dead.target.failure
    return targetFails(reason, statusCode)
  }
  if (forms.length > 0 && asksOpinion(`${own.text} ${fields}`, entry)) {
    return assessment('missing', { code: 'not-the-thing' }, { certainty: 0.75 })
  }
  if (forms.length > 0 || own.links.some(({ url }) => isOnlineForm(url))) return found(0.95)
  if (entry.concept.id === 'qna') {
    const answers = own.links.some(({ url }) => isChat(url)) || BOARD.test(own.text)
    return answers ? found(0.85) : assessment('missing', { code: 'not-the-thing' }, { certainty: 0.6 })
  }
  if (entry.concept.needs === 'online') {
    const onward = entries.some(
      ({ target }) => target.kind === 'external' || (target.kind === 'page' && target.page.forms.some(isForWriting)),
    )
    const [only, ...others] = entries.filter(({ target }) => target.kind === 'page')
    const shownAt = only && others.length === 0 ? { shownAt: only.link.url } : {}
    return onward
      ? { ...found(0.85), ...shownAt }
      : assessment('missing', { code: 'not-the-thing' }, { certainty: 0.7 })
  }
  const onlyFiles = entries.some((one) => one.document) && own.folded.length < MAX_CAPTIONS
  return ONLINE_CHANNEL.test(own.text) && !onlyFiles
    ? found(0.75)
    : assessment('missing', { code: 'not-the-thing' }, { certainty: 0.6 })
}
