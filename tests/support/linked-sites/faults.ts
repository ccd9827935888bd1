import type { LinkedAnswer, LinkedSite, LinkedSiteOptions } from './world.ts'
import { SILENT } from './world.ts'
import { officePage, officeSite, pdf } from './office.ts'

/** A site with one thing wrong, and the same site with nothing wrong that looks like it. */
export interface FaultSample {
  readonly id: string
  readonly broken: LinkedSite
  readonly healthy: LinkedSite
  /** As `saidOf` tells it. */
  readonly expected: readonly string[]
  readonly happened: string
  /** Looks that it takes, one unless said. */
  readonly looks?: number
  readonly options?: LinkedSiteOptions
}

const planWith = (href: string, label = 'แผนพัฒนาท้องถิ่น พ.ศ. 2566-2570') =>
  officePage({ title: 'แผนพัฒนาท้องถิ่น', main: `<p><a href="${href}">${label}</a></p>` })
const LOGIN =
  '<html><head><meta charset="utf-8"><title>เข้าสู่ระบบ</title></head><body><form method="post"><input name="u"><input type="password" name="p"><button>เข้าสู่ระบบ</button></form></body></html>'

/** A document behind a link of the plan's page. */
function file(
  id: string,
  happened: string,
  answer: LinkedAnswer | undefined,
  { code = 'dead', href = '/files/plan.pdf', looks = 1 }: { code?: string; href?: string; looks?: number } = {},
): FaultSample {
  return {
    id,
    broken: officeSite({ '/plan': planWith(href), [href]: answer }),
    healthy: officeSite({ '/plan': planWith(href), [href]: pdf(id) }),
    expected: [`${code} /plan`],
    happened,
    looks,
  }
}

/** A page behind an entry of the menu. */
function page(id: string, happened: string, answer: LinkedAnswer | undefined, code = 'dead', looks = 1): FaultSample {
  const menu = '<li><a href="/procurement">จัดซื้อจัดจ้าง</a></li>'
  const well = officePage({ title: 'จัดซื้อจัดจ้าง', menu })
  return {
    id,
    broken: officeSite({ '/procurement': answer }, { menu }),
    healthy: officeSite({ '/procurement': well }, { menu }),
    expected: [`${code} /`],
    happened,
    looks,
  }
}

/** A link to another host on the contact page. */
function elsewhere(
  id: string,
  {
    url,
    label,
    path = ['contact', 'ติดต่อเรา'] as const,
  }: { url: string; label: string; path?: readonly [string, string] },
  { bad, good }: { bad?: LinkedAnswer | undefined; good: LinkedAnswer },
  { code = 'dead', happened, hosts }: { code?: string; happened: string; hosts?: readonly string[] },
): FaultSample {
  const [name, title] = path
  const shown = officePage({ title, main: `<p><a href="${url}">${label}</a></p>` })
  const { host, pathname, search } = new URL(url)
  const answers = (answer: LinkedAnswer | undefined) =>
    officeSite({ [`/${name}`]: shown, [`//${host}${pathname}${search}`]: answer })
  return {
    id,
    broken: answers(bad),
    healthy: answers(good),
    expected: [`${code} /${name}`],
    happened,
    options: { elsewhere: hosts ?? [host] },
  }
}

const NEIGHBOUR =
  '<html><head><meta charset="utf-8"><title>ระบบรับเรื่องร้องเรียน องค์การบริหารส่วนตำบลสว่าง</title></head><body>แบบฟอร์ม</body></html>'
const OWN =
  '<html><head><meta charset="utf-8"><title>ระบบรับเรื่องร้องเรียน องค์การบริหารส่วนตำบลทุ่งตัวอย่าง</title></head><body>แบบฟอร์ม</body></html>'
const secureSite = (part: string) => officeSite({}, { main: part })

