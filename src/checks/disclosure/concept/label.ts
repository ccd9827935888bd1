import { foldThai, normaliseThai } from '../../../model/thai/normalise.ts'
import { OFFICE_IN_LABEL } from '../../../model/thai/office-name.ts'
import type { YearMention } from '../../../model/thai/years.ts'
import { readYears } from '../../../model/thai/years.ts'

/** A label taken apart for matching. All texts are folded (see {@link foldThai}). */
export interface Label {
  /** As it stands on the page, normalised. */
  readonly text: string
  readonly whole: string
  /** Without item number, years, name of the office and words that say nothing. */
  readonly core: string
  /** The item number in front, if any: a hint and no more, since every scheme numbers anew. */
  readonly number?: number
  /** Whether the theme cut the label: it ends in an ellipsis. */
  readonly cut: boolean
  /** Whether nothing is left but years, numbers and words such as "download": what it leads to is said around it. */
  readonly generic: boolean
}

/** `O1`, `o-01`, `๐1` (Thai zero), `010` (zero for O), `OIT 4`, `ข้อ 028`, `ข้อที่ 3`, `12.`, `(5)`. */
const NUMBER =
  /^\s*(?:(?:oit|ita)\s*[-.:]?\s*)?(?:(?:o|0|ข้อที่|ข้อ|ตัวชี้วัดที่)\s*[-.:]?\s*0?(\d{1,2})(?!\d)|\(?(\d{1,2})(?:[.)]|(?=\s*[-–]\s*\p{L})|(?=[ก-ฮเ-ไ])))\s*[-–.:)]*\s*/u

const YEARS =
  /(?:(?:ประจำ)?(?:รอบ)?(?:ปี\s*)?(?:งบประมาณ)?\s*\(?\s*(?:พ\.?\s?ศ\.*|ค\.?\s?ศ\.*|ปี|fy|ita)?\s*)?(?<!\d)(?:25\d\d|20[12]\d)(?!\d)(?:\s*(?:-|–|ถึง)\s*(?:25\d\d|\d\d))?\s*\)?/g

const HALF_YEAR = foldThai('6 เดือน')
const OCTOBER = /ต\.?\s?ค|oct|10[/.-]/i

/** Words that may stand around the name of a thing without changing what it is. */
const FILLERS = [
  'ของหน่วยงาน',
  'ภายในหน่วยงาน',
  'ประจำปีงบประมาณ',
  'ปีงบประมาณ',
  'ประกาศใช้',
  'ประกาศเรื่อง',
  'เรื่อง',
  'ดาวน์โหลด',
  'ไฟล์',
  'เอกสาร',
  'ฉบับเต็ม',
  'คลิก',
  'pdf',
  'new',
]

const GENERIC_WORDS = [
  'ดาวน์โหลด',
  'ดาวโหลด',
  'ดาวห์โหลด',
  'โหลดเอกสาร',
  'คลิกที่นี่',
  'googledrive',
  'กูเกิลไดรฟ์',
  'เปิดโฟลเดอร์',
  'โฟลเดอร์',
  'คลิก',
  'กดที่นี่',
  'ที่นี่',
  'รายละเอียดเพิ่มเติม',
  'รายละเอียด',
  'ดูรายละเอียด',
  'ดูเพิ่มเติม',
  'เพิ่มเติม',
  'อ่านต่อ',
  'อ่านเพิ่มเติม',
  'อ่าน',
  'เปิดไฟล์',
  'เปิดดู',
  'ไฟล์แนบ',
  'เอกสารแนบ',
  'เอกสารประกอบ',
  'เอกสาร',
  'ไฟล์',
  'แนบ',
  'ดูทั้งหมด',
  'ทั้งหมด',
  'แสดง',
  'ดู',
  'หน้า',
  'ลิงก์',
  'ลิงค์',
  'link',
  'url',
  'download',
  'click',
  'here',
  'view',
  'readmore',
  'read',
  'more',
  'detail',
  'details',
  'open',
  'file',
  'pdf',
  'docx',
  'doc',
  'xlsx',
  'xls',
  'zip',
  'jpg',
  'png',
  'ปีงบประมาณ',
  'งบประมาณ',
  'ประจำปี',
  'ปี',
  'พศ',
  'ฉบับที่',
  'ครั้งที่',
  'no',
  'new',
  'ใหม่',
  'ขนาด',
  'mb',
  'kb',
  'ครั้ง',
  'เปิด',
  'ที่',
  'และ',
  'oit',
  'ita',
  'o',
  'ข้อ',
  'ภาพ',
  'รูป',
  'image',
  'img',
  'icon',
].sort((a, b) => b.length - a.length)
const GENERIC = new RegExp(`^(?:${GENERIC_WORDS.join('|')}|\\d+)*$`)

/** A name that a machine gave to a file says nothing. */
const FILE_NAME = /^[\w\s.()-]*\.(?:pdf|docx?|xlsx?|zip|rar|jpe?g|png|gif)$/i

/** Nor does an address that is shown as it is. */
const ADDRESS = /^(?:https?:\/\/|www\.|\/)\S*$/

/** Labels repeat on every page, and several questions are asked of each. */
const known = new Map<string, Label>()
const MOST_KNOWN = 5_000

export function readLabel(label: string): Label {
  let read = known.get(label)
  if (!read) {
    if (known.size >= MOST_KNOWN) known.clear()
    known.set(label, (read = takeApart(label)))
  }
  return read
}

function takeApart(label: string): Label {
  const text = normaliseThai(label)
  const numbered = NUMBER.exec(text)
  const digits = numbered?.[1] ?? numbered?.[2]
  const bare = numbered ? text.slice(numbered[0].length) : text
  const cut = /(?:…|\.{2,}|ฯ\s*$)\s*$/.test(text)
  // "ต.ค. 65 - มี.ค. 66" is the first half of a fiscal year, as much as the words for it.
  const half = OCTOBER.test(bare) && readYears(bare).some(isHalfYear)
  const whole = foldThai(bare) + (half ? HALF_YEAR : '')
  const core = withoutFillers(foldThai(bare.replaceAll(OFFICE_IN_LABEL, ' ').replaceAll(YEARS, ' ')))
  const generic = GENERIC.test(whole) || FILE_NAME.test(text) || ADDRESS.test(text)
  return {
    text,
    whole,
    core: core === '' ? whole : core,
    ...(digits === undefined ? {} : { number: Number(digits) }),
    cut,
    generic,
  }
}

function isHalfYear({ kind, firstHalf }: YearMention): boolean {
  return kind === 'period' && firstHalf
}

function withoutFillers(folded: string): string {
  let core = folded
  for (let changed = true; changed;) {
    changed = false
    for (const filler of FILLERS) {
      const ending = core.endsWith(filler)
      if (!(ending || core.startsWith(filler)) || core.length <= filler.length) continue
      core = ending ? core.slice(0, -filler.length) : core.slice(filler.length)
      changed = true
    }
  }
  return core
}
