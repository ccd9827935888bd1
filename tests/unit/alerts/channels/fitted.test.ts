import { describe, expect, it } from 'vitest'
import { fitted } from '../../../../src/alerts/channels/fitted.ts'
import { wholeText } from '../../../../src/alerts/channels/message-text.ts'
import { alarm } from '../../../support/message.ts'

const sections = [
  { label: 'สั้น', text: 'ครบถ้วน' },
  { label: 'ยาว', text: 'ก'.repeat(5_000) },
  { label: 'ยาวกว่า', text: 'ข'.repeat(50_000) },
]

describe('a message made to fit', () => {
  it('is left whole where there is room', () => {
    expect(fitted(alarm(), 10_000, (message) => message)).toEqual(alarm())
  })

  it('has its longest sections shortened, and the short ones left', () => {
    const [short, long, longer] = fitted(alarm({ sections }), 1_000, ({ sections: all }) => all)
    expect(short?.text).toBe('ครบถ้วน')
    expect(long?.text.length).toBe(longer?.text.length)
    expect(long?.text.length).toBeGreaterThan(400)
    expect(longer?.text).toMatch(/^ข+…$/)
  })

  it('is tried shorter and shorter until its dress fits', () => {
    const text = fitted(
      alarm({ sections }),
      50_000,
      (message) => wholeText(message),
      ({ length }) => length <= 2_000,
    )
    expect(text.length).toBeLessThanOrEqual(2_000)
    expect(text.length).toBeGreaterThan(1_500)
    expect(text).toContain(alarm().links[1]?.url)
  })

  it('tells how many sections it leaves out', () => {
    const many = Array.from({ length: 30 }, (_, index) => ({ label: `ข้อ ${index}`, text: 'x' }))
    const kept = fitted(alarm({ sections: many }), 10_000, ({ sections: all }) => all)
    expect(kept).toHaveLength(20)
    expect(kept.at(-1)).toEqual({ label: '…', text: 'และอีก 11 รายการ' })
  })

  it('has web links alone, and file names without folders', () => {
    const message = alarm({
      links: [
        { label: 'a', url: 'javascript:alert(1)' },
        { label: 'b', url: 'https://watch.example.go.th/เหตุ' },
        { label: 'c', url: `https://watch.example.go.th/${'x'.repeat(2_000)}` },
      ],
      attachments: [{ filename: '../../etc/รายงาน:1.pdf', mime: 'application/pdf', content: new Uint8Array() }],
    })
    const { links, attachments } = fitted(message, 1_000, (fit) => fit)
    expect(links).toEqual([{ label: 'b', url: 'https://watch.example.go.th/%E0%B9%80%E0%B8%AB%E0%B8%95%E0%B8%B8' }])
    expect(attachments?.[0]?.filename).toBe('.._.._etc_รายงาน_1.pdf')
  })

  it('is a mistake of ours where even the shortest does not fit', () => {
    expect(() => fitted(alarm(), 1_000, wholeText, () => false)).toThrow('short enough')
  })
})
