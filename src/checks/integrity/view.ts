import { hash } from 'node:crypto'
import { canonicalUrl } from '../../html/canonical-url.ts'
import { findFirewall } from '../../html/firewall.ts'
import { SOFT_ERROR_CHARS, findSoftError } from '../../html/soft-error.ts'
import type { SoftErrorKind } from '../../html/soft-error-rules.ts'
import { readText } from '../../html/text.ts'
import { decodeText } from '../../net/http/charset.ts'
import { follow } from '../../net/http/follow.ts'
import type { Hop } from '../../net/http/follow.ts'
import type { Network } from '../../net/network.ts'
import type { IntegrityOptions } from './options.ts'
import { hasFalseProof } from './judge/false-proof.ts'
import type { Scene } from './page/scene.ts'
import { readScene } from './page/scene.ts'
import type { Reader } from './reader.ts'
import { HEADERS } from './reader.ts'
import type { Shelf } from './shelf.ts'

/** What one reader got. */
export interface View {
  readonly reader: Reader
  /** The last URL asked. */
  readonly url: string
  readonly hops: readonly Hop[]
  readonly bytes: number
  readonly statusCode?: number
  readonly sha256?: string
  /** Absent where no page could be read: `unread` says why. */
  readonly scene?: Scene
  readonly unread?: Unread
  /** A text that is no page: a sitemap. */
  readonly text?: string
  /** How the page begins. */
  readonly opening: string
}

/** Why there is nothing to judge. */
export type Unread = 'failed' | 'status' | 'blocked' | 'no-page' | SoftErrorKind

export interface Question {
  readonly network: Network
  readonly signal: AbortSignal
  readonly options: Pick<IntegrityOptions, 'timeout' | 'max_bytes'>
  /** What was read already during this look, by address and digest: most sites show every reader the same bytes. */
  readonly scenes: Map<string, Scene>
  /** The style sheets of the site. */
  readonly shelf: Shelf
}

export interface ViewOptions {
  /** Whether the page of an error is to be judged too: those of planted programs are. */
  readonly whateverStatus?: boolean
}

const MAX_REDIRECTS = 5

/** Asks for a page as one of the readers. The far side's failure is part of the view. */
export async function viewAs(
  reader: Reader,
  url: string,
  { network, signal, options, scenes, shelf }: Question,
  { whateverStatus = false }: ViewOptions = {},
): Promise<View> {
  const trail = await follow(
    network,
    {
      url: new URL(url),
      headers: {
        accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
        'accept-language': 'th,en;q=0.5',
        ...HEADERS[reader],
      },
      signal,
      timeout: options.timeout,
      maxBytes: options.max_bytes,
      truncate: true,
      // What the page holds is judged here, its certificate by `tls`.
      verify: false,
    },
    { maxRedirects: MAX_REDIRECTS },
  )
  const seen = { reader, url: trail.url, hops: trail.hops, bytes: 0, opening: '' }
  if (!trail.outcome.ok) return { ...seen, unread: 'failed' }
  const { body, headers, statusCode } = trail.outcome.value
  const answered = { ...seen, bytes: body.length, statusCode, sha256: hash('sha256', body) }
  if (trail.stop !== undefined) return { ...answered, unread: 'failed' }
  const contentType = headers['content-type'] ?? ''
  if (!/html|^$/i.test(contentType)) {
    if (statusCode !== 200) return { ...answered, unread: 'status' }
    const readable = /xml|^text\//i.test(contentType)
    return { ...answered, unread: 'no-page', ...(readable ? { text: decodeText(body, contentType).text } : {}) }
  }
  const html = decodeText(body, contentType).text
  const text = readText(html, SOFT_ERROR_CHARS)
  const opening = `${text.title} | ${text.text.slice(0, 400).replace(/\s+/g, ' ').trim()}`.slice(0, 300)
  const told = { ...answered, opening }
  const firewall = findFirewall({ statusCode, headers }, text)
  if (firewall !== undefined && !(statusCode === 200 && hasFalseProof(html))) return { ...told, unread: 'blocked' }
  const softError = findSoftError(text, html)
  if (softError === 'suspended' || softError === 'parked') return { ...told, unread: softError }
  if (statusCode !== 200 && !whateverStatus) return { ...told, unread: 'status' }
  const key = `${answered.sha256} ${trail.url}`
  const scene = scenes.get(key) ?? (await sceneOf(html, canonicalUrl(trail.url, url) ?? url, shelf))
  scenes.set(key, scene)
  if (whateverStatus) return { ...told, scene }
  // A page that shows nothing may still send its visitors away.
  if (softError !== undefined && !(softError === 'empty' && (scene.refresh || scene.scripts.length > 0))) {
    return { ...told, unread: softError }
  }
  return { ...told, scene }
}

/** Reads a page, and once more where style sheets were missing that may matter. */
async function sceneOf(html: string, url: string, shelf: Shelf): Promise<Scene> {
  const scene = readScene(html, url, shelf.rulesOf)
  return (await shelf.complete(scene)) ? readScene(html, url, shelf.rulesOf) : scene
}
