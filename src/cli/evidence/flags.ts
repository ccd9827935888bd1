import { UserError } from '../../model/errors.ts'
import { suggest } from '../../model/yaml/suggestion.ts'
import type { EvidenceSettings } from '../../archive/settings.ts'
import type { EvidenceFilter } from '../../store/evidence.ts'
import type { Situation } from '../situation.ts'
import { checkCommandTexts } from '../texts/check-command.ts'
import { evidenceTexts } from '../texts/evidence.ts'

export interface EvidenceFlags {
  readonly config?: string
  readonly site?: string
  readonly item?: string
  readonly limit?: string
  readonly format?: 'table' | 'json'
  readonly body?: string
  readonly out?: string
}

/** Which pieces are meant. Throws a UserError where the configuration has no such site. */
export function filterOf({ site, item }: EvidenceFlags, { config, language }: Situation) {
  const ids = config.sites.map((each) => each.site.id)
  if (site !== undefined && !ids.includes(site)) {
    throw new UserError(checkCommandTexts[language].unknownTarget(site, ids, suggest(site, ids)))
  }
  return {
    ...(site === undefined ? {} : { siteId: site }),
    ...(item === undefined ? {} : { subject: item.replace('/', ' ') }),
  } satisfies EvidenceFilter
}

/** Throws a UserError where the configuration keeps no evidence. */
export function evidenceSettings({ config, language }: Situation): EvidenceSettings {
  if (config.evidence) return config.evidence
  throw new UserError(evidenceTexts[language].switchedOff)
}
