import { deflateSync } from 'node:zlib'

export interface PdfOptions {
  /** One array of lines for each page. */
  readonly pages: readonly (readonly string[])[]
  /** PDF Info title. */
  readonly title?: string
  /** `scan` pages hold a picture alone; `glyphs` pages hold text that maps to the private use area. */
  readonly looks?: 'text' | 'scan' | 'glyphs'
}

/** A small, valid PDF 1.5. Its text can be extracted letter by letter: the font maps every character to itself. */
export function makePdf({ pages, title, looks = 'text' }: PdfOptions): Uint8Array {
  const objects: string[] = []
  const add = (body: string): number => objects.push(body)
  const catalog = add('')
  const tree = add('')
  const font = add('')
  const letters = new Set(pages.flat().flatMap((line) => line.split('')))
  const kids = pages.map((lines) => addPage(lines))

  objects[catalog - 1] = `<< /Type /Catalog /Pages ${tree} 0 R >>`
  objects[tree - 1] = `<< /Type /Pages /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] /Count ${kids.length} >>`
  const descriptor = add(
    '<< /Type /FontDescriptor /FontName /Sample /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
  )
  const descendant = add(
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Sample /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor ${descriptor} 0 R /DW 600 >>`,
  )
  const toUnicode = addStream(characterMap([...letters], looks === 'glyphs'))
  objects[font - 1] =
    `<< /Type /Font /Subtype /Type0 /BaseFont /Sample /Encoding /Identity-H /DescendantFonts [${descendant} 0 R] /ToUnicode ${toUnicode} 0 R >>`
  const info = add(title === undefined ? '<< >>' : `<< /Title <FEFF${utf16(title)}> >>`)
  return file(objects, catalog, info)

  function addPage(lines: readonly string[]): number {
    const content = looks === 'scan' ? pictureContent() : textContent(lines)
    const stream = addStream(content)
    return add(
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 ${font} 0 R >> >> /Contents ${stream} 0 R >>`,
    )
  }
  function addStream(content: string): number {
    const packed = deflateSync(Buffer.from(content, 'latin1')).toString('latin1')
    return add(`<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n${packed}\nendstream`)
  }
}

function textContent(lines: readonly string[]): string {
  const shown = lines.map((line) => `<${utf16(line)}> Tj T*`)
  return `BT /F1 14 Tf 20 TL 60 780 Td ${shown.join('\n')} ET`
}

function pictureContent(): string {
  return 'q 475 0 0 722 60 60 cm BI /W 2 /H 2 /CS /G /BPC 8 ID \x10\x80\xc0\xff EI Q'
}

function utf16(text: string): string {
  return Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()
}

function characterMap(letters: readonly string[], shifted: boolean): string {
  const entries = letters.map((letter, i) => {
    const code = utf16(letter)
    return `<${code}> <${shifted ? (0xe0d6 + i).toString(16).toUpperCase() : code}>`
  })
  const groups: string[] = []
  for (let i = 0; i < entries.length; i += 100) {
    const group = entries.slice(i, i + 100)
    groups.push(`${group.length} beginbfchar\n${group.join('\n')}\nendbfchar`)
  }
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /S def /CMapType 2 def',
    '1 begincodespacerange <0000> <FFFF> endcodespacerange',
    ...groups,
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n')
}

function file(objects: readonly string[], root: number, info: number): Uint8Array {
  let text = '%PDF-1.5\n%\xe2\xe3\xcf\xd3\n'
  const offsets = objects.map((body, i) => {
    const offset = text.length
    text += `${i + 1} 0 obj\n${body}\nendobj\n`
    return offset
  })
  const start = text.length
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`
  text += offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  text += `trailer\n<< /Size ${objects.length + 1} /Root ${root} 0 R /Info ${info} 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(text, 'latin1')
}
