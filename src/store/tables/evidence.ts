import type { Generated } from 'kysely'

/** All instants are milliseconds since the epoch, all sizes bytes. */
export interface EvidenceTables {
  /** One exchange that a verdict rests on. What is searched for has columns; headers are JSON. */
  evidence: {
    id: Generated<number>
    /** The id in the configuration. */
    site: string
    kind: string
    subject: string
    state: string
    why: string
    place: string
    url: string
    method: string
    request_headers: string
    status_code: number
    headers: string
    failure: string | null
    sha256: string | null
    bytes: number
    truncated: number
    omitted: string | null
    address: string | null
    fingerprint256: string | null
    at: number
    last_seen_at: number
    superseded_at: number | null
    seal: string
  }
  /** The bodies that lie on the disk, each once; `stored` is what it takes there, compressed. */
  evidence_body: { sha256: string; bytes: number; stored: number; kept_at: number }
}
