import type { SiteMap } from '../../../survey/site-map.ts'

interface Step {
  readonly from: string
  readonly label: string
}

/** The labels that a reader follows from the start page to a page, on the shortest way. */
export function menuPaths(map: SiteMap): (url: string) => readonly string[] {
  const steps = new Map<string, Step | undefined>([[map.start, undefined]])
  const queue = [map.start]
  for (let url = queue.shift(); url !== undefined; url = queue.shift()) {
    const page = map.pages.get(url)
    for (const link of page?.links ?? []) {
      const target = map.redirects.get(link.url) ?? link.url
      if (steps.has(target)) continue
      const label = link.label === '' ? (link.title ?? link.picture ?? '') : link.label
      steps.set(target, { from: url, label: [...link.menuPath.slice(-1), label].filter(Boolean).join(' > ') })
      if (map.pages.has(target)) queue.push(target)
    }
  }
  return (url) => {
    const path: string[] = []
    for (let step = steps.get(map.redirects.get(url) ?? url); step && path.length < 20; step = steps.get(step.from)) {
      if (step.label !== '') path.unshift(step.label)
    }
    return path
  }
}
