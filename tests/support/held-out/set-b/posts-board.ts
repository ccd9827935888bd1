import type { Draft } from '../draft.ts'

const OFFICE = 'อบต.โนนจั่นทอง'
export const FACEBOOK = 'https://www.facebook.com/nonjanthong.sao'

const ORDER = ['news', 'buy', 'ita', 'file', 'trip'] as const

export type Category = (typeof ORDER)[number]

const CATEGORIES: Readonly<Record<Category, string>> = {
  news: 'ข่าวประชาสัมพันธ์',
  buy: 'จัดซื้อ-จัดจ้าง',
  ita: 'ITA65',
  file: 'เอกสาร',
  trip: 'เที่ยวโนนจั่นทอง',
}

interface Post {
  readonly path: string
  readonly title: string
  readonly day: string
  readonly category: Category
  readonly excerpt: string
}

const PER_PAGE = 10

/** The posting system, as far as posts and pages need it. */
export interface Board {
  frame(title: string, body: string): string
  /** Gives the address of the post and those of its documents. */
  post(
    date: string,
    title: string,
    category: Category,
    body: string,
    ...documents: readonly (readonly [string, string])[]
  ): readonly string[]
  upload(name: string, ...lines: readonly string[]): string
  image(name: string): string
  /** Writes the front page and those of the categories, once all posts are there. */
  close(): void
}

export function postBoard(site: Draft): Board {
  const posts: Post[] = []
  const chosen: readonly (readonly [string, string])[] = [
    ['/', 'หน้าแรก'],
    ['/?page_id=2', 'เกี่ยวกับเรา'],
    ['/category/news/', CATEGORIES.news],
    ['/category/buy/', CATEGORIES.buy],
    ['/category/ita/', 'ITA 2565'],
    ['/category/file/', CATEGORIES.file],
    ['/category/trip/', CATEGORIES.trip],
    ['/?page_id=30', 'คำถามที่พบบ่อย'],
    ['/?page_id=18', 'ติดต่อ'],
  ]
  const recent = ['กันยายน 2026', 'มิถุนายน 2025', 'สิงหาคม 2022', 'กุมภาพันธ์ 2022']
    .map((month) => `<li>${month}</li>`)
    .join('')

  function frame(title: string, body: string): string {
    return `<!DOCTYPE html><html lang="th"><head><meta charset="UTF-8"><title>${title} &#8211; ${OFFICE}</title><meta name="generator" content="WordPress 5.8.1"></head><body class="home blog">
<header class="site-header"><p class="site-title"><a href="/">${OFFICE}</a></p><p class="site-description">เว็บไซต์เวิร์ดเพรสอีกเว็บหนึ่ง</p><nav class="main-navigation"><ul>${chosen.map(([to, label]) => `<li class="menu-item"><a href="${to}">${label}</a></li>`).join('')}</ul></nav></header>
<div id="content"><main id="main">${body}</main><aside class="widget-area"><section class="widget"><form role="search" action="/"><input type="search" name="s"></form></section><section class="widget"><h2>คลังเก็บ</h2><ul>${recent}</ul></section><section class="widget"><h2>ติดตามเรา</h2><a href="${FACEBOOK}">เฟซบุ๊ก ${OFFICE}</a></section><section class="widget"><h2>ความเห็นล่าสุด</h2><p>A WordPress Commenter บน สวัสดีชาวโลก</p></section></aside></div>
<footer class="site-footer">ขับเคลื่อนโดย WordPress | ธีม: Astra | 2026</footer></body></html>`
  }

  function post(
    date: string,
    title: string,
    category: Category,
    body: string,
    ...documents: readonly (readonly [string, string])[]
  ): readonly string[] {
    const [day = '', slug = ''] = date.split(' ')
    const path = `/${day}/${slug}/`
    const files = documents
      .map(
        ([label, to]) =>
          `<div class="wp-block-file"><a href="${to}">${label}</a><a href="${to}" class="wp-block-file__button" download>ดาวน์โหลด</a></div>`,
      )
      .join('')
    posts.push({ path, title, day, category, excerpt: body.replaceAll(/<[^>]+>/g, ' ').slice(0, 60) })
    site.page(
      path,
      frame(
        title,
        `<article class="post"><header><h1 class="entry-title">${title}</h1><div class="entry-meta">เขียนเมื่อ ${day} โดย admin หมวดหมู่ <a href="/category/${category}/">${CATEGORIES[category]}</a></div></header><div class="entry-content">${body}${files}</div></article>`,
      ),
    )
    return [path, ...documents.map(([, to]) => to)]
  }
  const upload = (name: string, ...lines: readonly string[]) => site.pdf(`/wp-content/uploads/${name}.pdf`, lines)
  const image = (name: string) => `<figure class="wp-block-image"><img src="/wp-content/uploads/${name}.jpg"></figure>`
  function close(): void {
    const newest = posts.toSorted((a, b) => b.day.localeCompare(a.day))
    const teasers = (of: readonly Post[]) =>
      of
        .map(
          ({ path, title, day, excerpt }) =>
            `<article><h2><a href="${path}" rel="bookmark">${title}</a></h2><span>${day}</span><p>${excerpt} [&hellip;]</p><a href="${path}" class="more-link">อ่านต่อ</a></article>`,
        )
        .join('')
    site.page('/', frame('หน้าแรก', `<h1>เรื่องล่าสุด</h1>${teasers(newest.slice(0, PER_PAGE))}`))
    for (const category of ORDER) {
      const own = newest.filter((one) => one.category === category)
      const pages = Math.ceil(own.length / PER_PAGE)
      const address = (n: number) => (n === 1 ? `/category/${category}/` : `/category/${category}/page/${n}/`)
      for (let n = 1; n <= pages; n++) {
        const paging = Array.from(
          { length: pages },
          (_, i) => `<a class="page-numbers" href="${address(i + 1)}">${i + 1}</a>`,
        ).join(' ')
        site.page(
          address(n),
          frame(
            CATEGORIES[category],
            `<h1 class="page-title">หมวดหมู่: ${CATEGORIES[category]}</h1>${teasers(own.slice((n - 1) * PER_PAGE, n * PER_PAGE))}<nav class="pagination">${paging}</nav>`,
          ),
        )
      }
    }
  }
  return { frame, post, upload, image, close }
}
