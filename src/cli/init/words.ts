import type { AddressNote } from '../../exploration/address.ts'
import type { TracePlace } from '../../exploration/builder/builders.ts'
import type { Disclosure } from '../../exploration/exploration.ts'
import type { OfficePlace } from '../../exploration/office/find-office.ts'
import type { Localized } from '../../model/language.ts'
import { wordsEn } from './words.en.ts'
import { wordsTh } from './words.th.ts'

interface Contract {
  readonly id: string
  readonly name: string
  readonly contact: string
}

/** Every sentence of the written configuration, and of what the command says when it is done. */
export interface DraftWords {
  written(at: string): string
  explored(url: string, took: string): string
  howTo(file: string): readonly string[]
  readonly found: string
  readonly faults: string
  readonly shut: string
  readonly notes: Readonly<Record<AddressNote['code'], (from: string, to: string) => string>>
  readonly office: {
    local(name: string, places: readonly OfficePlace[]): string
    government(host: string): string
    other(host: string): string
    unseen(host: string): string
  }
  builder(name: Localized, place: TracePlace, evidence: string): string
  readonly noBuilder: string
  disclosure(disclosure: Disclosure): readonly string[]
  readonly organisation: string
  readonly id: string
  siteName(office: string): string
  readonly page: string
  readonly contains: string
  readonly noContains: string
  readonly containsLater: string
  certificate(date: string, daysLeft: number, issuer: string | undefined): string
  readonly noCertificate: string
  domain(name: string, date: string, daysLeft: number, registrar: string | null): string
  domainByHand(name: string): string
  readonly noDomain: string
  readonly disclosureOff: { readonly other: string; readonly unseen: string }
  readonly disclosureOn: string
  catalogues(newest: string | undefined, fiscalYear: number): string
  readonly needsScript: string
  readonly pages: readonly string[]
  readonly notFound: string
  confidence(percent: number): string
  year(fiscalYear: number): string
  path(steps: string): string
  readonly network: string
  readonly renewals: readonly string[]
  readonly contracts: readonly Contract[]
  readonly alerts: readonly string[]
  readonly email: string
  readonly line: string
  readonly telegram: string
  readonly reports: string
}

export const draftWords: Localized<DraftWords> = { th: wordsTh, en: wordsEn }
