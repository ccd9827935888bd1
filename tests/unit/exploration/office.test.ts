import { describe, expect, test } from 'vitest'
import { findOffice } from '../../../src/exploration/office/find-office.ts'
import type { Mention } from '../../../src/exploration/office/find-office.ts'
import { mentionsOnFront } from '../../../src/exploration/office/mentions.ts'
import { isGovernmentHost, officeOf, thaiShare } from '../../../src/exploration/office/office.ts'
import { frontOf } from '../../support/front.ts'

const title = (text: string): Mention => ({ place: 'title', text })
const nameIn = (html: string) => findOffice(mentionsOnFront(frontOf(html)))

describe('the name of an office', () => {
  test.each([
    ['หน้าแรก | องค์การบริหารส่วนตำบลหนองแก', 'องค์การบริหารส่วนตำบลหนองแก', 'อบต.หนองแก'],
    ['อบต.หนองแก', 'องค์การบริหารส่วนตำบลหนองแก', 'อบต.หนองแก'],
    ['อบต. หนองแก อ.เมือง จ.ขอนแก่น', 'องค์การบริหารส่วนตำบลหนองแก', 'อบต.หนองแก'],
    ['ยินดีต้อนรับสู่องค์การบริหารส่วนตำบลหนองแกอำเภอเมือง', 'องค์การบริหารส่วนตำบลหนองแก', 'อบต.หนองแก'],
    ['องค์การบริหารส่วนตำบลในเมือง', 'องค์การบริหารส่วนตำบลในเมือง', 'อบต.ในเมือง'],
    ['สำนักงานเทศบาลตำบลแม่คำ', 'เทศบาลตำบลแม่คำ', 'ทต.แม่คำ'],
    ['เทศบาลเมืองพล', 'เทศบาลเมืองพล', 'ทม.พล'],
    ['เทศบาลนครขอนแก่น', 'เทศบาลนครขอนแก่น', 'ทน.ขอนแก่น'],
    ['อบจ.ขอนแก่น', 'องค์การบริหารส่วนจังหวัดขอนแก่น', 'อบจ.ขอนแก่น'],
    // Typed with a nikhahit and sara aa, and with two sara e.
    ['องค์การบริหารส่วนตําบลเเม่ใส', 'องค์การบริหารส่วนตำบลแม่ใส', 'อบต.แม่ใส'],
  ])('%s', (text, full, short) => {
    expect(findOffice([title(text)])).toMatchObject({ full, short })
  })

  test.each([
    'องค์การบริหารส่วนตำบลและเทศบาล',
    'นายกองค์การบริหารส่วนตำบล โทรศัพท์ 0 4300 0000',
    'พระราชบัญญัติสภาตำบลและองค์การบริหารส่วนตำบล พ.ศ. 2537',
    'ธนาคารแห่งหนึ่ง',
    '',
  ])('none in %s', (text) => {
    expect(findOffice([title(text)])).toBeUndefined()
  })

  test('where the name runs on in some places, what stands alone in others is the name', () => {
    const found = nameIn(`<title>อบต.หนองแก</title><h1>องค์การบริหารส่วนตำบลหนองแก</h1>
      <p>องค์การบริหารส่วนตำบลหนองแกจัดโครงการ</p><p>องค์การบริหารส่วนตำบลหนองแกรับสมัคร</p>`)
    expect(found?.full).toBe('องค์การบริหารส่วนตำบลหนองแก')
    expect(found?.places).toEqual(['title', 'heading', 'footer', 'text'])
  })

  test('the name of the website is believed', () => {
    const found = nameIn(`<meta property="og:site_name" content="อบต.บ้านโนน"><title>หน้าแรก</title><p>ประชาสัมพันธ์</p>`)
    expect(found).toMatchObject({ short: 'อบต.บ้านโนน', places: ['site-name'] })
  })

  test('a neighbour in the news is not the office', () => {
    const found = nameIn(
      `<title>อบต.หนองแก</title><h2>อบต.โคกสูง มาศึกษาดูงาน</h2><footer>อบต.หนองแก โทร 0 4300 0000</footer>`,
    )
    expect(found?.short).toBe('อบต.หนองแก')
  })

  test('a newspaper and a vendor name many offices, and are none', () => {
    const names = ['ก้านเหลือง', 'ขามเรียง', 'คลองใหญ่', 'งิ้วราย', 'จอมทอง', 'ชะอม', 'ดงมูล', 'ท่าคันโท']
    const news = `<title>ข่าวท้องถิ่นวันนี้</title>${names.map((name) => `<h2>อบต.${name}</h2><p>จัดงานประเพณี</p>`).join('')}`
    expect(nameIn(news)).toBeUndefined()
    expect(nameIn('<title>ธนาคารตัวอย่าง</title><p>มอบเงินให้ อบต.หนองแก</p>')).toBeUndefined()
  })

  test('is found in time that grows with the length of the text alone', () => {
    const hostile = 'องค์การบริหารส่วนตำบล'.repeat(50_000)
    const began = performance.now()
    findOffice(Array.from({ length: 40 }, () => title(hostile)))
    expect(performance.now() - began).toBeLessThan(3_000)
  })
})

test('whose website it is, where no name is found', () => {
  expect(officeOf({ hostname: 'www.x.go.th', name: undefined, seen: true })).toEqual({ kind: 'government' })
  expect(officeOf({ hostname: 'www.bank.example', name: undefined, seen: true })).toEqual({ kind: 'other' })
  expect(officeOf({ hostname: 'www.bank.example', name: undefined, seen: false })).toEqual({ kind: 'unseen' })
})

test('names of the state', () => {
  expect(['www.x.go.th', 'army.mi.th', new URL('https://สบายดี.รัฐบาล.ไทย').hostname].every(isGovernmentHost)).toBe(true)
  expect(['go.th.example', 'x.co.th', 'xgo.th'].some(isGovernmentHost)).toBe(false)
})

test('the share of Thai letters', () => {
  expect(thaiShare('สวัสดี')).toBe(1)
  expect(thaiShare('ก a 1 ข b')).toBe(0.5)
  expect(thaiShare('123')).toBe(0)
})
