import type { Finding } from '../../../model/finding.ts'
import type { Portrait } from '../baseline.ts'
import { frameKept, isAcceptedHome, likeness } from '../baseline.ts'
import { isStranger, standingOf } from '../hosts.ts'
import type { Scene } from '../page/scene.ts'
import type { View } from '../view.ts'
import type { Judging } from './content.ts'
import { findingMaker } from './make-finding.ts'
import { visibleText } from './tongue.ts'

/** The boast of those who break in. */
const BOAST =
  /\b(?:hacked|h4cked|hack3d|h4ck3d|pwned|pwn3d|defaced|owned|rooted|stamped|touched)[ -]{1,3}by\b|\bhas been (?:hacked|pwned|defaced)\b|\bgot (?:hacked|pwned)\b|ถูกแฮ[กค]โดย|แฮ[กค]เกอร์ ?(?:มาเยือน|ยึด)/i
/** What such pages say besides; each alone may be honest. */
const MANNERS = [
  /\bgreet[zs]\b/i,
  /\byour (?:security|system|site|server) (?:is|was) (?:zero|low|weak|poor|bad|down|hacked|0%?)\b|\bsecurity is (?:just )?an illusion/i,
  /\bpatch (?:your|it|ur)\b/i,
  /\b(?:hello|hi|dear|sorry) admin\b/i,
  /\bcyber (?:team|army|crew|sec)\b|\b(?:ghost|hacker|h4x0r) (?:team|squad|crew)\b/i,
  /\bwas here\b/i,
  /\bhack(?:ed|er|ers|tivist)s?\b/i,
  /\bwe are (?:anonymous|legion)\b|\bexpect us\b/i,
]
const ENOUGH_MANNERS = 3
/** Characters, and links, of a page that holds little else. */
const SHORT = 2_000
const FEW_LINKS = 12
/** Titles less alike, and frames less kept, are other ones. */
const SAME_TITLE = 0.5
const SAME_FRAME = 0.2

/** Whether the front page was replaced by somebody else's. */
export function judgeDefacement(view: View, scene: Scene, now: Portrait, judging: Judging): Finding | undefined {
  const { subject, at, baseline } = judging
  const make = findingMaker(subject, view, at)
  const text = visibleText(scene)
  const bare = text.length <= SHORT && scene.passages.flatMap(({ links }) => links).length <= FEW_LINKS
  const isBoast = (each: string): boolean => BOAST.test(each)
  const mannered = bare && MANNERS.filter((sign) => sign.test(`${scene.title} ${text}`)).length >= ENOUGH_MANNERS
  const boast = [scene.title, bare ? text : ''].find(isBoast) ?? (mannered ? text : undefined)
  if (boast !== undefined) {
    const passage =
      scene.passages.find((each) => isBoast(each.text)) ??
      scene.passages.find((each) => MANNERS.some((sign) => sign.test(each.text)))
    return make({
      code: 'defaced',
      severity: 'critical',
      ...(passage ? { element: passage.element } : {}),
      excerpt: passage?.text ?? boast,
      params: { sign: 'boast', title: scene.title, learning: false },
    })
  }
  if (!baseline) return undefined
  const { portrait, acceptedAt } = baseline
  const changed =
    likeness(portrait.title, now.title) < SAME_TITLE &&
    frameKept(portrait, now) < SAME_FRAME &&
    portrait.tongue !== now.tongue &&
    portrait.tongue !== 'none'
  if (!changed) return undefined
  return make({
    code: 'defaced',
    severity: acceptedAt === undefined ? 'warning' : 'critical',
    excerpt: view.opening,
    params: { sign: 'changed', title: now.title, before: portrait.title, learning: acceptedAt === undefined },
  })
}

/** Scripts, frames and forms from hosts that the baseline does not know. */
export function judgeHosts(view: View, scene: Scene, { subject, at, allowed, baseline }: Judging): Finding | undefined {
  const strangers = scene.embeds.filter(({ url }) => standingOf(url, scene.url, allowed) === 'foreign')
  const known = new Set(baseline?.portrait.hosts)
  // The first look learns, but nobody's password belongs to a stranger.
  const fresh = strangers.filter(({ url, password }) => (baseline ? !known.has(new URL(url).hostname) : password))
  const [first] = [...fresh].sort((a, b) => Number(b.password) - Number(a.password))
  if (!first) return undefined
  const learning = baseline?.acceptedAt === undefined
  return findingMaker(
    subject,
    view,
    at,
  )({
    code: 'unknown-host',
    severity: first.password && !learning ? 'critical' : 'warning',
    element: first.element,
    excerpt: first.url,
    params: {
      hosts: [...new Set(fresh.map(({ url }) => new URL(url).hostname))],
      what: first.kind,
      password: first.password,
      learning,
    },
  })
}

/** Whether the server sends its reader to somebody else's site. */
export function judgeRedirect(view: View, site: string, judging: Judging, usual?: View): Finding | undefined {
  const { subject, at, allowed, baseline } = judging
  const standing = standingOf(view.url, site, allowed)
  const home = new URL(view.url).hostname
  if (!isStranger(standing) || (usual && home === new URL(usual.url).hostname)) return undefined
  if (isAcceptedHome(home, baseline)) return undefined
  const learning = !usual && baseline?.acceptedAt === undefined && standing !== 'suspicious'
  return findingMaker(
    subject,
    view,
    at,
  )({
    code: 'foreign-redirect',
    severity: learning ? 'warning' : 'critical',
    excerpt: view.hops.map(({ url, statusCode, location }) => `${statusCode} ${url} → ${location}`).join(' · '),
    params: { to: view.url, by: 'server', learning },
  })
}
