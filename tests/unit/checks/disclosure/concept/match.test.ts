import { describe, expect, it } from 'vitest'
import { loadRequirements } from '../../../../../src/checks/disclosure/catalogue/load-catalogue.ts'
import { fuzzyFind } from '../../../../../src/checks/disclosure/concept/edit-distance.ts'
import { readLabel } from '../../../../../src/checks/disclosure/concept/label.ts'
import { compileLexicon } from '../../../../../src/checks/disclosure/concept/lexicon.ts'
import { matchLabel } from '../../../../../src/checks/disclosure/concept/match.ts'

const { catalogues, concepts } = await loadRequirements(['oit-2563'], [], { baseDir: '.', language: 'en' })
const lexicon = compileLexicon(concepts, catalogues)
const best = (label: string) => matchLabel(lexicon, label)[0]
const speaksOf = (label: string, concept: string) =>
  matchLabel(lexicon, label).some((match) => match.concept === concept && match.score >= 0.55)

describe('readLabel', () => {
  it.each([
    ['O1 โครงสร้าง', 1],
    ['๐1 โครงสร้าง', 1],
    ['010 แผนดำเนินงาน', 10],
    ['O-39 แผนปฏิบัติการ', 39],
    ['ข้อ 028 เจตจำนง', 28],
    ['030การเปิดโอกาส', 30],
    ['12. รายงานผล', 12],
    ['(5) ข้อมูลการติดต่อ', 5],
    ['OIT O7 ข่าว', 7],
  ])('takes the number off %s', (label, number) => {
    expect(readLabel(label).number).toBe(number)
    expect(readLabel(label).core).not.toMatch(/\d/)
  })

  it.each(['ดาวน์โหลด', 'คลิกที่นี่', 'ปีงบประมาณ 2563', 'O10', 'อ่านต่อ...', 'scan0001.pdf', '2563', 'เอกสารแนบ 1'])(
    'knows that %s says nothing of its own',
    (label) => {
      expect(readLabel(label).generic).toBe(true)
    },
  )

  it('leaves years and the name of the office out of the core', () => {
    const core = readLabel('แผนการดำเนินงาน').core
    expect(readLabel('แผนการดำเนินงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๓ ขององค์การบริหารส่วนตำบลแคนเหนือ').core).toBe(core)
    expect(readLabel('แผนการดำเนินงาน ปี 2563 อบต.แคนเหนือ').core).toBe(core)
  })
})

describe('matchLabel', () => {
  it('knows the labels that it was given, and the titles of the catalogue', () => {
    for (const { id, th, phrases } of concepts) {
      for (const phrase of [th, ...phrases]) {
        const matches = matchLabel(lexicon, phrase)
        const own = matches.find(({ concept }) => concept === id)
        expect(own?.score ?? 0, `${id}: ${phrase}`).toBeGreaterThanOrEqual(0.9)
      }
    }
  })

  it('refuses the false friends', () => {
    for (const { id, false_friends } of concepts) {
      for (const friend of false_friends) expect(speaksOf(friend, id), `${id}: ${friend}`).toBe(false)
    }
  })

  it.each([
    ['การดำเนินการตามนโยบายการบริหารทรัพยากรบุคคล', 'hr_implementation'],
    ['รายงานการกำกับติดตามการดำเนินการป้องกันการทุจริต รอบ 6 เดือน', 'anticorruption_6m'],
    ['รายงานการกำกับติดตามการใช้จ่ายงบประมาณ 6 เดือนแรก', 'spending_6m'],
    ['รายงานสรุปผลการจัดซื้อจัดจั้างหรือการจัดหาพัสดุประจำปี 2562', 'procurement_annual'],
    ['แบบ สขร.1 ประจำเดือน ธันวาคม 2562', 'procurement_monthly'],
    ['ประกาศเผยแพร่แผนการจัดซื้อจัดจ้าง ประจำปีงบประมาณ 2563', 'procurement_plan'],
    ['คู่มือปฏิบัติงานการจัดการเรื่องร้องเรียนการทุจริต', 'complaint_guideline'],
    ['ช่องทางแจ้งเบาะแสการทุจริตของเจ้าหน้าที่', 'complaint_channel'],
    ['สถิติเรื่องร้องเรียนการทุจริต ปี 2563', 'complaint_stats'],
    ['ประกาศเจตจำนงสุจริตของนายก อบต.', 'integrity_will'],
    ['บริการประชาชน (E-Service)', 'e_service'],
    ['แนวทางปฏิบัติการยืมทรัพย์สินของทางราชการ', 'property_borrowing'],
    ['คู่มือป้องกันผลประโยชน์ทับซ้อน', 'conflict_of_interest'],
    ['แผนการใช้จ่ายงบประมาณ ประจำปี 2563', 'spending_plan'],
    ['รายงานการประเมินความพึงพอใจของผู้รับบริการ', 'satisfaction_report'],
  ])('takes %s for %s', (label, concept) => {
    expect(best(label)?.concept).toBe(concept)
    expect(best(label)?.score).toBeGreaterThanOrEqual(0.6)
  })

  it('lets two things stand side by side in one label', () => {
    expect(speaksOf('โครงสร้างและอำนาจหน้าที่', 'structure')).toBe(true)
    expect(speaksOf('โครงสร้างและอำนาจหน้าที่', 'authority')).toBe(true)
  })

  it('finds nothing in what offices publish besides', () => {
    const others = [
      'ประวัติความเป็นมา',
      'สภาพทั่วไป',
      'ตราสัญลักษณ์',
      'แหล่งท่องเที่ยว',
      'สินค้า OTOP',
      'กองทุนหลักประกันสุขภาพ',
      'ศูนย์พัฒนาเด็กเล็ก',
      'แบบประเมินความพึงพอใจ',
      'สมุดเยี่ยม',
      'ภูมิปัญญาท้องถิ่น',
      'เบี้ยยังชีพผู้สูงอายุ',
      'โครงสร้างพื้นฐาน',
      'จำนวนผู้เข้าชม',
      'พยากรณ์อากาศ',
    ]
    for (const label of others) {
      const found = matchLabel(lexicon, label).filter(({ score }) => score >= 0.55)
      expect(found, label).toEqual([])
    }
  })

  it('forgives a slip of the pen, and never changes a number', () => {
    expect(best('รายงานผลการสำรวจความพึงพอจการให้บริการ')?.concept).toBe('satisfaction_report')
    expect(speaksOf('รายงานการกำกับติดตามการใช้จ่ายงบประมาณประจำปี รอบ 12 เดือน', 'anticorruption_6m')).toBe(false)
  })
})

describe('fuzzyFind', () => {
  it('finds where a phrase comes nearest, and how near', () => {
    expect(fuzzyFind('xxabcdefyy', 'abcdef', 1)).toEqual({ edits: 0, start: 2, end: 8 })
    expect(fuzzyFind('xxabdefyy', 'abcdef', 1)).toEqual({ edits: 1, start: 2, end: 7 })
    expect(fuzzyFind('xxaXcdYfyy', 'abcdef', 1)).toBeUndefined()
  })
})
