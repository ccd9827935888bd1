import type { SampleSite } from '../../sites/build.ts'
import { draftSite } from '../draft.ts'
import { PICTURE } from './picture.ts'
import { tenantBasics } from './tenant-basics.ts'
import { MENU, frame } from './tenant-frame.ts'
import { tenantIntegrity } from './tenant-integrity.ts'
import { tenantList } from './tenant-list.ts'
import { tenantWork } from './tenant-work.ts'

export function tenantTemplate(): SampleSite {
  const site = draftSite({
    id: 'tenant-template',
    build: 'one code base for all customers of a vendor',
    catalogue: 'oit-2567',
    fiscalYear: 2567,
  })
  const list = tenantList(site)
  for (const icon of ['logo', 'btn-download', 'icon-file-pdf', 'p1', 'p2', 'p3'])
    site.route(`/docs/${icon}.png`, PICTURE)

  site.page(
    '/',
    frame(
      'ยินดีต้อนรับ',
      `<h2>ข่าวประชาสัมพันธ์</h2><p><a href="/Pages/news">ดูทั้งหมด</a></p><h2>ปฏิทินกิจกรรม พฤศจิกายน 2569</h2><p>อา จ อ พ พฤ ศ ส 1 2 3 4 5 6 7</p><h2>สภาพอากาศ</h2><p>32 องศา ฟ้าโปร่ง</p><a href="https://www.facebook.com/">Facebook</a><a href="https://itas.nacc.go.th/go/eit/abc123">แบบวัดการรับรู้ภายนอก EIT</a>`,
    ),
  )
  site.page(
    '/Pages/all_web',
    frame(
      'แผนผังเว็บไซต์',
      MENU.map(
        ([group, links]) =>
          `<h4>${group}</h4>${links.map(([label, slug]) => `<a href="/Pages/${slug}">${label}</a><br>`).join('')}`,
      ).join(''),
    ),
  )
  site.page(
    '/Pages/history',
    frame('ประวัติความเป็นมา', '<p>ตำบลหนองสองห้วยตั้งชื่อตามลำห้วยสองสายที่ไหลมาบรรจบกัน แยกจากตำบลเดิมเมื่อปี 2539</p>'),
  )
  site.page('/Pages/vision', frame('วิสัยทัศน์และพันธกิจ', '<p>ตำบลน่าอยู่ เชิดชูคุณธรรม นำพาเศรษฐกิจพอเพียง</p>'))
  site.page('/Pages/si', frame('ยุทธศาสตร์การพัฒนาด้านโครงสร้างพื้นฐาน', '<p>ก่อสร้างถนน ไฟฟ้า ประปา แหล่งน้ำ ให้ทั่วถึงทุกหมู่บ้าน</p>'))
  list('travel', [{ name: 'อ่างเก็บน้ำห้วยคู่', date: '3 มี.ค. 65', text: 'จุดชมพระอาทิตย์ตกของตำบล' }])
  list('otop', [{ name: 'เสื่อกกลายน้ำไหล', date: '3 มี.ค. 65', text: 'กลุ่มแม่บ้านหมู่ 4' }])

  tenantBasics(site, list)
  tenantWork(site, list)
  tenantIntegrity(site, list)
  return site.site()
}
