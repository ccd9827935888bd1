import { foldSpaces } from '../../html/text-index.ts'

/** Why a link is never followed. */
export type Refusal = 'acts' | 'calendar' | 'sort' | 'paging' | 'variant' | 'search' | 'loop' | 'private' | 'machine'

/** Requests that change something on the far side. */
const ACTS = new Set(
  'logout logoff signout signoff delete del remove destroy unsubscribe vote voting like dislike rate trash cancel approve reject ban addcart addtocart checkout'.split(
    ' ',
  ),
)
/** Verbs that only act where a parameter asks for them: `add_complaint.php` is a form, `?action=add` is not. */
const ACTS_AS_VALUE = new Set([...ACTS, ...'add insert save update edit create submit send post poll'.split(' ')])
const ACTION_PARAMETER = /^(act|action|do|op|mode|cmd|command|task|process|method)$/i
const ACTING_LABEL =
  /^(ออกจากระบบ|ลบ|ลบข้อมูล|ลบทิ้ง|แก้ไข|แก้ไขข้อมูล|เพิ่ม|เพิ่มข้อมูล|โหวต|ลงคะแนน|ถูกใจ|ยกเลิก|logout|log out|sign out|delete|remove|vote)$/i

const CALENDAR_NAME = /(^|[/_.-])(calend[ae]r|ical|datepicker|eventcal|events-calendar)/i
const DATE_PARAMETER =
  /^(y|m|d|yy|mm|dd|year|month|day|date|mon|caldate|cal_\w+|iyear|imonth|tribe-bar-date|thisdate|week)$/i
/** Archives by date repeat what the lists hold: `/2021/12/`, `/2021/12/06/`. */
const DATE_ARCHIVE = /\/(19|20|25)\d\d\/\d{1,2}(\/\d{1,2})?\/?$/
const SORT_PARAMETER =
  /^(sort|sort_?by|sort_?order|order|order_?by|order_?dir|dir|direction|sorting|filter_order(_dir)?)$/i
const PAGING_PARAMETER =
  /^(page|paged|pg|p_?no|page_?no|page_?num|pagenum|per_page|start|limitstart|offset|from|startrow|s_page|num_page)$/i
const PAGING_PATH = /\/page[/-](\d+)\/?$/i
/** Offsets count entries, pages count pages: both end here. */
const MAX_PAGE = 12
const MAX_OFFSET = 300
const VARIANT_PARAMETER =
  /^(print|tmpl|replytocom|share|format|output|amp|preview|fontsize|font_size|contrast|theme|skin)$/i
const SEARCH_PARAMETER = /^(s|q|search|keyword|keywords|searchword|query|find|txtsearch)$/i
const PRIVATE = /(^|\/)(wp-admin|wp-login\.php|administrator|phpmyadmin|cpanel|webmail|cgi-sys)(\/|$)|^\/admin(\/|$)/i
const MACHINE = /(^|\/)(wp-json|xmlrpc\.php|feed|rss|atom|oembed|cdn-cgi|\.well-known)(\/|$)/i

/** Undefined where a link may be followed. Pure: the label matters too, since many sites act behind plain numbers. */
export function refusalOf(url: string, label = ''): Refusal | undefined {
  const { pathname, searchParams } = new URL(url)
  if (ACTING_LABEL.test(foldSpaces(label))) return 'acts'
  if (PRIVATE.test(pathname)) return 'private'
  if (MACHINE.test(pathname)) return 'machine'
  if (pathWords(pathname).some((word) => ACTS.has(word)) || /(^|\/)add(\/|$)/i.test(pathname)) return 'acts'
  if (loops(pathname)) return 'loop'
  if (DATE_ARCHIVE.test(pathname)) return 'calendar'
  const paged = PAGING_PATH.exec(pathname)
  if (paged && Number(paged[1]) > MAX_PAGE) return 'paging'
  const calendar = CALENDAR_NAME.test(pathname)
  for (const [name, value] of searchParams) {
    const refusal = parameterRefusal(name.replace(/\[.*\]$/, ''), value, calendar)
    if (refusal) return refusal
  }
  return undefined
}

function parameterRefusal(name: string, value: string, calendar: boolean): Refusal | undefined {
  const words = value.toLowerCase().split(/[^a-z]+/)
  if (ACTS.has(name.toLowerCase())) return 'acts'
  if (ACTION_PARAMETER.test(name) && words.some((word) => ACTS_AS_VALUE.has(word))) return 'acts'
  if (words.length <= 3 && words.some((word) => ACTS.has(word) && word.length > 3)) return 'acts'
  if (DATE_PARAMETER.test(name) && (calendar || isDate(value))) return 'calendar'
  if (SORT_PARAMETER.test(name)) return 'sort'
  if (PAGING_PARAMETER.test(name) && isFarPage(name, value)) return 'paging'
  if (VARIANT_PARAMETER.test(name)) return 'variant'
  if (SEARCH_PARAMETER.test(name) && !/^\d*$/.test(value)) return 'search'
  return undefined
}

function pathWords(pathname: string): readonly string[] {
  return pathname.toLowerCase().split(/[^a-z]+/)
}

function isDate(value: string): boolean {
  return /^(19|20|25)\d\d[-/]?\d{0,2}[-/]?\d{0,2}$/.test(value) && value.length > 4
}

function isFarPage(name: string, value: string): boolean {
  if (!/^\d{1,9}$/.test(value)) return false
  const counted = /start|offset|from|per_page/i.test(name)
  return Number(value) > (counted ? MAX_OFFSET : MAX_PAGE)
}

/** Relative links on a page that answers under every address nest for ever: `/a/b/a/b/a/b`. */
function loops(pathname: string): boolean {
  const segments = pathname.split('/').filter((segment) => segment !== '')
  if (segments.length > 15) return true
  const counts = new Map<string, number>()
  for (const segment of segments) {
    if (/^\d{1,4}$/.test(segment)) continue
    const count = (counts.get(segment) ?? 0) + 1
    if (count >= 3) return true
    counts.set(segment, count)
  }
  return false
}
