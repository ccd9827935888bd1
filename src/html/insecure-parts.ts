import { canonicalUrl } from './canonical-url.ts'
import type { InsecurePart } from './page.ts'
import type { TextIndex } from './text-index.ts'
import type { Element } from './tree.ts'
import { attribute } from './tree.ts'

const MAX_PARTS = 30
/** Browsers then ask for every part over https (CSP level 3, "upgrade-insecure-requests"). */
export const UPGRADES = /\bupgrade-insecure-requests\b/i

/** What an https page embeds over plain http, in document order. Links lead away from the page and are no part of it. */
export function insecurePartsOf(index: TextIndex, base: string, url: string): readonly InsecurePart[] {
  if (!url.startsWith('https:') || index.elements.some(asksForUpgrade)) return []
  const found = new Map<string, InsecurePart>()
  for (const element of index.elements) {
    const part = embedded(element)
    // What is written relative to the page is as safe as its base.
    if (!part?.address || (!/^\s*http:/i.test(part.address) && base.startsWith('https:'))) continue
    const target = canonicalUrl(part.address.trim(), base)
    if (!target?.startsWith('http:') || found.has(target)) continue
    found.set(target, { kind: part.kind, url: target })
    if (found.size === MAX_PARTS) break
  }
  return [...found.values()]
}

function asksForUpgrade(element: Element): boolean {
  return (
    element.tagName === 'meta' &&
    /^content-security-policy$/i.test(attribute(element, 'http-equiv') ?? '') &&
    UPGRADES.test(attribute(element, 'content') ?? '')
  )
}

function embedded(element: Element): { kind: InsecurePart['kind']; address: string | undefined } | undefined {
  const source = (kind: InsecurePart['kind'], name = 'src') => ({ kind, address: attribute(element, name) })
  switch (element.tagName) {
    case 'img':
      return source('picture')
    case 'input':
      return /^image$/i.test(attribute(element, 'type') ?? '') ? source('picture') : undefined
    case 'script':
      return source('script')
    case 'link':
      return /\b(stylesheet|icon|preload|manifest)\b/i.test(attribute(element, 'rel') ?? '')
        ? source('style', 'href')
        : undefined
    case 'iframe':
    case 'frame':
    case 'embed':
      return source('frame')
    case 'object':
      return source('frame', 'data')
    case 'audio':
    case 'video':
    case 'source':
      return source('media')
    case 'form':
      return source('form', 'action')
    default:
      return undefined
  }
}
