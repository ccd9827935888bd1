import { z } from 'zod'
import { cronOption } from '../model/cron.ts'

export const REPORT_FORMATS = ['html', 'pdf', 'xlsx', 'csv', 'json'] as const
export type ReportFormatId = (typeof REPORT_FORMATS)[number]

/** The `reports:` section: what is printed, when, and who gets it. `{}` parses to the defaults. */
export const reportOptions = z.strictObject({
  /** The week before the day of printing, Monday to Sunday. */
  weekly: z
    .strictObject({
      cron: cronOption.default('0 8 * * 1'),
      formats: z.array(z.enum(REPORT_FORMATS)).min(1).default(['pdf', 'xlsx', 'html']),
      /** Folder, from the folder of the configuration. */
      out: z.string().min(1).default('reports'),
      /** Ids of alert channels. */
      send: z.array(z.string()).default([]),
    })
    .optional(),
})

export type ReportOptions = z.output<typeof reportOptions>
