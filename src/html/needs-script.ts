import type { Block, PageLink } from './page.ts'
import type { TextIndex } from './text-index.ts'
import { rawText, textOf } from './text-index.ts'
import { attribute } from './tree.ts'
import type { Element } from './tree.ts'

/** Characters of text below which a page shows next to nothing. */
export const NEXT_TO_NOTHING = 200
const MOUNT_POINT = /^(root|app|__next|__nuxt|q-app|svelte|main-app|react-root)$/
const APP_ELEMENT = /^(app-root|ng-app|my-app)$/
const WANTS_SCRIPT =
  /enable\s+javascript|javascript\s+(?:is\s+)?(?:required|disabled)|เปิดใช้งาน\s*javascript|without javascript/i

/** Letters of all that a page shows. */
export function textLength(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0)
}

/** Whether a part of a page waits for its scripts: a plea for JavaScript, a drawing, an empty place that they fill. */
export function awaitsScript(index: TextIndex): boolean {
  const scripts = index.elements.filter(({ tagName }) => tagName === 'script').map(rawText)
  return index.elements.some((element) => {
    if (element.tagName === 'noscript') return WANTS_SCRIPT.test(rawText(element))
    if (element.tagName === 'canvas') return true
    const id = isVacant(index, element) ? attribute(element, 'id') : undefined
    return id !== undefined && scripts.some((code) => code.includes(`'${id}'`) || code.includes(`"${id}"`))
  })
}

/** A block that holds nothing yet. */
function isVacant(index: TextIndex, element: Element): boolean {
  return /^(?:div|section|main|tbody|ul|ol|table)$/.test(element.tagName) && textOf(index, element) === ''
}

/** An application that paints itself: hardly any words or ways on, scripts, and a place to mount them or a plea for JavaScript. */
export function needsScript(index: TextIndex, blocks: readonly Block[], links: readonly PageLink[]): boolean {
  if (textLength(blocks) > NEXT_TO_NOTHING || links.filter((link) => link.kind !== 'feed').length > 5) return false
  const scripts = index.elements.filter((element) => element.tagName === 'script')
  if (scripts.length === 0) return false
  const vacant = (element: Element) => isVacant(index, element) && attribute(element, 'id') !== undefined
  if (textLength(blocks) === 0 && index.elements.some(vacant)) return true
  return index.elements.some((element) => {
    if (element.tagName === 'noscript') return WANTS_SCRIPT.test(rawText(element))
    if (element.tagName === 'script') return attribute(element, 'type') === 'module'
    return MOUNT_POINT.test(attribute(element, 'id') ?? '') || APP_ELEMENT.test(element.tagName)
  })
}
