import type { Kysely } from 'kysely'
import type { HeldNotices } from './held-notices.ts'
import { heldNotices } from './held-notices.ts'
import type { NoticeQueue } from './notice-queue.ts'
import { noticeQueue } from './notice-queue.ts'
import type { Notices } from './notices.ts'
import { notices } from './notices.ts'
import type { Schema } from './schema.ts'

/** Messages from the event until they are delivered: held, then queued, then settled; and the list of all of them. */
export interface Outbox extends HeldNotices, NoticeQueue, Notices {}

export function outbox(db: Kysely<Schema>): Outbox {
  return { ...heldNotices(db), ...noticeQueue(db), ...notices(db) }
}
