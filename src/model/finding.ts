import type { Language } from './language.ts'
import type { Status } from './status.ts'
import { worstStatus } from './status.ts'

/** `info` is worth showing and never alarms; the others carry over to the status of the result. */
export type Severity = 'info' | 'unknown' | 'warning' | 'critical'

/** What proves a finding: enough for a person to agree or disagree. */
export interface Evidence {
  readonly url?: string
  /** Literal text as received, shortened; always escaped when shown. */
  readonly excerpt?: string
  /** Lower-case hexadecimal digest of the body. */
  readonly sha256?: string
  /** ISO 8601 instant of the look. */
  readonly at?: string
  readonly headers?: Readonly<Record<string, string>>
}

export type FindingParams = Readonly<Record<string, string | number | boolean | readonly string[] | null>>

/** One thing wrong, without words: the words come from the kind's {@link FindingTexts}, in the reader's language. */
export interface Finding {
  /** `kind.code`, e.g. `tls.wrong-host`; stable across versions. */
  readonly code: string
  readonly severity: Severity
  /** What is wrong: a host, a domain, a disclosure item. With site, kind and code it identifies the incident. */
  readonly subject: string
  /** Values that the texts are filled with. */
  readonly params?: FindingParams
  readonly evidence?: Evidence
}

export interface FindingText {
  /** What is wrong, in one sentence. */
  readonly message: string
  /** What it means for the office. */
  readonly meaning: string
  /** What to do now, in plain words: whom to ask and how long it takes. */
  readonly remedy: string
}

/** The words for each code (`kind.code`) of one check kind. */
export type FindingTexts = Readonly<Record<string, Readonly<Record<Language, (finding: Finding) => FindingText>>>>

/** A result is as grave as its gravest finding; none that counts is `ok`. */
export function statusOf(findings: readonly Finding[]): Status {
  return worstStatus(['ok', ...findings.flatMap((f) => (f.severity === 'info' ? [] : [f.severity]))])
}
