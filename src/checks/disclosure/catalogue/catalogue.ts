import { z } from 'zod'
import { joinMessage } from '../../../model/yaml/diagnostic.ts'

const MAX_GRACE_DAYS = 366

/** What time an item's content must be of. */
export const YEAR_RULES = [
  /** What holds now, of whatever year. */
  'in-force',
  /** Something that works now: a form, a channel. */
  'live',
  /** Of the fiscal year that is judged. */
  'this-year',
  /** Of the fiscal year before. */
  'last-year',
  /** Of the first six months of the fiscal year; due after 31 March. */
  'first-half',
  /** A plan of several years (or of one) that covers the fiscal year. */
  'covers-year',
  /** Month by month of the fiscal year. */
  'monthly',
  /** A list with entries of the fiscal year. */
  'news',
] as const
export type YearRule = (typeof YEAR_RULES)[number]

const certainty = z.enum(['verified', 'recalled'])

/** How many days after a period has begun (a plan) or ended (a report) it may still be missing. */
const graceDays = z
  .string()
  .regex(/^\d{1,3}d$/, {
    error: joinMessage({ th: 'ต้องเป็นจำนวนวัน เช่น 30d', en: 'must be a number of days, such as 30d' }),
  })
  .transform((text) => Number(text.slice(0, -1)))
  .pipe(z.number().max(MAX_GRACE_DAYS))

const part = z.union([
  z.string().min(1),
  z.strictObject({
    id: z.string().min(1),
    /** Where this part goes by another rule than the item. */
    year: z.enum(YEAR_RULES),
  }),
])

const item = z.strictObject({
  code: z.string().regex(/^[\p{L}\p{N}.-]+$/u),
  th: z.string().min(1),
  en: z.string().min(1),
  subindicator: z.string().optional(),
  concepts: z.array(part),
  /** Whether all concepts must be found, or one of them is enough. */
  match: z.enum(['all', 'any']).default('all'),
  year: z.enum(YEAR_RULES),
  grace: graceDays.default(30),
  kind: z.enum(['page', 'document', 'list', 'form', 'link', 'site']),
  mandatory: z.boolean(),
  /** Points of 100 of the whole assessment that are lost while it is not there. */
  points: z.number().positive().optional(),
  /** What the content must hold, as the catalogue words it. */
  elements: z.array(z.string().min(1)).default([]),
  elements_certainty: certainty.default('recalled'),
  /** The check kinds that answer the item, where no page does. */
  answered_by: z.array(z.string().min(1)).default([]),
  note: z.string().optional(),
  certainty,
  /** Key into `sources`. */
  source: z.string().min(1),
})

/** A dated, cited list of what an office must publish. Strict: an unknown key is a mistake. */
export const catalogueSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9][a-z0-9._-]*$/),
    title: z.strictObject({ th: z.string().min(1), en: z.string().min(1) }),
    fiscal_year: z.number().int().min(2500).max(2700),
    /** The score, of 100, that passes. */
    target: z.number().min(0).max(100).default(85),
    /** `oit`: mean of sub-indicators, then of indicators. `mean`: of all items. */
    scoring: z.enum(['oit', 'mean']),
    note: z.string().optional(),
    calendar: z
      .array(z.strictObject({ step: z.string(), when: z.string(), certainty, source: z.string().optional() }))
      .default([]),
    sources: z.record(z.string(), z.string().min(1)),
    indicators: z.array(z.strictObject({ code: z.string(), th: z.string(), en: z.string() })).default([]),
    subindicators: z
      .array(z.strictObject({ code: z.string(), indicator: z.string(), th: z.string(), en: z.string() }))
      .default([]),
    items: z.array(item).min(1),
  })
  .superRefine((catalogue, context) => {
    const complain = (path: PropertyKey[], th: string, en: string) =>
      context.addIssue({ code: 'custom', path, message: joinMessage({ th, en }) })
    const indicators = new Set(catalogue.indicators.map(({ code }) => code))
    const subindicators = new Set(catalogue.subindicators.map(({ code }) => code))
    for (const [i, { indicator }] of catalogue.subindicators.entries()) {
      if (indicators.has(indicator)) continue
      const path = ['subindicators', i, 'indicator']
      complain(path, `ไม่มีตัวชี้วัด ${indicator} ใน indicators`, `there is no ${indicator} in indicators`)
    }
    const seen = new Set<string>()
    for (const [i, { code, subindicator, source, concepts, answered_by }] of catalogue.items.entries()) {
      const at = (key: string) => ['items', i, key]
      if (seen.has(code)) complain(at('code'), `รหัส ${code} ซ้ำ`, `the code ${code} is there twice`)
      seen.add(code)
      if (catalogue.scoring === 'oit' && (subindicator === undefined || !subindicators.has(subindicator))) {
        const name = subindicator ?? '?'
        complain(at('subindicator'), `ไม่มี ${name} ใน subindicators`, `there is no ${name} in subindicators`)
      }
      if (!(source in catalogue.sources)) {
        complain(at('source'), `ไม่มีแหล่งอ้างอิง ${source} ใน sources`, `there is no ${source} in sources`)
      }
      if (concepts.length === 0 && answered_by.length === 0) {
        const th = 'ต้องมีอย่างน้อยหนึ่งเรื่อง หรือระบุ answered_by'
        complain(at('concepts'), th, 'needs at least one concept, or answered_by')
      }
    }
  })

export type Catalogue = z.output<typeof catalogueSchema>
export type CatalogueItem = Catalogue['items'][number]

/** One thing that an item asks for, with the rule that it goes by. */
export interface ItemPart {
  readonly concept: string
  readonly year: YearRule
}

export function partsOf(item: CatalogueItem): readonly ItemPart[] {
  return item.concepts.map((part) =>
    typeof part === 'string' ? { concept: part, year: item.year } : { concept: part.id, year: part.year },
  )
}
