import type { Draft } from '../draft.ts'

export const POSTS_OFFICE = 'องค์การบริหารส่วนตำบลบึงหิ่งห้อย'

export interface Post {
  readonly slug: string
  /** Of the common calendar, as the address has it: year/month/day. */
  readonly day: string
  readonly title: string
  readonly category: string
  readonly body: string
}

const CATEGORIES: Readonly<Record<string, string>> = {
  plan: 'แผนงาน',
  report: 'รายงาน',
  supply: 'พัสดุ',
  staff: 'บุคคล',
  clean: 'คุณธรรมและความโปร่งใส',
  news: 'ข่าวสาร',
}

const POSTS_A_PAGE = 5

export function postPath({ day, slug }: Post): string {
  return `/${day}/${slug}/`
}

export function postsFrame(title: string, body: string): string {
  const menu = Object.entries(CATEGORIES)
    .map(
      ([slug, name]) => `<li class="menu-item menu-item-type-taxonomy"><a href="/category/${slug}/">${name}</a></li>`,
    )
    .join('')
  return `<!DOCTYPE html><html lang="th"><head><meta charset="UTF-8"><meta name="generator" content="WordPress 6.5"><title>${title} &#8211; อบต.บึงหิ่งห้อย</title></head><body class="wp-theme"><a class="skip-link" href="#main">ข้ามไปยังเนื้อหา</a>
<header class="site-header"><p class="site-title"><a href="/">${POSTS_OFFICE}</a></p><ul id="primary-menu"><li><a href="/structure/">โครงสร้าง</a></li><li><a href="/people/">ผู้บริหารและบุคลากร</a></li>${menu}<li><a href="/guide/">คู่มือ</a></li><li><a href="/e-request/">ยื่นคำร้องออนไลน์</a></li><li><a href="/anti-fraud/">แจ้งทุจริต</a></li><li><a href="/contact/">ติดต่อเรา</a></li></ul></header>
<main id="main">${body}</main>
<aside class="widget-area"><section class="widget"><h2>คลังเก็บ</h2><ul><li>มิถุนายน 2025 (2)</li><li>มกราคม 2025 (4)</li></ul></section><section class="widget"><h2>แบบวัด EIT</h2><p>สแกน QR Code ตอบแบบวัดการรับรู้ผู้มีส่วนได้ส่วนเสียภายนอก</p></section></aside>
<footer class="site-footer">Proudly powered by WordPress | ธีมตัวอย่าง</footer></body></html>`
}

/** Writes each post, the lists of its category page by page, and the front page with the newest. */
export function writePosts(site: Draft, posts: readonly Post[]): ReadonlyMap<Post, readonly string[]> {
  const newest = [...posts].sort((a, b) => b.day.localeCompare(a.day))
  const seen = new Map<Post, readonly string[]>()
  for (const post of newest)
    site.page(
      postPath(post),
      postsFrame(
        post.title,
        `<article class="post"><h1 class="entry-title">${post.title}</h1><div class="entry-meta">เผยแพร่เมื่อ <time datetime="${post.day.replaceAll('/', '-')}">${thaiDay(post.day)}</time> โดย <span>admin</span></div><div class="entry-content">${post.body}</div><footer>หมวดหมู่ <a href="/category/${post.category}/">${CATEGORIES[post.category] ?? ''}</a></footer></article>`,
      ),
    )
  for (const [slug, name] of Object.entries(CATEGORIES)) {
    const own = newest.filter(({ category }) => category === slug)
    for (let page = 1; (page - 1) * POSTS_A_PAGE < own.length; page++) {
      const path = `/category/${slug}/${page === 1 ? '' : `page/${page}/`}`
      const shown = own.slice((page - 1) * POSTS_A_PAGE, page * POSTS_A_PAGE)
      for (const post of shown) seen.set(post, [postPath(post), path])
      const older =
        page * POSTS_A_PAGE < own.length
          ? `<a class="next" href="/category/${slug}/page/${page + 1}/">เรื่องที่เก่ากว่า</a>`
          : ''
      site.page(
        path,
        postsFrame(
          name,
          `<h1 class="page-title">หมวดหมู่: ${name}</h1>${shown.map(teaser).join('')}<nav class="posts-navigation">${older}</nav>`,
        ),
      )
    }
  }
  site.page('/', postsFrame('หน้าแรก', newest.slice(0, POSTS_A_PAGE).map(teaser).join('')))
  return seen
}

function teaser(post: Post): string {
  return `<article class="post"><h2 class="entry-title"><a href="${postPath(post)}" rel="bookmark">${post.title}</a></h2><div class="entry-meta">${thaiDay(post.day)}</div></article>`
}

const MONTHS = [
  'มกราคม',
  'กุมภาพันธ์',
  'มีนาคม',
  'เมษายน',
  'พฤษภาคม',
  'มิถุนายน',
  'กรกฎาคม',
  'สิงหาคม',
  'กันยายน',
  'ตุลาคม',
  'พฤศจิกายน',
  'ธันวาคม',
]

function thaiDay(day: string): string {
  const [year = '', month = '', date = ''] = day.split('/')
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? ''} ${Number(year) + 543}`
}
