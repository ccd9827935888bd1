import { describe, expect, test } from 'vitest'
import { parsePage } from '../../../src/html/parse-page.ts'

const URL_OF_PAGE = 'https://www.example.go.th/index.php'

function linksOf(html: string) {
  return parsePage(html, URL_OF_PAGE).links
}
function linkTo(html: string, ending: string) {
  const link = linksOf(html).find(({ url }) => url.endsWith(ending))
  if (!link) throw new Error(`no link ends in ${ending}`)
  return link
}

describe('every way out of a page', () => {
  test.each([
    ['an anchor', '<a href="a.php">แผน</a>', 'a.php', 'แผน'],
    ['an area of a map', '<map><area href="a.php" alt="แผน"></map>', 'a.php', 'แผน'],
    ['an option', '<select><option value="a.php?id=1">แผน</option></select>', 'a.php?id=1', 'แผน'],
    ['a handler', '<div onclick="window.location=\'a.php\'">แผน</div>', 'a.php', 'แผน'],
    [
      'a javascript: link',
      "<a href=\"javascript:MM_openBrWindow('a.php?id=9','','width=9')\">แผน</a>",
      'a.php?id=9',
      'แผน',
    ],
    [
      'an anchor without address but with a handler',
      '<a href="#" onclick="openPage(\'/a.php\')">แผน</a>',
      '/a.php',
      'แผน',
    ],
    ['a frame', '<frameset><frame src="menu.htm" name="menu"></frameset>', 'menu.htm', 'menu'],
    ['an iframe that loads late', '<iframe data-src="/plan.pdf" title="แผน"></iframe>', '/plan.pdf', 'แผน'],
    ['an embedded object', '<object data="/plan.pdf"></object>', '/plan.pdf', ''],
    ['a written menu', '<script>document.write(\'<a href="a.php" target="main">แผน<\\/a>\')</script>', 'a.php', 'แผน'],
    ['a tree menu', "<script>d.add(3,1,'แผน','a.php')</script>", 'a.php', 'แผน'],
    ['a card with data-href', '<div data-href="/a.php">แผน</div>', '/a.php', 'แผน'],
  ])('%s', (_, html, ending, label) => {
    expect(linkTo(html, ending).label).toBe(label)
  })

  test('the base of the page is honoured', () => {
    expect(linksOf('<base href="/sub/"><a href="a.php">x</a>')[0]?.url).toBe('https://www.example.go.th/sub/a.php')
  })

  test('what stands in a comment is no link, and --!> ends a comment', () => {
    const html = '<!-- <a href="hidden.php">ซ่อน</a> --!><a href="shown.php">เห็น</a><!-- <a href="b.php">ข</a> -->'
    expect(linksOf(html).map(({ label }) => label)).toEqual(['เห็น'])
  })

  test('mail, telephone, void scripts and bare hashes lead nowhere', () => {
    expect(
      linksOf('<a href="mailto:a@b.c">a</a><a href="tel:1">b</a><a href="javascript:void(0)">c</a><a href="#">d</a>'),
    ).toEqual([])
  })
})

describe('what a link is called', () => {
  test('split spans are one label, line breaks part words', () => {
    expect(linkTo('<a href="a"><span>โครง</span><span>สร้าง</span><br>อบต.</a>', '/a').label).toBe('โครงสร้าง อบต.')
  })
  test('a picture is called by its alt, and by its file name where it has none', () => {
    expect(linkTo('<a href="a"><img src="m.gif" alt="แผนที่"></a>', '/a').label).toBe('แผนที่')
    expect(linkTo('<a href="a"><img src="img/structure.png"></a>', '/a')).toMatchObject({
      label: '',
      picture: 'structure.png',
    })
  })
  test('a label cut short keeps the whole of it in its title', () => {
    expect(linkTo('<a href="a" title="คู่มือการจัดทำแผน">คู่มือการ...</a>', '/a').title).toBe('คู่มือการจัดทำแผน')
  })
  test('words that an icon font draws are no text', () => {
    expect(linkTo('<a href="a"><i class="material-icons">call</i> ติดต่อเรา</a>', '/a').label).toBe('ติดต่อเรา')
  })
})