export const FAULTY: readonly FaultSample[] = [
  page('page-404', 'http-status', undefined),
  page('page-500', 'http-status', { status: 500, body: 'error' }),
  page('page-403', 'http-status', { status: 403, body: 'Forbidden' }),
  page(
    'page-soft-404',
    'soft-error',
    '<html><head><meta charset="utf-8"><title>ไม่พบหน้าที่ต้องการ</title></head><body>ไม่พบหน้าที่ต้องการ</body></html>',
  ),
  page(
    'page-database',
    'soft-error',
    '<html><head><title>Database Error</title></head><body><h1>A Database Error Occurred</h1></body></html>',
  ),
  page('page-sent-home', 'sent-home', { status: 302, location: '/' }),
  page('page-loop', 'redirect-loop', { status: 302, location: '/procurement' }),
  page('page-silent', 'unanswered', SILENT, 'dead', 2),
  page('page-login', 'login', { status: 302, location: '/member/login.php' }, 'login-wall'),
  page('page-401', 'login', { status: 401, body: 'Unauthorized' }, 'login-wall'),
  page('page-bare-login', 'login', LOGIN, 'login-wall'),
  page('page-empty', 'empty-file', '', 'empty-file'),
  file('file-404', 'http-status', undefined),
  file('file-410', 'http-status', { status: 410, body: 'Gone' }),
  file('file-empty', 'empty-file', { type: 'application/pdf', body: '' }, { code: 'empty-file' }),
  file('file-html', 'html-instead', '<html><head><title>x</title></head><body><p>ไม่พบไฟล์</p></body></html>'),
  file('file-damaged', 'damaged', { type: 'application/pdf', body: new Uint8Array(4_000).fill(7) }),
  file('file-login', 'login', { status: 302, location: '/member/login.php' }, { code: 'login-wall' }),
  file('file-in-the-menu-typo', 'http-status', undefined, { href: '/parcelsumyear.htmk=l' }),
  elsewhere(
    'host-gone',
    { url: 'http://gone.sample-vendor.example/', label: 'ระบบบริการ' },
    { good: 'x' },
    { happened: 'no-such-host', hosts: [] },
  ),
  elsewhere(
    'elsewhere-404',
    { url: 'http://www.sample-center.example/report/9', label: 'รายงาน' },
    { good: '<p>รายงาน</p>' },
    { happened: 'http-status' },
  ),
  elsewhere(
    'elsewhere-file-empty',
    { url: 'http://files.sample-center.example/plan.pdf', label: 'แผน' },
    { bad: { type: 'application/pdf', body: '' }, good: pdf('elsewhere') },
    { code: 'empty-file', happened: 'empty-file' },
  ),
  elsewhere(
    'private-address',
    { url: 'http://192.168.1.5/plan', label: 'แผนพัฒนา' },
    { good: 'x' },
    { happened: 'private-address', hosts: [] },
  ),
  elsewhere(
    'other-webmail',
    { url: 'http://webmail.ban-sample.go.th/', label: 'เว็บเมล' },
    { bad: '<title>Webmail</title>', good: '<title>Webmail อบต.ทุ่งตัวอย่าง</title>' },
    { code: 'foreign-service', happened: 'foreign-mail' },
  ),
  elsewhere(
    'other-information-centre',
    { url: 'http://www.oic.go.th/INFOCENTER78/7852/', label: 'ศูนย์ข้อมูลข่าวสาร' },
    {
      bad: '<title>ศูนย์ข้อมูลข่าวสาร</title><h1>องค์การบริหารส่วนตำบลสว่าง</h1>',
      good: '<title>ศูนย์ข้อมูลข่าวสาร</title><h1>องค์การบริหารส่วนตำบลทุ่งตัวอย่าง</h1>',
    },
    { code: 'foreign-service', happened: 'foreign-code' },
  ),
  elsewhere(
    'other-complaints',
    { url: 'http://www.sample-vendor.example/complaint?c=12', label: 'ร้องเรียนร้องทุกข์' },
    { bad: NEIGHBOUR, good: OWN },
    { code: 'foreign-service', happened: 'foreign-office' },
  ),
  {
    id: 'plain-script',
    broken: secureSite('<script src="http://cdn.sample-center.example/x.js"></script>'),
    healthy: secureSite('<script src="https://cdn.sample-center.example/x.js"></script>'),
    expected: ['mixed-content /'],
    happened: 'insecure-script',
    options: { secure: true },
  },
  {
    id: 'plain-picture',
    broken: secureSite('<img src="http://www.thung-sample.go.th/logo.png">'),
    healthy: secureSite('<img src="//www.thung-sample.go.th/logo.png">'),
    expected: ['mixed-content /'],
    happened: 'insecure-picture',
    options: { secure: true },
  },
  {
    id: 'plain-form',
    broken: secureSite('<form action="http://www.thung-sample.go.th/send"><input name="q"></form>'),
    healthy: officeSite(
      {},
      {
        main: '<form action="http://www.thung-sample.go.th/send"><input name="q"></form>',
        head: '<meta http-equiv="Content-Security-Policy" content="upgrade-insecure-requests">',
      },
    ),
    expected: ['mixed-content /'],
    happened: 'insecure-form',
    options: { secure: true },
  },
]

/** Answer to the sign-in page that samples send to. */
export const SIGN_IN = LOGIN

