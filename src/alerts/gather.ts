import type { IncidentEvent } from '../model/incident/incident.ts'

/** A notice that waits: one event for one channel, not yet in words. Instants in milliseconds since the epoch. */
export interface HeldNotice {
  /** UUID. The first of those that share a message lends it its own as the idempotency key. */
  readonly id: string
  readonly channel: string
  readonly event: IncidentEvent
  readonly createdAt: number
  readonly holdUntil: number
  /** It waits until people may be disturbed, and comes with all that waits there. */
  readonly digest: boolean
}

/** Notices that are told in one message, in order. */
export interface Bundle {
  /** `group`: one event of several incidents. `digest`: all that waited for the morning. */
  readonly kind: 'single' | 'group' | 'digest'
  readonly notices: readonly [HeldNotice, ...HeldNotice[]]
}

export interface GatherLimits {
  /** Milliseconds after its first member at which a group goes out, however many still join it. */
  readonly atMost: number
  /** So many messages at one time to one channel are news; more are a flood, and are told together. */
  readonly burst: number
  /** Members that one message names; more go into another one. */
  readonly size: number
}

export const GATHER_LIMITS = { burst: 10, size: 200 } as const

/** What members of one group have in common: any one of these. */
function traitsOf({ event }: HeldNotice): string[] {
  const { siteId, code, subject, origins } = event.incident
  return [`site:${siteId}`, `what:${code} ${subject}`, ...origins]
}

/** The connected sets of notices: what shares a trait with any member belongs to the group. Union by the smaller part. */
function connected(notices: readonly HeldNotice[]): HeldNotice[][] {
  const parent = new Map<string, string>()
  const rootOf = (trait: string): string => {
    let root = trait
    for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root)) root = up
    parent.set(trait, root)
    return root
  }
  for (const notice of notices) {
    const [first = notice.id, ...others] = traitsOf(notice)
    const root = rootOf(first)
    for (const other of others) parent.set(rootOf(other), root)
  }
  return [...groupBy(notices, (notice) => rootOf(traitsOf(notice)[0] ?? notice.id)).values()]
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group) group.push(item)
    else groups.set(key(item), [item])
  }
  return groups
}

function slices(notices: readonly HeldNotice[], size: number, kind: Bundle['kind']): Bundle[] {
  const bundles: Bundle[] = []
  for (let start = 0; start < notices.length; start += size) {
    const [first, ...rest] = notices.slice(start, start + size)
    if (first) bundles.push({ kind: rest.length === 0 ? 'single' : kind, notices: [first, ...rest] })
  }
  return bundles
}

/** A group goes out once its latest member has waited, or its first one long enough. */
function isDue(group: readonly HeldNotice[], now: number, atMost: number): boolean {
  const latest = Math.max(...group.map(({ holdUntil }) => holdUntil))
  const first = Math.min(...group.map(({ createdAt }) => createdAt))
  return Math.min(latest, first + atMost) <= now
}

/**
 * The one notice of an incident that may go out now: the oldest that is due and cannot wait, else the newest that is due
 * in the morning; else the one that its group may still wait for. `queue` is in the order of events.
 */
function leadOf(queue: readonly HeldNotice[], now: number): HeldNotice | undefined {
  const due = queue.filter(({ holdUntil }) => holdUntil <= now)
  return due.find(({ digest }) => !digest) ?? due.at(-1) ?? queue.find(({ digest }) => !digest)
}

/**
 * Which held notices of one channel go out now, and in which messages. `held` is in the order of creation. At most one
 * event of an incident goes out at a time, and takes along what still waits about it and is older.
 */
export function gather(held: readonly HeldNotice[], now: number, limits: GatherLimits): Bundle[] {
  const queues = groupBy(held, ({ event }) => event.incident.id)
  for (const queue of queues.values()) queue.sort((a, b) => a.event.seq - b.event.seq)
  const leads = [...queues.values()].map((queue) => leadOf(queue, now)).filter((lead) => lead !== undefined)

  const urgent = groupBy(
    leads.filter(({ digest }) => !digest),
    ({ event }) => event.name,
  )
  const bundles = [...urgent.values()].flatMap((sameEvent) => {
    const due = connected(sameEvent).filter((group) => isDue(group, now, limits.atMost))
    const parts = due.length > limits.burst ? [due.flat()] : due
    return parts.flatMap((part) => slices(part, limits.size, 'group'))
  })
  const morning = leads.filter(({ digest }) => digest)
  return [...bundles, ...slices(morning, limits.size, 'digest')].map((bundle) => withOlder(bundle, queues))
}

/** The bundle with what still waits about its incidents and is older than it. The carrier stays the first. */
function withOlder({ kind, notices }: Bundle, queues: ReadonlyMap<string, readonly HeldNotice[]>): Bundle {
  const [first, ...rest] = notices
  const older = notices.flatMap(({ event }) =>
    (queues.get(event.incident.id) ?? []).filter((other) => other.event.seq < event.seq),
  )
  return { kind, notices: [first, ...rest, ...older] }
}
