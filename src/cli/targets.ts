import type { Config, WatchedSite } from '../config/config.ts'
import { siteForUrl } from '../config/default-config.ts'
import type { CheckKinds } from '../config/site.ts'
import { UserError } from '../model/errors.ts'
import type { Language } from '../model/language.ts'
import { suggest } from '../model/yaml/suggestion.ts'
import { checkCommandTexts } from './texts/check-command.ts'

/** Kinds of `--only`, each known; undefined where the option was not given. */
export function readKinds(text: string | undefined, kinds: CheckKinds, language: Language): string[] | undefined {
  if (text === undefined) return undefined
  const known = Object.keys(kinds)
  const asked = text.split(/[,\s]+/).filter((kind) => kind !== '')
  const unknown = asked.find((kind) => !known.includes(kind)) ?? (asked.length === 0 ? '""' : undefined)
  if (unknown === undefined) return asked
  throw new UserError(checkCommandTexts[language].unknownKind(unknown, known, suggest(unknown, known)))
}

export interface TargetContext {
  /** Absent where no configuration is read. */
  readonly config: Config | undefined
  readonly only: readonly string[] | undefined
  readonly kinds: CheckKinds
  readonly language: Language
}

/** The sites that the arguments name: ids of the configuration, or URLs, which need none. No argument: every site of the configuration. */
export function chooseSites(targets: readonly string[], context: TargetContext): WatchedSite[] {
  const { config, only, kinds, language } = context
  const texts = checkCommandTexts[language]
  if (targets.length === 0 && !config) throw new UserError(texts.noTarget)

  const narrowed = (config?.sites ?? []).map(({ site, checks }) => ({
    site,
    checks: only ? checks.filter(({ kind }) => only.includes(kind.id)) : checks,
  }))
  if (targets.length === 0) return narrowed

  const ids = narrowed.map(({ site }) => site.id)
  return [...new Set(targets)].map((target) => {
    const configured = narrowed.find(({ site }) => site.id === target || site.url === canonical(target))
    if (configured) return configured
    if (target.includes('://')) return siteForUrl(target, language, only, kinds)
    // `www.example.go.th` is what people type; an id holds no dot.
    if (target.includes('.') && URL.canParse(`https://${target}`)) {
      return siteForUrl(`https://${target}`, language, only, kinds)
    }
    throw new UserError(texts.unknownTarget(target, ids, suggest(target, ids)))
  })
}

const canonical = (target: string): string | undefined => (URL.canParse(target) ? new URL(target).href : undefined)
