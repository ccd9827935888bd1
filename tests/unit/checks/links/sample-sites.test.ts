import { describe, expect, it } from 'vitest'
import { isFaulty, lookThroughSample } from '../../../support/linked-sites/sample-truth.ts'
import { heldOutSites } from '../../../support/held-out/held-out.ts'
import { sampleSites } from '../../../support/sites/samples.ts'

/** One of each build of the sites that were written for the disclosure audit; `npx tsx bench/links.ts` looks at all of them. */
const BUILDS = ['php-2563', 'joomla-2565', 'frameset-2563', 'choice-2568', 'held-free-pages', 'held-old-tables']
const SITES = [...sampleSites(), ...heldOutSites()].filter(({ id }) => BUILDS.includes(id))

describe.each(SITES)('the sample site $id', (site) => {
  it('is told of everything that is broken in it on the site itself, and of nothing that is not', async () => {
    const { told, linked } = await lookThroughSample(site)
    const own = (path: string) => path.startsWith('/')
    expect(linked.length).toBeGreaterThan(20)
    expect([...told.keys()].filter(own).sort()).toEqual(
      linked.filter((path) => own(path) && isFaulty(site, path)).sort(),
    )
  }, 60_000)
})
