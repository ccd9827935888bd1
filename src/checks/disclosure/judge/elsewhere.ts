import type { PageLink } from '../../../html/page.ts'
import type { Entry } from '../concept/lexicon.ts'
import type { ExternalReading } from '../../../survey/site-map.ts'
import type { Assessment } from './assessment.ts'
import { targetFails } from './assessment.ts'
import { hostMatches, isOnlineForm, turnsProgramsAway } from '../../../survey/platform.ts'
import { isChat, isSocialPage } from './interaction.ts'

const FILE = /\.(?:pdf|docx?|xlsx?|pptx?|zip|rar|jpe?g|png)$/i
/** Where offices keep files outside their site. */
const STORES = [
  'drive.google.com',
  'docs.google.com/document',
  'docs.google.com/spreadsheets',
  'onedrive.live.com',
  '1drv.ms',
  'dropbox.com',
]

/** A file, wherever it is kept: the office's own, as long as the office links to it. */
export function isStoredFile(url: string): boolean {
  return FILE.test(new URL(url).pathname) || hostMatches(url, STORES)
}

/** Whether what is asked for may live on that other website. @param link what leads there, where a link does. */
export function rightlyElsewhere(url: string, { concept: { id, needs, hosts } }: Entry, link?: PageLink): boolean {
  if (needs === 'outside' && link && !isSocialPage(link, hosts)) return false
  return (
    hostMatches(url, hosts) ||
    needs === 'online' ||
    (needs === 'interaction' && isOnlineForm(url)) ||
    (id === 'qna' && isChat(url))
  )
}

/** What is wrong with an address elsewhere. Of a platform that turns programs away only a plain "not found" counts. */
export function externalFault({ url, broken, statusCode }: ExternalReading): Assessment | undefined {
  if (broken === undefined) return undefined
  const plain = broken === 'gone' || (broken === 'http-status' && (statusCode === 404 || statusCode === 410))
  if (turnsProgramsAway(url) && !plain) return undefined
  return targetFails(broken, statusCode)
}
