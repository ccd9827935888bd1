import type { SampleSite } from '../../sites/build.ts'
import type { Draft } from '../draft.ts'
import { draftSite } from '../draft.ts'
import { writeDocuments } from './card-documents.ts'
import { CARD_OFFICE, cardPage, cards } from './card-markup.ts'
import { writeCardTransparency } from './card-transparency.ts'

/** A site of cards and folds, with few pages and many files. */
export function cardSite(): SampleSite {
  const draft = draftSite({ id: 'e-cards', build: 'hand', catalogue: 'oit-2569', fiscalYear: 2569 })
  writeAbout(draft)
  writeServices(draft)
  writeDocuments(draft)
  writeNews(draft)
  writeCardTransparency(draft)
  return draft.site()
}

function writeAbout(draft: Draft): void {
  draft.page(
    '/about',
    cardPage(
      'รู้จัก อบต.',
      cards([
        { title: 'เรื่องเล่าของตำบล', href: '/about/story', icon: 'history' },
        { title: 'โครงสร้าง หน้าที่และอำนาจ', href: '/about/structure', icon: 'account_tree', text: 'ใครทำอะไร ที่ไหน' },
        { title: 'แหล่งท่องเที่ยวและของดี', href: '/about/travel', icon: 'landscape' },
      ]),
    ),
  )
  draft.page('/about/story', cardPage('เรื่องเล่าของตำบล', '<p>ทุ่งกว้างริมลำน้ำที่เหลืองด้วยดอกคูนทุกเดือนเมษายน</p>'))
  draft.page('/about/travel', cardPage('แหล่งท่องเที่ยวและของดี', '<p>ตลาดน้ำทุ่งดอกคูน ผ้าขิด ข้าวฮาง</p>'))
  draft.page(
    '/about/structure',
    cardPage(
      'โครงสร้าง หน้าที่และอำนาจ',
      '<h2>ฝ่ายการเมือง</h2><p>สภาองค์การบริหารส่วนตำบล (ประธานสภา รองประธานสภา สมาชิกสภา) / นายกองค์การบริหารส่วนตำบล / รองนายก / เลขานุการนายก</p><h2>ฝ่ายข้าราชการประจำ</h2><p>ปลัดองค์การบริหารส่วนตำบล</p><ul><li>สำนักปลัด: งานบริหารทั่วไป งานสวัสดิการ</li><li>กองคลัง: งานการเงินและบัญชี งานพัสดุ</li><li>กองช่าง: งานก่อสร้าง งานสาธารณูปโภค</li></ul><h2>หน้าที่และอำนาจ</h2><p>พัฒนาตำบลทั้งในด้านเศรษฐกิจ สังคม และวัฒนธรรม จัดให้มีทางน้ำและทางบก รักษาความสะอาด ป้องกันและระงับโรคติดต่อ ป้องกันและบรรเทาสาธารณภัย ส่งเสริมการศึกษา</p>',
    ),
  )
  draft.is('present', 'O1', ['/about/structure'])
  const person = (name: string, post: string, phone: string) =>
    `<div class="card person"><img src="/assets/people/${phone.slice(-2)}.webp" alt=""><h3>${name}</h3><p>${post}</p><p>โทร ${phone}</p></div>`
  draft.page(
    '/team',
    cardPage(
      'ทีมงานของเรา',
      `<h2>คณะผู้บริหาร</h2>${person('นายชัย ชนะศึก', 'นายกองค์การบริหารส่วนตำบล', '08-0000-0031')}${person('นางชื่น ใจงาม', 'รองนายกองค์การบริหารส่วนตำบล', '08-0000-0032')}<h2>สมาชิกสภา</h2>${person('นายเฉลิม พลดี', 'ประธานสภา', '08-0000-0033')}${person('นายแสง สว่าง', 'สมาชิกสภา หมู่ที่ 2', '08-0000-0034')}<h2>ฝ่ายประจำ</h2>${person('นางสาวสุดา พากเพียร', 'ปลัดองค์การบริหารส่วนตำบล', '08-0000-0035')}${person('นายชูใจ เลิศล้ำ', 'ผู้อำนวยการกองช่าง', '08-0000-0036')}`,
    ),
  )
  draft.is('present', 'O2', ['/team'])
  draft.page(
    '/contact',
    cardPage(
      'ติดต่อและสอบถาม',
      `<p>${CARD_OFFICE} 55 หมู่ 8 ตำบลทุ่งดอกคูน อำเภอเมือง จังหวัดขอนแก่น 40000</p><p>โทรศัพท์ 043-000-000 โทรสาร 043-000-001 อีเมล saraban@thungdokkhun.example</p><iframe title="แผนที่" src="https://www.google.com/maps/embed?pb=3"></iframe><h2>พิมพ์คุยกับเจ้าหน้าที่</h2><p>ถามได้ทุกวันทำการ ทาง Messenger หรือ LINE OA ของ อบต.</p><a class="button" href="https://m.me/thungdokkhun">Messenger</a> <a class="button" href="https://line.me/R/ti/p/@thungdokkhun">LINE OA @thungdokkhun</a>`,
    ),
  )
  draft.is('present', 'O3', ['/contact'])
}

