import type { IntegrityTexts, Words } from '../words.ts'

const PROVIDER = 'ผู้ให้บริการพื้นที่เว็บไซต์ (โฮสติ้ง) หรือบริษัทที่ดูแลเว็บไซต์'
const BREACH =
  'จากนั้นเปลี่ยนรหัสผ่านทุกบัญชีของเว็บไซต์ (ระบบจัดการ, FTP, ฐานข้อมูล) ปรับปรุงโปรแกรมและส่วนเสริมให้เป็นรุ่นล่าสุด เพราะการลบเพียงข้อความมักถูกฝังกลับมาอีก หากต้องการความช่วยเหลือ ติดต่อศูนย์ ThaiCERT ของ สกมช.'
const HARM =
  'แสดงว่ามีผู้บุกรุกเข้ามาแก้ไขเว็บไซต์ได้ ประชาชนอาจถูกชักนำไปยังเว็บไซต์ผิดกฎหมาย หน่วยงานเสียความน่าเชื่อถือ และเครื่องมือค้นหาอาจขึ้นคำเตือนหรือถอดเว็บไซต์ออก'
const LEARNING = ' (อยู่ระหว่างเรียนรู้: ยังไม่มีผู้ตรวจรับสภาพปกติของเว็บไซต์)'
const ACCEPT = 'หากเป็นสิ่งที่หน่วยงานทำเอง ให้กดตรวจรับในหน้าของเว็บไซต์นี้บนหน้าจอเวรยาม หรือใช้คำสั่ง wenyam integrity accept'

const WAYS: Readonly<Record<string, string>> = {
  'off-screen': 'วางไว้นอกจอ',
  tiny: 'ย่อจนมองไม่เห็น',
  'same-colour': 'ใช้สีเดียวกับพื้นหลัง',
  'by-script': 'มีสคริปต์สั่งซ่อน',
  'not-shown': 'สั่งไม่ให้แสดง',
  clipped: 'ตัดขอบจนมองไม่เห็น',
  noscript: 'ใส่ไว้ในส่วนสำหรับเบราว์เซอร์ที่ปิด JavaScript',
}
const TONGUES: Readonly<Record<string, string>> = {
  cjk: 'จีนหรือญี่ปุ่น',
  hangul: 'เกาหลี',
  cyrillic: 'ที่ใช้อักษรซีริลลิก เช่น รัสเซีย',
  arabic: 'อาหรับ',
}
const EMBEDS: Readonly<Record<string, string>> = { script: 'สคริปต์', frame: 'กรอบแทรก (iframe)', form: 'แบบฟอร์ม' }

const READERS: Readonly<Record<string, string>> = {
  search: 'ผู้ที่มาจากเครื่องมือค้นหา',
  mobile: 'ผู้ที่ใช้โทรศัพท์และมาจากเครื่องมือค้นหา',
  bing: 'เครื่องมือค้นหา Bing',
}

function place(w: Words): string {
  const at = [w.line === '' ? '' : `บรรทัดที่ ${w.line}`, w.path === '' ? '' : `ตำแหน่ง ${w.path}`].filter(Boolean)
  return at.length === 0 ? '' : ` (${at.join(' ')})`
}

function isList(w: Words): boolean {
  return w.text('tongue') === 'sitemap' || w.text('tongue') === 'feed'
}

/** ต้องดูอย่างไรจึงจะเห็น: ผู้เข้าชมทั่วไปอาจไม่เห็น */
function source(w: Words): string {
  if (w.reader === 'crawler') return `ขอหน้า ${w.text('url')} ในฐานะเครื่องมือค้นหา (Googlebot) แล้วดูซอร์สของหน้า${place(w)}`
  if (w.reader === 'bing') return `ขอหน้า ${w.text('url')} ในฐานะเครื่องมือค้นหา (bingbot) แล้วดูซอร์สของหน้า${place(w)}`
  if (w.reader === 'mobile')
    return `เปิดหน้า ${w.text('url')} ด้วยโทรศัพท์ โดยแตะจากผลการค้นหาของ Google แล้วดูซอร์สของหน้า${place(w)}`
  if (w.reader === 'search') return `เปิดหน้า ${w.text('url')} โดยคลิกจากผลการค้นหาของ Google แล้วดูซอร์สของหน้า${place(w)}`
  return `เปิดหน้า ${w.text('url')} แล้วดูซอร์สของหน้า (กด Ctrl+U)${place(w)}`
}

