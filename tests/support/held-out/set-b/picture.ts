import type { Route } from '../../sites/build.ts'

/** One white dot, for photographs and icons. */
export const PICTURE: Route = {
  headers: { 'content-type': 'image/gif' },
  body: Uint8Array.from(Buffer.from('R0lGODlhAQABAIAAAP///wAAACwAAAAAAQABAAACAkQBADs=', 'base64')),
}
