import type { Element } from '../../../html/tree.ts'
import { attribute, childrenOf, isElement, parentOf } from '../../../html/tree.ts'

/** Where in a page something stands, so that whoever cleans it finds it. */
export interface Place {
  /** CSS path: `body > div:nth-of-type(3) > a`. */
  readonly path: string
  /** Line of the source as received, from 1; absent where the browser's rules made the element up. */
  readonly line?: number
}

const MAX_STEPS = 8

/** The shortest way down to an element: from the nearest id, at most eight steps. */
export function placeOf(element: Element): Place {
  const steps: string[] = []
  let at: Element | undefined = element
  while (at && at.tagName !== 'html' && steps.length < MAX_STEPS) {
    const id = attribute(at, 'id')
    if (id !== undefined && /^[\w-]{1,60}$/.test(id)) {
      steps.push(`#${id}`)
      break
    }
    steps.push(stepOf(at))
    at = parentOf(at)
  }
  const line = element.sourceCodeLocation?.startLine
  return { path: steps.reverse().join(' > ') || element.tagName, ...(line === undefined ? {} : { line }) }
}

function stepOf(element: Element): string {
  const parent = parentOf(element)
  if (!parent || element.tagName === 'body' || element.tagName === 'head') return element.tagName
  const alike = childrenOf(parent).filter((node) => isElement(node) && node.tagName === element.tagName)
  return alike.length === 1 ? element.tagName : `${element.tagName}:nth-of-type(${alike.indexOf(element) + 1})`
}
