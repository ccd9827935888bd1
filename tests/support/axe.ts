import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const OPTIONS = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  resultTypes: ['violations'],
  // Off by default, though WCAG 2.2 AA asks for it.
  rules: { 'target-size': { enabled: true } },
}

const SCHEMES = ['light', 'dark'] as const

/**
 * What all rules of WCAG 2.2 A and AA find wrong with a page as it stands, in both schemes; rejects where nothing was
 * examined. The page's policy must be lifted (`bypassCSP`), since it keeps the examining script out.
 */
export async function violationsOf(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: AXE })
  const found: string[] = []
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const { violations, passes } = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(OPTIONS)})`)
    if (passes.length < 10) throw new Error(`hardly anything was examined on ${page.url()}`)
    for (const { id, nodes } of violations) {
      for (const { target, failureSummary } of nodes) {
        found.push(`${page.url()} ${colorScheme}: ${id} ${target.join(' ')}: ${failureSummary}`)
      }
    }
  }
  return found
}
