import type { Element } from '../../../html/tree.ts'
import { attribute } from '../../../html/tree.ts'
import type { Declarations, StyleRules } from './declarations.ts'
import { readDeclarations } from './declarations.ts'

/** How something is kept from a visitor's eyes. */
export type HidingWay = 'off-screen' | 'tiny' | 'same-colour' | 'not-shown' | 'clipped' | 'noscript'

export interface Hiding {
  readonly way: HidingWay
  /** Whether honest pages hardly ever do so. Menus, dialogues and words for screen readers are not shown or clipped. */
  readonly telling: boolean
}

/** Pixels. Menus that slide in stand a screen's width outside, at most. */
const FAR = 999

/** What colours an element's own rules set, as far as they can be told. */
export interface Colours {
  readonly text?: string
  readonly background?: string
}

/** The declarations that apply to an element: of its classes and its id, then its own. */
export function declarationsOf(element: Element, { rules }: StyleRules): Declarations {
  const style = attribute(element, 'style')
  const own = style === undefined ? undefined : readDeclarations(style)
  if (rules.size === 0) return own ?? NONE
  const id = attribute(element, 'id')
  const classes = (attribute(element, 'class') ?? '').split(/\s+/, 30)
  const found = [...classes.map((name) => `.${name}`), id === undefined ? '' : `#${id}`].flatMap(
    (key) => rules.get(key) ?? [],
  )
  if (found.length === 0) return own ?? NONE
  return new Map([...found, own ?? NONE].flatMap((each) => [...each]))
}

const NONE: Declarations = new Map()

/** How an element hides what is in it; undefined where it does not. `around` are the colours of what it stands in. */
export function hidingOf(element: Element, css: Declarations, around: Colours): Hiding | undefined {
  if (css.size > 0) {
    const way = tellingWay(css, around)
    if (way) return { way, telling: true }
    if (
      /\brect\(\s*[01](?:px)?\b/.test(css.get('clip') ?? '') ||
      (css.get('clip-path') ?? '').startsWith('inset(50%')
    ) {
      return { way: 'clipped', telling: false }
    }
    if (
      css.get('display') === 'none' ||
      css.get('visibility') === 'hidden' ||
      Number.parseFloat(css.get('opacity') ?? '') === 0
    ) {
      return { way: 'not-shown', telling: false }
    }
  }
  return attribute(element, 'hidden') === undefined ? undefined : { way: 'not-shown', telling: false }
}

function tellingWay(css: Declarations, around: Colours): HidingWay | undefined {
  const out = /^(?:absolute|fixed|relative)$/.test(css.get('position') ?? '')
  const sides = out ? ['left', 'top', 'right', 'bottom'] : []
  if ([...sides, 'margin-left', 'margin-top', 'text-indent'].some((name) => pixels(css.get(name)) <= -FAR))
    return 'off-screen'
  if (/translate[xy]?\([^)]{0,40}-\d{4,}(?:px|%)/.test(css.get('transform') ?? '')) return 'off-screen'
  const cut = /hidden|clip/.test(css.get('overflow') ?? '') && !css.has('clip') && !css.has('clip-path')
  if (Math.abs(pixels(css.get('font-size'))) <= 1) return 'tiny'
  if (cut && [css.get('height'), css.get('width')].some((size) => pixels(size) <= 1)) return 'tiny'
  const { text, background } = coloursOf(css)
  if (text === 'transparent') return 'same-colour'
  const behind = background ?? around.background
  return text !== undefined && behind !== undefined && text === behind ? 'same-colour' : undefined
}

/** Colours that the declarations set. A picture or a gradient behind a text is no colour, and undoes the one around it. */
export function coloursOf(css: Declarations): Colours {
  const text = colour(css.get('color'))
  const behind = css.get('background-color') ?? css.get('background')
  return { ...(text ? { text } : {}), ...(behind === undefined ? {} : { background: colour(behind) ?? 'unknown' }) }
}

const NAMED: Readonly<Record<string, string>> = { white: '#ffffff', black: '#000000', transparent: 'transparent' }

function colour(value: string | undefined): string | undefined {
  if (value === undefined) return undefined
  const named = NAMED[value]
  if (named) return named
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(value)
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`
  if (/^#[0-9a-f]{6}$/.test(value)) return value
  const rgb = /^rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})(?:[\s,/]+([\d.]+))?\s*\)$/.exec(value)
  if (!rgb) return undefined
  if (rgb[4] !== undefined && Number(rgb[4]) === 0) return 'transparent'
  return `#${rgb
    .slice(1, 4)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')}`
}

/** NaN where it is no length, which compares as false with everything. */
export function pixels(value: string | undefined): number {
  const match = /^(-?[\d.]{1,12})(px|em|rem|pt|%|vw|vh)?$/.exec(value ?? '')
  if (!match) return Number.NaN
  const size = Number(match[1])
  const scale = { em: 16, rem: 16, pt: 4 / 3, vw: 12, vh: 8, '%': 10, px: 1 }[match[2] ?? 'px'] ?? 1
  return size * scale
}
