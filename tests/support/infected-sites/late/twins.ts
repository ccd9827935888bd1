import { officePage, officeSite } from '../office.ts'
import type { InfectedSample } from '../sample.ts'

const shown = (id: string, parts: Parameters<typeof officePage>[0]): InfectedSample => ({
  id,
  before: officeSite(),
  accepted: true,
  site: officeSite(officePage(parts)),
  expected: [],
})

/** Honest sites thought of at the same time. */
export const LATE_TWINS: readonly InfectedSample[] = [
  shown('e-sports-for-the-young', {
    main: '<p>แข่งขันเกมออนไลน์ RoV ชิงถ้วยนายก อบต. เงินรางวัลรวม 10,000 บาท สมัครฟรี ถ่ายทอดสดทาง <a href="https://stream-sample.example/">ช่องของงาน</a></p>',
  }),
  shown('village-fund', {
    main: '<p>กองทุนหมู่บ้านเปิดให้สมาชิกกู้เงินฉุกเฉิน ดอกเบี้ยร้อยละ 6 ต่อปี <a href="https://fund-sample.example/">ดาวน์โหลดแบบคำขอกู้เงิน</a></p>',
  }),
  shown('lottery-sellers', {
    main: '<p>รับสมัครตัวแทนจำหน่ายสลากกินแบ่งรัฐบาล ผู้พิการลงทะเบียนได้ที่กองสวัสดิการ ตรวจหวยงวดวันที่ 16 ได้ที่ <a href="https://www.glo.or.th/">สำนักงานสลาก</a></p>',
  }),
  shown('health-of-men', {
    main: '<p>คลินิกสุขภาพชาย รพ.สต. ให้คำปรึกษาเรื่องหย่อนสมรรถภาพ แพทย์อาจสั่งยา sildenafil ห้ามซื้อยากินเอง</p>',
  }),
  shown('massage-course', { main: '<p>อบรมนวดแผนไทย นวดฝ่าเท้า แก่กลุ่มสตรี รับงานนวดในงานเทศกาล ติดต่อแอดไลน์ @thung</p>' }),
  shown('football-results', {
    main: '<p>ผลบอลวันนี้ อบต.คัพ: ทีมหมู่ 3 ชนะ ทีมหมู่ 5 2-1 ดูไฮไลท์ฟุตบอลย้อนหลัง <a href="https://video-sample.example/1">คลิกที่นี่</a></p>',
  }),
  shown('tabs', {
    after:
      '<div id="t1"><p>ข่าว</p></div><div id="t2"><p><a href="https://coop-e.example/">สหกรณ์</a> <a href="https://clinic-a.example/">คลินิก</a></p></div><script>document.getElementById("t2").style.display="none";function show(n){document.getElementById("t"+n).style.display="block"}</script>',
  }),
  shown('popup-of-the-king', {
    after:
      '<div id="pop" style="display:none;position:fixed;inset:0"><a href="https://wellwishes.royaloffice.th/">ลงนามถวายพระพร</a></div><script>setTimeout(function(){document.getElementById("pop").style.display="block"},500)</script>',
  }),
  shown('copy-the-account-number', {
    after:
      '<button onclick="navigator.clipboard.writeText(\'123-4-56789-0\')">คัดลอกเลขบัญชีกองคลัง</button><p>กด Ctrl + V เพื่อวาง</p>',
  }),
  shown('captions', {
    main: '<p>Slot machines were seized by the police. ภาพ: ตำรวจยึดตู้สล็อต</p><p>Poker run ปั่นจักรยานการกุศล</p>',
  }),
  shown('hindi-and-burmese', { main: '<p>ကျွန်ုပ်တို့ရွာသို့ ကြိုဆိုပါသည်။ အလုပ်သမားများအတွက် သတင်းအချက်အလက်</p>'.repeat(5) }),
  shown('spaced-out-menu', { main: '<h2>ห น้ า แ ร ก</h2><p>ก า ร พ นั น เ ป็ น ภั ย</p><p>บ ริ ก า ร ป ร ะ ช า ช น</p>' }),
  shown('english-press', {
    main: '<p>Police arrest 12 in online casino raid; gambling website shut down under the law.</p><p><a href="https://press-sample.example/casino-raid">Read: online casino raid</a></p>',
  }),
  shown('shop-of-the-village', {
    main: '<p>สินค้า OTOP ผ้าไหม ของแท้จากชุมชน ส่งฟรี เก็บเงินปลายทาง <a href="https://otop-sample.example/">สั่งซื้อ</a></p>',
  }),
]
