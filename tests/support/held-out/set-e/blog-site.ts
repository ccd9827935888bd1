import type { SampleSite } from '../../sites/build.ts'
import { draftSite } from '../draft.ts'
import { BLOG_OFFICE, BLOG_PAGE, Blog, blogPage } from './blog-markup.ts'
import { BLOG_FACEBOOK, writeBlogPages } from './blog-pages.ts'
import { writePapers } from './blog-papers.ts'
import { writeTransparency } from './blog-transparency.ts'

const FORM =
  '<html><head><meta charset="utf-8"><title>แบบขอรับบริการออนไลน์</title></head><body><form method="post"><h1>แบบขอรับบริการออนไลน์ เทศบาลตำบลห้วยทรายงาม</h1><label>เรื่องที่ขอรับบริการ</label><input name="entry.1"><label>ชื่อ - สกุล</label><input name="entry.2"><button>ส่ง</button></form></body></html>'
const QUESTIONS =
  '<html><head><meta charset="utf-8"><title>แบบสอบถาม</title></head><body><form method="post"><h1>แบบสอบถามความพึงพอใจต่อการให้บริการ</h1><label>ด้านเจ้าหน้าที่</label><input name="entry.1"><button>ส่ง</button></form></body></html>'

/** A blog of pages and posts: what is asked for stands in posts of several categories. */
export function blogSite(): SampleSite {
  const draft = draftSite({
    id: 'e-blog',
    build: 'hand',
    catalogue: 'oit-2565',
    fiscalYear: 2565,
    services: ['docs.google.com'],
  })
  const blog = new Blog(draft)
  writeBlogPages(draft)
  writePapers(draft, blog)
  writeTransparency(draft, blog)

  const html = { 'content-type': 'text/html' }
  const service = draft.routeElsewhere(
    '/forms/d/e/huaisaingam-request/viewform',
    { headers: html, body: FORM },
    'docs.google.com',
  )
  const poll = draft.routeElsewhere(
    '/forms/d/e/huaisaingam-poll/viewform',
    { headers: html, body: QUESTIONS },
    'docs.google.com',
  )

  draft.is(
    'present',
    'O14',
    blog.post({
      id: 131,
      category: 10,
      title: 'คู่มือสำหรับประชาชน งานทะเบียนพาณิชย์และภาษี',
      date: '8 สิงหาคม 2561',
      file: '2018/08/citizen.pdf',
      lines: [
        'คู่มือสำหรับประชาชน การจดทะเบียนพาณิชย์',
        'ขั้นตอนการให้บริการ 3 ขั้นตอน ระยะเวลา 30 นาที',
        'ค่าธรรมเนียม 50 บาท เอกสารหลักฐาน ช่องทางให้บริการ กองคลัง',
      ],
    }),
  )
  draft.is('present', 'O17', [
    ...blog.post({
      id: 132,
      category: 10,
      title: 'ขอรับบริการออนไลน์กับเทศบาล (e-Service)',
      date: '2 พฤศจิกายน 2564',
      text: `ขอถังขยะ ขอซ่อมไฟกิ่ง ขอน้ำอุปโภค กรอกแบบได้ที่ <a href="${service}">แบบขอรับบริการออนไลน์</a>`,
    }),
    service,
  ])
  blog.post({
    id: 133,
    category: 10,
    title: 'คู่มือการใช้งานระบบ e-Service สำหรับผู้ขอรับบริการ',
    date: '2 พฤศจิกายน 2564',
    file: '2021/11/howto.pdf',
    lines: ['คู่มือการใช้งานระบบ e-Service', 'เปิดแบบฟอร์ม กรอกชื่อ กดส่ง'],
  })
  draft.is('missing', 'O13', [], 'only how the public fills in the form')
  blog.post({
    id: 134,
    category: 10,
    title: 'ร่วมตอบแบบสอบถามความพึงพอใจการให้บริการ',
    date: '5 มกราคม 2565',
    text: `<a href="${poll}">ตอบแบบสอบถาม</a>`,
  })
  draft.is('missing', 'O16', [], 'a questionnaire is no report')

  const news = [
    ...blog.post({
      id: 141,
      category: 3,
      title: 'ประกาศรับสมัครเด็กเล็ก ศูนย์พัฒนาเด็กเล็ก ปีการศึกษา 2565',
      date: '1 มีนาคม 2565',
      text: 'รับสมัครตั้งแต่วันที่ 1 ถึง 31 มีนาคม 2565 ในวันและเวลาราชการ',
    }),
    ...blog.post({
      id: 142,
      category: 3,
      title: 'แจ้งกำหนดฉีดวัคซีนป้องกันโรคพิษสุนัขบ้า',
      date: '17 พฤษภาคม 2565',
      text: 'หมู่ที่ 1 ถึงหมู่ที่ 9 ระหว่างวันที่ 23 ถึง 27 พฤษภาคม 2565',
    }),
  ]
  draft.is('present', 'O7', ['/', ...new Set(news)])
  draft.is(
    'present',
    'O35',
    blog.post({
      id: 143,
      category: 4,
      title: 'นายกเทศมนตรีนำพนักงานร่วมกิจกรรมวันต่อต้านคอร์รัปชันสากล',
      date: '9 ธันวาคม 2564',
      text: 'นายกเทศมนตรีเป็นประธานและกล่าวนำคำปฏิญาณต่อต้านการทุจริต พร้อมมอบนโยบายความโปร่งใสแก่พนักงานเทศบาล <img src="/wp-content/uploads/2021/12/a1.jpg">',
    }),
  )
  draft.is(
    'present',
    'O38',
    blog.post({
      id: 144,
      category: 4,
      title: 'อบรมเสริมสร้างค่านิยมสุจริตและจริยธรรมแก่พนักงานเทศบาล ประจำปี 2565',
      date: '24 กุมภาพันธ์ 2565',
      text: 'พนักงานเทศบาลเข้ารับการอบรมเพื่อเสริมสร้างวัฒนธรรมองค์กร ทัศนคติ และค่านิยมสุจริต ไม่ทนต่อการทุจริต',
    }),
  )
  blog.post({ id: 145, category: 4, title: 'งานลอยกระทง', date: '19 พฤศจิกายน 2564', text: 'ขอบคุณทุกท่านที่มาร่วมงาน' })
  blog.writeCategories()
  draft.page(
    '/',
    blogPage(
      BLOG_OFFICE,
      `<p>ยินดีต้อนรับ</p><h2>เรื่องล่าสุด</h2><ul class="wp-block-latest-posts"><li><a href="/?p=142">แจ้งกำหนดฉีดวัคซีนป้องกันโรคพิษสุนัขบ้า</a> 17 พฤษภาคม 2565</li><li><a href="/?p=141">ประกาศรับสมัครเด็กเล็ก ศูนย์พัฒนาเด็กเล็ก ปีการศึกษา 2565</a> 1 มีนาคม 2565</li></ul><h2>ทางลัด</h2><ul><li><a href="${BLOG_PAGE.statistics}">สถิติการให้บริการ</a></li><li><a href="${BLOG_PAGE.monthly}">แบบ สขร.1</a></li><li><a href="${BLOG_FACEBOOK}">เพจเฟซบุ๊กของเทศบาล</a></li></ul>`,
    ),
  )
  return draft.site()
}
