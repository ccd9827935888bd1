import type { Hono } from 'hono'
import { etag } from 'hono/etag'
import type { WebParts } from '../deps.ts'
import type { WebEnv } from '../env.ts'
import { requires } from '../identity.ts'
import { problem } from '../problem.ts'
import type { Operation } from './endpoint.ts'
import { openApiDocument } from './openapi.ts'
import { checks } from './operations/checks.ts'
import { evidence } from './operations/evidence.ts'
import { incidents } from './operations/incidents.ts'
import { integrity } from './operations/integrity.ts'
import { office } from './operations/office.ts'
import { sites } from './operations/sites.ts'

const BASE = '/api/v1'

/** Every operation; the document and the routes are made from this list. */
export const operations: readonly Operation[] = [
  ...sites,
  ...checks,
  ...evidence,
  ...incidents,
  ...integrity,
  ...office,
]

export function registerApi(app: Hono<WebEnv>, parts: WebParts): void {
  app.use(`${BASE}/*`, async (c, next) => {
    await next()
    if (c.req.method === 'GET' && c.res.ok) c.header('cache-control', 'private, no-cache')
  })
  app.use(`${BASE}/*`, etag())

  const document = openApiDocument(operations, parts.version)
  app.get(`${BASE}/openapi.json`, (c) => c.json(document))

  const allowed = new Map<string, string[]>()
  for (const operation of operations) {
    const path = BASE + operation.path.replaceAll(/\{(\w+)\}/g, ':$1')
    allowed.set(path, [...(allowed.get(path) ?? []), operation.method.toUpperCase()])
    app.on(operation.method, path, requires(operation.permission), (c) => operation.answer(c, parts))
  }
  for (const [path, methods] of allowed) {
    app.all(path, (c) => problem(c, 405, 'method-not-allowed', { headers: { allow: methods.join(', ') } }))
  }
}
