// The frame of the blog, its menu, its side and its tabs by year.

export const OFFICE = 'องค์การบริหารส่วนตำบลดงกระเจียว'
export const SHORT = 'อบต.ดงกระเจียว'
export type Link = readonly [label: string, href: string]

export const MONTHS = [
  'ตุลาคม 2567',
  'พฤศจิกายน 2567',
  'ธันวาคม 2567',
  'มกราคม 2568',
  'กุมภาพันธ์ 2568',
  'มีนาคม 2568',
  'เมษายน 2568',
]
export const POSTS = [
  ['2025/06/05/clean-day', 'กิจกรรม Big Cleaning Day', '5 มิถุนายน 2568', 'พนักงานและประชาชนร่วมทำความสะอาดถนนสายหลัก'],
  ['2025/04/02/songkran', 'มาตรการความปลอดภัยช่วงสงกรานต์', '2 เมษายน 2568', 'ตั้งจุดบริการประชาชนสามแยกดงกระเจียว'],
  ['2024/12/18/cold', 'มอบผ้าห่มกันหนาว', '18 ธันวาคม 2567', 'มอบผ้าห่มให้ผู้สูงอายุ 120 ราย'],
] as const

export function posts(): string {
  return POSTS.map(
    ([slug, title, date, text]) =>
      `<article class="elementor-post"><h3 class="elementor-post__title"><a href="/${slug}">${title}</a></h3><div class="elementor-post__meta-data"><span class="elementor-post-date">${date}</span></div><div class="elementor-post__excerpt"><p>${text} &hellip;</p></div><a class="elementor-post__read-more" href="/${slug}">อ่านเพิ่มเติม »</a></article>`,
  ).join('')
}

export function clicks(links: readonly Link[]): string {
  return links
    .map(
      ([label, href]) =>
        `<div class="elementor-row"><div class="elementor-col-80"><p>${label}</p></div><div class="elementor-col-20"><a class="elementor-button" href="${href}" target="_blank"><span class="elementor-button-text">คลิก</span></a></div></div>`,
    )
    .join('')
}

export function tabs(years: readonly (readonly [year: string, links: readonly Link[]])[]): string {
  return `<div class="elementor-tabs"><div class="elementor-tabs-wrapper">${years.map(([year], i) => `<div id="elementor-tab-title-${i}" class="elementor-tab-title"><a href="">${year}</a></div>`).join('')}</div><div class="elementor-tabs-content-wrapper">${years.map(([year, links], i) => `<div class="elementor-tab-title elementor-tab-mobile-title">${year}</div><div id="elementor-tab-content-${i}" class="elementor-tab-content">${links.map(([label, href]) => `<p><a href="${href}">${label}</a></p>`).join('')}</div>`).join('')}</div></div>`
}

export function people(posts: readonly string[]): string {
  return posts
    .map(
      (post, i) =>
        `<figure class="wp-block-image"><img src="/wp-content/uploads/2024/10/p${i + 1}.jpg" alt="${post}"><figcaption>นางตัวอย่าง ลำดับที่ ${i + 1}<br>${post}<br>โทร 06-0000-00${20 + i}</figcaption></figure>`,
    )
    .join('')
}

const MENU: readonly (readonly [string, readonly Link[]])[] = [
  [
    'เกี่ยวกับ อบต.',
    [
      ['ประวัติตำบล', '/?page_id=12'],
      ['โครงสร้างและหน้าที่', '/?page_id=20'],
      ['บุคลากร', '/?page_id=22'],
      ['สถานที่ท่องเที่ยว', '/?page_id=14'],
    ],
  ],
  [
    'แผนและรายงาน',
    [
      ['แผนพัฒนาและแผนงาน', '/?page_id=41'],
      ['รายงานผลการดำเนินงาน', '/?page_id=43'],
      ['การบริหารและพัฒนาทรัพยากรบุคคล', '/?page_id=57'],
      ['ประมวลจริยธรรม', '/?page_id=59'],
    ],
  ],
  [
    'พัสดุ',
    [
      ['รายการและความก้าวหน้าจัดซื้อจัดจ้าง', '/?page_id=53'],
      ['ผลจัดซื้อจัดจ้างทั้งปี', '/?page_id=55'],
    ],
  ],
  [
    'ความโปร่งใส',
    [
      ['งานป้องกันการทุจริต', '/?page_id=67'],
      ['No Gift Policy', '/?page_id=63'],
      ['การรับทรัพย์สินโดยธรรมจรรยา', '/?page_id=65'],
      ['ร้องเรียนทุจริต', '/?page_id=61'],
      ['การมีส่วนร่วมของประชาชน', '/category/participation'],
    ],
  ],
  [
    'บริการ',
    [
      ['คู่มือการปฏิบัติงาน', '/?page_id=45'],
      ['คู่มือขอรับบริการ', '/?page_id=47'],
      ['บริการออนไลน์', '/?page_id=49'],
      ['สถิติการให้บริการ', '/?page_id=51'],
    ],
  ],
]

export function framed(title: string, body: string, crumbs: readonly string[]): string {
  const menu = MENU.map(
    ([name, items]) =>
      `<li class="menu-item menu-item-has-children"><a href="#">${name}</a><ul class="sub-menu">${items.map(([label, href]) => `<li class="menu-item"><a href="${href}">${label}</a></li>`).join('')}</ul></li>`,
  )
  return `<!DOCTYPE html><html lang="th"><head><meta charset="UTF-8"><title>${title} – ${SHORT}</title><meta name="generator" content="WordPress 6.4.3"></head><body class="page elementor-default"><header class="site-header"><a class="custom-logo-link" href="/">${OFFICE}</a><nav><ul class="menu">${menu.join('')}<li class="menu-item"><a href="/category/news">ข่าวประกาศ</a></li><li class="menu-item"><a href="/?page_id=30">ติดต่อสอบถาม</a></li></ul></nav></header><div class="breadcrumb"><a href="/">หน้าแรก</a> » ${[...crumbs, title].join(' » ')}</div><main id="content"><h1 class="entry-title">${title}</h1><div class="page-content">${body}</div></main><aside class="sidebar"><h2 class="widget-title">เรื่องล่าสุด</h2><ul>${POSTS.map(([slug, name]) => `<li><a href="/${slug}">${name}</a></li>`).join('')}</ul><h2 class="widget-title">หน่วยงานที่เกี่ยวข้อง</h2><ul><li><a href="https://www.nacc.go.th/">สำนักงาน ป.ป.ช.</a></li><li><a href="https://www.dla.go.th/">กรมส่งเสริมการปกครองท้องถิ่น</a></li></ul><h2 class="widget-title">สถิติผู้เข้าชม</h2><p>วันนี้ 14 ทั้งหมด 40,881</p></aside><footer>© 2026 ${OFFICE} <a href="https://www.facebook.com/dongkrajiao">Facebook</a></footer></body></html>`
}
