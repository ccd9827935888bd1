import { z } from 'zod'
import { SECOND, durationOption, intervalOption } from '../../model/duration.ts'

const PLACE =
  'ต้องเป็นชื่อโฮสต์ หรือโฮสต์กับส่วนต้นของที่อยู่ เช่น www.example.com หรือ www.example.go.th/old | must be a host, or a host and the beginning of a path, such as www.example.com or www.example.go.th/old'

/** The `links:` section of a site. */
export const linksOptions = z.strictObject({
  interval: intervalOption.prefault('1d'),
  /** Every known link is asked for at least once within this time: looks then come more often than `interval` where there are many. */
  round: intervalOption.prefault('7d'),
  /** Links asked for at one look, the front page not counted. */
  max_links: z.number().int().min(10).max(500).default(60),
  /** Pages whose links are looked at. */
  max_pages: z.number().int().min(1).max(500).default(100),
  /** For each request. */
  timeout: durationOption
    .refine((ms) => ms >= SECOND && ms <= 60 * SECOND, 'ต้องอยู่ระหว่าง 1s ถึง 60s | must be between 1s and 60s')
    .prefault('10s'),
  /** Hosts, with the names below them, or beginnings of addresses, that are neither asked for nor judged. */
  ignore: z
    .array(
      z
        .string()
        .regex(/^[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?(?:\/\S{0,500})?$/i, PLACE)
        .transform((place) => place.replace(/\/$/, '').replace(/^[^/]+/, (host) => host.toLowerCase())),
    )
    .max(200)
    .default([]),
})

export type LinksOptions = z.output<typeof linksOptions>
