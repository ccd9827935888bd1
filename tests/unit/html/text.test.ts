import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readText } from '../../../src/html/text.ts'

const shown = (html: string) => readText(html).text.replace(/\s+/g, ' ').trim()

describe('the text that a visitor sees', () => {
  it.each([
    ['words that only a style parts', 'องค์การ<b>บริหาร</b>ส่วน<font color="red">ตำบล</font>', 'องค์การบริหารส่วนตำบล'],
    ['blocks and breaks as spaces', '<p>หนึ่ง</p><p>สอง<br>สาม</p><td>สี่</td>', 'หนึ่ง สอง สาม สี่'],
    [
      'no scripts, styles, comments, frames or form fields',
      '<script>a < b; "</p>"</script><style>p{}</style><!-- x --><noscript>n</noscript><iframe>i</iframe><textarea>t</textarea>ข',
      'ข',
    ],
    ['a script in capitals', '<SCRIPT>x</SCRIPT >ข', 'ข'],
    ['a comment that ends as browsers end it', '<!-- a --!>ข<!-->ค<!--->ง', 'ขคง'],
    ['no conditional comments of old', '<!--[if IE]>x<![endif]-->ข<![if !IE]>ค<![endif]>', 'ขค'],
    ['values that hold a >', `<a title="1 > 2" alt='<b>' data-x = "y>z">ข</a>`, 'ข'],
    ['a stray quote in a tag', `<p class=it's>ข</p>`, 'ข'],
    ['a < that opens nothing', '1 < 2 <3 <', '1 < 2 <3 <'],
    [
      'entities, numeric ones as Word writes them',
      '&#3629;&#3610;&#xE15;. &amp; &lt;&nbsp;&hellip; &copy &unknown; &#0; &#x110000;',
      'อบต. & < … © &unknown; &#0; &#x110000;',
    ],
    ['nothing behind a quote that is never closed', 'ก<a href="x>ข</a>', 'ก'],
    ['nothing behind a comment that is never closed', 'ก<!-- ข', 'ก'],
    ['nothing of a tag that is never closed', 'ก<a href=x', 'ก'],
  ])('%s', (_what, html, text) => expect(shown(html)).toBe(text))

  it('comes with the first title, folded', () => {
    expect(readText('<title>\n อบต.&#8203;แคนเหนือ \n | หน้าแรก</title><svg><title>icon</title></svg>').title).toBe(
      'อบต.\u200bแคนเหนือ | หน้าแรก',
    )
  })

  it('comes with how much else there is', () => {
    expect(readText('<a href=x>1</a><A>2</A><img><frame src=y><script src=z></script>')).toMatchObject({
      links: 2,
      media: 3,
      complete: true,
    })
  })

  it('is read no further than asked for', () => {
    const { text, complete } = readText('<p>สวัสดี</p>'.repeat(1_000), 100)
    expect(complete).toBe(false)
    expect(text.length).toBeLessThan(1_000)
  })

  it('takes time in proportion to the page, whatever that holds', () => {
    const pieces = [
      '<',
      '<a',
      '<a ',
      '<a "',
      "<a b='",
      '<!--',
      '<!-',
      '<script>',
      '<title>',
      '</scrip',
      '<p>',
      '&',
      '&#',
      '=',
      '<a b=',
    ]
    for (const piece of pieces) {
      const began = performance.now()
      readText(piece.repeat(2_000_000 / piece.length))
      // A thousand times what it takes where each character is looked at once would be minutes.
      expect(performance.now() - began, piece).toBeLessThan(3_000)
    }
  })

  it('never holds a tag, and is never longer than the page', () => {
    const html = fc.array(
      fc.constantFrom('<', '>', '"', "'", '=', '/', '!', '-', 'a', 'script', ' ', 'ก', '<!--', '-->', '&#3585;'),
    )
    fc.assert(
      fc.property(html, (parts) => {
        const page = parts.join('')
        expect(readText(page).text.length).toBeLessThanOrEqual(page.length)
        expect(readText(`${page}-->'></script></title>"><p>`).text).not.toContain('<p>')
      }),
    )
  })
})
