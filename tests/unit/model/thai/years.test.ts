import { assert, constantFrom, integer, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { YearMention } from '../../../../src/model/thai/years.ts'
import { readFileNameYears } from '../../../../src/model/thai/file-name-years.ts'
import { readYears } from '../../../../src/model/thai/years.ts'

const brief = ({ kind, from, to, firstHalf }: YearMention) =>
  `${kind} ${from}${to === from ? '' : `-${to}`}${firstHalf ? ' first half' : ''}`

describe('readYears', () => {
  it.each([
    ['แผนการดำเนินงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๓', ['fiscal 2563']],
    ['ITA 63', ['fiscal 2563']],
    ['ประจำปี 63', ['fiscal 2563']],
    ['พ.ศ.. 2568', ['year 2568']],
    ['แผนพัฒนาท้องถิ่น (พ.ศ. 2561 - 2565)', ['range 2561-2565']],
    ['๒๕๖๐ – ๒๕๖๔', ['range 2560-2564']],
    ['แผนสี่ปี 2561-64', ['range 2561-2564']],
    ['แผนปฏิบัติการ (พ.ศ.๒๕๖๖-๒๕๗๐)', ['range 2566-2570']],
    ['แผนพัฒนาท้องถิ่น (66 - 70)', ['range 2566-2570']],
    ['ข้อ 2 (10-20)', []],
    ['ประกาศใช้พ.ศ.2566', ['year 2566']],
    ['เฉลี่ย 1.2566', []],
    ['รายงานประจำปีงบ 66', ['fiscal 2566']],
    ['ปีงบฯ ๒๕๖๙', ['fiscal 2569']],
    ['ปี 2568-2569', ['range 2568-2569']],
    ['ระหว่าง 1 ต.ค. 62 - 30 ก.ย. 63', ['period 2563']],
    ['ตั้งแต่วันที่ 1 ตุลาคม 2562 ถึงวันที่ 31 มีนาคม 2563', ['period 2563 first half']],
    ['เดือนตุลาคม - มีนาคม 2563', ['period 2563 first half']],
    ['รอบ 6 เดือน ปีงบประมาณ 2563', ['fiscal 2563 first half']],
    ['ประจำเดือน ธันวาคม2562', ['month 2563']],
    ['12.สขร.เดือน กันยายน 2568', ['month 2568']],
    ['4 ธ.ค. 2567', ['date 2568']],
    ['ประกาศ ณ วันที่ 6 เดือน มกราคม พ.ศ. 2563', ['date 2563']],
    ['3/4/2566', ['date 2566']],
    ['29/03/2023', ['date 2566']],
    ['2023-10-01', ['date 2567']],
    ['December 4, 2020', []],
    ['4 December 2020', ['date 2564']],
  ])('reads %s', (text, meant) => {
    expect(readYears(text).map(brief)).toEqual(meant)
  })

  it.each([
    ['the year of a law', 'พระราชบัญญัติข้อมูลข่าวสารของราชการ พ.ศ. 2540'],
    ['the year of an amended rule', 'ระเบียบกระทรวงมหาดไทยว่าด้วยการจัดทำแผนพัฒนา พ.ศ. 2548 และที่แก้ไขเพิ่มเติม พ.ศ. 2559'],
    ['a copyright line', 'สงวนลิขสิทธิ์ © 2563'],
    ['a telephone number', 'โทรศัพท์ 043-256312'],
    ['an amount of money', 'จำนวนเงิน 2,563 บาท และ 2563.50 บาท'],
    ['a duration', 'แผนอัตรากำลัง 3 ปี และรายงาน 12 เดือน'],
    ['a section of a law', 'มาตรา 67'],
    ['the number of a meeting', 'ครั้งที่ 1/2563'],
  ])('does not take %s for a time', (_what, text) => {
    expect(readYears(text)).toEqual([])
  })

  it('still sees the fiscal year behind the name of a law', () => {
    const text = 'ตามระเบียบกระทรวงมหาดไทย พ.ศ. 2548 แผนการดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2563'
    expect(readYears(text).map(brief)).toEqual(['fiscal 2563'])
  })

  it('finds any year in any of the ways to write it', () => {
    const ways = constantFrom<(year: number) => string>(
      (year) => `ประจำปีงบประมาณ พ.ศ. ${year}`,
      (year) => `ปีงบประมาณ ${year % 100}`,
      (year) => `ประจำปี ${String(year).replace(/\d/g, (d) => String.fromCharCode(0x0e50 + Number(d)))}`,
      (year) => `1 ต.ค. ${(year - 1) % 100} - 30 ก.ย. ${year % 100}`,
      (year) => `ตุลาคม ${year - 1} ถึง กันยายน ${year}`,
    )
    assert(
      property(integer({ min: 2551, max: 2598 }), ways, (year, write) => {
        const [first] = readYears(`รายงาน ${write(year)} ของหน่วยงาน`)
        expect(first).toMatchObject({ from: year, to: year })
      }),
    )
  })

  it('reads anything without harm, and only years that can be', () => {
    const noise = string({
      unit: constantFrom(...Array.from('0123456789๐๙/-. พศปีต.ค.ตุลาคมถึง'), 'มีนาคม', '2563', 'งบประมาณ'),
    })
    assert(
      property(noise, (text) => {
        for (const { from, to } of [...readYears(text), ...readFileNameYears(text)]) {
          expect(from).toBeGreaterThanOrEqual(2530)
          expect(to).toBeLessThanOrEqual(2600)
          expect(to).toBeGreaterThanOrEqual(from)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it.each(['1 ', '2563-', 'ม.ค. ', 'ปี', '0.'])('takes linear time on a long text of %j', (unit) => {
    const started = performance.now()
    readYears(unit.repeat(20_000))
    expect(performance.now() - started).toBeLessThan(2_000)
  })
})

describe('readFileNameYears', () => {
  it.each([
    ['a_290323_131415.pdf', ['date 2566']],
    ['20230329_x.pdf', ['date 2566']],
    ['25660329.pdf', ['date 2566']],
    ['29032566.pdf', ['date 2566']],
    ['แผนดำเนินงาน_2563.pdf', ['year 2563']],
    ['2561-2565.pdf', ['range 2561-2565']],
    ['Plan_FY63.pdf', ['fiscal 2563']],
    ['report2020.pdf', ['year 2563']],
    ['plan63.pdf', ['guess 2563']],
    ['img_20200105_101112.jpg', ['date 2563']],
    ['1679970000.pdf', []],
    ['O43.pdf', []],
  ])('reads %s', (name, meant) => {
    expect(readFileNameYears(name).map(brief)).toEqual(meant)
  })
})
