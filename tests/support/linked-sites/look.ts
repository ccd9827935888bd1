import type { LinksFacts } from '../../../src/checks/links/facts.ts'
import type { Result } from '../../../src/model/result.ts'
import { SIGN_IN } from './faults.ts'
import type { LinkedSite, LinkedSiteOptions } from './world.ts'
import { startLinkedSite } from './world.ts'

/** A site with the page that its redirects to a sign-in end at. */
export const withSignIn =
  (site: LinkedSite): LinkedSite =>
  (address, host) =>
    address === '/member/login.php' ? SIGN_IN : site(address, host)

/** The last of a number of looks at one site. */
export async function lookAtLinked(
  site: LinkedSite,
  { looks = 1, ...options }: LinkedSiteOptions & { readonly looks?: number } = {},
): Promise<Result<LinksFacts>> {
  const world = await startLinkedSite(withSignIn(site), options)
  try {
    let result = await world.look()
    for (let i = 1; i < looks; i += 1) result = await world.look()
    return result
  } finally {
    await world.close()
  }
}
