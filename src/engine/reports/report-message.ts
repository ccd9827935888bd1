import type { Attachment, Message } from '../../alerts/message.ts'
import type { Language } from '../../model/language.ts'
import type { ReportData } from '../../model/report/report-data.ts'
import { viewOf } from '../../reports/view/view-of.ts'
import type { RenderedFile } from './render-report.ts'

/** Attachments up to so many bytes in all: mail servers of offices refuse more. */
const MAX_ATTACHED = 8_000_000
/** Actions that the message itself names. */
const NAMED = 5

const WORDS = {
  th: {
    head: 'รายงานประจำสัปดาห์',
    overall: 'สภาพโดยรวม',
    figures: 'ตัวเลขสำคัญ',
    todo: 'สิ่งที่ต้องทำ',
    attached: 'ไฟล์แนบ',
    kept: 'ไฟล์รายงาน',
    tooLarge: (names: string) => `ไฟล์ใหญ่เกินกว่าจะแนบ เปิดได้ที่เครื่องแม่ข่าย: ${names}`,
    more: (count: number) => `และอีก ${count} เรื่อง`,
    by: (day: string, who: string) => `ภายในวันที่ ${day} โดย${who}`,
    reports: 'รายงานทั้งหมด',
  },
  en: {
    head: 'Weekly report',
    overall: 'Overall',
    figures: 'Key figures',
    todo: 'What to do',
    attached: 'Attached',
    kept: 'Report files',
    tooLarge: (names: string) => `Too large to attach; to be found on the server: ${names}`,
    more: (count: number) => `and ${count} more`,
    by: (day: string, who: string) => `by ${day}: ${who}`,
    reports: 'All reports',
  },
} as const satisfies Record<Language, unknown>

/** The message that carries a report: its first page in a few lines, the files attached. */
export function reportMessage(
  id: string,
  data: ReportData,
  files: readonly RenderedFile[],
  link: string | undefined,
): Message {
  const words = WORDS[data.language]
  const view = viewOf(data)
  const { attachments, left } = fitting(files)
  const actions = view.actions.slice(0, NAMED).map(({ what, site, by, who }) => {
    const where = site === '' ? '' : `${site}: `
    return `• ${where}${what} (${words.by(by, who)})`
  })
  const more = data.actions.length - actions.length
  const filesText = [
    ...(attachments.length > 0 ? [attachments.map(({ filename }) => filename).join(', ')] : []),
    ...(left.length > 0 ? [words.tooLarge(left.join(', '))] : []),
  ].join('\n')
  return {
    id,
    event: 'report',
    severity: data.light,
    language: data.language,
    organisation: data.organisation,
    title: `[${words.head}] ${view.period}: ${view.light.word}`,
    sections: [
      { label: words.overall, text: `${view.light.word}\n${view.light.sentence}` },
      { label: words.figures, text: view.tiles.map(({ label, value }) => `${label}: ${value}`).join('\n') },
      {
        label: words.todo,
        text: [...(actions.length > 0 ? actions : [view.noActions]), ...(more > 0 ? [words.more(more)] : [])].join(
          '\n',
        ),
      },
      { label: attachments.length > 0 ? words.attached : words.kept, text: filesText },
    ],
    links: link === undefined ? [] : [{ label: words.reports, url: link }],
    attachments,
    at: data.generatedAt,
    data: { report: data.period.key, light: data.light, totals: data.totals },
  }
}

function fitting(files: readonly RenderedFile[]): { attachments: Attachment[]; left: string[] } {
  const attachments: Attachment[] = []
  const left: string[] = []
  let room = MAX_ATTACHED
  for (const { name, mime, content } of files) {
    if (content.byteLength > room) {
      left.push(name)
      continue
    }
    room -= content.byteLength
    attachments.push({ filename: name, mime, content })
  }
  return { attachments, left }
}
