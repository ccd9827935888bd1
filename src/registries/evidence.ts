import { createHash } from 'node:crypto'

/** Proof of what a registry answered: where, when, the digest of the whole and the lines that count. */
export function evidenceOf(url: string, body: Uint8Array | string, excerpt: string, now: number) {
  return {
    url,
    excerpt,
    sha256: createHash('sha256').update(body).digest('hex'),
    at: new Date(now).toISOString(),
  }
}
