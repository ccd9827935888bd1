import type { ReportData } from '../../model/report/report-data.ts'
import type { Status } from '../../model/status.ts'

/** A state with its word: colour alone tells nobody who prints in grey. */
export interface Marked {
  readonly level: Status
  readonly word: string
}

export interface ActionView extends Marked {
  readonly what: string
  readonly points: string
  readonly site: string
  readonly how: string
  readonly who: string
  readonly by: string
}

export interface SiteRow extends Marked {
  readonly id: string
  readonly name: string
  readonly host: string
  /** In the order of `siteColumns`, from the third on. */
  readonly cells: readonly string[]
}

export interface ChartView {
  readonly title: string
  /** Undefined where there is nothing to draw. */
  readonly svg: string | undefined
  readonly alt: string
  readonly legend: readonly { readonly svg: string; readonly label: string }[]
}

export interface TableView {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export interface DisclosureView {
  readonly title: string
  readonly score: string
  readonly lines: readonly string[]
  readonly items: TableView
}

export interface DetailView extends Marked {
  readonly id: string
  readonly name: string
  readonly url: string
  readonly facts: readonly { readonly label: string; readonly value: string }[]
  readonly charts: readonly ChartView[]
  readonly incidents: TableView
  readonly disclosures: readonly DisclosureView[]
  readonly changes: readonly string[]
}

/** A report in words: every value formatted, nothing left to reckon. All texts are plain. */
export interface ReportView {
  readonly language: ReportData['language']
  readonly organisation: string
  readonly title: string
  readonly period: string
  /** `สัปดาห์ ISO 2026-W47`, and that the period is under way where it is. */
  readonly periodNotes: readonly string[]
  readonly made: string
  readonly page: string
  /** 0 to 9 as the report writes them. */
  readonly digits: readonly string[]
  readonly light: Marked & { readonly sentence: string }
  readonly tiles: readonly { readonly label: string; readonly value: string; readonly note: string }[]
  readonly headings: Readonly<Record<string, string>>
  readonly columns: Readonly<Record<string, string>>
  readonly actions: readonly ActionView[]
  readonly moreActions: string
  readonly noActions: string
  readonly siteColumns: readonly string[]
  readonly sites: readonly SiteRow[]
  readonly renewals: TableView
  readonly moreRenewals: string
  readonly noRenewals: string
  readonly details: readonly DetailView[]
  readonly someDetails: string
  readonly noIncidents: string
  readonly noTimes: string
  readonly notes: readonly string[]
}
