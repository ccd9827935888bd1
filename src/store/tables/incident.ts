import type { Generated } from 'kysely'

/** All instants are milliseconds since the epoch. */
export interface IncidentTables {
  /** The columns are what is searched for; `body` is the whole incident as JSON. */
  incident: {
    id: string
    /** The id in the configuration. */
    site: string
    kind: string
    code: string
    subject: string
    phase: string
    severity: string
    first_bad_at: number
    last_bad_at: number
    resolved_at: number | null
    /** When a reminder or an escalation is due, whatever is seen until then. */
    wake_at: number | null
    body: string
  }
  /** What happened to an incident; `body` is the event as JSON, with the incident as it was then. */
  incident_event: {
    incident_id: string
    seq: number
    name: string
    at: number
    body: string
  }
  /**
   * One message for one channel, from the event until it is delivered.
   * `held` waits for others to share a message with; `merged` is told in another one's message (`carrier`); `muted` is
   * not told, since a cause is told instead; `ready` has its words and is due at `next_try_at`; `leased` is being sent;
   * `dead` was refused for good.
   */
  notice: {
    number: Generated<number>
    /** UUID: the idempotency key, the same for every try. */
    id: string
    channel: string
    state: string
    incident_id: string | null
    seq: number | null
    created_at: number
    hold_until: number
    /** 1 where it waits for the morning. */
    digest: number
    carrier: string | null
    /** The order in which a channel gets its messages; set with the words. */
    position: number | null
    /** Ids of the incidents it is about, as a JSON list. */
    threads: string | null
    event: string | null
    severity: string | null
    title: string | null
    /** The message as JSON; taken out some time after it was delivered. */
    message: string | null
    next_try_at: number | null
    attempts: number
    lease_owner: string | null
    lease_until: number | null
    /** What the far side said: its answer, or why it did not take the message. */
    answer: string | null
    settled_at: number | null
  }
}