function writeServices(draft: Draft): void {
  const register = draft.pdf('/files/guide-register.pdf', [
    'คู่มือการขอรับบริการ การลงทะเบียนเบี้ยความพิการ',
    'ขั้นตอนการขอรับบริการ ระยะเวลา 15 นาที ไม่มีค่าธรรมเนียม',
    'เอกสารหลักฐาน ช่องทางและสถานที่ งานสวัสดิการ สำนักปลัด',
  ])
  const waste = draft.pdf('/files/guide-waste.pdf', [
    'คู่มือการขอรับบริการ ขอถังขยะและเก็บขนมูลฝอย',
    'ขั้นตอน ระยะเวลา 1 วัน ค่าธรรมเนียม 30 บาทต่อเดือน',
    'เอกสารหลักฐาน สำเนาทะเบียนบ้าน',
  ])
  draft.page(
    '/services',
    cardPage(
      'งานบริการ',
      cards([
        {
          title: 'มาติดต่อเรื่องนี้ ต้องเตรียมอะไร',
          text: 'ขั้นตอน เอกสาร เวลา และค่าธรรมเนียม',
          href: '/services/guides',
          icon: 'menu_book',
        },
        { title: 'บริการออนไลน์ (E-Service)', text: 'ยื่นคำขอจากที่บ้าน', href: '/services/online', icon: 'computer' },
        { title: 'ตรวจสอบเบี้ยยังชีพ', href: '/services/pension', icon: 'elderly' },
      ]),
    ),
  )
  draft.page(
    '/services/guides',
    cardPage(
      'มาติดต่อเรื่องนี้ ต้องเตรียมอะไร',
      cards([
        { title: 'ลงทะเบียนเบี้ยความพิการ', href: register },
        { title: 'ขอถังขยะและเก็บขนมูลฝอย', href: waste },
      ]),
    ),
  )
  draft.page('/services/pension', cardPage('ตรวจสอบเบี้ยยังชีพ', '<p>จ่ายทุกวันที่ 10 ของเดือน ผ่านบัญชีธนาคาร</p>'))
  draft.is('present', 'O9', ['/services/guides', register, waste])
  draft.route('/services/online', {
    status: 500,
    headers: { 'content-type': 'text/html' },
    body: '<html><head><title>500 | Server Error</title></head><body><h1>500</h1><p>Server Error</p></body></html>',
  })
  draft.is('broken', 'O10', ['/services', '/services/online'], 'the system behind the card answers 500')
}

function writeNews(draft: Draft): void {
  draft.page(
    '/news/118',
    cardPage(
      'รับฟังความเห็นเรื่องผังเมืองรวม',
      '<p class="date">6 มีนาคม 2569</p><p>ขอเชิญประชาชนร่วมประชุมที่หอประชุม อบต. วันที่ 14 มีนาคม 2569</p>',
    ),
  )
  draft.page(
    '/news/119',
    cardPage(
      'ออกหน่วยฉีดวัคซีนสุนัขและแมว',
      '<p class="date">21 เมษายน 2569</p><p>ทุกหมู่บ้าน ตั้งแต่วันที่ 27 เมษายน 2569 เป็นต้นไป</p>',
    ),
  )
  const latest = cards([
    { title: 'ออกหน่วยฉีดวัคซีนสุนัขและแมว', text: '21 เมษายน 2569', href: '/news/119', icon: 'campaign' },
    { title: 'รับฟังความเห็นเรื่องผังเมืองรวม', text: '6 มีนาคม 2569', href: '/news/118', icon: 'campaign' },
  ])
  draft.page('/news', cardPage('ข่าวสาร', latest))
  draft.page('/', cardPage(CARD_OFFICE, `<p>ตำบลน่าอยู่ ดอกคูนบาน</p><h2>ข่าวล่าสุด</h2>${latest}`))
  draft.is('present', 'O4', ['/', '/news', '/news/118', '/news/119'])
}
