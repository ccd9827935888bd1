import type { Localized } from '../../../model/language.ts'
import type { Portrait } from '../baseline.ts'
import type { Differences } from '../standing.ts'

/** What the parts of a baseline are called, wherever it is shown. */
export interface StandingTexts {
  readonly title: string
  readonly home: string
  readonly menu: string
  readonly hosts: string
  readonly newHosts: string
  readonly goneHosts: string
  readonly newLinks: string
  readonly goneLinks: string
  readonly fresh: string
  learning(since: string): string
  acceptedAt(at: string, by: string): string
  /** A list of paths, most of which are left out. */
  more(shown: string, count: number): string
}

export const standingTexts: Localized<StandingTexts> = {
  th: {
    title: 'ชื่อหน้าแรก',
    home: 'โฮสต์ของหน้าแรก',
    menu: 'จำนวนลิงก์ภายในเว็บไซต์',
    hosts: 'โฮสต์ภายนอกที่มีสคริปต์ กรอบ หรือแบบฟอร์ม',
    newHosts: 'โฮสต์ภายนอกที่เพิ่มมา',
    goneHosts: 'โฮสต์ภายนอกที่หายไป',
    newLinks: 'ลิงก์ภายในที่เพิ่มมา',
    goneLinks: 'ลิงก์ภายในที่หายไป',
    fresh: 'ต่างไปในการตรวจครั้งล่าสุด',
    learning: (since) => `อยู่ระหว่างเรียนรู้ ตั้งแต่ ${since} ยังไม่มีผู้ตรวจรับ`,
    acceptedAt: (at, by) => `${by} ตรวจรับเมื่อ ${at}`,
    more: (shown, count) => `${shown} และอีก ${count} รายการ`,
  },
  en: {
    title: 'title of the front page',
    home: 'host of the front page',
    menu: 'links within the site',
    hosts: 'other hosts of scripts, frames and forms',
    newHosts: 'other hosts that are new',
    goneHosts: 'other hosts that are gone',
    newLinks: 'links within the site that are new',
    goneLinks: 'links within the site that are gone',
    fresh: 'different at the last look',
    learning: (since) => `learning since ${since}; nobody has accepted it yet`,
    acceptedAt: (at, by) => `accepted by ${by} on ${at}`,
    more: (shown, count) => `${shown} and ${count} more`,
  },
}

const MAX_SHOWN = 8

/** What differs, each with its name. */
export function differenceLines(
  { title, home, ...lists }: Differences,
  texts: StandingTexts,
): readonly (readonly [name: string, value: string])[] {
  const some = (list: readonly string[]): string => {
    const shown = list.slice(0, MAX_SHOWN).join(' ')
    return list.length > MAX_SHOWN ? texts.more(shown, list.length - MAX_SHOWN) : shown
  }
  const keys = ['newHosts', 'goneHosts', 'newLinks', 'goneLinks'] as const
  return [
    ...(title === undefined ? [] : [[texts.title, title || '-'] as const]),
    ...(home === undefined ? [] : [[texts.home, home] as const]),
    ...keys.flatMap((key) => (lists[key].length === 0 ? [] : [[texts[key], some(lists[key])] as const])),
  ]
}

/** What is normal, each with its name. */
export function portraitLines(
  { title, home, hosts, frame }: Portrait,
  texts: StandingTexts,
): readonly (readonly [name: string, value: string])[] {
  return [
    [texts.title, title || '-'],
    [texts.home, home],
    [texts.menu, String(frame.length)],
    [texts.hosts, hosts.join(' ') || '-'],
  ]
}
