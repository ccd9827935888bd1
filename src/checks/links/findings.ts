import type { Evidence, Finding } from '../../model/finding.ts'
import { PAGE_CODES } from './codes.ts'
import type { PageCode } from './codes.ts'
import { MAX_PAGES } from './facts.ts'
import type { Seen, Unseen } from './look.ts'
import { addressText } from './readable-url.ts'
import type { Trouble } from './troubles.ts'

/** Entries that a finding carries: enough for a message and for whoever mends; the facts hold more. */
const MAX_ENTRIES = 12
/** An incident is known by its subject, and people read it. */
const MAX_SUBJECT = 300

/** One finding of a code for each page, with the page's list. */
export function findingsOf({ known, troubles }: Seen, now: number): readonly Finding[] {
  const titles = new Map(known.pages.map(({ url, title }) => [url, title]))
  const pages = [...new Set(troubles.map(({ page }) => page))].slice(0, MAX_PAGES)
  return pages.flatMap((page) =>
    PAGE_CODES.flatMap((code) => {
      const entries = troubles.filter((trouble) => trouble.page === page && trouble.code === code)
      return entries.length === 0 ? [] : [pageFinding({ page, code, title: titles.get(page) ?? '' }, entries, now)]
    }),
  )
}

interface Subject {
  readonly page: string
  readonly code: PageCode
  readonly title: string
}

function pageFinding({ page, code, title }: Subject, entries: readonly Trouble[], now: number): Finding {
  const shown = entries.slice(0, MAX_ENTRIES)
  const day = (at: number | undefined) => (at === undefined ? '' : new Date(at).toISOString())
  return {
    code: `links.${code}`,
    severity: code === 'unanswered' ? 'info' : 'warning',
    subject: addressText(page).slice(0, MAX_SUBJECT),
    params: {
      title,
      count: entries.length,
      everywhere: entries.every(({ everywhere }) => everywhere),
      targets: shown.map(({ target }) => target),
      happened: shown.map(({ happened }) => happened),
      labels: shown.map(({ label }) => label),
      paths: shown.map(({ path }) => path.join(' › ')),
      places: shown.map(({ everywhere, menu }) => (everywhere ? 'everywhere' : menu ? 'menu' : 'page')),
      others: shown.map(({ others }) => String(others)),
      statuses: shown.map(({ status }) => String(status)),
      since: shown.map((entry) => day(entry.since)),
      lastWell: shown.map(({ wellAt }) => day(wellAt)),
      whose: shown.map(({ whose = '' }) => whose),
    },
    evidence: evidenceOf(page, shown, now),
  }
}

function evidenceOf(page: string, shown: readonly Trouble[], now: number): Evidence {
  const lines = shown.map(({ label, target }) => (label === '' ? target : `${label} → ${target}`))
  return { url: page, excerpt: lines.join(';\n').slice(0, 2_000), at: new Date(now).toISOString() }
}

/** The site as a whole could not be looked at: one finding, and nothing that is known changes. */
export function unseenFinding({ kind, failure }: Unseen, url: string, now: number): Finding {
  const { reason, statusCode, detail } = failure
  const forbidden = kind === 'forbidden'
  return {
    code: forbidden ? 'links.robots-forbidden' : 'links.unreachable',
    severity: 'unknown',
    subject: new URL(url).host,
    ...(forbidden ? {} : { params: { reason, statusCode, detail } }),
    evidence: {
      url: forbidden ? new URL('/robots.txt', url).href : url,
      ...(forbidden ? {} : { excerpt: detail }),
      at: new Date(now).toISOString(),
    },
  }
}
