import { getCookie, setCookie } from 'hono/cookie'
import type { Language } from '../../model/language.ts'
import type { Permission } from '../../model/role.ts'
import type { Account } from '../../store/accounts.ts'
import type { WebDeps } from '../deps.ts'
import type { WebContext } from '../env.ts'

export const THEMES = ['auto', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** What a page knows besides its own content. */
export interface Frame {
  readonly language: Language
  /** IANA name of the office's time zone. */
  readonly timeZone: string
  readonly organisation: string
  /** Milliseconds since the epoch. */
  readonly now: number
  /** Undefined where nobody is signed in. */
  readonly account: Account | undefined
  readonly permissions: readonly Permission[]
  readonly csrf: string
  /** Path and query of this request. */
  readonly here: string
  readonly theme: Theme
  /** Whether the public status page is there. */
  readonly publicStatus: boolean
  /** What the request before has done: a key of the texts. */
  readonly done: string | undefined
}

const THEME_COOKIE = 'wenyam-theme'
const YEAR = 365 * 86_400

/** What the reader chose: by `?theme=`, which is remembered, or before. */
function themeOf(c: WebContext): Theme {
  const asked = THEMES.find((one) => one === c.req.query('theme'))
  if (asked) setCookie(c, THEME_COOKIE, asked, { path: '/', sameSite: 'Lax', httpOnly: true, maxAge: YEAR })
  const cookie = getCookie(c, THEME_COOKIE)
  return asked ?? THEMES.find((one) => one === cookie) ?? 'auto'
}

export function frameOf(c: WebContext, deps: Pick<WebDeps, 'config' | 'now'>): Frame {
  const { organisation, timezone, web } = deps.config()
  const url = new URL(c.req.url)
  return {
    language: c.var.language,
    timeZone: timezone,
    organisation,
    now: deps.now(),
    account: c.var.account,
    permissions: c.var.permissions,
    csrf: c.var.csrf,
    here: url.pathname + url.search,
    theme: themeOf(c),
    publicStatus: web.public_status,
    done: url.searchParams.get('done') ?? undefined,
  }
}

export function mayDo(frame: Frame, permission: Permission): boolean {
  return frame.permissions.includes(permission)
}

/** A path of this site with other parameters; those that are undefined or empty are left out. */
export function linkTo(path: string, parameters: Readonly<Record<string, string | number | undefined>>): string {
  const query = new URLSearchParams()
  for (const [key, value] of Object.entries(parameters)) {
    if (value !== undefined && value !== '') query.set(key, String(value))
  }
  const text = query.toString()
  return text === '' ? path : `${path}?${text}`
}

/** A path with its query, one parameter of which is set. */
export function withParameter(here: string, name: string, value: string): string {
  const url = new URL(here, 'http://localhost')
  url.searchParams.set(name, value)
  url.searchParams.delete('done')
  return url.pathname + url.search
}
