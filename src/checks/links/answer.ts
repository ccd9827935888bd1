import { sameSite } from '../../html/canonical-url.ts'
import { isStoredFile } from '../../survey/crawl/address.ts'
import type { BrokenReason, Target } from '../../survey/site-map.ts'
import type { Fault } from './happened.ts'
import { officesIn } from './foreign/office-name.ts'
import { isSwitch } from './sign-in.ts'

/** What a question to an address says about the link. */
export type Answer =
  | { readonly kind: 'well'; readonly offices?: readonly string[] }
  /** Certain once the second question of the same look is answered alike. */
  | { readonly kind: 'bad'; readonly fault: Fault; readonly status: number }
  /** Nobody answers, or says to come back later; whether it is the site itself that does. */
  | { readonly kind: 'silent'; readonly own: boolean; readonly status: number }
  /** It is there, but not for programs, or not for us: nothing is known of what visitors see. */
  | { readonly kind: 'closed' }

export interface Asked {
  /** As linked. */
  readonly url: string
  readonly label: string
  readonly target: Target
  readonly finalUrl: string
  /** Start page of the site. */
  readonly start: string
  /** Whether the page behind it is a sign-in page that its link does not promise. */
  readonly walled: boolean
  /** Whether the front page itself has a box to sign in, and so perhaps every page. */
  readonly boxed: boolean
}

const CLOSED: Answer = { kind: 'closed' }
/** Answers of name servers after which no visitor gets anywhere. */
const NO_SUCH_HOST = new Set(['NXDOMAIN', 'NODATA', 'BAD-NAME'])
/** Where stores send those who may not see a file. */
const SIGN_IN_HOSTS = /^(accounts\.google\.com|login\.microsoftonline\.com|login\.live\.com)$/
const STORES = /^(docs|drive|sites)\.google\.com$|^forms\.gle$|^forms\.office\.com$|\.sharepoint\.com$/

/** Reads what a survey saw of one address. Pure. */
export function answerOf(asked: Asked): Answer {
  const { target, url, finalUrl, walled } = asked
  switch (target.kind) {
    case 'page':
      return walled ? bad('login', target.page.statusCode) : { kind: 'well' }
    case 'document': {
      const { broken, statusCode, code } = target.document
      return broken === undefined ? { kind: 'well' } : faultOf(asked, broken, statusCode, code)
    }
    case 'external': {
      const { broken, statusCode, code, title, opening = '' } = target.external
      if (STORES.test(new URL(url).hostname) && SIGN_IN_HOSTS.test(new URL(finalUrl).hostname)) {
        return bad('login', statusCode)
      }
      // A service elsewhere that asks who one is is what its link promises.
      if (broken !== undefined && broken !== 'login') return faultOf(asked, broken, statusCode, code)
      const offices = officesIn(`${title}\n${opening}`)
      return { kind: 'well', ...(offices.length > 0 ? { offices } : {}) }
    }
    case 'failure': {
      const { reason, statusCode, code, detail } = target.failure
      return faultOf(asked, reason, statusCode, code, detail)
    }
    default:
      return CLOSED
  }
}

function bad(fault: Fault, status: number): Answer {
  return { kind: 'bad', fault, status }
}

function faultOf(asked: Asked, reason: BrokenReason, status: number, code?: string, detail = ''): Answer {
  const { url, label, finalUrl, start, boxed } = asked
  const own = sameSite(start, finalUrl)
  const elsewhere = own ? undefined : CLOSED
  switch (reason) {
    case 'dns-failed':
      return NO_SUCH_HOST.has(code ?? '') ? bad('no-such-host', 0) : { kind: 'silent', own, status: 0 }
    case 'refused':
    case 'unreachable':
    case 'connect-timeout':
    case 'timeout':
    case 'reset':
    case 'tls':
    case 'malformed':
      return { kind: 'silent', own, status: 0 }
    case 'http-status':
      return own ? ownStatus(status) : statusElsewhere(status)
    case 'gone':
      return bad('gone', status)
    case 'empty-file':
      return bad('empty-file', status)
    case 'login': {
      if (isStoredFile(url)) return bad('login', status)
      // A page in the place of a file, with the box that stands on all pages.
      return elsewhere ?? bad(boxed && status === 200 ? 'html-instead' : 'login', status)
    }
    case 'soft-error': {
      if (detail !== 'sends to the start page') return elsewhere ?? bad('soft-error', status)
      return isSwitch(url, label) ? CLOSED : bad('sent-home', status)
    }
    case 'redirect-loop':
    case 'html-instead':
    case 'damaged':
      return elsewhere ?? bad(reason, status)
    // Certificates, our own guard, sizes: none of them says that visitors find nothing.
    default:
      return CLOSED
  }
}

function ownStatus(status: number): Answer {
  // Asked to come back later, or not to ask in this way: nothing is said about visitors.
  if (status === 408 || status === 429 || status === 503) return { kind: 'silent', own: true, status }
  if (status === 405 || status === 406 || status === 418) return CLOSED
  return bad('http-status', status)
}

/** Others turn programs away as they please: only what is said to be gone is. */
function statusElsewhere(status: number): Answer {
  if (status === 404 || status === 410) return bad('http-status', status)
  return status >= 500 ? { kind: 'silent', own: false, status } : CLOSED
}
