import { sameSite } from '../../html/canonical-url.ts'
import type { Page } from '../../html/page.ts'
import { hostMatches } from '../../survey/platform.ts'
import { addressKind, isStoredFile } from '../../survey/crawl/address.ts'
import { runLanes } from '../../survey/crawl/lanes.ts'
import type { Survey } from '../../survey/crawl/survey.ts'
import type { CheckContext } from '../check-kind.ts'
import type { Answer } from './answer.ts'
import { answerOf } from './answer.ts'
import type { KnownLink } from './known.ts'
import type { Ledger } from './ledger.ts'
import type { LinksOptions } from './options.ts'
import type { Turn } from './plan.ts'
import { nextLink } from './plan.ts'
import { isPrivateName } from './private-name.ts'
import { isWorthReading, linksOf } from './scope.ts'
import { isWall } from './sign-in.ts'

/** What a look takes at most; what it did not come to is first at the next one. Milliseconds. */
const MAX_TIME = 300_000
/** Requests that a look may take, by its budget of links: redirects, second questions and robots.txt come on top. */
const mostRequests = (links: number) => 2 * links + 10
/** The first bytes say what a file is. */
const DOCUMENT_BYTES = 8_192
/** Stores and strangers are read for their title and what they say at first. */
const ELSEWHERE_BYTES = 131_072
/** The site itself does not answer so often in a row: it has gone down meanwhile. */
const MAX_SILENT = 6
/** So many names that do not exist, and no stranger who answers, speak against our own name servers. */
const SUSPICIOUS_NAMES = 3
/** Names that speak against them by themselves. */
const SURE_TO_EXIST = ['google.com', 'youtube.com', 'googleapis.com', 'microsoft.com', 'office.com']

/** The questions of one look. */
export interface Questions {
  /** Notes the links and parts of a page that was read. */
  enter(page: Page, via: string, depth: number): void
  /**
   * Asks as far as the budget reaches, and once more for what seems dead for the first time.
   *
   * @param suspects pages that had an entry in the list: read again, whether or not it is their turn.
   */
  askAll(suspects: ReadonlySet<string>): Promise<ReadonlyMap<string, Answer>>
  readonly pagesRead: number
}

export interface Ground {
  readonly options: LinksOptions
  readonly context: CheckContext
  readonly survey: Survey
  readonly ledger: Ledger
  readonly front: Page
}

export function createQuestions({ options, context, survey, ledger, front }: Ground): Questions {
  const { start } = survey
  const boxed = front.forms.some((form) => form.password)
  const answers = new Map<string, Answer>()
  let pagesRead = 0

  function enter(page: Page, via: string, depth: number): void {
    const { title, insecureParts = [] } = page
    const url = depth === 0 ? start : page.finalUrl
    pagesRead += 1
    const parts = insecureParts.map((part) => ({ ...part }))
    ledger.enter({ url, via, title, depth, readAt: context.now(), parts }, linksOf(page, start, options.ignore))
  }

  function answered({ url }: KnownLink): Answer {
    const label = labelOf(ledger, url)
    const { target, finalUrl } = survey.seen(url)
    const walled = target.kind === 'page' && sameSite(start, finalUrl) && isWall(target.page, { url, label }, boxed)
    return answerOf({ url, label, target, finalUrl, start, walled, boxed })
  }

  async function ask(link: KnownLink, how: 'read' | 'recheck'): Promise<void> {
    const { url, depth } = link
    if (isPrivateName(new URL(url).hostname) && !isPrivateName(new URL(start).hostname)) {
      answers.set(url, { kind: 'bad', fault: 'private-address', status: 0 })
      return
    }
    const maxBytes = maxBytesOf(url, start)
    await survey[how]([url], { anywhere: true, depth, ...(maxBytes === undefined ? {} : { maxBytes }) })
    const answer = answered(link)
    answers.set(url, answer)
    const { target, finalUrl } = survey.seen(url)
    if (answer.kind !== 'well' || target.kind !== 'page' || !sameSite(start, finalUrl)) return
    const wanted = isWorthReading(link, start) || ledger.pageVia(url) !== undefined
    if (wanted && finalUrl !== survey.seen(start).finalUrl) enter(target.page, url, depth)
  }

  async function askAll(suspects: ReadonlySet<string>): Promise<ReadonlyMap<string, Answer>> {
    const startedAt = context.now()
    const asked = new Set<string>([start])
    const spent: Record<Turn, number> = { again: 0, new: 0, round: 0 }
    const again = new Set([...suspects].flatMap((page) => ledger.pages().find(({ url }) => url === page)?.via ?? []))
    let silent = 0
    const room = () =>
      silent < MAX_SILENT && survey.requests < mostRequests(options.max_links) && context.now() - startedAt < MAX_TIME
    await runLanes(
      () => {
        if (!room()) return undefined
        const suspect = (link: KnownLink) => link.fault !== undefined || again.has(link.url)
        const next = nextLink(ledger.links(), asked, suspect, {
          budget: options.max_links,
          spent,
          dueBefore: startedAt - options.round / 2,
        })
        if (!next) return undefined
        asked.add(next.link.url)
        spent[next.turn] += 1
        return next.link
      },
      async (link) => {
        context.signal.throwIfAborted()
        await ask(link, 'read')
        const answer = answers.get(link.url)
        if (sameSite(start, link.url)) silent = answer?.kind === 'silent' && answer.own ? silent + 1 : 0
        return 'go on'
      },
    )
    await askTwice(room)
    doubtOurNames()
    return answers
  }

  /** What is dead for the first time is asked once more before anybody is told. */
  async function askTwice(room: () => boolean): Promise<void> {
    for (const [url, answer] of answers) {
      const link = ledger.link(url)
      if (answer.kind !== 'bad' || !link || link.certain) continue
      if (room()) await ask(link, 'recheck')
      // Not asked twice: the next look will.
      else answers.delete(url)
    }
  }

  function doubtOurNames(): void {
    const elsewhere = [...answers].filter(([url]) => !sameSite(start, url))
    const nameless = elsewhere.filter(([, answer]) => answer.kind === 'bad' && answer.fault === 'no-such-host')
    const heard = elsewhere.some(([, { kind }]) => kind === 'well' || kind === 'closed')
    const hosts = new Set(nameless.map(([url]) => new URL(url).hostname))
    const absurd = nameless.some(([url]) => hostMatches(url, SURE_TO_EXIST))
    if (!absurd && (heard || hosts.size < SUSPICIOUS_NAMES)) return
    for (const [url] of nameless) answers.set(url, { kind: 'silent', own: false, status: 0 })
  }

  return {
    enter,
    askAll,
    get pagesRead() {
      return pagesRead
    },
  }
}

/** Undefined where a page of the site is to be read as a whole. */
function maxBytesOf(url: string, start: string): number | undefined {
  if (isStoredFile(url)) return ELSEWHERE_BYTES
  if (addressKind(url) !== 'page') return DOCUMENT_BYTES
  return sameSite(start, url) ? undefined : ELSEWHERE_BYTES
}

function labelOf(ledger: Ledger, url: string): string {
  for (const page of ledger.pages()) {
    const link = page.links.find((each) => each.url === url)
    if (link) return link.label
  }
  return ''
}
