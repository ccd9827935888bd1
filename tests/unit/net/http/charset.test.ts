import * as fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { decodeText } from '../../../../src/net/http/charset.ts'

const OFFICE = 'องค์การบริหารส่วนตำบลแคนเหนือ ๒๕๖๓'
const page = (meta: string) => `<html><head>${meta}<title>${OFFICE}</title>`
const windows874 = (text: string) => iconv.encode(text, 'windows874')

describe('the charset of a page', () => {
  it.each([
    ['UTF-8, labelled', page('<meta charset="utf-8">'), 'text/html; charset=utf-8'],
    ['UTF-8 without a label', page(''), undefined],
    ['UTF-8 mislabelled tis-620 by its header', page(''), 'text/html; charset=tis-620'],
    ['UTF-8 mislabelled windows-874 by its meta', page('<meta charset=windows-874>'), 'text/html'],
    ['UTF-8 mislabelled iso-8859-1', page(''), 'text/html; charset=ISO-8859-1'],
  ])('%s, is UTF-8', (_what, text, header) => {
    expect(decodeText(Buffer.from(text), header)).toEqual({ text, charset: 'utf-8' })
  })

  it.each([
    ['windows-874 in its header', '', 'text/html; charset=windows-874'],
    ['tis-620', '', 'text/html; charset=TIS-620'],
    ['tis620, a label that no standard knows', '', 'text/html; charset=tis620'],
    ['cp874', '', 'text/html; charset="cp874"'],
    ['iso-8859-11', '', 'text/html; charset=iso-8859-11'],
    ['its meta', '<meta charset="windows-874">', undefined],
    ['its meta of old', '<meta http-equiv="Content-Type" content="text/html; charset=tis-620">', 'text/html'],
    ['nothing', '', undefined],
    ['nothing that exists', '', 'text/html; charset=thai'],
    ['utf-8, which it is not', '<meta charset="utf-8">', 'text/html; charset=utf-8'],
  ])('windows-874 that says %s, is windows-874', (_what, meta, header) => {
    expect(decodeText(windows874(page(meta)), header)).toEqual({ text: page(meta), charset: 'windows-874' })
  })

  it('is what the header says, rather than the meta, where the bytes leave it open', () => {
    const bytes = Buffer.from([0xe9, 0x74, 0xe9])
    expect(
      decodeText(Buffer.concat([Buffer.from('<meta charset=windows-874>'), bytes]), 'text/html; charset=iso-8859-1'),
    ).toEqual({
      text: '<meta charset=windows-874>été',
      charset: 'windows-1252',
    })
  })

  it('is UTF-8 though a careless cut left half a character behind', () => {
    const cut = Buffer.concat([
      Buffer.from(OFFICE.repeat(20)).subarray(0, -1),
      Buffer.from(' ... '),
      Buffer.from(OFFICE),
    ])
    const { text, charset } = decodeText(cut, 'text/html')
    expect(charset).toBe('utf-8')
    expect(text).toContain(OFFICE.repeat(19))
  })

  it.each([
    ['utf-8', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(OFFICE)])],
    ['utf-16le', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(OFFICE, 'utf16le')])],
    ['utf-16be', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(OFFICE, 'utf16le').swap16()])],
  ])('is told by a byte order mark: %s', (charset, bytes) => {
    expect(decodeText(bytes, 'text/html; charset=windows-874')).toEqual({ text: OFFICE, charset })
  })

  it('is never guessed wrong for Thai text of some length, labelled or not', () => {
    const thai = fc.string({
      unit: fc.integer({ min: 0x0e01, max: 0x0e3a }).map((code) => String.fromCharCode(code)),
      minLength: 40,
    })
    fc.assert(
      fc.property(
        thai,
        fc.constantFrom(undefined, 'text/html; charset=utf-8', 'text/html; charset=tis-620'),
        (text, header) => {
          expect(decodeText(Buffer.from(text), header).text).toBe(text)
          expect(decodeText(windows874(text), header).text).toBe(text)
        },
      ),
    )
  })

  it('takes whatever comes', () => {
    fc.assert(fc.property(fc.uint8Array(), fc.string(), (bytes, header) => void decodeText(bytes, header)))
    expect(decodeText(new Uint8Array())).toEqual({ text: '', charset: 'utf-8' })
  })
})
