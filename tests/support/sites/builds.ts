import type { Build, PageParts, Route } from './build.ts'
import { bodyHtml, dropdownMenu, escapeHtml, nestedMenu, pictureMenu, tableMenu, writtenMenu } from './markup.ts'

const HTML = { 'content-type': 'text/html' }
const COUNTER = `<div class="counter">วันนี้ 154 เมื่อวาน 320 ทั้งหมด 1,254,880 ครั้ง เริ่มนับ 1 มกราคม 2555</div>`

function fileName(name: string): string {
  return name.replace('/', '_')
}

/** Vendor CMS on CodeIgniter: slugs under /Pages/, documents under /docs/file/. */
export const vendorPages: Build = {
  id: 'vendor-pages',
  pagePath: (page, index) =>
    `/${index % 7 === 0 ? 'pages' : 'Pages'}/${page.key.replaceAll('-', '_')}${page.key.startsWith('activity') ? `/${index}` : ''}`,
  filePath: (file) => `/docs/file/${fileName(file.name)}`,
  html: ({
    page,
    content,
    menu,
    addressOf,
  }) => `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(page.title)} - ${content.office}</title></head><body>
<nav class="navbar">${dropdownMenu(menu, addressOf)}<a href="/Pages/logout">ออกจากระบบ</a></nav>
<div class="container">${bodyHtml(page.pieces, addressOf, { heading: (text) => `<div class="head-title"><span>${text}</span></div>`, files: 'table' })}</div>
<footer>${content.office} Copyright © 2569 Powered by AS SYSTEM ${COUNTER}</footer></body></html>`,
}

/** Numbered menus under /public/list/data; a second menu in a comment that ends with `--!>`. */
export const numberedMenus: Build = {
  id: 'numbered-menus',
  pagePath: (page, index) =>
    page.key.startsWith('activity')
      ? `/public/list/data/detail/id/${index}/menu/1144`
      : `/public/list/data/index/menu/${1100 + index}`,
  filePath: (file) => `/public/list_upload/backend/list_${file.title.length}/${fileName(file.name)}`,
  html: ({
    page,
    content,
    menu,
    addressOf,
  }) => `<!doctype html><html><head><meta charset="utf-8"><title>${content.office}</title></head><body>
<!-- <div class="oldmenu"><a href="/public/list/data/index/menu/9001">แผนพัฒนาท้องถิ่น</a><a href="/public/list/data/index/menu/9002">รายงานผลการดำเนินงานประจำปี</a></div> --!>
<div id="leftmenu">${tableMenu(menu, addressOf)}</div>
<div id="content">${bodyHtml(page.pieces, addressOf, { heading: (text) => `<h3 class="title">${text}</h3>`, files: 'list' })}</div>
<div class="poll"><a href="/public/poll/vote/id/3">โหวต</a></div>
<div id="footer">โทรศัพท์ 0 4300 0000 saraban@sample-office.example ${COUNTER}</div></body></html>`,
}

/** Laravel with a heading that always shows this year, and documents in a viewer. */
export const laravelMenus: Build = {
  id: 'laravel-menus',
  pagePath: (page, index) =>
    page.key === 'executives'
      ? `/personnel/menu/${index}`
      : page.key.startsWith('activity')
        ? `/activity/${index}`
        : `/directory/menu/${index}`,
  filePath: (file) => `/storage/uploads/${fileName(file.name)}`,
  html: ({
    page,
    content,
    menu,
    addressOf,
  }) => `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${content.short}</title></head><body>
<header><div class="navbar-collapse"><ul class="navbar-nav">${menu.map(({ label, entries }) => `<li class="nav-item dropdown"><a class="nav-link dropdown-toggle" href="#">${label}</a><ul class="dropdown-menu">${entries.map((entry) => `<li><a class="dropdown-item" href="${escapeHtml(addressOf(entry.to))}">${escapeHtml(entry.label)}</a></li>`).join('')}</ul></li>`).join('')}</ul></div></header>
<main><div class="year">ประจำปี พ.ศ. 2569</div>${bodyHtml(page.pieces, addressOf, { heading: (text) => `<h2>${text}</h2>`, files: 'cards' })}</main>
<footer><a href="https://www.other-office.example/webmail">เว็บเมล</a> ${COUNTER}</footer></body></html>`,
}

