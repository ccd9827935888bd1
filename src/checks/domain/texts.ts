import type { FindingTexts } from '../../model/finding.ts'
import { changeTexts } from './texts/change.ts'
import { expiryTexts } from './texts/expiry.ts'
import { lookupTexts } from './texts/lookup.ts'
import { statusTexts } from './texts/status.ts'

/** The words for every code of the domain check. */
export const domainTexts = { ...expiryTexts, ...statusTexts, ...changeTexts, ...lookupTexts } satisfies FindingTexts
