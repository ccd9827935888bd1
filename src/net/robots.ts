import { createRequire } from 'node:module'
import type { Network } from './network.ts'

interface RobotRules {
  isAllowed(url: string, userAgent: string): boolean | undefined
  getCrawlDelay(userAgent: string): number | undefined
  getSitemaps(): string[]
}

// The package is CommonJS and its types describe an ES module: an import would have one shape for the compiler and another at run time.
const robotsParser: (url: string, text: string) => RobotRules = createRequire(import.meta.url)('robots-parser')

/** Search engines read no more either (RFC 9309 asks for at least 500 KiB). */
const MAX_BYTES = 512 * 1024
const TIMEOUT = 15_000
const MAX_REDIRECTS = 5
/** A longer delay would mean that the site may never be read; it is then kept at this. Milliseconds. */
const MAX_CRAWL_DELAY = 30_000

/** What a host asks of programs. */
export interface Robots {
  allows(url: string): boolean
  /** Milliseconds between two requests, where the host asks for a pause. */
  readonly crawlDelay?: number
  /** Absolute URLs of its sitemaps. */
  readonly sitemaps: readonly string[]
}

/** The name that robots.txt files may address us by. */
export const ROBOT_NAME = 'wenyam'

const ALLOW_ALL: Robots = { allows: () => true, sitemaps: [] }

/**
 * Reads the robots.txt of an origin. One that is missing, fails or holds a web page forbids nothing: the watch runs on
 * behalf of the office itself, and whether the site answers at all is told by its pages.
 */
export async function readRobots(network: Network, origin: string, signal: AbortSignal): Promise<Robots> {
  let url = new URL('/robots.txt', origin)
  for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
    const answer = await network.exchange({
      url,
      signal,
      maxBytes: MAX_BYTES,
      truncate: true,
      timeout: TIMEOUT,
      verify: false,
      resume: true,
    })
    if (!answer.ok) return ALLOW_ALL
    const { statusCode, headers, body } = answer.value
    const location = headers['location']
    if (statusCode >= 300 && statusCode < 400 && location && URL.canParse(location, url.href)) {
      url = new URL(location, url)
      if (url.protocol !== 'http:' && url.protocol !== 'https:') return ALLOW_ALL
      continue
    }
    return statusCode === 200 ? parseRobots(origin, new TextDecoder().decode(body)) : ALLOW_ALL
  }
  return ALLOW_ALL
}

/** The rules of a robots.txt for us (`wenyam`), else for all (`*`). */
export function parseRobots(origin: string, text: string): Robots {
  if (/^\s*</.test(text)) return ALLOW_ALL
  const robots = robotsParser(new URL('/robots.txt', origin).href, text)
  const delay = robots.getCrawlDelay(ROBOT_NAME)
  return {
    // Undefined means that the rules do not speak of this host.
    allows: (url) => robots.isAllowed(url, ROBOT_NAME) ?? true,
    ...(delay !== undefined && delay > 0 ? { crawlDelay: Math.min(delay * 1_000, MAX_CRAWL_DELAY) } : {}),
    sitemaps: robots.getSitemaps().filter((sitemap) => /^https?:\/\//.test(sitemap)),
  }
}