/** Hand-made PHP in windows-874: tables, windows opened by scripts, session ids in every link. */
export const handMadePhp: Build = {
  id: 'hand-made-php',
  charset: 'windows-874',
  pagePath: (page, index) =>
    page.key.startsWith('activity')
      ? `/news_detail.php?news_id=${500 + index}`
      : `/page.php?pagename=${page.key.replaceAll('-', '')}&menuid=${index}`,
  filePath: (file) => `/upload/${fileName(file.name)}`,
  html: ({ page, content, menu, addressOf }) => {
    const withSession = (target: Parameters<typeof addressOf>[0]) => {
      const address = addressOf(target)
      return address.includes('.php?') ? `${address}&PHPSESSID=0f1e2d3c4b5a69788796a5b4c3d2e1f0` : address
    }
    return `<html><head><title>${content.office}</title><meta http-equiv="Content-Type" content="text/html; charset=windows-874"></head><body bgcolor="#ffffff">
<table width="960" align="center"><tr><td colspan="2"><img src="/images/banner.jpg"></td></tr><tr><td valign="top" width="190">${tableMenu(menu, withSession)}
<a href="login.php">สำหรับเจ้าหน้าที่</a> <a href="webboard.php?action=delete&id=4">ลบ</a></td>
<td valign="top">${bodyHtml(page.pieces, withSession, { heading: (text) => `<font size="4" color="#006600"><b>${text}</b></font><br>`, files: 'window' })}</td></tr></table>${COUNTER}</body></html>`
  },
}

/** WordPress: Thai slugs, widgets, feeds and a list of pages for programs. */
export const wordPress: Build = {
  id: 'wordpress',
  pagePath: (page, index) =>
    page.key.startsWith('activity')
      ? `/2020/05/06/${encodeURIComponent(page.title.replaceAll(/[\s/]+/g, '-'))}/`
      : `/?page_id=${2000 + index}`,
  filePath: (file) => `/wp-content/uploads/2020/05/${fileName(file.name)}`,
  html: ({
    page,
    content,
    menu,
    addressOf,
  }) => `<!DOCTYPE html><html lang="th"><head><meta charset="UTF-8"><title>${escapeHtml(page.title)} – ${content.short}</title><meta name="generator" content="WordPress 5.4.2"><link rel="alternate" type="application/rss+xml" href="/feed/"></head><body class="page">
<header class="site-header"><nav class="main-navigation">${nestedMenu(menu, addressOf)}</nav></header>
<article><h1 class="entry-title">${escapeHtml(page.title)}</h1><div class="entry-content">${bodyHtml(
    page.pieces.filter((piece) => piece.kind !== 'heading'),
    addressOf,
    { heading: (text) => `<h2>${text}</h2>`, files: 'list' },
  )}</div>
<a href="?replytocom=5#respond">ตอบกลับ</a></article>
<aside class="widget-area"><h2 class="widget-title">ปฏิทิน</h2><table id="wp-calendar"><tr><td><a href="/2020/05/06/">6</a></td></tr></table><a href="/2020/05/">พฤษภาคม 2020</a></aside>
<footer class="site-footer">© 2026 ${content.short} ${COUNTER}</footer></body></html>`,
  extraRoutes: ({ pages }) => ({
    '/wp-json/wp/v2/pages?per_page=100&_fields=link,title': {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(
        [...pages]
          .filter(([path]) => path.startsWith('/?page_id'))
          .map(([path, page]) => ({ link: path, title: { rendered: page.title } })),
      ),
    },
    '/robots.txt': { headers: { 'content-type': 'text/plain' }, body: 'User-agent: *\nDisallow: /wp-admin/\n' },
  }),
}

/** Joomla: articles behind index.php, each also as a page to print. */
export const joomla: Build = {
  id: 'joomla',
  pagePath: (page, index) =>
    index % 3 === 0
      ? `/index.php?option=com_content&view=article&id=${index}&Itemid=${100 + index}`
      : `/index.php/${index}-${page.key}`,
  filePath: (file) => `/images/stories/${fileName(file.name)}`,
  html: ({
    page,
    content,
    menu,
    addressOf,
  }) => `<!DOCTYPE html><html xml:lang="th-th"><head><base href="/"><meta charset="utf-8"><meta name="generator" content="Joomla! - Open Source Content Management"><title>${escapeHtml(page.title)}</title></head><body>
<div class="sidebar"><div class="moduletable"><h3>เมนูหลัก</h3>${nestedMenu(menu, addressOf)}</div></div>
<div class="item-page">${bodyHtml(page.pieces, addressOf, { heading: (text) => `<div class="page-header"><h2>${text}</h2></div>`, files: 'table' })}
<ul class="actions"><li><a href="/index.php/1-print?tmpl=component&print=1">พิมพ์</a></li></ul>
<table class="category"><tr><th><a href="/index.php/news?filter_order=a.title&filter_order_Dir=asc">หัวเรื่อง</a></th></tr></table></div>
<div id="footer">${content.office} ${COUNTER}</div></body></html>`,
}

