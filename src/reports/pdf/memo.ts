import { toBuddhist } from '../../model/fiscal-year.ts'
import { formatDate } from '../../model/format/date.ts'
import { formatDayRange } from '../../model/format/day-range.ts'
import { unseenMs } from '../../model/report/measure.ts'
import type { ReportData } from '../../model/report/report-data.ts'
import type { ReportDress } from '../format.ts'
import { dressed } from '../view/dressed.ts'
import { reportWords } from '../view/words.ts'
import { phrasesFor } from '../view/phrases.ts'
import { memoTemplate } from './memo-template.ts'
import type { TypstPage } from './typst.ts'

/** What one page has room for; the rest is in the report that goes with it. */
const ROWS = 5

interface Point {
  readonly text: string
  readonly rows: readonly string[]
}

/** The memorandum that goes with a report. It is Thai whatever the report speaks: the rules know no other. */
export function memoPage(report: ReportData, dress: ReportDress): Omit<TypstPage, 'madeAt'> {
  const data: ReportData = { ...report, language: 'th' }
  const { department, number, to, signer, position, garuda } = dress.memo
  const { organisation, generatedAt, timezone } = data
  const points = pointsOf(data)
  const words = {
    department: department || organisation,
    number,
    date: formatDate(Date.parse(generatedAt), 'th', timezone),
    subject: subjectOf(data),
    to: to || addressee(organisation),
    opening: [openingOf(data)],
    points: points.map(({ text, rows }, index) => ({
      text: `${index + 1}. ${text}`,
      rows: rows.map((row, at) => `${index + 1}.${at + 1} ${row}`),
    })),
    closing: [closingOf(data)],
    signer,
    position,
    opinions: opinionsOf(organisation),
  }
  const emblem = garuda === undefined ? {} : { garuda: { bytes: [...garuda.bytes], type: garuda.type } }
  return { template: memoTemplate, data: { ...dressed(words, dress), ...emblem } }
}

function subjectOf({ period }: ReportData): string {
  const { title, fiscalYear } = reportWords.th
  if (period.kind !== 'fiscal-year') return title[period.kind]
  return `${title.range} ${fiscalYear(String(toBuddhist(Number(period.last.slice(0, 4)))))}`
}

/** Head and secretary of a local body, named after it: อบต., เทศบาล and อบจ. alike. */
const LOCAL_BODY = /^(องค์การบริหารส่วน(ตำบล|จังหวัด)|เทศบาล(ตำบล|เมือง|นคร)?)/

function addressee(organisation: string): string {
  if (!LOCAL_BODY.test(organisation)) return ''
  return organisation.startsWith('เทศบาล')
    ? `นายกเทศมนตรี${organisation.replace(/^เทศบาล/, '')} (ผ่านปลัดเทศบาล)`
    : `นายก${organisation} (ผ่านปลัด${LOCAL_BODY.exec(organisation)?.[1] ?? ''})`
}

function opinionsOf(organisation: string): string[] {
  if (!LOCAL_BODY.test(organisation)) return ['ความเห็น', 'คำสั่ง']
  return organisation.startsWith('เทศบาล') ? ['ความเห็นปลัดเทศบาล', 'คำสั่งนายกเทศมนตรี'] : ['ความเห็นปลัดฯ', 'คำสั่งนายกฯ']
}

function openingOf({ organisation, sites, period }: ReportData): string {
  const range = formatDayRange(period.first, period.last, 'th')
  const [only] = sites
  const what = sites.length === 1 && only ? `เว็บไซต์ ${new URL(only.url).host}` : `เว็บไซต์ จำนวน ${sites.length} แห่ง`
  return `ด้วยได้เฝ้าระวัง${what} ของ${organisation} ด้วยโปรแกรมเวรยาม ระหว่างวันที่ ${range} จึงขอรายงานผลการตรวจ ดังนี้`
}

function pointsOf(data: ReportData): Point[] {
  const say = phrasesFor(data)
  const { totals, sites, actions } = data
  const { availability } = totals
  const renewals = sites.flatMap((site) => site.renewals).toSorted((a, b) => a.daysLeft - b.daysLeft)
  const scores = sites.length === 1 ? (sites[0]?.disclosures ?? []) : []
  const figures =
    availability.share === null
      ? 'ช่วงเวลานี้ไม่มีผลการตรวจ จึงสรุปความพร้อมใช้งานไม่ได้'
      : [
          `ความพร้อมใช้งานของเว็บไซต์ร้อยละ ${say.share(availability.share).replace('%', '')}`,
          availability.downMs === 0 ? 'ไม่พบช่วงเวลาที่ใช้งานไม่ได้' : `ใช้งานไม่ได้รวม ${say.lasted(availability.downMs)}`,
          totals.incidents === 0 ? 'ไม่มีเหตุการณ์ผิดปกติเกิดขึ้น' : `เกิดเหตุการณ์ผิดปกติ ${totals.incidents} เหตุการณ์`,
          ...(unseenMs(availability) === 0 ? [] : [`มีช่วงเวลาที่ไม่ได้ตรวจรวม ${say.lasted(unseenMs(availability))}`]),
        ].join(' ')
  return [
    { text: `สภาพโดยรวม: ${say.words.lights[data.light]}`, rows: [] },
    { text: figures, rows: [] },
    ...scores.map(({ title, score, present, total }) => ({
      text: `${title} พบข้อมูล ${present} จาก ${total} รายการ คิดเป็น ${say.points(score)} คะแนน (ประเมินโดยโปรแกรม)`,
      rows: [],
    })),
    ...(actions.length === 0
      ? [{ text: 'ไม่มีเรื่องต้องดำเนินการ', rows: [] }]
      : [
          {
            text: `เรื่องที่ต้องดำเนินการ จำนวน ${actions.length} เรื่อง`,
            rows: limited(
              actions.map(({ what, who, by, siteName }) => {
                const site = sites.length > 1 ? `${siteName}: ` : ''
                return `${site}${what} ให้${who} ดำเนินการภายในวันที่ ${say.day(by)}`
              }),
            ),
          },
        ]),
    ...(renewals.length === 0
      ? []
      : [
          {
            text: `รายการที่จะครบกำหนดภายใน 90 วัน จำนวน ${renewals.length} รายการ`,
            rows: limited(
              renewals.map(
                ({ kind, name, due, daysLeft }) =>
                  `${say.words.renewalKinds[kind]} ${name} ครบกำหนดวันที่ ${say.day(due)} (${say.words.daysLeft(daysLeft)})`,
              ),
            ),
          },
        ]),
  ]
}

function limited(rows: readonly string[]): readonly string[] {
  if (rows.length <= ROWS) return rows
  return [...rows.slice(0, ROWS), `และอีก ${rows.length - ROWS} รายการ ตามรายงานที่แนบ`]
}

function closingOf({ actions }: ReportData): string {
  return actions.length === 0 ? 'จึงเรียนมาเพื่อโปรดทราบ' : 'จึงเรียนมาเพื่อโปรดทราบ และโปรดพิจารณามอบหมายให้ผู้รับผิดชอบดำเนินการต่อไป'
}
