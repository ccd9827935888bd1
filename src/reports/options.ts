import { z } from 'zod'
import { cronOption } from '../model/cron.ts'

export const REPORT_FORMATS = ['html', 'pdf', 'xlsx', 'csv', 'json'] as const
export type ReportFormatId = (typeof REPORT_FORMATS)[number]

/** `memo`: the pdf is an official memorandum (บันทึกข้อความ) that sums the report up. */
export const REPORT_STYLES = ['standard', 'memo'] as const
export type ReportStyle = (typeof REPORT_STYLES)[number]

/** What the memorandum says of the office; what is left out stays a dotted line to be filled in by hand. */
const memoOptions = z.strictObject({
  /** ส่วนราชการ; absent: the office's name. */
  department: z.string().default(''),
  /** ที่ */
  number: z.string().default(''),
  /** เรียน; absent: the head of the local body, where the office's name says which it is. */
  to: z.string().default(''),
  signer: z.string().default(''),
  position: z.string().default(''),
  /** Image of the emblem (png, jpg, svg), from the folder of the configuration; absent: its place stays empty. */
  garuda: z
    .string()
    .regex(/\.(png|jpe?g|svg)$/i, 'ต้องเป็นไฟล์ .png .jpg หรือ .svg | must be a .png, .jpg or .svg file')
    .optional(),
})

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
      style: z.enum(REPORT_STYLES).default('standard'),
    })
    .optional(),
  /** ๑๒๓ in pdf and html; absent: in the memorandum alone, where it is the custom. */
  thai_digits: z.boolean().optional(),
  memo: memoOptions.prefault({}),
})

export type ReportOptions = z.output<typeof reportOptions>