/** A frameset of static files; its menu is written by a script. */
export const frameset: Build = {
  id: 'frameset',
  pagePath: (page) => `/${page.key.replaceAll('-', '')}.htm`,
  filePath: (file) => `/pdf/${fileName(file.name)}`,
  html: (parts) => (parts.page.key === 'home' ? framesetHtml(parts) : framedPage(parts)),
  extraRoutes: (parts) => ({
    '/menu.htm': {
      headers: HTML,
      body: `<html><head><meta charset="utf-8"><title>menu</title></head><body bgcolor="#ccffcc">${writtenMenu(parts.menu, parts.addressOf)}</body></html>`,
    },
    '/main.htm': { headers: HTML, body: framedPage(parts) },
  }),
}

function framesetHtml({ content, menu, addressOf }: PageParts): string {
  // Every page must be named once, so that it exists; a frameset itself shows no link.
  for (const { entries } of menu) for (const entry of entries) addressOf(entry.to)
  return `<html><head><meta charset="utf-8"><title>${content.office}</title></head><frameset cols="200,*"><frame src="menu.htm" name="menu"><frame src="main.htm" name="main"><noframes><body>เบราว์เซอร์นี้ไม่รองรับเฟรม</body></noframes></frameset></html>`
}

function framedPage({ page, addressOf }: PageParts): string {
  return `<html><head><meta charset="utf-8"><title>${escapeHtml(page.title)}</title></head><body><center>${bodyHtml(page.pieces, addressOf, { heading: (text) => `<h2>${text}</h2>`, files: 'list' })}</center><a href="main.htm">กลับหน้าแรก</a></body></html>`
}

/** A splash page that every visitor without a cookie sees, and menus of pictures behind it. */
export const splash: Build = {
  id: 'splash',
  pagePath: (page, index) => `/view_all_pr.php?type=${page.key.replaceAll('-', '')}&no=${index}`,
  filePath: (file) => `/fileupload/${fileName(file.name)}`,
  html: (parts) => (parts.page.key === 'home' ? SPLASH : picturePage(parts)),
  extraRoutes: (parts) => {
    const home: Route = { headers: HTML, body: picturePage(parts), withoutCookie: { headers: HTML, body: SPLASH } }
    return {
      '/': { headers: { ...HTML, 'set-cookie': 'seen=1; path=/' }, body: SPLASH },
      '/index2.php': home,
    }
  },
}

const SPLASH =
  '<html><head><meta charset="utf-8"><title>ถวายพระพร</title><meta http-equiv="refresh" content="8;URL=index2.php"></head><body><center><img src="/images/splash.jpg"><br><a href="index2.php">เข้าสู่เว็บไซต์</a></center></body></html>'

function picturePage({ page, content, menu, addressOf }: PageParts): string {
  return `<html><head><meta charset="utf-8"><title>${content.office}</title></head><body><table><tr><td class="leftmenu">${pictureMenu(menu, addressOf)}</td><td>${bodyHtml(page.pieces, addressOf, { heading: (text) => `<span class="topic">${text}</span><br>`, files: 'table' })}</td></tr></table>${COUNTER}</body></html>`
}

/** An application that paints itself: nothing without JavaScript. */
export const singlePage: Build = {
  id: 'spa',
  pagePath: (page) => `/${page.key}`,
  filePath: (file) => `/static/media/${fileName(file.name)}`,
  html: (parts) => {
    const rendered = `<nav>${nestedMenu(parts.menu, parts.addressOf)}</nav><main>${bodyHtml(parts.page.pieces, parts.addressOf, { heading: (text) => `<h1>${text}</h1>`, files: 'list' })}</main>`
    const data = Buffer.from(rendered, 'utf8').toString('base64')
    return `<!doctype html><html lang="en"><head><meta charset="utf-8"/><title>React App</title></head><body><noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div><script>setTimeout(function(){var b=Uint8Array.from(atob("${data}"),function(c){return c.charCodeAt(0)});document.getElementById("root").innerHTML=new TextDecoder().decode(b)},30)</script></body></html>`
  },
}

/** Static pages with menus in boxes to choose from, and pages of files shown in a viewer. */
export const choiceBoxes: Build = {
  id: 'choice-boxes',
  pagePath: (page, index) => `/site/${index}/${page.key}.html`,
  filePath: (file) => `/files/com_ita/${fileName(file.name)}`,
  html: ({
    page,
    content,
    menu,
    addressOf,
  }) => `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${content.short} | ${escapeHtml(page.title)}</title></head><body>
<div class="topbar">${menu.map(({ label, entries }) => `<form><b>${label}</b><select onchange="location=this.value"><option value="">-- เลือก --</option>${entries.map((entry) => `<option value="${escapeHtml(addressOf(entry.to))}">${escapeHtml(entry.label)}</option>`).join('')}</select></form>`).join('')}</div>
<div class="body">${bodyHtml(page.pieces, addressOf, { heading: (text) => `<p><strong>${text}</strong></p>`, files: 'frame' })}</div>
<div class="bottom">${COUNTER}</div></body></html>`,
}
