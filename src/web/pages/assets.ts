import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Hono } from 'hono'
import type { WebEnv } from '../env.ts'

/** Style sheet, scripts and pictures are files as they are: the same folder serves the sources and what is built of them. */
const FOLDER = new URL('../../../src/web/assets/', import.meta.url)

function own(name: string): string {
  return fileURLToPath(new URL(name, FOLDER))
}

function font(name: string): string {
  return fileURLToPath(import.meta.resolve(`@fontsource/sarabun/files/${name}.woff2`))
}

const CSS = 'text/css; charset=utf-8'
const SCRIPT = 'text/javascript; charset=utf-8'
const WOFF2 = 'font/woff2'

const FILES = {
  'wenyam.css': [own('wenyam.css'), CSS],
  'live.js': [own('live.js'), SCRIPT],
  'icon.svg': [own('icon.svg'), 'image/svg+xml'],
  'sarabun-thai-400.woff2': [font('sarabun-thai-400-normal'), WOFF2],
  'sarabun-thai-600.woff2': [font('sarabun-thai-600-normal'), WOFF2],
  'sarabun-latin-400.woff2': [font('sarabun-latin-400-normal'), WOFF2],
  'sarabun-latin-600.woff2': [font('sarabun-latin-600-normal'), WOFF2],
} as const satisfies Record<string, readonly [file: string, type: string]>

export type AssetName = keyof typeof FILES

interface Asset {
  readonly type: string
  readonly body: Uint8Array<ArrayBuffer>
  readonly version: string
}

const assets = new Map<string, Asset>()

function assetOf(name: AssetName): Asset {
  const known = assets.get(name)
  if (known) return known
  const [file, type] = FILES[name]
  const body = new Uint8Array(readFileSync(file))
  const asset = { type, body, version: hash('sha256', body, 'base64url').slice(0, 12) }
  assets.set(name, asset)
  return asset
}

/** An address that changes with the content, so that browsers may keep it for ever. */
export function assetUrl(name: AssetName): string {
  return `/assets/${name}?v=${assetOf(name).version}`
}

function isAsset(name: string): name is AssetName {
  return Object.hasOwn(FILES, name)
}

/** `/assets/…`, for everybody. */
export function registerAssets(app: Hono<WebEnv>): void {
  app.get('/assets/:name', (c) => {
    const name = c.req.param('name')
    if (!isAsset(name)) return c.notFound()
    const { type, body } = assetOf(name)
    // Fonts are named by the style sheet without a version; their content never changes under one name.
    return c.body(body, 200, { 'content-type': type, 'cache-control': 'public, max-age=31536000, immutable' })
  })
}
