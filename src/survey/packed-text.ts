import { gunzipSync, gzipSync } from 'node:zlib'

/** A value as one short text for the memory: sites repeat themselves, so packing takes nine tenths away. */
export function packJson(value: unknown): string {
  return gzipSync(JSON.stringify(value), { level: 5 }).toString('base64')
}

/** What {@link packJson} was given. Throws where the text is none of its making. */
export function unpackJson(text: string): unknown {
  return JSON.parse(gunzipSync(Buffer.from(text, 'base64')).toString('utf8'))
}
