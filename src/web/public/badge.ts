import stringWidth from 'string-width'
import type { Status } from '../../model/status.ts'
import { xmlText } from './xml.ts'

const COLOURS = { ok: '#1a7f37', warning: '#9a6700', critical: '#c0202c', unknown: '#59636e' } as const

/** Pixels at 11 px of the usual sans fonts: Thai marks above and below take no room, Thai letters less than wide ones. */
function widthOf(text: string): number {
  let width = 0
  for (const { segment } of new Intl.Segmenter('th', { granularity: 'grapheme' }).segment(text)) {
    const columns = stringWidth(segment)
    const isThai = /[\u0e00-\u0e7f]/.test(segment)
    const isNarrow = /^[ilI1.,:;|!' ]$/.test(segment)
    width += isThai ? (segment.includes('\u0e33') ? 10 : 6.4) : isNarrow ? 3.6 : columns * 6.2
  }
  return Math.ceil(width)
}

/** A flat badge: what it is about, and how it stands. `textLength` keeps the text inside whatever font is there. */
export function badge(label: string, value: string, status: Status, language: string): string {
  const [left, right] = [widthOf(label), widthOf(value)]
  const [leftBox, rightBox] = [left + 12, right + 12]
  const width = leftBox + rightBox
  const title = xmlText(`${label}: ${value}`)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="22" role="img" aria-label="${title}" xml:lang="${language}"><title>${title}</title><rect width="${width}" height="22" rx="3" fill="${COLOURS[status]}"/><path d="M3 0h${leftBox - 3}v22H3a3 3 0 0 1-3-3V3a3 3 0 0 1 3-3z" fill="#3d444d"/><g fill="#fff" font-family="Sarabun,Leelawadee UI,Noto Sans Thai,Verdana,DejaVu Sans,sans-serif" font-size="11"><text x="6" y="15" textLength="${left}" lengthAdjust="spacingAndGlyphs">${xmlText(label)}</text><text x="${leftBox + 6}" y="15" textLength="${right}" lengthAdjust="spacingAndGlyphs">${xmlText(value)}</text></g></svg>
`
}
