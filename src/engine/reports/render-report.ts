import type { ReportData } from '../../model/report/report-data.ts'
import type { ReportDress } from '../../reports/format.ts'
import type { ReportFormatId } from '../../reports/options.ts'
import { reportFormats } from '../../reports/registry.ts'

/** A rendered file, not yet written. */
export interface RenderedFile {
  readonly name: string
  readonly format: ReportFormatId
  readonly mime: string
  readonly content: Uint8Array
}

/** `wenyam-2026-W47`; `scope` names the sites where it is not about all of them. */
export function reportName({ period }: Pick<ReportData, 'period'>, scope?: string): string {
  return ['wenyam', period.key, ...(scope === undefined ? [] : [scope])].join('-')
}

/** A report in some formats, as the files that lie in a folder. */
export async function renderFiles(
  data: ReportData,
  formats: readonly ReportFormatId[],
  dress: ReportDress,
  name: string,
): Promise<readonly RenderedFile[]> {
  const files: RenderedFile[] = []
  for (const id of new Set(formats)) {
    const format = reportFormats[id]
    const { mime } = format
    const memo = dress.style === 'memo' && id === 'pdf' ? '-memo' : ''
    const parts = format
      .parts?.(data)
      .map(({ suffix, content }) => ({ name: name + suffix, mime: 'text/csv', content }))
    const whole = async () => [
      { name: `${name}${memo}.${format.extension}`, mime, content: await format.render(data, dress) },
    ]
    files.push(...(parts ?? (await whole())).map((file) => ({ ...file, format: id })))
  }
  return files
}
