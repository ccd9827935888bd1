import type { Element } from '../../../html/tree.ts'
import { attribute } from '../../../html/tree.ts'
import type { StyleRules } from './cascade.ts'
import { isRevealed } from './cascade.ts'
import type { Declarations } from './declarations.ts'

/** How something is kept from a visitor's eyes. */
export type HidingWay = 'off-screen' | 'tiny' | 'same-colour' | 'by-script' | 'not-shown' | 'clipped' | 'noscript'

export interface Hiding {
  readonly way: HidingWay
  /** Whether honest pages hardly ever do so. Menus, dialogues and words for screen readers are not shown or clipped. */
  readonly telling: boolean
  /** What hides, with all that is in it. */
  readonly root: Element
}

/** Pixels. Menus that slide in stand a screen's width outside, at most. */
const FAR = 999

/** Opacity. */
const INVISIBLE = 0.05

/** What colours an element's own rules set, as far as they can be told. */
export interface Colours {
  readonly text?: string
  readonly background?: string
}

/** How an element hides what is in it; undefined where it does not. `around` are the colours of what it stands in. */
export function hidingOf(element: Element, css: Declarations, around: Colours, rules: StyleRules): Hiding | undefined {
  const telling = (way: HidingWay): Hiding => ({ way, telling: true, root: element })
  const plain = (way: HidingWay): Hiding => ({ way, telling: false, root: element })
  if (rules.hiddenByScript.has(attribute(element, 'id') ?? '')) return telling('by-script')
  if (element.tagName === 'marquee' && ['width', 'height'].some((side) => pixels(attribute(element, side)) <= 2)) {
    return telling('tiny')
  }
  if (css.size > 0) {
    const way = tellingWay(css, around)
    // A menu waits outside until somebody points at it.
    if (way) return isRevealed(element, rules) ? plain('not-shown') : telling(way)
    if (
      /\brect\(\s*[01](?:px)?\b/.test(css.get('clip') ?? '') ||
      (css.get('clip-path') ?? '').startsWith('inset(50%')
    ) {
      return plain('clipped')
    }
    if (
      css.get('display') === 'none' ||
      css.get('visibility') === 'hidden' ||
      Number.parseFloat(css.get('opacity') ?? '') <= INVISIBLE
    ) {
      return plain('not-shown')
    }
  }
  return attribute(element, 'hidden') === undefined ? undefined : plain('not-shown')
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
