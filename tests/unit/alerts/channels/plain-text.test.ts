import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cut, escapeHtml, oneLine, plainText } from '../../../../src/alerts/channels/plain-text.ts'
import { HARMFUL, HOSTILE } from '../../../support/message.ts'

describe('plain text', () => {
  it('keeps Thai, emoji and line breaks as they are', () => {
    const text = 'น้ำท่วมพื้นที่ 🟠\nศูนย์ฯ "เปิด" <ตลอด> 24 ชม.\u{200B}'
    expect(plainText(text)).toBe(text)
  })

  it('loses what turns, hides or overprints text', () => {
    expect(plainText('a\u{202E}b\u{0000}\u{001B}[31mc\u{FEFF}\u{E0041}')).toBe('ab[31mc')
    expect(plainText(`ก${'้'.repeat(100)}`)).toBe(`ก${'้'.repeat(4)}`)
    expect(plainText('\u{D800}x')).toBe('\u{FFFD}x')
    expect(plainText('a\r\nb\rc\u{2028}d\n\n\n\ne\tf')).toBe('a\nb\nc\nd\n\ne f')
    expect(oneLine('a\r\n b')).toBe('a b')
  })

  it('is harmless whatever comes in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(plainText(`${text}${HOSTILE}`)).not.toMatch(HARMFUL)
      }),
    )
  })
})

describe('cutting', () => {
  it('leaves alone what fits', () => {
    expect(cut('เวรยาม', 6)).toBe('เวรยาม')
  })

  it('never parts a letter from its marks, nor the halves of an emoji', () => {
    expect(cut('ที่นี่', 4)).toBe('ที่…')
    expect(cut('ที่นี่', 3)).toBe('…')
    expect(cut('ab👨‍👩‍👧cd', 6)).toBe('ab…')
  })

  it('keeps to the limit whatever comes in, and to the beginning of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.integer({ min: 1, max: 200 }), (text, limit) => {
        const short = cut(text, limit)
        expect(short.length).toBeLessThanOrEqual(Math.max(limit, 1))
        expect(text.startsWith(short.replace(/…$/, ''))).toBe(true)
      }),
    )
  })
})

it('HTML has its five characters escaped, for text and for attributes', () => {
  expect(escapeHtml(`<a href="x" title='y'>&`)).toBe('&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;')
})
