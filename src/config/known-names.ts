import { _check as check } from 'zod/v4/core'
import { suggest } from '../model/yaml/suggestion.ts'

interface Scope {
  readonly sites?: readonly string[] | undefined
  readonly kinds?: readonly string[] | undefined
}

interface Named {
  readonly sites: readonly { readonly id: string }[]
  readonly renewals: readonly { readonly site?: string | undefined }[]
  readonly alerts: {
    readonly channels: readonly { readonly id: string }[]
    readonly routes: readonly Scope[]
    readonly maintenance: readonly Scope[]
  }
  readonly reports: { readonly weekly?: { readonly send: readonly string[] } | undefined }
}

const SITES = { th: 'เว็บไซต์รหัส', en: 'site' } as const
const KINDS = { th: 'รายการตรวจ', en: 'check' } as const
const CHANNELS = { th: 'ช่องทางแจ้งเตือนรหัส', en: 'alert channel' } as const

/** One section may name what another declares: a name that nothing bears is a slip that would silence an alert for ever. */
export function knownNames<T extends Named>(kinds: readonly string[]) {
  return check<T>(
    ({ value, issues }) => {
      const declared = (entries: readonly { readonly id: string }[]): string[] => entries.map(({ id }) => id)
      const sites = declared(value.sites)
      const complain = (path: PropertyKey[], what: { th: string; en: string }, known: string[], name: string): void => {
        if (known.includes(name)) return
        const meant = suggest(name, known)
        const th = meant === undefined ? `ที่มีคือ ${known.join(', ') || '-'}` : `หมายถึง ${meant} หรือไม่`
        const en = meant === undefined ? `known: ${known.join(', ') || '-'}` : `did you mean ${meant}?`
        const message = `ไม่มี${what.th} ${name} ${th} | there is no ${what.en} ${name}; ${en}`
        issues.push({ code: 'custom', input: name, path, message })
      }
      for (const [index, { site }] of value.renewals.entries()) {
        if (site !== undefined) complain(['renewals', index, 'site'], SITES, sites, site)
        if (site !== undefined || sites.length === 1) continue
        const all = sites.join(', ')
        const message = `มีหลายเว็บไซต์ ให้ระบุ site: เป็น ${all} | there are several sites; add site: with one of ${all}`
        issues.push({ code: 'custom', input: undefined, path: ['renewals', index], message })
      }
      for (const section of ['routes', 'maintenance'] as const) {
        for (const [index, scope] of value.alerts[section].entries()) {
          const at = ['alerts', section, index]
          scope.sites?.forEach((name, i) => complain([...at, 'sites', i], SITES, sites, name))
          scope.kinds?.forEach((name, i) => complain([...at, 'kinds', i], KINDS, [...kinds], name))
        }
      }
      const channels = declared(value.alerts.channels)
      value.reports.weekly?.send.forEach((name, i) => {
        complain(['reports', 'weekly', 'send', i], CHANNELS, channels, name)
      })
    },
    // Names are compared once every section has its shape.
    { when: ({ issues }) => issues.length === 0 },
  )
}
