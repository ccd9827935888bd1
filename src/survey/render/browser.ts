import { access, constants } from 'node:fs/promises'
import type { Browser } from 'playwright-core'
import { UserError } from '../../model/errors.ts'
import type { Log } from '../../model/log.ts'
import type { Network } from '../../net/network.ts'
import type { Renderer } from './renderer.ts'

export interface BrowserOptions {
  /** Path of the program; without it the usual places are tried. */
  readonly path: string | undefined
  readonly network: Network
  readonly signal: AbortSignal
  readonly log: Log
  /** Further arguments of the program. */
  readonly args?: readonly string[]
}

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** Milliseconds. */
const LOAD_TIMEOUT = 20_000
/** A page that has loaded is given this long to paint itself. Milliseconds. */
const SETTLE_TIMEOUT = 5_000
const MAX_HTML = 4_000_000
const MAX_BODY = 5_000_000
const NOT_NEEDED = new Set(['image', 'media', 'font', 'websocket', 'eventsource'])

/**
 * A browser that shows pages. Everything it loads goes through our own network, so that address guard, host overrides
 * and time limits hold for scripts as well.
 *
 * @throws UserError where there is no browser.
 */
export async function openBrowser({ path, network, signal, log, args = [] }: BrowserOptions): Promise<Renderer> {
  const executablePath = path ?? (await firstExisting(USUAL_PLACES))
  if (executablePath === undefined) {
    throw new UserError(
      'disclosure.render needs Chromium or Chrome, and none was found; install one, name it in disclosure.browser, or set render: false',
    )
  }
  const browser = await launch(executablePath, args)
  return {
    render: (url) => render(browser, url, network, signal, log),
    close: () => browser.close(),
  }
}

async function launch(executablePath: string, args: readonly string[]): Promise<Browser> {
  // Loaded only where it is used: it is the largest of all libraries.
  const { chromium } = await import('playwright-core')
  try {
    return await chromium.launch({ executablePath, args: [...args], headless: true })
  } catch (error) {
    throw new UserError(`${executablePath} does not start as a browser; name another one in disclosure.browser`, {
      cause: error,
    })
  }
}

async function render(
  browser: Browser,
  url: string,
  network: Network,
  signal: AbortSignal,
  log: Log,
): Promise<string | undefined> {
  const context = await browser.newContext({ userAgent: network.userAgent, locale: 'th-TH', serviceWorkers: 'block' })
  try {
    await context.route('**/*', async (route) => {
      const request = route.request()
      const target = new URL(request.url())
      const readable = target.protocol === 'http:' || target.protocol === 'https:'
      // A look must not change anything: only reading goes out.
      if (!readable || request.method() !== 'GET' || NOT_NEEDED.has(request.resourceType())) return route.abort()
      const answer = await network.exchange({
        url: target,
        headers: await readingHeaders(request.allHeaders()),
        signal,
        maxBytes: MAX_BODY,
        timeout: LOAD_TIMEOUT,
        verify: false,
        resume: true,
      })
      if (!answer.ok) return route.abort()
      const { statusCode, headers, body } = answer.value
      return route.fulfill({ status: statusCode, headers: plainHeaders(headers), body: Buffer.from(body) })
    })
    const page = await context.newPage()
    page.on('dialog', (dialog) => void dialog.dismiss())
    await page.goto(url, { timeout: LOAD_TIMEOUT, waitUntil: 'load' })
    // Applications fetch what they show after they have loaded.
    await page.waitForLoadState('networkidle', { timeout: SETTLE_TIMEOUT }).catch(() => undefined)
    const html = await page.content()
    return html.slice(0, MAX_HTML)
  } catch (error) {
    signal.throwIfAborted()
    log.info({ url, error: String(error) }, 'a page could not be rendered')
    return undefined
  } finally {
    await context.close()
  }
}

async function readingHeaders(all: Promise<Record<string, string>>): Promise<Record<string, string>> {
  const { accept, cookie, referer } = await all
  return { ...(accept ? { accept } : {}), ...(cookie ? { cookie } : {}), ...(referer ? { referer } : {}) }
}

/** The body is unpacked already. */
function plainHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  const { 'content-encoding': _, 'content-length': __, 'transfer-encoding': ___, ...plain } = headers
  return plain
}

async function firstExisting(paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) {
    try {
      await access(path, constants.X_OK)
      return path
    } catch {
      continue
    }
  }
  return undefined
}
