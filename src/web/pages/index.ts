import type { Hono } from 'hono'
import type { WebParts } from '../deps.ts'
import type { WebEnv } from '../env.ts'
import { registerAssets } from './assets.ts'
import { registerDashboard } from './dashboard/routes.tsx'
import { registerIncidents } from './incidents/routes.tsx'
import { registerSite } from './site/routes.tsx'

/** Every page for people, and what they are made of. */
export function registerPages(app: Hono<WebEnv>, deps: WebParts): void {
  registerAssets(app)
  registerDashboard(app, deps)
  registerSite(app, deps)
  registerIncidents(app, deps)
}
