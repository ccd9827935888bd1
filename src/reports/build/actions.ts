import type { Language, Localized } from '../../model/language.ts'
import { addDays } from '../../model/report/period.ts'
import type { ReportAction, ReportIncident, ReportSite } from '../../model/report/report-data.ts'

/** Days within which something yellow should be done. */
const WARNING_DAYS = 7
/** A renewal is to be settled so many days before it is due: an order and a payment take their time. */
const MARGIN_DAYS = 14

const WHO: Readonly<Record<string, Localized>> = {
  page: { th: 'ผู้ดูแลเว็บไซต์ ร่วมกับผู้ให้บริการพื้นที่เว็บไซต์', en: 'Website officer, with the hosting provider' },
  tls: { th: 'ผู้ดูแลเว็บไซต์ ร่วมกับผู้ให้บริการพื้นที่เว็บไซต์', en: 'Website officer, with the hosting provider' },
  domain: { th: 'ผู้ดูแลเว็บไซต์ ร่วมกับงานพัสดุ', en: 'Website officer, with procurement' },
  renewal: { th: 'งานพัสดุ ร่วมกับผู้ดูแลเว็บไซต์', en: 'Procurement, with the website officer' },
  disclosure: {
    th: 'ส่วนราชการเจ้าของข้อมูล ร่วมกับผู้ดูแลเว็บไซต์',
    en: 'Division that owns the document, with the website officer',
  },
  integrity: { th: 'ผู้ดูแลเว็บไซต์ ร่วมกับผู้ให้บริการพื้นที่เว็บไซต์', en: 'Website officer, with the hosting provider' },
  links: {
    th: 'ผู้ดูแลเว็บไซต์ ร่วมกับส่วนราชการเจ้าของข้อมูล',
    en: 'Website officer, with the division that owns the page',
  },
}
const ANYONE: Localized = { th: 'ผู้ดูแลเว็บไซต์', en: 'Website officer' }

/** Many points of one kind are one piece of work, told in one line. */
const TOGETHER: Readonly<Record<string, Localized<(points: number) => string>>> = {
  'disclosure.missing': {
    th: (n) => `ไม่พบข้อมูลที่ต้องเผยแพร่ ${n} รายการ`,
    en: (n) => `${n} items that must be published were not found`,
  },
  'disclosure.outdated': {
    th: (n) => `ข้อมูลที่เผยแพร่ไม่ใช่ของปีที่ต้องแสดง ${n} รายการ`,
    en: (n) => `${n} published items are not of the year that is asked for`,
  },
  'disclosure.broken': {
    th: (n) => `เปิดดูข้อมูลที่เผยแพร่ไม่ได้ ${n} รายการ`,
    en: (n) => `${n} published items cannot be opened`,
  },
  'disclosure.empty': {
    th: (n) => `มีหน้าเว็บแต่ยังไม่มีข้อมูล ${n} รายการ`,
    en: (n) => `${n} items have a page with nothing on it`,
  },
  'links.dead': {
    th: (n) => `มีลิงก์ที่เปิดไม่ได้ใน ${n} หน้า`,
    en: (n) => `${n} pages have links that cannot be opened`,
  },
  'links.empty-file': {
    th: (n) => `มีลิงก์ไปยังไฟล์ว่างเปล่าใน ${n} หน้า`,
    en: (n) => `${n} pages lead to empty files`,
  },
  'links.login-wall': {
    th: (n) => `มีลิงก์ที่ต้องเข้าสู่ระบบก่อนใน ${n} หน้า`,
    en: (n) => `${n} pages have links that want a sign-in`,
  },
  'links.foreign-service': {
    th: (n) => `มีลิงก์ไปยังบริการของหน่วยงานอื่นใน ${n} หน้า`,
    en: (n) => `${n} pages lead to services of other offices`,
  },
  'links.mixed-content': {
    th: (n) => `มีหน้า https ที่เรียกบางส่วนผ่าน http จำนวน ${n} หน้า`,
    en: (n) => `${n} https pages have parts over plain http`,
  },
}
const MORE: Localized<(message: string, more: number) => string> = {
  th: (message, more) => `${message} (และอีก ${more} จุดในลักษณะเดียวกัน)`,
  en: (message, more) => `${message} (and ${more} more ${more === 1 ? 'point' : 'points'} of the same kind)`,
}

/**
 * What is to be done, the most urgent first: one action for each kind of trouble of a site that is not over and is no
 * consequence of another one. `today` is the day on which the report is made.
 */
export function actionsOf(
  sites: readonly Pick<ReportSite, 'id' | 'name' | 'incidents' | 'renewals'>[],
  today: string,
  language: Language,
): ReportAction[] {
  return sites
    .flatMap((site) => actionsOfSite(site, today, language))
    .toSorted((a, b) => rank(a) - rank(b) || a.by.localeCompare(b.by))
}

function rank({ light }: ReportAction): number {
  return light === 'critical' ? 0 : 1
}

function actionsOfSite(
  site: Pick<ReportSite, 'id' | 'name' | 'incidents' | 'renewals'>,
  today: string,
  language: Language,
): ReportAction[] {
  const standing = site.incidents.filter(({ endedAt }) => endedAt === null)
  const ids = new Set(standing.map(({ id }) => id))
  const causes = standing.filter(({ cause }) => cause === null || !ids.has(cause.id))
  return [...new Set(causes.map(({ code }) => code))].flatMap((code): ReportAction[] => {
    const group = causes.filter((incident) => incident.code === code)
    const worst = group.find(({ severity }) => severity === 'critical') ?? group[0]
    if (!worst) return []
    return [
      {
        light: worst.severity,
        siteId: site.id,
        siteName: site.name,
        code: worst.code,
        what: whatOf(worst, group.length, language),
        subjects: group.map(({ subject }) => subject),
        how: worst.remedy,
        who: (WHO[worst.kind] ?? ANYONE)[language],
        by: byWhen(worst, site, today),
      },
    ]
  })
}

function whatOf({ code, message }: ReportIncident, points: number, language: Language): string {
  if (points === 1) return message
  return TOGETHER[code]?.[language](points) ?? MORE[language](message, points - 1)
}

/** Red today; yellow within a week; a renewal in good time before it is due. */
function byWhen(incident: ReportIncident, site: Pick<ReportSite, 'renewals'>, today: string): string {
  const renewal = DUE[incident.code]
  const due = site.renewals.find(
    ({ kind, name }) => kind === renewal && (kind !== 'contract' || incident.message.includes(name)),
  )
  if (due) return later(today, earlier(addDays(due.due, -MARGIN_DAYS), due.due))
  return incident.severity === 'critical' ? today : addDays(today, WARNING_DAYS)
}

const DUE: Readonly<Record<string, 'domain' | 'certificate' | 'contract'>> = {
  'domain.expires-soon': 'domain',
  'tls.expires-soon': 'certificate',
  'renewal.due-soon': 'contract',
}

function earlier(a: string, b: string): string {
  return a < b ? a : b
}

function later(a: string, b: string): string {
  return a > b ? a : b
}
