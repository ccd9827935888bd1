import type { TracePlace } from '../../exploration/builder/builders.ts'
import type { Disclosure } from '../../exploration/exploration.ts'
import type { OfficePlace } from '../../exploration/office/find-office.ts'
import { formatList } from '../../model/format/list.ts'
import type { DraftWords } from './words.ts'

const OFFICE_PLACES: Readonly<Record<OfficePlace, string>> = {
  'site-name': 'ชื่อเว็บไซต์ (og:site_name)',
  title: 'ชื่อหน้า',
  heading: 'หัวข้อ',
  footer: 'ท้ายหน้า',
  text: 'เนื้อหา',
}

const TRACE_PLACES: Readonly<Record<TracePlace, string>> = {
  host: 'ชื่อโฮสต์',
  generator: 'ป้าย generator ของหน้า',
  header: 'ส่วนหัวของคำตอบ (header)',
  html: 'รหัสของหน้า (HTML)',
  text: 'ข้อความในหน้า',
  url: 'ที่อยู่ของหน้าต่าง ๆ',
  'script-only': 'ชื่อหน้า หน้าว่างเปล่าเมื่อไม่ใช้ JavaScript',
}

const LIMITS = { pages: 'จำนวนหน้า', bytes: 'ปริมาณข้อมูล', depth: 'ความลึกของลิงก์', time: 'เวลา', documents: 'จำนวนเอกสาร' }

function disclosureLines(disclosure: Disclosure): readonly string[] {
  if (disclosure.kind === 'not-looked-for') return ['การเปิดเผยข้อมูล: ไม่ได้ค้นหา']
  if (disclosure.kind === 'unfinished')
    return ['การเปิดเผยข้อมูล: อ่านไม่ทันในเวลาที่กำหนด เวรยามจะค้นหาเองเมื่อเริ่มเฝ้า หรือสั่ง init ใหม่โดยเพิ่ม --timeout']
  if (disclosure.kind === 'down') return [`การเปิดเผยข้อมูล: อ่านไม่ได้ เนื่องจากเว็บไซต์หยุดตอบระหว่างที่อ่าน (${disclosure.detail})`]
  const { catalogue, items, pagesRead, documentsRead, limits, forbidden } = disclosure
  const present = items.filter(({ status }) => status === 'present').length
  return [
    `การเปิดเผยข้อมูล: พบครบถ้วนเป็นปัจจุบัน ${present} จาก ${items.length} รายการของ ${catalogue} (อ่าน ${pagesRead} หน้า ${documentsRead} เอกสาร)`,
    ...(forbidden ? ['เว็บไซต์ไม่อนุญาตให้โปรแกรมอ่าน (robots.txt) ให้ระบุหน้าเองใน disclosure.pages'] : []),
    ...(limits.length > 0
      ? [
          `อ่านยังไม่ทั้งเว็บไซต์ เนื่องจากครบขีดจำกัดด้าน${formatList(
            limits.map((limit) => LIMITS[limit]),
            'th',
          )} เมื่อเริ่มเฝ้า เวรยามจะอ่านมากกว่านี้`,
        ]
      : []),
  ]
}

