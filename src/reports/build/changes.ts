import { formatDay } from '../../model/calendar-day.ts'
import { formatDate } from '../../model/format/date.ts'
import { formatNumber, formatShare } from '../../model/format/number.ts'
import type { Language } from '../../model/language.ts'
import type { ReportSite } from '../../model/report/report-data.ts'

/** What of a site is compared: as it was at the start of the period, and as it is at its end. */
export interface Comparison {
  readonly site: Omit<ReportSite, 'changes' | 'light'>
  readonly certificateBefore: { readonly fingerprint: string | null; readonly expires: string } | undefined
  readonly fingerprint: string | null
  readonly domainExpiryBefore: string | null
  readonly timeZone: string
}

/** Changes of availability smaller than this are no news: 0.05 of a hundred. */
const NEWS = 0.0005

/** What changed in the period, one sentence each, the gravest kind first. */
export function changesOf(comparison: Comparison, language: Language): string[] {
  const { site, certificateBefore, fingerprint, domainExpiryBefore, timeZone } = comparison
  const words = WORDS[language]
  const { certificate, domain } = site
  const [now, before] = [site.availability.share, site.availabilityBefore?.share ?? null]
  const renewed =
    certificate !== null &&
    certificateBefore !== undefined &&
    certificateBefore.fingerprint !== fingerprint &&
    certificateBefore.expires < certificate.expires
  return [
    ...(site.addedInPeriod && site.watchedFrom ? [words.added(formatDay(site.watchedFrom, language))] : []),
    ...(site.removedAt ? [words.removed(formatDate(Date.parse(site.removedAt), language, timeZone))] : []),
    ...(now !== null && before !== null && Math.abs(now - before) >= NEWS
      ? [words.availability(now > before, formatShare(before, language), formatShare(now, language))]
      : []),
    ...site.disclosures.flatMap(({ title, score, scoreBefore }) =>
      score !== null && scoreBefore !== null && score !== scoreBefore
        ? [words.score(title, points(scoreBefore, language), points(score, language), score > scoreBefore)]
        : [],
    ),
    ...(renewed ? [words.certificate(formatDay(certificate.expires, language))] : []),
    ...(domain?.expires && domainExpiryBefore !== null && domainExpiryBefore < domain.expires
      ? [words.domain(formatDay(domain.expires, language))]
      : []),
  ]
}

function points(score: number, language: Language): string {
  return formatNumber(score, language, Number.isInteger(score) ? 0 : 2)
}

const WORDS = {
  th: {
    added: (day: string) => `เริ่มเฝ้าระวังเว็บไซต์นี้เมื่อวันที่ ${day}`,
    removed: (day: string) => `เลิกเฝ้าระวังเว็บไซต์นี้เมื่อวันที่ ${day}`,
    availability: (up: boolean, before: string, now: string) =>
      `ความพร้อมใช้งาน${up ? 'เพิ่มขึ้น' : 'ลดลง'}จาก ${before} เป็น ${now}`,
    score: (title: string, before: string, now: string, up: boolean) =>
      `คะแนน ${title} ${up ? 'เพิ่มขึ้น' : 'ลดลง'}จาก ${before} เป็น ${now} คะแนน`,
    certificate: (day: string) => `เปลี่ยนใบรับรองความปลอดภัยแล้ว ใบใหม่หมดอายุวันที่ ${day}`,
    domain: (day: string) => `ต่ออายุชื่อโดเมนแล้ว หมดอายุวันที่ ${day}`,
  },
  en: {
    added: (day: string) => `This website has been watched since ${day}.`,
    removed: (day: string) => `This website was taken out of the watch on ${day}.`,
    availability: (up: boolean, before: string, now: string) =>
      `Availability ${up ? 'rose' : 'fell'} from ${before} to ${now}.`,
    score: (title: string, before: string, now: string, up: boolean) =>
      `The score of ${title} ${up ? 'rose' : 'fell'} from ${before} to ${now} points.`,
    certificate: (day: string) => `The certificate was renewed; the new one ends on ${day}.`,
    domain: (day: string) => `The domain name was renewed; it now ends on ${day}.`,
  },
} as const
