import { assert, constantFrom, oneof, property, shuffledSubarray, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldThai, normaliseThai } from '../../../../src/model/thai/normalise.ts'

/** Characters whose neighbourhood the rules care about. */
const DELICATE = Array.from('กนฤปฏฎเแาำๅะิีุู่้๊์ํ็ฺ๎๙9Az .-/(ฯๆ&\u200b\u00a0\uf701\uf712\n')
const messy = string({ unit: constantFrom(...DELICATE) })

describe('normaliseThai', () => {
  it.each([
    ['joins a decomposed sara am', 'อ\u0e4d\u0e32นาจหน้าที่', 'อำนาจหน้าที่'],
    ['joins it with the tone mark before the nikhahit', 'น\u0e49\u0e4d\u0e32', 'น้ำ'],
    ['joins it with the tone mark behind the nikhahit', 'น\u0e4d\u0e49\u0e32', 'น้ำ'],
    ['moves a tone mark typed behind the sara am', 'น\u0e33\u0e49', 'น้ำ'],
    ['mends the space that PDF writers leave of a sara am', 'ด าเนินการป้องกันน้ าท่วม', 'ดำเนินการป้องกันน้ำท่วม'],
    ['makes two SARA E one SARA AE', 'เเผนพัฒนา', 'แผนพัฒนา'],
    ['also with something invisible between them', 'เ\u200bเผน', 'แผน'],
    ['puts the vowel before the tone mark', 'ท\u0e48\u0e35', 'ที่'],
    ['drops repeated marks', 'ที่่่ดีี', 'ที่ดี'],
    ['closes a gap in front of a mark', 'ผู ้บริหาร', 'ผู้บริหาร'],
    ['drops what nobody sees', 'แผน\u200bพัฒ\u00adนา\ufeff', 'แผนพัฒนา'],
    ['reads Thai and full-width digits', 'พ.ศ. ๒๕๖๓ ２５６４', 'พ.ศ. 2563 2564'],
    ['folds white space', ' \t แผน\u00a0 \r\n งาน ', 'แผน งาน'],
    ['lowers Latin letters', 'ITA และ Q&A', 'ita และ q&a'],
    ['takes a lakkhangyao for a sara aa', 'กๅรพัฒนๅ', 'การพัฒนา'],
    ['but not where it belongs', 'ฤๅษี', 'ฤๅษี'],
    ['knows the shifted copies that old fonts have of marks', 'ป\uf701ที\uf705', 'ปิที่'],
    ['leaves right text alone', 'ข้อมูลผู้บริหาร น้ำใจ สิทธิ์', 'ข้อมูลผู้บริหาร น้ำใจ สิทธิ์'],
  ])('%s', (_rule, text, meant) => {
    expect(normaliseThai(text)).toBe(meant)
  })

  it('changes nothing the second time', () => {
    assert(
      property(oneof(messy, string({ unit: 'binary' })), (text) => {
        const once = normaliseThai(text)
        expect(normaliseThai(once)).toBe(once)
      }),
      { numRuns: 500 },
    )
  })

  it('does not depend on the order in which the marks of a cluster were typed', () => {
    assert(
      property(shuffledSubarray(['ิ', '้', '์'], { minLength: 1 }), (marks) => {
        expect(normaliseThai(`ก${marks.join('')}`)).toBe(normaliseThai(`ก${marks.toReversed().join(' ')}`))
      }),
    )
  })

  it.each([' ', 'ี่ ', 'เ', 'ํ', ' า', 'ก ้ ', '\u200b'])('takes linear time on 300,000 times %j', (unit) => {
    const started = performance.now()
    normaliseThai(unit.repeat(300_000))
    expect(performance.now() - started).toBeLessThan(2_000)
  })
})

describe('foldThai', () => {
  it('makes alike what people write differently and mean alike', () => {
    expect(foldThai('พ.ร.บ. กฏหมาย / ปฎิบัติ')).toBe(foldThai('พรบ กฎหมายปฏิบัติ'))
    expect(foldThai('Q & A (ถาม-ตอบ)')).toBe('qaถามตอบ')
  })

  it('keeps letters, marks and digits and nothing else, and changes nothing the second time', () => {
    assert(
      property(messy, (label) => {
        const folded = foldThai(label)
        expect(folded).toMatch(/^[a-z0-9\u0e01-\u0e4e]*$/)
        expect(foldThai(folded)).toBe(folded)
      }),
      { numRuns: 500 },
    )
  })
})