export const wordsTh: DraftWords = {
  written: (at) => `ไฟล์ตั้งค่าของเวรยาม เขียนโดยคำสั่ง wenyam init เมื่อ ${at}`,
  explored: (url, took) => `จากการสำรวจ ${url} ใช้เวลา ${took}`,
  howTo: (file) => [
    `ใช้ได้ทันที: wenyam run -c ${file}`,
    `ตรวจไฟล์หลังแก้ไข: wenyam config check ${file}`,
    'บรรทัดที่มีวรรคหลังเครื่องหมาย # เป็นคำอธิบาย บรรทัดที่ # ติดกับข้อความเป็นค่าที่เตรียมไว้ ลบ # ออกเมื่อต้องการใช้',
    'ตัวเลือกทั้งหมดอธิบายไว้ใน config/wenyam.example.yaml',
  ],
  found: 'สิ่งที่พบ',
  faults: 'สิ่งที่เวรยามจะแจ้งตั้งแต่เริ่มเฝ้า ควรแก้ไขก่อน',
  shut: 'หน้าแรกเปิดไม่ได้ หรือไม่ใช่หน้าเว็บไซต์ จึงสำรวจได้เพียงบางส่วน เมื่อเว็บไซต์ใช้ได้แล้ว ให้สั่ง init ใหม่โดยระบุไฟล์อื่นด้วย --out',
  notes: {
    'https-instead': (from, to) => `เปลี่ยน ${from} เป็น ${to} เพราะเว็บไซต์นี้เปิดแบบ https ได้`,
    'http-only': (_, to) => `เว็บไซต์เปิดได้เฉพาะแบบ http ซึ่งไม่เข้ารหัส (${to}) ควรให้ผู้ดูแลเว็บไซต์ติดตั้งใบรับรอง`,
    'other-name': (from, to) => `${from} เปิดไม่ได้ แต่ ${to} เปิดได้ จึงใช้ที่อยู่หลัง`,
    'sent-on': (from, to) => `${from} ส่งต่อไปที่ ${to} จึงใช้ที่อยู่หลัง`,
    moved: (from, to) => `เว็บไซต์ย้ายจาก ${from} ไปอยู่ที่ ${to} จึงใช้ที่อยู่ใหม่`,
    'leads-away': (from, to) =>
      `${from} ส่งผู้เข้าชมไปเว็บไซต์อื่น (${to}) ซึ่งไม่พบชื่อหน่วยงาน อาจถูกเจาะระบบ ให้ตรวจสอบก่อน ไฟล์นี้ยังใช้ที่อยู่เดิม`,
  },
  office: {
    local: (name, places) =>
      `หน่วยงาน: ${name}${
        places.length === 0
          ? ''
          : ` (พบใน${formatList(
              places.map((place) => OFFICE_PLACES[place]),
              'th',
            )})`
      }`,
    government: (host) =>
      `หน่วยงาน: ไม่พบชื่อองค์กรปกครองส่วนท้องถิ่นในหน้าเว็บ แต่ ${host} เป็นชื่อของหน่วยงานรัฐ ให้แก้ organisation เอง`,
    other: (host) =>
      `หน่วยงาน: ${host} ไม่ใช่เว็บไซต์ขององค์กรปกครองส่วนท้องถิ่นไทย หรือไม่พบชื่อหน่วยงาน จึงไม่เปิดการตรวจการเปิดเผยข้อมูล`,
    unseen: () => 'หน่วยงาน: ไม่ทราบ เพราะอ่านหน้าเว็บไม่ได้ ให้แก้ organisation เอง',
  },
  builder: (name, place, evidence) => `ระบบเว็บไซต์: ${name.th} (พบ “${evidence}” ใน${TRACE_PLACES[place]})`,
  noBuilder: 'ระบบเว็บไซต์: ไม่รู้จัก',
  disclosure: disclosureLines,
  organisation: 'ชื่อหน่วยงาน ปรากฏในข้อความแจ้งเตือนและรายงาน',
  id: 'รหัสตั้งจากชื่อโดเมน เปลี่ยนได้ก่อนเริ่มเฝ้าเท่านั้น เพราะประวัติทั้งหมดผูกกับรหัสนี้',
  siteName: (office) => `เว็บไซต์ ${office}`,
  page: 'หน้าเว็บเปิดได้และมีเนื้อหาที่ควรมีหรือไม่',
  contains: 'ข้อความนี้อยู่ในหน้าแรกขณะสำรวจ หากวันใดหายไป แสดงว่าไม่ใช่หน้าของหน่วยงาน',
  noContains: 'ไม่พบชื่อหน่วยงานในข้อความของหน้าแรก หากมีข้อความที่อยู่ในหน้าแรกเสมอ ให้เพิ่มหัวข้อ contains',
  containsLater: 'เมื่อเว็บไซต์ใช้ได้แล้ว ควรเพิ่มหัวข้อ contains เป็นชื่อหน่วยงานที่อยู่ในหน้าแรก',
  certificate: (date, daysLeft, issuer) =>
    `ใบรับรอง (tls) ${daysLeft < 0 ? `หมดอายุแล้วเมื่อ ${date}` : `ใช้ได้ถึง ${date} (เหลือ ${daysLeft} วัน)`}${issuer === undefined ? '' : ` ออกโดย ${issuer}`} เวรยามตรวจให้ทุก 6 ชั่วโมง`,
  noCertificate: 'ใบรับรอง (tls): ขณะสำรวจไม่มีใบรับรองให้อ่าน',
  domain: (name, date, daysLeft, registrar) =>
    `ชื่อโดเมน ${name} ${daysLeft < 0 ? `หมดอายุแล้วเมื่อ ${date}` : `หมดอายุ ${date} (อีก ${daysLeft} วัน)`}${registrar === null ? '' : ` จดทะเบียนกับ ${registrar}`} เวรยามถามนายทะเบียนให้ทุกวัน`,
  domainByHand: (name) => `นายทะเบียนไม่บอกวันหมดอายุของ ${name} ให้ดูจากใบเสร็จค่าต่ออายุ แล้วแก้วันที่ (ปี ค.ศ.) และลบ # ทั้งสองบรรทัด`,
  noDomain: 'ที่อยู่นี้ไม่มีชื่อโดเมนที่จดทะเบียน จึงไม่มีวันหมดอายุให้เฝ้า',
  disclosureOff: {
    other: 'ปิดการตรวจการเปิดเผยข้อมูล (OIT) ไว้ เพราะไม่ใช่เว็บไซต์ขององค์กรปกครองส่วนท้องถิ่น หากเป็น ให้ลบบรรทัดถัดไป',
    unseen: 'ปิดการตรวจการเปิดเผยข้อมูล (OIT) ไว้จนกว่าจะทราบว่าเป็นเว็บไซต์ของหน่วยงานใด หากเป็นของ อปท. ให้ลบบรรทัดถัดไป',
  },
  disclosureOn: 'การเปิดเผยข้อมูลสาธารณะ (OIT) ว่าครบและเป็นปัจจุบันหรือไม่',
  catalogues: (newest, fiscalYear) =>
    `เว้นว่างคือใช้แบบตรวจ OIT ฉบับล่าสุดที่มากับโปรแกรม${newest === undefined ? '' : ` ขณะนี้คือ ${newest}`} ปีงบประมาณที่ตรวจดูจากวันที่ ขณะนี้คือ ${fiscalYear}`,
  needsScript: 'เว็บไซต์นี้แสดงเนื้อหาด้วย JavaScript หากเครื่องมี Chromium ให้เปิดใช้บรรทัดนี้ จึงจะอ่านเนื้อหาได้',
  pages: [
    'หน้าที่พบ เวรยามค้นหาให้เองทุกสัปดาห์ จึงยังไม่ต้องระบุ: หน้าที่ระบุไว้จะไม่ถูกค้นหาอีก หากย้ายหน้าจะแจ้งว่าหาย',
    'ให้ระบุเฉพาะรายการที่โปรแกรมหาผิดหน้า โดยลบ # หน้า pages และหน้ารายการนั้น แล้วแก้ที่อยู่',
  ],
  notFound: 'รายการที่ไม่พบหรือเปิดไม่ได้ ควรเปิดดูด้วยตนเองก่อนสรุปว่าไม่มี',
  confidence: (percent) => `มั่นใจ ${percent}%`,
  year: (fiscalYear) => `ปี ${fiscalYear}`,
  path: (steps) => `เมนู: ${steps}`,
  network: 'การเชื่อมต่อออกจากเครื่องนี้ ใช้แบบเดียวกับขณะสำรวจ',
  renewals: [
    'งานที่มีกำหนดต่ออายุ ซึ่งไม่มีโปรแกรมใดถามแทนได้ ดูวันสิ้นสุดจากสัญญา แก้ due (ปี ค.ศ.) แล้วลบ # ของรายการที่มี',
    'due คือวันสุดท้ายที่จ่ายเงินไว้แล้ว',
  ],
  contracts: [
    { id: 'hosting', name: 'ค่าเช่าพื้นที่เว็บไซต์', contact: 'ผู้ให้บริการพื้นที่เว็บไซต์' },
    { id: 'maintenance', name: 'สัญญาดูแลเว็บไซต์', contact: 'บริษัทผู้ดูแลเว็บไซต์' },
  ],
  alerts: [
    'แจ้งใครเมื่อผิดปกติ เลือกช่องทาง แก้ผู้รับ แล้วลบ # ทุกบรรทัดของช่องทางนั้น รวมบรรทัด alerts และ channels',
    'ทดลองส่ง: wenyam alerts test รหัสช่องทาง เมื่อยังไม่มีช่องทาง เวรยามบันทึกเหตุไว้แต่ไม่แจ้งใคร',
  ],
  email: 'อีเมล',
  line: 'LINE (Messaging API) ค่าลับตั้งไว้ในตัวแปรสภาพแวดล้อม LINE_TOKEN และ LINE_GROUP',
  telegram: 'Telegram ค่าลับตั้งไว้ในตัวแปรสภาพแวดล้อม TELEGRAM_TOKEN และ TELEGRAM_CHAT',
  reports: 'รายงานประจำสัปดาห์ ทุกวันจันทร์ 08.00 น.',
}
