import { officePage, officeSite } from '../office.ts'
import type { InfectedSample } from '../sample.ts'

const shown = (id: string, main: string, more: { readonly title?: string } = {}): InfectedSample => ({
  id,
  site: officeSite(officePage({ main, ...more })),
  expected: [],
})
const news = (text: string, i: number) => `<li><a href="https://news-sample.example/${i}">${text}</a></li>`

/** Honest pages that use the words of the trade. */
export const FIELD_TWIN_WORDS: readonly InfectedSample[] = [
  shown(
    'headlines-of-a-news-service',
    `<h3>ข่าวเด่นวันนี้</h3><ul>${[
      'ตำรวจไซเบอร์ทลายเว็บพนันออนไลน์ เงินหมุนเวียน 3,000 ล้านบาท',
      'รวบแอดมินเว็บสล็อต ค้นเจอบัญชีม้า 40 เล่ม',
      'บุกจับบ่อนบาคาร่ากลางเมือง นักพนันหนีตาย',
      'เปิดโปงขบวนการแทงบอลออนไลน์ข้ามชาติ',
      'ศาลสั่งจำคุกเจ้าของเว็บหวยออนไลน์',
    ]
      .map(news)
      .join('')}</ul>`,
  ),
  shown(
    'council-minutes',
    '<h3>รายงานการประชุมสภา อบต. สมัยสามัญ สมัยที่ 3</h3><p>สมาชิกสภา หมู่ที่ 5 สอบถามกรณีมีตู้สล็อตและตู้คีบตุ๊กตาตั้งหน้าร้านค้าใกล้โรงเรียน เด็กเล่นพนันหลังเลิกเรียน</p><p>นายก อบต. ชี้แจงว่า ได้ประสานอำเภอตรวจสอบแล้ว ตู้สล็อตทั้งสามตู้ไม่มีใบอนุญาต</p><p>ที่ประชุมมีมติรับทราบ</p>',
    { title: 'รายงานการประชุมสภา' },
  ),
  shown(
    'red-cross-lottery',
    '<h3>ขอเชิญเที่ยวงานกาชาดประจำปี</h3><p>จำหน่ายสลากกาชาดการกุศล ใบละ 100 บาท ลุ้นรางวัลที่ 1 รถยนต์กระบะ รางวัลแจ็คพอตทองคำ แจกโชคทุกคืน</p><p>ออกรางวัลวันที่ 5 มกราคม สมัครร่วมออกร้านมัจฉากาชาดได้ที่สำนักปลัด</p>',
  ),
  shown(
    'loans-of-a-cooperative',
    '<h3>สินเชื่อฉุกเฉินเพื่อเกษตรกร ธ.ก.ส.</h3><p>วงเงินกู้ไม่เกิน 50,000 บาท ไม่ต้องมีคนค้ำประกัน อนุมัติไว โอนเงินเข้าบัญชีได้จริงภายใน 3 วัน</p><p><a href="https://coop-sample.example/loan">สมัครเงินกู้ฉุกเฉินสหกรณ์</a></p>',
  ),
  shown(
    'bull-fight',
    '<h3>ประเพณีชนวัวและแข่งม้าพื้นบ้าน</h3><p>ชิงเดิมพันถ้วยพระราชทาน คู่เอกโคชน เดิมพันเกียรติยศ จัดโดยชมรมโคชน</p><p>ขอความร่วมมืองดเล่นพนันทุกชนิดในสนาม</p>',
  ),
  shown(
    'football-of-the-district',
    '<h3>ฟุตบอล อบต.คัพ ครั้งที่ 12</h3><p>เชิญชมและเชียร์นัดชิงชนะเลิศ ถ่ายทอดสดฟุตบอลทางเพจเฟซบุ๊ก ดูบอลสดได้ตั้งแต่ 17.00 น. ที่สนามกีฬากลาง</p><p><a href="https://live-sample.example/cup">ลิงก์ถ่ายทอดสด</a> ตารางแข่งขันและผลบอลวันนี้ สมัครเข้าร่วมแข่งขันได้ที่กองการศึกษา</p>',
  ),
  shown(
    'trade-in-people',
    '<h3>ประชาสัมพันธ์ป้องกันการค้ามนุษย์</h3><p>ตำรวจจับกุมขบวนการค้าประเวณี โพสต์รับงานไซด์ไลน์ เด็กเอ็น ผ่านแอปพลิเคชัน ช่วยเหลือเยาวชน 6 ราย</p><p>พบเห็นแจ้งสายด่วน 1300</p>',
  ),
  shown(
    'wanted-staff',
    '<h3>รับสมัครพนักงานจ้าง</h3><p>ผู้สมัครต้องยื่นใบปริญญา หรือวุฒิการศึกษา ปวส. ตัวจริงเพื่อตรวจสอบ ส่งเอกสารด้วยตนเอง</p><p>หากตรวจพบว่าใช้วุฒิการศึกษาปลอม จะถูกดำเนินคดีและเพิกถอนการบรรจุ</p>',
  ),
  shown(
    'advice-on-medicines',
    '<h3>รู้ทันยาอันตราย</h3><p>อย. เตือนอย่าซื้อยาไวอากร้า (Viagra) และยาสอดทำแท้งทางอินเทอร์เน็ต อันตรายถึงชีวิต</p><p>ปรึกษาท้องไม่พร้อม โทร 1663 โรงพยาบาลส่งเสริมสุขภาพตำบล</p>',
  ),
  shown(
    'letter-spaced-headings',
    '<h1>อ ง ค์ ก า ร บ ริ ห า ร ส่ ว น ตำ บ ล</h1><p>ส . ค . ส . ๒๕๖๙ · อ.บ.ต. · ธ.ก.ส. · ส.ป.ส.ช. · พ.ร.บ. · ว.ด.ป. เกิด</p><p>ล็ อ ต ที่ 1 ส่งมอบภายใน 30 วัน ร หั ส ล็ อ ต 12</p>',
  ),
  shown(
    'appointments',
    '<h3>จองคิวฉีดวัคซีน</h3><p>เลือก slot online ที่ว่าง สมัครและยืนยันตัวตนผ่านแอปหมอพร้อม time slot ละ 15 นาที</p><p><a href="https://queue-sample.example/">จอง slot online</a></p>',
  ),
  shown(
    'draft-act',
    '<h3>รับฟังความคิดเห็นร่าง พ.ร.บ. สถานบันเทิงครบวงจร</h3><p>ร่างกฎหมายกำหนดให้กาสิโน (Casino) มีพื้นที่ไม่เกินร้อยละ 10 ผู้เข้าเล่นคนไทยต้องมีเงินฝากขั้นต่ำตามที่กำหนด</p><p><a href="https://hearing-sample.example/casino">แสดงความคิดเห็นเรื่องคาสิโน</a></p>',
  ),
  shown(
    'live-concert-and-lots',
    '<h3>งานบุญบั้งไฟ</h3><p>ถ่ายทอดสด หมอลำ คอนเสิร์ต เครดิตภาพ: ฟรีแลนซ์ท้องถิ่น แจกฟรีเสื้อ 100 ตัว</p><p>ห้ามพนันบั้งไฟ ผู้ฝ่าฝืนมีโทษ</p>',
  ),
  {
    id: 'tourism-in-four-languages',
    before: officeSite(
      officePage({
        after:
          '<p><a href="/tour/zh">中文</a> <a href="/tour/ja">日本語</a> <a href="/tour/ko">한국어</a> <a href="/tour/en">English</a></p>',
      }),
      tour,
    ),
    accepted: true,
    looks: 16,
    site: officeSite(
      officePage({
        after:
          '<p><a href="/tour/zh">中文</a> <a href="/tour/ja">日本語</a> <a href="/tour/ko">한국어</a> <a href="/tour/en">English</a></p>',
      }),
      tour,
    ),
    expected: [],
  },
]

function tour(path: string): string | undefined {
  const texts: Readonly<Record<string, string>> = {
    '/tour/zh': '欢迎来到我们的村庄，这里有瀑布、寺庙和手工织布，欢迎各国游客免费参观。',
    '/tour/ja': '滝やお寺、手織りの布で知られる村へようこそ。入場無料、駐車場あり。名物の料理もぜひお楽しみください。',
    '/tour/ko': '폭포와 사원, 수공예 직물로 유명한 우리 마을에 오신 것을 환영합니다. 입장료는 무료입니다.',
    '/tour/en': 'Welcome to our village with its waterfall, temple and hand-woven cloth. Admission is free.',
  }
  const text = texts[path]
  return text === undefined
    ? undefined
    : `<!DOCTYPE html><html lang="${path.slice(-2)}"><head><meta charset="utf-8"><title>Thung Sample</title></head><body><p><a href="/">Home</a> <a href="/tour/zh">中文</a> <a href="/tour/ja">日本語</a></p>${`<p>${text}</p>`.repeat(5)}</body></html>`
}
