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
const SURE = 3
/** Characters. Words for screen readers are short. */
const LONG_TEXT = 400

/** What is kept from visitors' eyes without any honest reason. `known` are passages that were told already. */
export function findHidden(
  scene: Scene,
  known: ReadonlySet<Passage>,
  allowed: readonly string[] = [],
): Hidden | undefined {
  const out = scene.passages.flatMap((passage) => {
    if (!passage.hiding || known.has(passage)) return []
    const targets = passage.links.map(({ url }) => url).filter((url) => isStranger(standingOf(url, scene.url, allowed)))
    return [{ passage, hiding: passage.hiding, targets }]
  })
  const telling = out.filter(({ hiding, targets }) => hiding.telling && targets.length > 0)
  const first = telling[0]
  if (first) {
    const targets = [...new Set(telling.flatMap((each) => each.targets))]
    return { way: first.hiding.way, passage: first.passage, targets, certain: targets.length >= SURE }
  }
  const notShown = out.filter(({ targets }) => targets.length > 0)
  const hosts = new Set(notShown.flatMap(({ targets }) => targets.map((url) => new URL(url).hostname)))
  const plain = notShown[0]
  if (plain && hosts.size >= MANY_NOT_SHOWN) {
    const targets = [...new Set(notShown.flatMap((each) => each.targets))]
    return { way: plain.hiding.way, passage: plain.passage, targets, certain: false }
  }
  const text = out.filter(({ hiding }) => hiding.telling)
  const long = text.reduce((sum, { passage }) => sum + passage.text.length, 0)
  const begin = text[0]
  return begin && long >= LONG_TEXT
    ? { way: begin.hiding.way, passage: begin.passage, targets: [], certain: false }
    : undefined
}
