/**
 * Where a builder leaves traces. `url` are the addresses of pages and links of the
 * website's own host, `html` is the front page with that host left out of its addresses, `text` its visible text.
 */
export type TracePlace = 'host' | 'generator' | 'header' | 'html' | 'text' | 'url' | 'script-only'

export interface Mark {
  readonly place: TracePlace
  readonly pattern: RegExp
  /** Different addresses that must match before it counts; 1 where it is left out. */
  readonly least?: number
}

export interface Builder {
  readonly id: string
  /** Names of products are the same in both languages. */
  readonly name: { readonly th: string; readonly en: string }
  readonly marks: readonly Mark[]
}

const same = (name: string) => ({ th: name, en: name })

/**
 * How websites of local offices are built, the most particular first: the first whose mark is seen is the answer. The
 * addresses are those of real offices (phukradungsao.go.th, the public sources of AS System and SoSmart, WMSi's upgrade
 * script, khnlocal.go.th); marks of products are what their makers document or emit. No pattern repeats without a bound.
 */
export const BUILDERS: readonly Builder[] = [
  {
    id: 'google-sites',
    name: same('Google Sites'),
    marks: [
      { place: 'host', pattern: /^sites\.google\.com$/ },
      { place: 'html', pattern: /gstatic\.com\/_\/atari\/|googleusercontent\.com\/sitesv\// },
      { place: 'text', pattern: /Google Sites\s{0,20}Report abuse/ },
    ],
  },
  {
    id: 'wordpress',
    name: same('WordPress'),
    marks: [
      { place: 'generator', pattern: /^wordpress\b.{0,20}/i },
      { place: 'header', pattern: /\/wp-json\// },
      { place: 'html', pattern: /["'(=]\/wp-(?:content|includes)\/\w{1,30}/ },
      { place: 'url', pattern: /\/wp-(?:content|json)\/|\/\?(?:page_id|cat|p)=\d+/, least: 3 },
    ],
  },
  {
    id: 'joomla',
    name: same('Joomla!'),
    marks: [
      { place: 'generator', pattern: /^joomla.{0,40}/i },
      { place: 'html', pattern: /["'(=]\/media\/(?:jui|system\/js|vendor\/joomla)\w{0,20}|joomla-script-options/ },
      { place: 'url', pattern: /[?&]option=com_\w+/ },
    ],
  },
  {
    id: 'drupal',
    name: same('Drupal'),
    marks: [
      { place: 'generator', pattern: /^drupal\b.{0,20}/i },
      { place: 'header', pattern: /^x-(?:drupal-cache|generator: drupal).{0,30}/im },
      { place: 'html', pattern: /["'(=]\/sites\/(?:default|all)\/(?:files|themes|modules)\// },
    ],
  },
  { id: 'wix', name: same('Wix'), marks: [{ place: 'generator', pattern: /^wix\.com.{0,30}/i }] },
  { id: 'blogger', name: same('Blogger'), marks: [{ place: 'generator', pattern: /^blogger/i }] },
  {
    id: 'as-system',
    name: same('AS System'),
    marks: [
      { place: 'text', pattern: /powered by as ?system/i },
      { place: 'html', pattern: /assystem\.co\.th/ },
      { place: 'url', pattern: /\/pages\/(?:all_web|site_map|ita_all|plan_pdl|p_executives|q_a|adding_corruption)\b/i },
    ],
  },
  {
    id: 'inthai',
    name: { th: 'InThai (ระบบ /public/list)', en: 'InThai (the /public/list system)' },
    marks: [
      { place: 'url', pattern: /\/public\/(?:list|person)\/data\/\w+\// },
      { place: 'url', pattern: /\/public\/(?:rss\/egp|fraudcomplaint|hearing)\// },
    ],
  },
  {
    id: 'sosmart',
    name: { th: 'SoSmart Solution (Laravel)', en: 'SoSmart Solution (Laravel)' },
    marks: [{ place: 'url', pattern: /\/(?:directory|personnel|categories|satisfaction)\/menu\/\d+/, least: 3 }],
  },
  {
    id: 'wmsi',
    name: same('WMSi'),
    marks: [{ place: 'url', pattern: /\/index\.php\?_mod=[\w%=+/-]{2,60}/ }],
  },
  {
    id: 'khnlocal',
    name: { th: 'ระบบแบบ khnlocal (/index/?category=menu…)', en: 'the khnlocal system (/index/?category=menu…)' },
    marks: [{ place: 'url', pattern: /\/index\/\?category=menu\d+/ }],
  },
  {
    id: 'single-page',
    name: { th: 'เว็บแอปที่ต้องใช้ JavaScript (SPA)', en: 'a web application that needs JavaScript (SPA)' },
    marks: [{ place: 'script-only', pattern: /.{0,60}/ }],
  },
  {
    id: 'laravel',
    name: same('Laravel'),
    marks: [{ place: 'header', pattern: /^set-cookie: (?:[^\n]{0,500}\n)?(?:laravel_session|\w{1,40}_session)=/im }],
  },
  {
    id: 'asp',
    name: { th: 'โปรแกรม ASP ที่เขียนเฉพาะ', en: 'hand-made ASP' },
    marks: [{ place: 'url', pattern: /\/\w+\.aspx?(?:\?|$)/, least: 3 }],
  },
  {
    id: 'hand-made-php',
    name: { th: 'โปรแกรม PHP ที่เขียนเฉพาะ', en: 'hand-made PHP' },
    marks: [
      { place: 'url', pattern: /\/\w+\.php\?\w+=/, least: 3 },
      { place: 'url', pattern: /\/\w+\.php$/, least: 5 },
    ],
  },
  {
    id: 'frames',
    name: { th: 'หน้า HTML แบบเฟรม', en: 'static pages in frames' },
    marks: [{ place: 'html', pattern: /<frameset\b/i }],
  },
  {
    id: 'static',
    name: { th: 'หน้า HTML ที่เขียนเอง', en: 'static pages' },
    marks: [{ place: 'url', pattern: /\/[\w-]+\.html?$/, least: 8 }],
  },
]
