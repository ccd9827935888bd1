import { validate } from 'node-cron'
import { z } from 'zod'

/** A cron expression in an options schema: minute, hour, day of month, month, weekday (a sixth field in front is seconds). */
export const cronOption = z
  .string()
  .refine(
    (text) => validate(text),
    'ต้องเป็นกำหนดเวลาแบบ cron เช่น "0 8 * * 1" คือทุกวันจันทร์ 08.00 น. | must be a cron expression, such as "0 8 * * 1" for Mondays at 08:00',
  )
