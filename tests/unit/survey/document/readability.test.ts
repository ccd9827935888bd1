import { describe, expect, test } from 'vitest'
import { judgeText } from '../../../../src/survey/document/readability.ts'

const THAI = 'แผนการดำเนินงานประจำปีงบประมาณ พ.ศ. 2563 องค์การบริหารส่วนตำบล '.repeat(10)

describe('whether a program can read what was extracted', () => {
  test('Thai text is read', () => {
    expect(judgeText(THAI, 3)).toEqual({ readable: 'yes' })
  })
  test('English prose is read', () => {
    expect(
      judgeText('The annual report of the organisation describes all the projects of the year. '.repeat(5)),
    ).toEqual({ readable: 'yes' })
  })
  test('pages without text are a scan, a stamp on them changes nothing', () => {
    expect(judgeText('', 12)).toEqual({ readable: 'no', unreadable: 'scan' })
    expect(judgeText('CamScanner', 12)).toEqual({ readable: 'no', unreadable: 'scan' })
  })
  test('letters of the private use area are glyphs that mean nothing', () => {
    expect(judgeText('\ue0d6\ue0d7\ue0f1'.repeat(100))).toEqual({ readable: 'no', unreadable: 'glyphs' })
    expect(judgeText('\u{100041}\u{100042}'.repeat(100))).toEqual({ readable: 'no', unreadable: 'glyphs' })
  })
  test('a few of them among Thai leave a text that is partly read', () => {
    expect(judgeText(`${THAI}${'\uf8ff'.repeat(40)}`)).toEqual({ readable: 'partly', unreadable: 'glyphs' })
  })
  test('shifted copies of Thai marks are Thai', () => {
    expect(judgeText(THAI.replaceAll('่', '\uf70a'))).toEqual({ readable: 'yes' })
  })
  test('what an OCR without Thai makes of Thai is noise', () => {
    expect(judgeText("tl':i:m1Ab'V1A'U1 1'U nTiflrulilu1l :'lul'luF11:ni]fi'ufi.'lU ".repeat(20))).toEqual({
      readable: 'no',
      unreadable: 'noise',
    })
  })
})
