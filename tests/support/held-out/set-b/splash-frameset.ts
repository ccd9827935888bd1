import type { Draft } from '../draft.ts'
import { CHAT, FACEBOOK, OFFICE, typed } from './splash-sheet.ts'
import type { Sheets } from './splash-sheet.ts'

/** The splash page, the frames, and what stands in the frames that do not change. */
export function splashFrameset(site: Draft, sheets: Sheets): void {
  const html = { 'content-type': 'text/html' }
  site.route('/', {
    headers: html,
    body: `<html><head><meta charset="utf-8"><title>${OFFICE}</title></head><frameset rows="120,*" border=0><frame src="top.htm" name="top" noresize><frameset cols="210,*"><frame src="menu.htm" name="menu"><frame src="home.htm" name="main"></frameset></frameset><noframes>เบราว์เซอร์ของท่านไม่รองรับเฟรม</noframes></html>`,
    withoutCookie: {
      headers: { ...html, 'set-cookie': 'visited=1; Path=/' },
      body: '<html><head><meta charset="utf-8"><title>ลงนามถวายพระพร</title><meta http-equiv="refresh" content="5; url=/"></head><body bgcolor=black><center><img src="pic/b1.gif"><br><a href="sign.htm">ร่วมลงนามถวายพระพร</a><br><a href="/">เข้าสู่เว็บไซต์</a></center></body></html>',
    },
  })
  sheets.page(
    'sign',
    'ร่วมลงนาม',
    '<form method=post action="sign.htm"><input name=who><input type=submit value="ลงนาม"></form>',
  )
  site.page(
    '/top.htm',
    `<html><head><meta charset="utf-8"></head><body><img src="pic/b2.gif" usemap="#nav"><map name="nav"><area shape=rect coords="0,0,50,20" href="home.htm" target=main alt="หน้าแรก"><area shape=rect coords="60,0,120,20" href="contact.htm" target=main alt="ติดต่อเรา"><area shape=rect coords="130,0,190,20" href="eserv.htm" target=main alt="บริการออนไลน์"></map><script>document.write(new Date().toLocaleString('th-TH'))</script></body></html>`,
  )
  site.page(
    '/menu.htm',
    `<html><head><meta charset="utf-8"></head><body bgcolor="#FFE4B5"><b>เมนูหลัก</b><br>
<img src="pic/b3.gif"><a href="his.htm" target=main>ประวัติ</a><br>
<img src="pic/b3.gif"><a href="tree.htm" target=main>${typed('แผนผังตำแหน่งในตำบล (โครงสร้าง)')}</a><br>
<img src="pic/b3.gif"><a href="head.htm" target=main>นายก ปลัด และทีมงาน</a><br>
<img src="pic/b3.gif"><span onclick="parent.main.location='duty.htm'" style="cursor:hand">${typed('อำนาจหน้าที่')}</span><br>
<img src="pic/b3.gif"><a href="plan.htm" target=main>เเผนพัฒนาท้องถิ่น</a><br>
<img src="pic/b3.gif"><a href="lawlist.htm" target=main>กฏหมายและระเบียบ</a><br>
<img src="pic/b3.gif"><a href="news.htm" target=main>ข่าวประชาสัมพันธ์</a><br>
<img src="pic/b3.gif"><a href="egp.htm" target=main>ข่าวซื้อ-จ้าง</a><br>
<img src="pic/b3.gif"><a href="notice.htm" target=main>${typed('คู่มือปฏิบัติงาน')}</a><br>
<img src="pic/b3.gif"><a href="guide.htm" target=main>มาติดต่อ อบต. เตรียมอะไรบ้าง</a><br>
<img src="pic/b3.gif"><a href="visit.htm" target=main>${typed('ยอดผู้ใช้บริการประจำปี')}</a><br>
<img src="pic/b3.gif"><a href="voice.htm" target=main>กล่องรับความคิดเห็น</a><br>
<img src="pic/b3.gif"><a href="open64.htm" target=main>${typed('ข้อมูลสาธารณะประจำปี ๒๕๖๔')}</a><br>
<img src="pic/b3.gif"><a href="open63.htm" target=main>ปีก่อนๆ</a><br>
<img src="pic/b3.gif"><a href="moral.htm" target=main>คุณธรรมและความโปร่งใส (ผลตามมาตรการ)</a><br>
<img src="pic/b3.gif"><a href="tour.htm" target=main>เที่ยวบึง</a><br>
<a href="${FACEBOOK}" target=_blank><img src="pic/b3.gif" alt="Facebook"></a> <a href="${CHAT}" target=_blank>แชทถามเจ้าหน้าที่</a><br>
<form><select onchange="parent.main.location=this.value"><option>เลือก...</option><option value="gallery.htm">ภาพกิจกรรม</option><option value="complain.htm">ร้องทุกข์ทั่วไป</option></select></form>
ผู้เข้าชม <img src="pic/b2.gif" alt="00581223"></body></html>`,
  )
}
