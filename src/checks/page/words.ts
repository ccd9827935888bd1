import { domainToUnicode } from 'node:url'
import { formatDuration } from '../../model/format/duration.ts'
import { formatNumber } from '../../model/format/number.ts'
import type { Finding, FindingText } from '../../model/finding.ts'
import type { Language } from '../../model/language.ts'
import type { SoftErrorKind } from '../../html/soft-error-rules.ts'

/** The parts of a finding as the texts need them: every value printable, whatever version wrote the finding. */
export interface Words {
  /** The host that failed, in its own script. */
  readonly host: string
  text(key: string): string
  /** A list, each entry in quotation marks. */
  quoted(key: string): string
  /** A length of time given in milliseconds. */
  duration(key: string): string
  /** A size given in bytes, in megabytes. */
  size(key: string): string
}

export function wordsOf({ params = {}, subject }: Finding, language: Language): Words {
  const text = (key: string) => String(params[key] ?? '')
  return {
    host: inOwnScript(text('host') || subject),
    text,
    quoted: (key) =>
      [params[key] ?? []]
        .flat()
        .map((each) => `“${each}”`)
        .join(', '),
    duration: (key) => formatDuration(Number(params[key] ?? 0), language),
    size: (key) => `${formatNumber(Number(params[key] ?? 0) / 1_000_000, language, 1)} MB`,
  }
}

function inOwnScript(host: string): string {
  if (!host.includes('xn--')) return host
  const [name = '', port] = host.split(':')
  return [domainToUnicode(name) || name, port].filter(Boolean).join(':')
}

export const PAGE_CODES = [
  'dns-failed',
  'refused',
  'unreachable',
  'connect-timeout',
  'timeout',
  'reset',
  'tls-failed',
  'malformed',
  'http-status',
  'blocked',
  'redirect-loop',
  'downgrade',
  'content-missing',
  'soft-error',
  'too-large',
  'slow',
  'forbidden-address',
] as const
export type PageCode = (typeof PAGE_CODES)[number]

export type PageTexts = Readonly<Record<PageCode, (words: Words) => FindingText>>
export type SoftErrorTexts = Readonly<Record<SoftErrorKind, FindingText>>