describe('what stands around a link', () => {
  test('the menu that it stands in', () => {
    const html =
      '<nav><ul><li><a href="#">ข้อมูลหน่วยงาน</a><ul><li>พื้นฐาน<ul><li><a href="a">โครงสร้าง</a></li></ul></li></ul></li></ul></nav>'
    expect(linkTo(html, '/a')).toMatchObject({ menuPath: ['ข้อมูลหน่วยงาน', 'พื้นฐาน'], menu: true })
  })
  test('a dropdown, an accordion and a details box name what they hold', () => {
    expect(
      linkTo('<div class="dropdown"><button>แผนงาน</button><div><a href="a">x</a></div></div>', '/a').menuPath,
    ).toEqual(['แผนงาน'])
    expect(linkTo('<details><summary>แผนงาน</summary><p><a href="a">x</a></p></details>', '/a').menuPath).toEqual([
      'แผนงาน',
    ])
  })
  test('the row of a table says what a bare "download" is', () => {
    const html =
      '<table><tr><td>1</td><td>แผน 2563</td><td><a href="a">ดาวน์โหลด</a></td></tr><tr><td>2</td><td>แผน 2562</td><td><a href="b">ดาวน์โหลด</a></td></tr></table>'
    expect(linkTo(html, '/a').context).toBe('1 แผน 2563 ดาวน์โหลด')
  })

  test('takes the first cells of a row for the name of what the last one links', () => {
    const picture =
      '<table><tr><td><a href="w">w</a></td></tr><tr><td>แผน 2563</td><td><a href="a"><img alt="เปิด"></a></td></tr></table>'
    expect(linkTo(picture, '/a')).toMatchObject({ menuPath: ['แผน 2563'], context: 'แผน 2563' })
    const many = '<table><tr><td>O21 รายเดือน</td><td><a href="o">ต.ค.</a> <a href="a">พ.ย.</a></td></tr></table>'
    expect(linkTo(many, '/a').menuPath).toEqual(['O21 รายเดือน'])
    expect(linkTo('<p><b>O17</b> E-service <a href="a">ไปยังระบบ</a></p>', '/a').menuPath).toEqual(['O17 E-service'])
  })

  test('looks past the line of a card that tells but kind, size, day and readers of a file', () => {
    const card =
      '<div><div>แผน 2563</div><div>PDF 1.2 MB | 5 ม.ค. 63 | ดาวน์โหลด 12 ครั้ง <a href="a">เปิดอ่าน</a></div></div>'
    expect(linkTo(card, '/a').context).toContain('แผน 2563')
  })

  test('takes no other link of a row, and no cell of a layout, for such a name', () => {
    expect(
      linkTo('<table><tr><td><a href="b">แผน</a></td><td><a href="a">ข่าว</a></td></tr></table>', '/a').menuPath,
    ).toEqual([])
    const layout = `<table><tr><td>อบต.</td><td><p>${'ยาว '.repeat(200)}</p><ol><a href="a">ข่าว</a></ol></td></tr></table>`
    expect(linkTo(layout, '/a').menuPath).toEqual([])
  })
  test('the nearest heading of its own box', () => {
    const html = '<div><h2>ข่าว</h2><a href="a">x</a></div><div><h2>แผน</h2><p><a href="b">y</a></p></div>'
    expect(linkTo(html, '/a').heading).toBe('ข่าว')
    expect(linkTo(html, '/b').heading).toBe('แผน')
  })
  test('headings of widgets do not speak for what stands outside of them', () => {
    const html = '<div><div class="widget"><h3>ปฏิทิน</h3></div></div><main><a href="a">x</a></main>'
    expect(linkTo(html, '/a').heading).toBe('')
  })
})

describe('the page itself', () => {
  test('title, language, generator, text and forms', () => {
    const page = parsePage(
      '<html lang="EN"><head><title> อบต. \n ทดสอบ </title><meta name="generator" content="Joomla! 3"></head><body><p>หนึ่ง</p><script>var x = "ไม่ใช่ข้อความ"</script><form method=post action="/login"><label>รหัส</label><input type=password><input type=submit value="เข้าสู่ระบบ"></form></body></html>',
      URL_OF_PAGE,
    )
    expect(page).toMatchObject({ title: 'อบต. ทดสอบ', lang: 'en', generator: 'Joomla! 3' })
    expect(page.blocks.map(({ text }) => text)).toEqual(['หนึ่ง', 'รหัส'])
    expect(page.forms).toEqual([
      {
        action: 'https://www.example.go.th/login',
        method: 'post',
        password: true,
        fields: ['รหัส'],
        buttons: ['เข้าสู่ระบบ'],
      },
    ])
  })

  test('Thai in numeric entities, as word processors save it, is text', () => {
    expect(parsePage('<p>&#3649;&#3612;&#3609;</p>', URL_OF_PAGE).blocks[0]?.text).toBe('แผน')
  })

  test.each([
    ['a refresh', '<meta http-equiv="Refresh" content="3; URL=home.php">'],
    ['a script that only sends on', '<script>window.location.href = "home.php"</script>'],
  ])('%s sends its reader on', (_, html) => {
    expect(parsePage(html, URL_OF_PAGE).refresh).toBe('https://www.example.go.th/home.php')
  })

  test('a page that keeps itself fresh sends nobody away', () => {
    expect(parsePage('<meta http-equiv="refresh" content="300">', URL_OF_PAGE).refresh).toBeUndefined()
    expect(parsePage('<meta http-equiv="refresh" content="600;url=other.php">', URL_OF_PAGE).refresh).toBeUndefined()
  })

  test('an empty application needs scripts, a page with words does not', () => {
    expect(parsePage('<div id="root"></div><script src="/main.js"></script>', URL_OF_PAGE).needsScript).toBe(true)
    expect(
      parsePage('<noscript>You need to enable JavaScript</noscript><script src="x.js"></script>', URL_OF_PAGE)
        .needsScript,
    ).toBe(true)
    expect(
      parsePage(`<div id="root"><p>${'ข้อความ '.repeat(60)}</p></div><script src="/main.js"></script>`, URL_OF_PAGE)
        .needsScript,
    ).toBe(false)
    expect(parsePage('<p>ไม่พบข้อมูล</p>', URL_OF_PAGE).needsScript).toBe(false)
  })
})
