import { z } from 'zod'
import { bytesOption } from '../../model/bytes.ts'
import { durationOption, intervalOption } from '../../model/duration.ts'

const url = z.url({ protocol: /^https?$/, error: 'write a whole URL, such as https://www.example.go.th/structure' })

/** The `disclosure:` section of a site. */
export const disclosureOptions = z.strictObject({
  /** Between two looks at the pages that are known. */
  interval: intervalOption.prefault('1d'),
  /** Between two searches through the whole site; an item that vanished is searched for at once. */
  search: intervalOption.prefault('7d'),
  /** Ids of catalogues that come with Wenyam, or paths of own ones; none means the newest of them. */
  catalogues: z.array(z.string().min(1)).default([]),
  /** Paths of files with further concepts, or better phrases for known ones. */
  concepts: z.array(z.string().min(1)).default([]),
  /** Buddhist era. Judge as of the end of this fiscal year, whatever the clock says. */
  fiscal_year: z
    .number()
    .int()
    .min(2550, 'a fiscal year is of the Buddhist era, such as 2569')
    .max(2650, 'a fiscal year is of the Buddhist era, such as 2569')
    .optional(),
  /** The score, of 100, that the office wants to reach; without it the catalogue's own. */
  target: z.number().min(0).max(100).optional(),
  /** Item code to the URL that shows it, pinned by hand: no search, only verification. `oit-2563/O1` means one catalogue alone. */
  pages: z.record(z.string(), url).default({}),
  max_pages: z.number().int().min(1).max(5_000).default(400),
  /** Received, compressed as it came. */
  max_bytes: bytesOption.prefault('200MB'),
  /** Links from the start page. */
  max_depth: z.number().int().min(1).max(20).default(6),
  max_time: durationOption.prefault('30m'),
  /** Documents opened because their label promises an item. */
  max_documents: z.number().int().min(0).max(2_000).default(150),
  /** Whether pages that are empty without JavaScript are shown in a browser. */
  render: z.boolean().default(false),
  /** Path of a Chromium or Chrome; without it the usual places are tried. */
  browser: z.string().min(1).optional(),
})

export type DisclosureOptions = z.output<typeof disclosureOptions>
