import { sameSite } from '../../html/canonical-url.ts'
import type { Page } from '../../html/page.ts'
import type { Site } from '../../model/site.ts'
import type { Survey } from '../../survey/crawl/survey.ts'
import { createSurvey } from '../../survey/crawl/survey.ts'
import type { UrlFailure } from '../../survey/site-map.ts'
import type { CheckContext } from '../check-kind.ts'
import type { Answer } from './answer.ts'
import { officesIn } from './foreign/office-name.ts'
import { serviceCodeOf } from './foreign/service-code.ts'
import { shareCodes } from './foreign/shared-codes.ts'
import type { Known } from './known.ts'
import { recall, remember } from './known.ts'
import { createLedger } from './ledger.ts'
import { nextState } from './next-state.ts'
import type { LinksOptions } from './options.ts'
import { createQuestions } from './questions.ts'
import type { Trouble } from './troubles.ts'
import { troublesOf } from './troubles.ts'

export interface LookTools {
  readonly site: Site
  readonly options: LinksOptions
  readonly context: CheckContext
}

export interface Seen {
  readonly kind: 'seen'
  readonly known: Known
  readonly troubles: readonly Trouble[]
  readonly pagesRead: number
  readonly asked: number
  readonly requests: number
  readonly bytes: number
}

/** The site as a whole could not be looked at: nothing that is known of it changes. */
export interface Unseen {
  readonly kind: 'down' | 'forbidden'
  readonly failure: UrlFailure
  readonly requests: number
  readonly bytes: number
}

/** Reads the front page and asks for a number of links: what was dead, what is new, and all others in turn. */
export async function lookAtLinks(tools: LookTools): Promise<Seen | Unseen> {
  const { site, options, context } = tools
  const now = context.now()
  const survey = surveyOf(tools)
  const spent = () => ({ requests: survey.requests, bytes: survey.bytes })
  if (!(await survey.allowed())) {
    return { kind: 'forbidden', failure: { reason: 'http-status', statusCode: 0, detail: 'robots.txt' }, ...spent() }
  }
  await survey.read([survey.start])
  const front = frontOf(survey)
  if ('reason' in front) return { kind: 'down', failure: front, ...spent() }

  const before = await recall(context.memory, site.id, survey.start)
  const named = officesIn([site.name, front.title, ...front.blocks.map(({ text }) => text)].join('\n'))
  const offices = named.length > 0 ? named : before.offices
  const ledger = createLedger(before, options.max_pages)
  const questions = createQuestions({ options, context, survey, ledger, front })
  questions.enter(front, survey.start, 0)
  const answers = await questions.askAll(new Set(troublesOf(before, standingOf()).map(({ page }) => page)))
  const gone = await wentDown(survey, answers)
  if (gone) return { kind: 'down', failure: gone, ...spent() }

  for (const [url, answer] of answers) {
    const link = ledger.link(url)
    if (!link) continue
    ledger.keep(nextState(link, answer, now))
    if (answer.kind === 'bad') ledger.dropPageVia(url)
  }
  ledger.sweep()
  const known: Known = { ...before, offices: [...offices], pages: [...ledger.pages()], links: [...ledger.links()] }
  const codes = known.links.flatMap(({ url }) => serviceCodeOf(url) ?? [])
  const shared = await shareCodes(context.memory, { id: site.id, office: offices[0] }, codes, now)
  await remember(context.memory, site.id, known)
  return {
    kind: 'seen',
    known,
    troubles: troublesOf(known, standingOf(shared)),
    pagesRead: questions.pagesRead,
    asked: answers.size,
    ...spent(),
  }

  function standingOf(shared: ReadonlyMap<string, string> = new Map()) {
    return { now, sharedWith: (code: string) => shared.get(code) }
  }
}

function surveyOf({ site, options, context }: LookTools): Survey {
  return createSurvey({
    start: site.url,
    network: context.network,
    // Whether a file comes at all is what matters here: what it says is read by `disclosure`.
    extractor: { extract: async () => 'timeout', close: async () => {} },
    timeout: options.timeout,
    signal: context.signal,
    now: () => context.now(),
    progress: (line) => context.progress(line),
  })
}

function frontOf(survey: Survey): Page | UrlFailure {
  const { target, finalUrl } = survey.seen(survey.start)
  if (target.kind === 'page') return target.page
  if (target.kind === 'failure') return target.failure
  if (target.kind === 'document') {
    const { broken = 'malformed', statusCode } = target.document
    return { reason: broken, statusCode, detail: 'the front page is no web page' }
  }
  return { reason: 'http-status', statusCode: 0, detail: `sends to ${finalUrl}` }
}

/** A site may go down while it is looked at: then what did not answer says nothing of the links. */
async function wentDown(survey: Survey, answers: ReadonlyMap<string, Answer>): Promise<UrlFailure | undefined> {
  const doubtful = [...answers].some(
    ([url, answer]) =>
      (answer.kind === 'silent' && answer.own) ||
      (answer.kind === 'bad' && answer.status >= 500 && sameSite(survey.start, url)),
  )
  if (!doubtful) return undefined
  await survey.recheck([survey.start])
  const front = frontOf(survey)
  return 'reason' in front ? front : undefined
}
