import type { Finding, FindingText } from '../model/finding.ts'
import { formatDateTime } from '../model/format/date.ts'
import type { Language } from '../model/language.ts'
import type { Site } from '../model/site.ts'
import { wordsOf } from './words.ts'

/** What turns events into words. */
export interface MessageContext {
  readonly organisation: string
  readonly language: Language
  /** IANA name. */
  readonly timezone: string
  /** Milliseconds since the epoch at which the message is written. */
  readonly now: number
  /** Undefined for a site that is no longer in the configuration. */
  readonly site: (id: string) => Site | undefined
  /** The words of a finding, from the texts of its check kind. */
  readonly describe: (finding: Finding, language: Language) => FindingText
  /** Pages of the web part; undefined where it has no address that people can reach. */
  readonly links: {
    readonly incident: (id: string) => string | undefined
    readonly incidents: () => string | undefined
    /** A signed link that acknowledges once. */
    readonly acknowledge: (id: string) => string | undefined
    readonly outbox: () => string | undefined
  }
}

/** The id under which the watch's own incidents are kept: no id of a site in a configuration is empty. */
export const WATCH_ITSELF = ''

export function siteName(id: string, { site, language }: MessageContext): string {
  return id === WATCH_ITSELF ? wordsOf(language).watch : (site(id)?.name ?? id)
}

export function when(at: number, { language, timezone }: MessageContext): string {
  return formatDateTime(at, language, timezone)
}

/** Links with an address, in order. */
export function linksTo(
  ...links: readonly { readonly label: string; readonly url: string | undefined }[]
): { label: string; url: string }[] {
  return links.flatMap(({ label, url }) => (url === undefined ? [] : [{ label, url }]))
}
