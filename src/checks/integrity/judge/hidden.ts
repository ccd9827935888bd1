import type { Element } from '../../../html/tree.ts'
import { isStranger, standingOf } from '../hosts.ts'
import type { HidingWay } from '../page/hiding.ts'
import type { Passage } from '../page/passages.ts'
import type { Scene } from '../page/scene.ts'

/** Links to strangers, or a long text, that visitors cannot see. */
export interface Hidden {
  readonly way: HidingWay
  readonly passage: Passage
  /** Where the links lead; empty where only text is hidden. */
  readonly targets: readonly string[]
  readonly certain: boolean
}

/** Strangers that an honest dialogue or menu, which is not shown at first, hardly ever links to. */
const MANY_NOT_SHOWN = 5
/** One link may be a slip of whoever made the template. */
const SEVERAL = 2
const SURE = 3
/** Characters. Words for screen readers are short. */
const LONG_TEXT = 400

/** What one element hides. */
interface Group {
  readonly way: HidingWay
  readonly telling: boolean
  readonly passages: readonly Passage[]
  /** Links to strangers in words, without repetitions. */
  readonly targets: readonly string[]
  /** Links within the office's site or to those whom everybody knows. */
  readonly ordinary: number
}

/** What is kept from visitors' eyes without any honest reason. `known` are passages that were told already. */
export function findHidden(
  scene: Scene,
  known: ReadonlySet<Passage>,
  allowed: readonly string[] = [],
): Hidden | undefined {
  // A box with the office's own links among others is a menu that waits to be opened.
  const groups = groupsOf(scene, known, allowed).filter(
    ({ ordinary, targets }) => ordinary < Math.max(1, targets.length),
  )
  const telling = groups.filter((group) => group.telling)
  const links = linksOf(telling, SEVERAL)
  if (links) {
    const sure = links.targets.length >= SURE && links.way !== 'by-script'
    return { ...links, certain: sure }
  }
  const notShown = linksOf(
    groups.filter((group) => !group.telling),
    MANY_NOT_SHOWN,
  )
  if (notShown) return { ...notShown, certain: false }
  const texts = telling
    .filter(({ way }) => way !== 'by-script')
    .flatMap(({ passages, way }) => passages.map((passage) => ({ passage, way })))
  const [begin] = texts
  const length = texts.reduce((sum, { passage }) => sum + passage.text.length, 0)
  return begin && length >= LONG_TEXT ? { ...begin, targets: [], certain: false } : undefined
}

/** The links of all groups, where they lead to at least so many hosts. */
function linksOf(groups: readonly Group[], least: number): Omit<Hidden, 'certain'> | undefined {
  const targets = [...new Set(groups.flatMap((group) => group.targets))]
  const hosts = new Set(targets.map((url) => new URL(url).hostname))
  const first = groups.find((group) => group.targets.length > 0)
  const passage = first?.passages.find(({ links }) => links.some(({ url }) => first.targets.includes(url)))
  return first && passage && hosts.size >= least ? { way: first.way, passage, targets } : undefined
}

function groupsOf(scene: Scene, known: ReadonlySet<Passage>, allowed: readonly string[]): readonly Group[] {
  const byRoot = new Map<Element, Passage[]>()
  for (const passage of scene.passages) {
    if (!passage.hiding || known.has(passage)) continue
    const { root } = passage.hiding
    const group = byRoot.get(root)
    if (group) group.push(passage)
    else byRoot.set(root, [passage])
  }
  return [...byRoot.values()].flatMap((passages) => {
    const hiding = passages[0]?.hiding
    if (!hiding) return []
    const links = passages.flatMap((passage) => passage.links)
    const strange = links.filter(({ url }) => isStranger(standingOf(url, scene.url, allowed)))
    // Banners that take turns are pictures.
    const worded = strange.filter(({ picture }) => !picture || hiding.telling)
    const targets = [...new Set(worded.map(({ url }) => url))]
    return [{ way: hiding.way, telling: hiding.telling, passages, targets, ordinary: links.length - strange.length }]
  })
}