/** Honest sites with things that are easily taken for faults. */
export const HONEST: readonly {
  readonly id: string
  readonly site: LinkedSite
  readonly options?: LinkedSiteOptions
}[] = [
  {
    id: 'links-that-act',
    site: officeSite({}, { main: '<a href="/news?action=delete&id=4">ลบ</a><a href="/logout">ออกจากระบบ</a>' }),
  },
  {
    id: 'not-the-web',
    site: officeSite(
      {},
      {
        main: '<a href="mailto:a@b.go.th">เมล</a><a href="tel:043">โทร</a><a href="javascript:void(0)">เมนู</a><a href="#top">บน</a>',
      },
    ),
  },
  {
    id: 'staff-sign-in',
    site: officeSite(
      { '/login.php': LOGIN, '/staff': LOGIN },
      { main: '<a href="/login.php">x</a><a href="/staff">สำหรับเจ้าหน้าที่</a>' },
    ),
  },
  {
    id: 'language-switch',
    site: officeSite(
      { '/lang/en': { status: 302, location: '/' }, '/switch?l=en': { status: 302, location: '/' } },
      { main: '<a href="/lang/en">English</a><a href="/switch?l=en">EN</a>' },
    ),
  },
  {
    id: 'way-home',
    site: officeSite({ '/Pages/first': { status: 302, location: '/' } }, { main: '<a href="/Pages/first">หน้าแรก</a>' }),
  },
  {
    id: 'facebook',
    site: officeSite(
      {},
      { main: '<a href="https://www.facebook.com/thung">Facebook</a><a href="https://line.me/ti/p/x">LINE</a>' },
    ),
  },
  {
    id: 'turned-away',
    site: officeSite(
      Object.fromEntries(
        [403, 401, 429, 503, 500].map((status) => [`//www.sample-center.example/${status}`, { status, body: 'no' }]),
      ),
      {
        main: [403, 401, 429, 503, 500]
          .map((s) => `<a href="http://www.sample-center.example/${s}">หน่วยงาน ${s}</a>`)
          .join(''),
      },
    ),
    options: { elsewhere: ['www.sample-center.example'] },
  },
  {
    id: 'silent-stranger',
    site: officeSite(
      { '//www.sample-center.example/': SILENT },
      { main: '<a href="http://www.sample-center.example/">กรม</a>' },
    ),
    options: { elsewhere: ['www.sample-center.example'] },
  },
  {
    id: 'neighbours',
    site: officeSite(
      { '//www.ban-sample.go.th/': NEIGHBOUR },
      { main: '<h3>อปท.ใกล้เคียง</h3><a href="http://www.ban-sample.go.th/">อบต.สว่าง</a>' },
    ),
    options: { elsewhere: ['www.ban-sample.go.th'] },
  },
  {
    id: 'moved-file',
    site: officeSite(
      { '/old.pdf': { status: 301, location: '/new.pdf' }, '/new.pdf': pdf('moved') },
      { main: '<a href="/old.pdf">แผน</a>' },
    ),
  },
  {
    id: 'download-program',
    site: officeSite(
      {
        '/download.php?id=5': {
          type: 'application/octet-stream',
          headers: { 'content-disposition': 'attachment; filename="plan.doc"' },
          body: Buffer.concat([
            Buffer.from('d0cf11e0a1b11ae1', 'hex'),
            Buffer.alloc(40_000, 3),
            Buffer.from('WordDocument', 'utf16le'),
          ]),
        },
      },
      { main: '<a href="/download.php?id=5">ดาวน์โหลดแผน</a>' },
    ),
  },
  {
    id: 'old-word-file',
    site: officeSite(
      {
        '/plan.doc': {
          type: 'application/msword',
          body: Buffer.concat([
            Buffer.from('d0cf11e0a1b11ae1', 'hex'),
            Buffer.alloc(60_000, 3),
            Buffer.from('WordDocument', 'utf16le'),
          ]),
        },
      },
      { main: '<a href="/plan.doc">แผน</a>' },
    ),
  },
  {
    id: 'webmail-of-the-state',
    site: officeSite(
      { '//accounts.mail.go.th/': '<title>MailGoThai</title>' },
      { main: '<a href="http://accounts.mail.go.th/">อีเมลภาครัฐ</a>' },
    ),
    options: { elsewhere: ['accounts.mail.go.th'] },
  },
  {
    id: 'sign-in-box-on-every-page',
    site: (address) =>
      address === '/' || address === '/a'
        ? officePage({
            main: `<form><input type="password" name="p"></form>${address === '/' ? '<a href="/a">ข่าว</a>' : ''}`,
          })
        : officeSite()(address, ''),
  },
]
