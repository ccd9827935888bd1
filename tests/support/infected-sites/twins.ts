import { officePage } from './office.ts'
import type { InfectedSample, SampleReader, SampleSite } from './sample.ts'

const front =
  (html: string | ((reader: SampleReader) => string)): SampleSite =>
  (path, reader) => {
    if (path === '/') return typeof html === 'string' ? html : html(reader)
    return /^\/(?:about|structure|news|plan|budget|tourism|contact)$/.test(path)
      ? officePage({ title: path.slice(1) })
      : undefined
  }
const clean = front(officePage())
const twin = (id: string, site: SampleSite, more: Partial<InfectedSample> = {}): InfectedSample => ({
  id,
  site,
  expected: [],
  ...more,
})
let served = 0

/** Honest sites that speak of the same things or are built the same way. */
export const TWINS: readonly InfectedSample[] = [
  twin(
    'gambling-arrests',
    front(
      officePage({
        title: 'ข่าวประชาสัมพันธ์',
        main: '<h3>ตำรวจจับกุมเจ้าของเว็บพนันออนไลน์รายใหญ่</h3><p>เปิดให้เล่นบาคาร่าออนไลน์ สล็อต และแทงบอลออนไลน์ มีเงินหมุนเวียนกว่า 500 ล้านบาท</p><p><a href="https://news-sample.example/123">อ่านข่าว: ตำรวจบุกจับเว็บพนันออนไลน์</a></p><p>ผู้ต้องหาให้การรับสารภาพ เจ้าหน้าที่ดำเนินคดีตาม พ.ร.บ.การพนัน</p>',
      }),
    ),
  ),
  twin(
    'lottery-winner',
    front(
      officePage({
        main: '<h3>ชาวบ้านหมู่ 4 ถูกรางวัลสลากกินแบ่งรัฐบาล รางวัลที่ 1</h3><p>ผู้โชคดีเล่าว่าซื้อหวยตามทะเบียนรถ ได้แจ็คพอตรับเงิน 6 ล้านบาท จะนำเงินไปฝากธนาคารและทำบุญ</p>',
      }),
    ),
  ),
  twin(
    'loan-fair',
    front(
      officePage({
        main: '<h3>มหกรรมสินเชื่อแก้หนี้ ธ.ก.ส. และธนาคารออมสิน</h3><p>สมัครกู้เงินดอกเบี้ยต่ำ อนุมัติไว แทนเงินกู้นอกระบบ ที่ศาลาประชาคม</p><p><a href="https://bank-sample.example/">สมัครสินเชื่อเพื่อเกษตรกร</a></p>',
      }),
    ),
  ),
  twin(
    'warning-against-gambling',
    front(
      officePage({
        main: '<h3>เตือนภัยเว็บพนันออนไลน์</h3><p>อย่าหลงเชื่อคำโฆษณา “สล็อตเว็บตรง เครดิตฟรี ฝากถอนออโต้” เป็นการหลอกลวงของมิจฉาชีพ มีโทษตามกฎหมาย</p><p>แจ้งเบาะแสสายด่วน 1441</p>',
      }),
    ),
  ),
  twin(
    'lot-codes',
    front(
      officePage({
        main: '<p>ประกาศขายทอดตลาดพัสดุ รหัสล็อต 12 และรหัสล็อต 13 จองสล็อตเวลาเข้าดูได้ที่กองคลัง</p><table><tr><td>รหัสล็อต</td><td>รถบัสล็อตที่ 2</td></tr></table>',
      }),
    ),
  ),
  twin(
    'tourism-in-three-languages',
    (path, reader) =>
      path === '/tourism'
        ? officePage({
            title: '旅游景点 Tourism',
            lang: 'zh',
            main: `${'<p>欢迎来到我们的村庄，这里有美丽的瀑布和古老的寺庙，适合全家旅游。</p>'.repeat(6)}<p>Welcome to our village.</p>`,
          })
        : clean(path, reader),
    { before: clean, accepted: true, looks: 9 },
  ),
  twin(
    'redesign-overnight',
    front(
      `<!DOCTYPE html><html lang="th"><head><title>องค์การบริหารส่วนตำบลทุ่งตัวอย่าง จังหวัดขอนแก่น</title></head><body><div id="menu">${Array.from({ length: 12 }, (_, i) => `<a href="/index.php?menu=${i}">เมนูใหม่ ${i}</a>`).join(' ')}</div>${'<p>โฉมใหม่ของเว็บไซต์ อบต.ทุ่งตัวอย่าง บริการประชาชนด้วยใจ</p>'.repeat(6)}</body></html>`,
    ),
    { before: clean, accepted: true },
  ),
  twin(
    'drop-down-menus',
    front(
      officePage({
        head: '<style>.sub{display:none}.collapse{max-height:0;overflow:hidden}.logo{text-indent:-9999px}</style>',
        main: '<a class="logo" href="/">อบต.</a><ul class="sub"><li><a href="https://partner-sample.example/">เครือข่าย</a></li><li><a href="https://www.moi.go.th/">กระทรวงมหาดไทย</a></li></ul><div class="collapse"><p>คำถามที่พบบ่อย</p></div>',
      }),
    ),
  ),
  twin(
    'screen-reader-words',
    front(
      officePage({
        head: '<style>.visually-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)}</style>',
        main: '<a href="https://form-sample.example/"><span class="visually-hidden">เปิดในหน้าต่างใหม่</span>แบบสอบถาม</a>',
      }),
    ),
  ),
  twin(
    'white-text-on-blue',
    front(
      officePage({
        main: '<div style="background:#003366"><p style="color:#fff">บริการออนไลน์ <a href="https://eservice-sample.example/" style="color:white">E-Service</a></p></div><div style="background:url(a.jpg)"><p style="color:#fff"><a href="https://map-sample.example/">แผนที่</a></p></div>',
      }),
    ),
  ),
  twin(
    'clock-and-counter',
    front(() =>
      officePage({
        main: Array.from({ length: 8 }, (_, i) => `<p>ผู้เข้าชม ${(served += 1)} คน เวลา ${i}:${served} น.</p>`).join(''),
      }),
    ),
  ),
  twin(
    'rotating-news',
    front(() =>
      officePage({
        main: Array.from(
          { length: 10 },
          () =>
            `<p>ข่าวสุ่ม${'กขคงจฉชซญด'[(served += 1) % 10]}${'นบปผฝพฟภมย'[(served * 7) % 10]}${'รลวศษสหฬอฮ'[(served * 3) % 10]} โครงการพัฒนาท้องถิ่น</p>`,
        ).join(''),
      }),
    ),
  ),
  twin(
    'prerendered-for-crawlers',
    front((reader) =>
      reader === 'crawler'
        ? officePage()
        : '<!DOCTYPE html><html lang="th"><head><title>อบต.ทุ่งตัวอย่าง</title></head><body><div id="root"></div><script src="/app.js"></script></body></html>',
    ),
  ),
  twin('crawlers-turned-away', (path, reader) =>
    reader === 'crawler'
      ? { status: 403, type: 'text/html', body: '<title>403 Forbidden</title>Forbidden' }
      : clean(path, reader),
  ),
  twin(
    'ordinary-scripts',
    front(
      officePage({
        after:
          '<script>function openPage(){location.href="/news"} document.getElementById("main").onclick=function(){window.open("https://www.facebook.com/x")}; var cfg=JSON.parse(atob("eyJsYW5nIjoidGgiLCJtZW51IjpbMSwyLDNdfQ=="));</script><iframe src="https://www.facebook.com/plugins/page.php" width="340" height="500"></iframe>',
      }),
    ),
  ),
  twin('splash-page', (path, reader) =>
    path === '/'
      ? '<html lang="th"><head><title>ยินดีต้อนรับสู่ อบต.ทุ่งตัวอย่าง</title><meta http-equiv="refresh" content="5;url=/home.php"></head><body><p>ลงนามถวายพระพร เข้าสู่เว็บไซต์</p></body></html>'
      : clean(path, reader),
  ),
]
