import type { TextsByCode } from './codes.ts'
import type { Words } from './words.ts'

const CERTIFICATE = 'ใบรับรองความปลอดภัย (SSL)'
const PROVIDER = 'ผู้ให้บริการพื้นที่เว็บไซต์ (โฮสติ้ง) หรือบริษัทที่ดูแลเว็บไซต์'
const AN_HOUR = 'โดยทั่วไปใช้เวลาไม่เกิน 1 ชั่วโมง'

function visitors({ role, host }: Words): string {
  if (role === 'redirect') return `ผู้เข้าชมที่ถูกส่งต่อไปยัง ${host} `
  return role === 'sibling' ? `ผู้ที่พิมพ์ที่อยู่เว็บไซต์เป็น ${host} ` : 'ผู้เข้าชมเว็บไซต์'
}

function warned(words: Words): string {
  return `${visitors(words)}จะพบหน้าเตือนว่าเว็บไซต์ไม่ปลอดภัย และส่วนใหญ่จะเข้าใช้งานต่อไม่ได้`
}

function cannotOpen(words: Words): string {
  return `${visitors(words)}เปิดหน้าเว็บแบบเข้ารหัส (https) ไม่ได้`
}

export const thaiTexts: TextsByCode = {
  expired: (w) => ({
    message: `${CERTIFICATE} ของ ${w.host} หมดอายุแล้วเมื่อวันที่ ${w.date('validTo')}`,
    meaning: warned(w),
    remedy: `ติดต่อ${PROVIDER}ภายในวันนี้ ขอให้ต่ออายุใบรับรองและติดตั้งบนเครื่องแม่ข่าย ${AN_HOUR} และขอให้ตั้งการต่ออายุอัตโนมัติไว้ด้วย`,
  }),
  'expires-soon': (w) => ({
    message: `${CERTIFICATE} ของ ${w.host} จะหมดอายุวันที่ ${w.date('validTo')} (เหลืออีก ${w.duration('leftMs')})`,
    meaning: `หากไม่ต่ออายุก่อนถึงวันดังกล่าว ${warned(w)}`,
    remedy: `ติดต่อ${PROVIDER} สอบถามว่าตั้งการต่ออายุอัตโนมัติไว้แล้วหรือไม่ และขอให้ต่ออายุใบรับรองก่อนวันหมดอายุ ${AN_HOUR}`,
  }),
  'not-yet-valid': (w) => ({
    message: `${CERTIFICATE} ของ ${w.host} ยังไม่ถึงวันเริ่มใช้งาน (เริ่มใช้ได้วันที่ ${w.date('validFrom')})`,
    meaning: warned(w),
    remedy: `ติดต่อ${PROVIDER} ขอให้ตรวจนาฬิกาของเครื่องแม่ข่าย และติดตั้งใบรับรองที่ใช้งานได้แล้วแทน ${AN_HOUR}`,
  }),
  'wrong-host': (w) => ({
    message:
      w.count('altNames') > 0
        ? `${CERTIFICATE} ที่ ${w.host} ใช้อยู่ออกให้ชื่ออื่น (${w.names('altNames')})`
        : `${CERTIFICATE} ที่ ${w.host} ใช้อยู่ไม่ได้ระบุชื่อเว็บไซต์ไว้ในช่องที่เบราว์เซอร์อ่าน (Subject Alternative Name)`,
    meaning: warned(w),
    remedy: `ติดต่อ${PROVIDER} ขอให้ออกใบรับรองใหม่ที่มีชื่อ ${w.host} รวมอยู่ด้วย หรือติดตั้งใบรับรองให้ตรงกับเว็บไซต์ ${AN_HOUR}`,
  }),
  'self-signed': (w) => ({
    message: `${CERTIFICATE} ของ ${w.host} เป็นใบรับรองที่เครื่องแม่ข่ายออกให้ตนเอง ไม่มีหน่วยงานใดรับรอง`,
    meaning: warned(w),
    remedy: `ติดต่อ${PROVIDER} ขอให้ใช้ใบรับรองจากผู้ออกใบรับรองที่เบราว์เซอร์เชื่อถือ เช่น Let's Encrypt ซึ่งไม่มีค่าใช้จ่าย ${AN_HOUR}`,
  }),
  untrusted: (w) => ({
    message: `${CERTIFICATE} ของ ${w.host} ออกโดยผู้ออกใบรับรองที่เบราว์เซอร์ไม่เชื่อถือ (${w.text('issuer')})`,
    meaning: warned(w),
    remedy: `ติดต่อ${PROVIDER} ขอให้ใช้ใบรับรองจากผู้ออกใบรับรองที่เบราว์เซอร์เชื่อถือ เช่น Let's Encrypt ซึ่งไม่มีค่าใช้จ่าย ${AN_HOUR} หากเป็นใบรับรองภายในหน่วยงาน ให้ระบุไฟล์ใบรับรองหลักไว้ที่ network.ca`,
  }),
  'incomplete-chain': (w) => ({
    message: `${w.host} ส่ง${CERTIFICATE} มาไม่ครบชุด ขาดใบรับรองชั้นกลางของ ${w.text('issuer')}`,
    meaning: `${visitors(w)}บางส่วน โดยเฉพาะผู้ที่ใช้โทรศัพท์มือถือ จะพบหน้าเตือนว่าเว็บไซต์ไม่ปลอดภัย แม้เครื่องอื่นจะเปิดได้ตามปกติ`,
    remedy: `ติดต่อ${PROVIDER} ขอให้ติดตั้งใบรับรองชั้นกลาง (intermediate certificate หรือไฟล์ fullchain) ให้ครบ ${AN_HOUR}`,
  }),
  'intermediate-expired': (w) => ({
    message: `ใบรับรองของผู้ออกใบรับรอง (${w.text('certificate')}) ที่ ${w.host} ใช้อยู่ พ้นช่วงเวลาที่ใช้ได้ (${w.date('validFrom')} ถึง ${w.date('validTo')})`,
    meaning: warned(w),
    remedy: `ติดต่อ${PROVIDER} ขอให้ติดตั้งใบรับรองชั้นกลางชุดปัจจุบันจากผู้ออกใบรับรอง ${AN_HOUR}`,
  }),
  'intermediate-expires-soon': (w) => ({
    message: `ใบรับรองของผู้ออกใบรับรอง (${w.text('certificate')}) ที่ ${w.host} ใช้อยู่ จะหมดอายุวันที่ ${w.date('validTo')} ก่อนใบรับรองของเว็บไซต์`,
    meaning: `เมื่อถึงวันดังกล่าว ${warned(w)}`,
    remedy: `ติดต่อ${PROVIDER} ขอให้เปลี่ยนเป็นใบรับรองชั้นกลางชุดใหม่จากผู้ออกใบรับรองก่อนถึงวันดังกล่าว ${AN_HOUR}`,
  }),
  'wrong-order': (w) => ({
    message: `${w.host} ส่งชุด${CERTIFICATE} มาสลับลำดับ`,
    meaning: 'เบราว์เซอร์รุ่นปัจจุบันเปิดได้ แต่โปรแกรมหรืออุปกรณ์รุ่นเก่าบางส่วนอาจเปิดเว็บไซต์ไม่ได้',
    remedy: `แจ้ง${PROVIDER} ให้เรียงไฟล์ใบรับรองใหม่ตามลำดับ คือ ${w.names('expected')} ใช้เวลาไม่กี่นาที`,
  }),
  'weak-signature': (w) => ({
    message: `${CERTIFICATE} ชื่อ ${w.text('certificate')} ที่ ${w.host} ใช้อยู่ มีลายมือชื่อดิจิทัลแบบเก่าที่ไม่ปลอดภัย (${w.text('algorithm')})`,
    meaning: warned(w),
    remedy: `ติดต่อ${PROVIDER} ขอให้ออกใบรับรองใหม่ที่ใช้ลายมือชื่อแบบ SHA-256 และติดตั้งบนเครื่องแม่ข่าย ${AN_HOUR}`,
  }),
  'weak-key': (w) => ({
    message: `${CERTIFICATE} ชื่อ ${w.text('certificate')} ที่ ${w.host} ใช้อยู่ มีกุญแจที่สั้นเกินไป (${w.text('keyType').toUpperCase()} ${w.text('keyBits')} บิต)`,
    meaning: `${visitors(w)}ที่ใช้ iPhone, iPad และ Mac จะเปิดเว็บไซต์ไม่ได้ และข้อมูลที่รับส่งอาจถูกดักอ่าน`,
    remedy: `ติดต่อ${PROVIDER} ขอให้ออกใบรับรองใหม่ที่ใช้กุญแจ RSA ตั้งแต่ 2048 บิต หรือ EC ตั้งแต่ 256 บิตขึ้นไป และติดตั้งบนเครื่องแม่ข่าย ${AN_HOUR}`,
  }),
  'wrong-purpose': (w) => ({
    message: `${CERTIFICATE} ที่ ${w.host} ใช้อยู่ไม่ใช่ใบรับรองสำหรับเว็บไซต์`,
    meaning: warned(w),
    remedy: `ติดต่อ${PROVIDER} ขอให้ออกใบรับรองใหม่สำหรับเครื่องแม่ข่ายเว็บไซต์ (server authentication) ${AN_HOUR}`,
  }),
  'old-protocol': (w) => ({
    message: `${w.host} เข้ารหัสด้วยวิธีเก่าเท่านั้น (${w.protocol()}) ซึ่งเบราว์เซอร์ปัจจุบันเลิกรองรับแล้ว`,
    meaning: cannotOpen(w),
    remedy: `ติดต่อ${PROVIDER} ขอให้เปิดใช้ TLS 1.2 หรือ TLS 1.3 บนเครื่องแม่ข่าย หากระบบเก่าเกินกว่าจะทำได้ ต้องปรับรุ่นระบบหรือย้ายเว็บไซต์ ซึ่งอาจใช้เวลาหลายวัน`,
  }),
  'legacy-handshake': (w) => ({
    message: `${w.host} เชื่อมต่อแบบเข้ารหัสได้ต่อเมื่อใช้ค่าแบบเก่าที่เลิกแนะนำแล้ว (${w.protocol()}, ${w.text('cipher')})`,
    meaning: `${visitors(w)}บางส่วนอาจเปิดเว็บไซต์ไม่ได้ และจะมีมากขึ้นเมื่อเบราว์เซอร์ปรับรุ่น`,
    remedy: `แจ้ง${PROVIDER} ขอให้ปรับการตั้งค่า TLS ของเครื่องแม่ข่ายให้เป็นปัจจุบัน โดยทั่วไปใช้เวลาไม่เกิน 1 วัน`,
  }),
  revoked: (w) => ({
    message: `${CERTIFICATE} ของ ${w.host} ถูกผู้ออกใบรับรองเพิกถอนแล้ว${w.text('revokedAt') ? ` เมื่อวันที่ ${w.date('revokedAt')}` : ''}`,
    meaning: warned(w),
    remedy: `ติดต่อ${PROVIDER}ภายในวันนี้ สอบถามเหตุที่ถูกเพิกถอน และขอให้ออกใบรับรองใหม่และติดตั้งบนเครื่องแม่ข่าย ${AN_HOUR}`,
  }),
  'not-tls': (w) => ({
    message: `${w.host} ตอบกลับโดยไม่เข้ารหัส ทั้งที่เป็นช่องทางสำหรับ https`,
    meaning: cannotOpen(w),
    remedy: `ติดต่อ${PROVIDER} ขอให้ตรวจการตั้งค่าพอร์ต https ของเครื่องแม่ข่าย ${AN_HOUR}`,
  }),
  'handshake-timeout': (w) => ({
    message: `${w.host} รับการเชื่อมต่อแล้วเงียบไป ไม่เริ่มการเข้ารหัสภายในเวลาที่กำหนด`,
    meaning: cannotOpen(w),
    remedy: `ติดต่อ${PROVIDER} ขอให้ตรวจว่าเครื่องแม่ข่ายทำงานหนักเกินไปหรือค้างอยู่หรือไม่ ควรได้คำตอบภายในวันนี้`,
  }),
  'handshake-failed': (w) => ({
    message:
      w.text('reason') === 'reset'
        ? `${w.host} ตัดการเชื่อมต่อระหว่างเริ่มการเข้ารหัส`
        : `เริ่มการเข้ารหัสกับ ${w.host} ไม่สำเร็จ${w.text('detail') ? ` (${w.text('detail')})` : ''}`,
    meaning: cannotOpen(w),
    remedy: `ติดต่อ${PROVIDER} ขอให้ตรวจการตั้งค่า SSL/TLS และระบบป้องกัน (ไฟร์วอลล์) ของเครื่องแม่ข่าย ควรได้คำตอบภายในวันนี้`,
  }),
  refused: (w) => ({
    message: `${w.host} ไม่รับการเชื่อมต่อแบบเข้ารหัส (https)`,
    meaning: cannotOpen(w),
    remedy: `ติดต่อ${PROVIDER} ขอให้ตรวจว่าโปรแกรมเว็บเซิร์ฟเวอร์ทำงานอยู่และเปิดพอร์ต https แล้ว ${AN_HOUR}`,
  }),
  unreachable: (w) => ({
    message: `ติดต่อเครื่องแม่ข่ายของ ${w.host} ไม่ได้`,
    meaning: cannotOpen(w),
    remedy: `ติดต่อ${PROVIDER} ขอให้ตรวจเครื่องแม่ข่ายและเครือข่าย ควรได้คำตอบภายในวันนี้`,
  }),
  'connect-timeout': (w) => ({
    message: `${w.host} ไม่ตอบการเชื่อมต่อภายในเวลาที่กำหนด`,
    meaning: cannotOpen(w),
    remedy: `ติดต่อ${PROVIDER} ขอให้ตรวจว่าเครื่องแม่ข่ายเปิดอยู่ และไฟร์วอลล์ไม่ได้ปิดกั้นไว้ ควรได้คำตอบภายในวันนี้`,
  }),
  'dns-failed': (w) => ({
    message: `หาที่อยู่ (DNS) ของ ${w.host} ไม่พบ`,
    meaning: `${visitors(w)}เปิดเว็บไซต์ไม่ได้`,
    remedy: `ติดต่อ${PROVIDER} ขอให้ตรวจวันหมดอายุของชื่อโดเมนและการตั้งค่า DNS เมื่อแก้แล้วอาจใช้เวลาถึง 1 วันจึงจะเห็นผลทั่วกัน`,
  }),
  'forbidden-address': (w) => ({
    message: `ไม่ได้ตรวจ ${w.host} เพราะชื่อนี้ชี้ไปยังที่อยู่ภายในเครือข่าย ซึ่งระบบไม่อนุญาตให้เชื่อมต่อ`,
    meaning: 'ยังไม่ทราบว่าใบรับรองของเว็บไซต์ใช้งานได้หรือไม่',
    remedy:
      'หากเป็นเว็บไซต์ภายในหน่วยงานจริง ให้ระบุไว้ที่ network.hosts หรือตั้ง network.allow_private เป็น true หากไม่ใช่ ให้ตรวจการตั้งค่า DNS',
  }),
  'no-https': (w) => ({
    message: `${w.host} เปิดได้เฉพาะแบบไม่เข้ารหัส (http)`,
    meaning: 'เบราว์เซอร์แสดงว่าเว็บไซต์ "ไม่ปลอดภัย" และข้อมูลที่ประชาชนกรอกในแบบฟอร์มอาจถูกดักอ่านได้',
    remedy: `ติดต่อ${PROVIDER} ขอให้ติดตั้ง${CERTIFICATE} ซึ่งขอจาก Let's Encrypt ได้โดยไม่มีค่าใช้จ่าย และส่งผู้เข้าชมจาก http ไป https โดยทั่วไปใช้เวลาไม่เกิน 1 วัน แล้วแก้ที่อยู่เว็บไซต์ในระบบนี้เป็น https`,
  }),
  'no-redirect': (w) => ({
    message: `ผู้ที่เปิด ${w.host} แบบไม่เข้ารหัส (http) ไม่ถูกส่งต่อไปยังหน้าที่เข้ารหัส (https)`,
    meaning: 'ผู้ที่พิมพ์ชื่อเว็บไซต์เองหรือมาจากลิงก์เก่าจะเห็นว่าเว็บไซต์ "ไม่ปลอดภัย" และข้อมูลที่กรอกอาจถูกดักอ่านได้',
    remedy: `แจ้ง${PROVIDER} ขอให้ตั้งการส่งต่อ (redirect 301) จาก http ไป https ทั้งเว็บไซต์ ใช้เวลาไม่กี่นาที`,
  }),
  unreached: (w) => ({
    message: `ยังตรวจใบรับรองของ ${w.host} ไม่ได้ เพราะเว็บไซต์ไม่ตอบ`,
    meaning: 'ยังไม่ทราบว่าเว็บไซต์ใช้การเข้ารหัสอย่างถูกต้องหรือไม่',
    remedy: 'ดูผลการตรวจหน้าเว็บ เมื่อเว็บไซต์กลับมาตอบ ระบบจะตรวจใบรับรองให้เองในรอบถัดไป',
  }),
}
