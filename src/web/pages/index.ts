import type { Hono } from 'hono'
import type { WebParts } from '../deps.ts'
import type { WebEnv } from '../env.ts'
import { registerAssets } from './assets.ts'
import { createOverview } from './dashboard/overview.ts'
import { registerDashboard } from './dashboard/routes.tsx'
import { registerDisclosure } from './disclosure/routes.tsx'
import { registerEvidence } from './evidence/routes.tsx'
import { registerIncidents } from './incidents/routes.tsx'
import { registerIntegrity } from './integrity/routes.ts'
import { registerOutbox } from './outbox/routes.tsx'
import { registerRenewals } from './renewals/routes.tsx'
import { registerReports } from './reports/routes.tsx'
import { registerSite } from './site/routes.tsx'

/** Every page for people, and what they are made of. */
export function registerPages(app: Hono<WebEnv>, deps: WebParts): void {
  const overview = createOverview(deps)
  registerAssets(app)
  registerDashboard(app, deps, overview)
  registerSite(app, deps)
  registerDisclosure(app, deps)
  registerIntegrity(app, deps)
  registerEvidence(app, deps)
  registerIncidents(app, deps)
  registerRenewals(app, deps, overview)
  registerReports(app, deps)
  registerOutbox(app, deps)
}
