import { describe, expect, test } from 'vitest'
import { BUILDERS } from '../../../src/exploration/builder/builders.ts'
import { recogniseBuilder, tracesOf } from '../../../src/exploration/builder/recognise-builder.ts'
import { findOffice } from '../../../src/exploration/office/find-office.ts'
import { mentionsBehind, mentionsOnFront } from '../../../src/exploration/office/mentions.ts'
import { frontOf, pagesOf } from '../../support/front.ts'
import { heldOutSets } from '../../support/held-out/held-out.ts'
import { sampleSites } from '../../support/sites/samples.ts'

/** The name and the builder of each sample site, as whoever wrote it says. */
const TRUTH: Readonly<Record<string, readonly [office: string | undefined, builder: string | undefined]>> = {
  'vendor-2563': ['องค์การบริหารส่วนตำบลหนองแก', 'as-system'],
  'numbered-2563': ['องค์การบริหารส่วนตำบลภูเงิน', 'inthai'],
  'laravel-2566': ['องค์การบริหารส่วนตำบลโคกสูง', 'sosmart'],
  'php-2563': ['องค์การบริหารส่วนตำบลดอนทราย', 'hand-made-php'],
  'wordpress-2567': ['องค์การบริหารส่วนตำบลบ้านโนน', 'wordpress'],
  'joomla-2565': ['องค์การบริหารส่วนตำบลนาทม', 'joomla'],
  'frameset-2563': ['องค์การบริหารส่วนตำบลท่าเรือ', 'frames'],
  'splash-2564': ['องค์การบริหารส่วนตำบลรัตนะ', 'hand-made-php'],
  'choice-2568': ['องค์การบริหารส่วนตำบลสระแก้ว', 'static'],
  'table-2566': ['องค์การบริหารส่วนตำบลหนองบัว', 'as-system'],
  'posts-2567': ['องค์การบริหารส่วนตำบลคำใหญ่', 'sosmart'],
  'list-2565': ['องค์การบริหารส่วนตำบลทุ่งกว้าง', 'joomla'],
  // Nothing but a script: who it is cannot be read.
  'spa-2563': [undefined, 'single-page'],
  'held-long-table': ['องค์การบริหารส่วนตำบลโคกสะอาด', 'hand-made-php'],
  'held-vendor-menus': ['องค์การบริหารส่วนตำบลทุ่งกระเต็น', undefined],
  'held-accordion': ['เทศบาลตำบลแม่คำป่อง', undefined],
  'held-free-pages': ['องค์การบริหารส่วนตำบลหนองไผ่ล้อม', 'google-sites'],
  'held-last-year': ['องค์การบริหารส่วนตำบลปากช่องเหนือ', 'wordpress'],
  'held-old-tables': ['องค์การบริหารส่วนตำบลดอนยายหอม', 'asp'],
  'held-mixed-menus': ['องค์การบริหารส่วนตำบลบ้านกล้วยหัก', undefined],
}

describe.each([...sampleSites(), ...heldOutSets.first()].map((site) => [site.id, site] as const))('%s', (id, site) => {
  const { front, pages } = pagesOf(site)
  test('its office', () => {
    expect(findOffice([...mentionsOnFront(front), ...mentionsBehind(pages)])?.full).toBe(TRUTH[id]?.[0])
  })
  test('its builder', () => {
    expect(recogniseBuilder(tracesOf(front, pages))?.builder.id).toBe(TRUTH[id]?.[1])
  })
})

const links = (...paths: readonly string[]) => paths.map((path) => `<a href="${path}">หน้า</a>`).join('')

/** Marks as real websites leave them, for what no sample site has. */
const MARKED: Readonly<Record<string, Parameters<typeof frontOf>>> = {
  'google-sites': ['<p>อบต.</p>', 'https://sites.google.com/view/abt-nongkae'],
  wordpress: ['<link rel="stylesheet" href="/wp-content/themes/astra/style.css">'],
  joomla: ['<script type="application/json" class="joomla-script-options new"></script>'],
  drupal: ['<p>อบต.</p>', undefined, { 'x-generator': 'Drupal 10 (https://www.drupal.org)' }],
  wix: ['<meta name="generator" content="Wix.com Website Builder">'],
  blogger: ['<meta name="generator" content="blogger">'],
  'as-system': [links('/Pages/all_web', '/pages/q_a')],
  inthai: [links('/public/person/data/chart/structure_id/3/menu/1145')],
  sosmart: [links('/directory/menu/81', '/personnel/menu/11', '/categories/menu/26')],
  wmsi: [links('/index.php?_mod=bmV3cw==&type=MQ==')],
  khnlocal: [links('/index/?category=menu8254&show_type=1')],
  'single-page': [
    '<title>อบต.แม่ใส</title><noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div><script src="/static/js/main.js"></script>',
  ],
  laravel: [
    '<p>อบต.</p>',
    undefined,
    { 'set-cookie': 'XSRF-TOKEN=abc; path=/\nlaravel_session=def; path=/; httponly' },
  ],
  asp: [links('/news.asp?id=1', '/page.aspx?id=2', '/default.asp')],
  'hand-made-php': [links('/view_all_pr.php?type=pr', '/news.php?cat_id=1&pagenum=2', '/lawlink.php?menuid=1&link=9')],
  frames: ['<frameset cols="200,*"><frame src="menu.htm"><frame src="main.htm"></frameset>'],
  static: [links(...Array.from({ length: 8 }, (_, i) => `/data/page-${i}.html`))],
}

test.each(BUILDERS.map(({ id }) => id))('%s is recognised by a mark of its own, and the mark is quoted', (id) => {
  const [html, url, headers] = MARKED[id] ?? ['']
  const front = frontOf(html, url, headers)
  const recognised = recogniseBuilder(tracesOf(front, []))
  expect(recognised?.builder.id).toBe(id)
  expect(recognised?.evidence).not.toBe('')
})

test('links to websites of others say nothing, and neither does a single .php', () => {
  const foreign = links(
    'https://other.go.th/?option=com_content',
    'https://blog.example/wp-content/x',
    '/contact.php?id=1',
  )
  expect(recogniseBuilder(tracesOf(frontOf(foreign), []))).toBeUndefined()
})
