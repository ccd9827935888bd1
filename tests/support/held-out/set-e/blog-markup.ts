import type { Draft } from '../draft.ts'

const OFFICE = 'เทศบาลตำบลห้วยทรายงาม'

export const BLOG_PAGE = {
  about: '/?page_id=11',
  structure: '/?page_id=12',
  powers: '/?page_id=13',
  executives: '/?page_id=14',
  council: '/?page_id=15',
  heads: '/?page_id=16',
  contact: '/?page_id=17',
  laws: '/?page_id=18',
  ask: '/?page_id=21',
  opinion: '/?page_id=22',
  tipOff: '/?page_id=23',
  statistics: '/?page_id=24',
  monthly: '/?page_id=25',
  transparency: '/?page_id=30',
} as const

/** Categories and the title above each. */
const CATEGORY = {
  3: 'ข่าวประชาสัมพันธ์',
  4: 'กิจกรรมเทศบาล',
  5: 'แผนงาน',
  6: 'การเงินการคลัง',
  7: 'จัดซื้อจัดจ้าง',
  8: 'การเจ้าหน้าที่',
  9: 'ป้องกันการทุจริต',
  10: 'งานบริการประชาชน',
} as const

export type BlogCategory = keyof typeof CATEGORY

export function blogPage(title: string, body: string): string {
  const item = (href: string, label: string) => `<li class="menu-item"><a href="${href}">${label}</a></li>`
  const categories = Object.entries(CATEGORY).map(([id, label]) => item(`/?cat=${id}`, label))
  return `<!DOCTYPE html><html lang="th"><head><meta charset="UTF-8"><title>${title} &#8211; ${OFFICE}</title><meta name="generator" content="WordPress 5.9.3"></head><body class="page">
<header id="masthead"><p class="site-title"><a href="/" rel="home">${OFFICE}</a></p><nav><ul class="menu">${item('/', 'หน้าหลัก')}
<li class="menu-item-has-children"><a href="#">เกี่ยวกับเทศบาล</a><ul class="sub-menu">${item(BLOG_PAGE.about, 'สภาพทั่วไป')}${item(BLOG_PAGE.structure, 'โครงสร้างการบริหารงานเทศบาล')}${item(BLOG_PAGE.powers, 'หน้าที่และอำนาจ')}${item(BLOG_PAGE.contact, 'ที่ตั้งและหมายเลขโทรศัพท์')}${item(BLOG_PAGE.laws, 'กฎหมายและระเบียบ')}</ul></li>
<li class="menu-item-has-children"><a href="#">บุคลากร</a><ul class="sub-menu">${item(BLOG_PAGE.executives, 'นายกเทศมนตรีและคณะ')}${item(BLOG_PAGE.council, 'สมาชิกสภาเทศบาล')}${item(BLOG_PAGE.heads, 'ปลัดและหัวหน้าส่วนราชการ')}</ul></li>
<li class="menu-item-has-children"><a href="#">ติดต่อกับเรา</a><ul class="sub-menu">${item(BLOG_PAGE.ask, 'ถามมา ตอบไป')}${item(BLOG_PAGE.opinion, 'เสนอแนะการทำงานของเทศบาล')}${item(BLOG_PAGE.tipOff, 'ร้องเรียนการทุจริต')}</ul></li>
${item(BLOG_PAGE.transparency, 'ITA 2565')}</ul></nav></header>
<div id="content"><main><article><h1 class="entry-title">${title}</h1><div class="entry-content">${body}</div></article></main>
<aside id="secondary"><section class="widget_search"><form role="search" action="/"><input name="s" placeholder="ค้นหา"></form></section><section class="widget_categories"><h2>หมวดหมู่</h2><ul>${categories.join('')}</ul></section></aside></div>
<footer><p>สงวนลิขสิทธิ์ &copy; 2026 ${OFFICE} | ธีมโดย Themeisle</p></footer></body></html>`
}

export interface BlogPost {
  readonly id: number
  readonly category: BlogCategory
  readonly title: string
  readonly date: string
  readonly text?: string
  /** Folder and name below the uploads. */
  readonly file?: string
  readonly lines?: readonly string[]
  readonly looks?: 'text' | 'scan' | 'glyphs'
}

/** Posts as they are written; their categories are closed once, in the end. */
export class Blog {
  readonly #draft: Draft
  readonly #posts: BlogPost[] = []

  constructor(draft: Draft) {
    this.#draft = draft
  }

  /** Gives back where the post is seen: its page, its file, and the list of its category. */
  post(post: BlogPost): readonly string[] {
    const { id, category, title, date, text = '', file, lines, looks } = post
    const path = `/?p=${id}`
    const upload = file ? `/wp-content/uploads/${file}` : undefined
    if (upload && lines) this.#draft.pdf(upload, lines, looks)
    const block = upload
      ? `<div class="wp-block-file"><a href="${upload}">${title}</a><a href="${upload}" class="wp-block-file__button" download>ดาวน์โหลด</a></div>`
      : ''
    this.#draft.page(
      path,
      blogPage(title, `<p class="entry-meta">เขียนเมื่อ <time>${date}</time> โดย admin</p><p>${text}</p>${block}`),
    )
    this.#posts.push(post)
    return [`/?cat=${category}`, path, ...(upload ? [upload] : [])]
  }

  /** Newest first, as they were posted last. */
  writeCategories(): void {
    for (const [id, label] of Object.entries(CATEGORY)) {
      const posts = this.#posts.filter(({ category }) => String(category) === id).toReversed()
      const rows = posts.map(
        (post) =>
          `<article class="post"><h2><a href="/?p=${post.id}">${post.title}</a></h2><p>${post.date}</p></article>`,
      )
      this.#draft.page(`/?cat=${id}`, blogPage(`หมวดหมู่: ${label}`, rows.join('')))
    }
  }
}

export { OFFICE as BLOG_OFFICE }
