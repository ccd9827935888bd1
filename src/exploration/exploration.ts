import type { DomainFacts } from '../checks/domain/facts.ts'
import type { ItemVerdict } from '../checks/disclosure/judge/verdict.ts'
import type { Finding } from '../model/finding.ts'
import type { SiteMap } from '../survey/site-map.ts'
import type { Localized } from '../model/language.ts'
import type { AddressNote } from './address.ts'
import type { TracePlace } from './builder/builders.ts'
import type { Office } from './office/office.ts'

/** What one look saw wrong, without mere notes. */
export interface Faults {
  readonly findings: readonly Finding[]
}

/** The certificate of the website's own host. */
export interface SeenCertificate extends Faults {
  /** Milliseconds since the epoch; undefined where no certificate could be read. */
  readonly validTo: number | undefined
  readonly daysLeft: number | undefined
  readonly issuer: string | undefined
}

export type SeenDomain = Faults & Pick<DomainFacts, 'name' | 'expiresOn' | 'daysLeft' | 'registrar'>

/** The pages that a catalogue asks for, as far as they were found. */
export type Disclosure =
  | {
      readonly kind: 'read'
      /** Id of the catalogue that the pages were compared with, `oit-2569`. */
      readonly catalogue: string
      readonly items: readonly ItemVerdict[]
      readonly pagesRead: number
      readonly documentsRead: number
      /** What ended the reading before everything was read. */
      readonly limits: SiteMap['limits']
      /** Whether robots.txt forbids the website to programs. */
      readonly forbidden: boolean
    }
  /** Not looked for: no page was seen, or it is no Thai office's website. */
  | { readonly kind: 'not-looked-for' }
  /** The time for the whole exploration ran out. */
  | { readonly kind: 'unfinished' }
  /** The website stopped answering while it was read. */
  | { readonly kind: 'down'; readonly detail: string }

/** All that was found out about a website; the configuration is written from nothing else. */
export interface Exploration {
  /** As the user typed it, with its scheme. */
  readonly asked: string
  /** Milliseconds since the epoch. */
  readonly at: number
  readonly durationMs: number
  /** The address to watch. */
  readonly url: string
  readonly notes: readonly AddressNote[]
  /** Whether a page was seen that is the website and not an error. */
  readonly open: boolean
  /** Title of the front page, as received; '' where none. */
  readonly title: string
  readonly office: Office
  readonly builder: { readonly name: Localized; readonly place: TracePlace; readonly evidence: string } | undefined
  /** A text that the front page shows and that tells it from any other; undefined where there is none. */
  readonly contains: string | undefined
  /** Looks are absent where the time ran out before them. */
  readonly page: Faults | undefined
  /** Absent also where the address has no certificate to look at. */
  readonly tls: SeenCertificate | undefined
  /** Absent also where the address has no registered domain. */
  readonly domain: SeenDomain | undefined
  readonly disclosure: Disclosure
}