function readerOf(w: Words): string {
  return READERS[w.reader] ?? 'เครื่องมือค้นหา'
}

function words(w: Words): string {
  const found = w.quoted('words')
  return found === '' ? '' : `: ${found}`
}

export const thaiTexts: IntegrityTexts = {
  defaced: (w) => ({
    message:
      w.text('sign') === 'boast'
        ? `หน้าแรกของ ${w.subject} มีข้อความประกาศว่าถูกแฮก`
        : `หน้าแรกของ ${w.subject} เปลี่ยนไปพร้อมกันทั้งชื่อ ภาษา และเมนู อาจถูกเปลี่ยนหน้าเว็บ${w.learning ? LEARNING : ''}`,
    meaning: 'มีผู้บุกรุกเข้ามาแก้ไขเว็บไซต์ได้ ประชาชนไม่เห็นข้อมูลของหน่วยงาน และข้อมูลในระบบอาจรั่วไหล',
    remedy: `แจ้ง${PROVIDER}ทันที ขอให้ปิดเว็บไซต์ชั่วคราว เก็บบันทึกการเข้าใช้ (log) ไว้เป็นหลักฐาน และกู้คืนจากสำเนาสำรองก่อนวันที่ถูกบุกรุก ${BREACH}${w.text('sign') === 'boast' ? '' : ` ${ACCEPT}`}`,
  }),
  'gambling-spam': (w) => ({
    message: `พบโฆษณาการพนัน เงินกู้ หรือสินค้าและบริการผิดกฎหมายในหน้า ${w.subject}${WAYS[w.text('way')] ? ` ซึ่ง${WAYS[w.text('way')]}` : ''}${words(w)}`,
    meaning: HARM,
    remedy: `${source(w)} แจ้ง${PROVIDER}ให้ลบข้อความและลิงก์เหล่านี้ รวม ${w.text('places')} จุด และค้นหาในไฟล์แม่แบบ ฐานข้อมูล และไฟล์ที่ถูกแก้ไขในวันใกล้เคียงกัน ${BREACH}`,
  }),
  cloaking: (w) => ({
    message:
      w.text('about') === 'spam'
        ? `${w.subject} แสดงโฆษณาแฝงเฉพาะแก่${readerOf(w)}${words(w)}`
        : w.text('about') === 'links'
          ? `${w.subject} แสดงลิงก์ไปเว็บไซต์ภายนอกเฉพาะแก่${readerOf(w)}: ${w.quoted('targets')}`
          : `${w.subject} แสดงเนื้อหาแก่${readerOf(w)}ต่างจากผู้เข้าชมทั่วไปร้อยละ ${w.text('share')}`,
    meaning:
      w.text('about') === 'text'
        ? 'อาจเป็นการทำงานปกติของเว็บไซต์ หรือมีโปรแกรมแปลกปลอมเลือกแสดงเนื้อหา จึงควรตรวจสอบ'
        : `ผู้เข้าชมทั่วไปมองไม่เห็น จึงมักไม่มีใครทราบ ${HARM}`,
    remedy: `${source(w)} แจ้ง${PROVIDER}ให้ตรวจไฟล์ index.php, .htaccess และส่วนเสริม หาคำสั่งที่ตรวจ user agent หรือ referer (คำว่า googlebot, HTTP_USER_AGENT, HTTP_REFERER) แล้วลบออก ${BREACH}`,
  }),
  'foreign-redirect': (w) => ({
    message:
      w.text('by') === 'server' && w.reader !== 'visitor'
        ? `${w.subject} ส่ง${readerOf(w)}ไปยังเว็บไซต์อื่น: ${w.text('to')}`
        : `${w.subject} ส่งผู้เข้าชมไปยังเว็บไซต์อื่นที่ไม่ใช่ของหน่วยงาน: ${w.text('to')}${w.learning ? LEARNING : ''}`,
    meaning: 'ประชาชนเปิดเว็บไซต์ของหน่วยงานแล้วไปพบเว็บไซต์อื่น ซึ่งอาจเป็นเว็บไซต์ผิดกฎหมายหรือหลอกลวง',
    remedy:
      w.text('by') === 'script'
        ? `${source(w)} แจ้ง${PROVIDER}ให้ลบสคริปต์ที่สั่งเปลี่ยนหน้านี้ และตรวจว่าแทรกมาจากไฟล์แม่แบบหรือส่วนเสริมใด ${BREACH}`
        : w.text('by') === 'refresh'
          ? `${source(w)} แจ้ง${PROVIDER}ให้ลบคำสั่ง meta refresh นี้ ${BREACH} ${w.learning ? ACCEPT : ''}`.trim()
          : `แจ้ง${PROVIDER}ให้ตรวจการส่งต่อใน .htaccess, index.php และการตั้งค่าโดเมน ${BREACH} ${w.learning ? ACCEPT : ''}`.trim(),
  }),
  'malicious-script': (w) => ({
    message:
      w.text('what') === 'miner'
        ? `หน้า ${w.subject} มีสคริปต์ที่ใช้เครื่องของผู้เข้าชมขุดเงินดิจิทัล`
        : w.text('what') === 'concealed'
          ? `หน้า ${w.subject} มีสคริปต์ที่เข้ารหัสซ่อนที่อยู่ของเว็บไซต์อื่นไว้: ${w.text('to')}`
          : w.text('what') === 'false-proof'
            ? `หน้า ${w.subject} หลอกให้ผู้เข้าชมพิสูจน์ว่าเป็นมนุษย์ ด้วยการวางและสั่งคำสั่งอันตรายบนเครื่องของตน`
            : w.text('what') === 'hidden-frame'
              ? `หน้า ${w.subject} มีกรอบแทรก (iframe) ที่ซ่อนไว้จากเว็บไซต์อื่น: ${w.text('to')}${w.learning ? LEARNING : ''}`
              : `หน้า ${w.subject} มี${EMBEDS[w.text('what')] ?? 'ส่วนประกอบ'}จากที่อยู่ที่น่าสงสัย: ${w.text('to')}`,
    meaning: 'สคริปต์แปลกปลอมอาจเปลี่ยนเนื้อหา ดักข้อมูลที่ประชาชนกรอก หรือส่งประชาชนไปยังเว็บไซต์อันตราย',
    remedy: `${source(w)} แจ้ง${PROVIDER}ให้ลบส่วนนี้ และตรวจว่าแทรกมาจากไฟล์แม่แบบหรือส่วนเสริมใด ${BREACH}`,
  }),
  suspended: (w) => ({
    message: `เว็บไซต์ ${w.subject} ถูกผู้ให้บริการระงับการใช้งาน`,
    meaning: 'ประชาชนเปิดเว็บไซต์ของหน่วยงานไม่ได้ และหากปล่อยไว้ ผู้ให้บริการอาจลบข้อมูลทั้งหมด',
    remedy:
      'ติดต่อผู้ให้บริการพื้นที่เว็บไซต์ภายในวันนี้ สอบถามเหตุที่ระงับ (มักเป็นค่าบริการค้างชำระ ใช้พื้นที่เกิน หรือเว็บไซต์ถูกเจาะ) และขอให้สำรองข้อมูลไว้',
  }),
  parked: (w) =>
    w.text('what') === 'default-page'
      ? {
          message: `ที่อยู่ ${w.subject} แสดงหน้าเริ่มต้นของเครื่องแม่ข่าย ไม่ใช่เว็บไซต์ของหน่วยงาน`,
          meaning: 'ประชาชนไม่เห็นข้อมูลของหน่วยงาน ไฟล์เว็บไซต์อาจถูกลบ หรือโดเมนชี้ไปผิดเครื่อง',
          remedy: `ติดต่อ${PROVIDER}ภายในวันนี้ ให้ตรวจว่าไฟล์เว็บไซต์ยังอยู่ครบ และการตั้งค่าโดเมน (DNS และ virtual host) ถูกต้อง`,
        }
      : {
          message: `ที่อยู่ ${w.subject} แสดงหน้าพักโดเมนหรือประกาศขายโดเมน ไม่ใช่เว็บไซต์ของหน่วยงาน`,
          meaning: 'โดเมนอาจหมดอายุหรือตกเป็นของผู้อื่นแล้ว ผู้อื่นอาจใช้ชื่อนี้แอบอ้างเป็นหน่วยงาน',
          remedy: 'ตรวจวันหมดอายุของโดเมน และติดต่อผู้รับจดทะเบียนโดเมนภายในวันนี้เพื่อต่ออายุหรือขอคืน',
        },
  'hidden-links': (w) => ({
    message:
      w.quoted('targets') === ''
        ? `หน้า ${w.subject} มีข้อความยาวที่ซ่อนไว้ (${WAYS[w.text('way')] ?? 'ซ่อนไว้'})`
        : `หน้า ${w.subject} มีลิงก์ไปเว็บไซต์ภายนอกที่ซ่อนไว้ (${WAYS[w.text('way')] ?? 'ซ่อนไว้'}): ${w.quoted('targets')}`,
    meaning: 'ผู้บุกรุกมักซ่อนลิงก์ไว้เพื่อใช้ชื่อเสียงของหน่วยงานราชการดันอันดับเว็บไซต์ของตน',
    remedy: `${source(w)} หากหน่วยงานไม่ได้ใส่ไว้เอง แจ้ง${PROVIDER}ให้ลบออก ${BREACH} หากเป็นของหน่วยงาน ให้เพิ่มชื่อโฮสต์นั้นไว้ที่ integrity.allow ในการตั้งค่า`,
  }),
  'foreign-pages': (w) => ({
    message:
      w.text('tongue') === 'sitemap'
        ? `แผนผังเว็บไซต์ (sitemap) มีที่อยู่ของหน้าโฆษณาการพนันหรือสินค้าผิดกฎหมาย ${w.text('pages')} หน้า`
        : w.text('tongue') === 'feed'
          ? `ฟีดข่าว (RSS) ของเว็บไซต์มีโฆษณาการพนันหรือสินค้าผิดกฎหมาย ${w.text('pages')} เรื่อง`
          : `พบหน้าภาษา${TONGUES[w.text('tongue')] ?? 'ต่างประเทศ'}ที่ไม่มีเมนูของหน่วยงาน: ${w.subject}`,
    meaning: 'ผู้บุกรุกมักสร้างหน้าเว็บจำนวนมากไว้ใต้ชื่อโดเมนของราชการเพื่อหลอกเครื่องมือค้นหา',
    remedy: `${isList(w) ? `เปิด ${w.text('url')} ดูรายการ เช่น ${w.quoted('targets')}` : source(w)} หากหน่วยงานไม่ได้จัดทำ แจ้ง${PROVIDER}ให้ลบหน้าเหล่านี้และไฟล์ที่สร้างหน้าเหล่านี้ แล้วขอถอดออกจากผลการค้นหาผ่าน Google Search Console ${BREACH}`,
  }),
  'unknown-host': (w) => ({
    message:
      w.text('password') === 'true'
        ? `แบบฟอร์มในหน้า ${w.subject} ส่งรหัสผ่านไปยังเว็บไซต์อื่น: ${w.quoted('hosts')}${w.learning ? LEARNING : ''}`
        : `หน้า ${w.subject} มี${EMBEDS[w.text('what')] ?? 'ส่วนประกอบ'}จากโฮสต์ที่ไม่เคยมีมาก่อน: ${w.quoted('hosts')}${w.learning ? LEARNING : ''}`,
    meaning: 'เจ้าของโฮสต์นั้นเปลี่ยนสิ่งที่ผู้เข้าชมเห็น หรืออ่านข้อมูลที่กรอกได้ จึงควรแน่ใจว่าเป็นสิ่งที่หน่วยงานใส่ไว้เอง',
    remedy: `${source(w)} หากหน่วยงานไม่ได้ใส่ไว้ แจ้ง${PROVIDER}ให้ลบออกและตรวจหาการบุกรุก ${ACCEPT} หรือเพิ่มชื่อโฮสต์ไว้ที่ integrity.allow ในการตั้งค่า`,
  }),
  'not-read': (w) => ({
    message: `ยังตรวจเนื้อหาของ ${w.subject} ไม่ได้ เพราะเปิดหน้าเว็บไม่ได้หรือได้หน้าแจ้งข้อผิดพลาด`,
    meaning: 'ยังไม่ทราบว่ามีสิ่งแปลกปลอมหรือไม่ ไม่นับว่าปกติและไม่นับว่าถูกบุกรุก',
    remedy: 'ดูผลตรวจหน้าเว็บ (page) ของเว็บไซต์นี้ เมื่อแก้ไขแล้ว เวรยามจะตรวจเนื้อหาอีกครั้งเอง',
  }),
}
