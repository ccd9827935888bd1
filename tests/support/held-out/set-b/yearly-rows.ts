import type { SampleSite } from '../../sites/build.ts'
import { draftSite } from '../draft.ts'
import { PICTURE } from './picture.ts'
import { yearlyBasics } from './yearly-basics.ts'
import { OFFICE, frame } from './yearly-frame.ts'
import { yearlyIntegrity } from './yearly-integrity.ts'
import { yearlyShelf } from './yearly-shelf.ts'

export function yearlyRows(): SampleSite {
  const site = draftSite({
    id: 'yearly-rows',
    build: 'a Laravel module with a row for each item and year',
    catalogue: 'oit-2568',
    fiscalYear: 2568,
    services: ['drive.google.com'],
  })
  for (const name of ['logo', 'm1', 'm2', 'm3']) site.route(`/images/${name}.png`, PICTURE)
  const shelf = yearlyShelf(site)
  yearlyBasics(site, shelf)
  yearlyIntegrity(site, shelf)
  const old = (name: string, title: string) => shelf.paper(name, [title, OFFICE])
  shelf.row('2567', 'O26 ประกาศเจตนารมณ์ No Gift Policy', [
    ['ประกาศปี 2567', old('ng67', 'ประกาศเจตนารมณ์ No Gift Policy ประจำปีงบประมาณ พ.ศ. 2567')],
  ])
  shelf.row('2566', 'O11 แผนดำเนินงานและการใช้งบประมาณประจำปี', [
    ['แผนดำเนินงาน 2566', old('plan66', 'แผนการดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2566')],
  ])
  shelf.row('2566', 'O31 ประกาศเจตนารมณ์นโยบาย No Gift Policy', [
    ['ประกาศปี 2566', old('ng66', 'ประกาศเจตนารมณ์ No Gift Policy ประจำปี พ.ศ. 2566')],
  ])
  site.page('/ITA/page', frame('ITA', `<h2>การประเมินคุณธรรมและความโปร่งใส (ITA)</h2><h3>พ.ศ. 2569</h3>${shelf.table()}`))
  site.page(
    '/activity',
    frame('ภาพกิจกรรม', '<h3>ภาพกิจกรรม</h3><p>12/08/2568 วันแม่แห่งชาติ</p><p>05/12/2567 วันพ่อแห่งชาติ</p>'),
  )
  site.page(
    '/egp',
    frame(
      'EGP',
      '<h3>ระบบจัดซื้อจัดจ้างภาครัฐ (EGP)</h3><p><a href="https://process5.gprocurement.go.th/x">ประกาศผู้ชนะการเสนอราคา 11 ก.ค. 2568</a></p>',
    ),
  )
  site.page(
    '/average_price',
    frame('ประกาศราคากลาง', '<h3>ประกาศราคากลาง</h3><p>ราคากลางก่อสร้างถนน คสล. หมู่ 3 วันที่ 6 มี.ค. 2568</p>'),
  )
  return site.site()
}
