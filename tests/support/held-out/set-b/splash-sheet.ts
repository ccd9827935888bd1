import type { Draft } from '../draft.ts'

export const OFFICE = 'องค์การบริหารส่วนตำบลบึงกระจับน้อย'
export const FACEBOOK = 'https://www.facebook.com/buengkrachapnoi'
export const CHAT = 'https://m.me/buengkrachapnoi'

/** As an old keyboard types sara am: in two pieces. */
export const typed = (text: string) => text.replaceAll('ำ', '\u0e4d\u0e32')

function sheet(title: string, body: string): string {
  return `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 11"><title>New Page 1</title></head><body lang=EN-US><div class=Section1><p class=MsoNormal align=center><b><span style='font-size:18.0pt'>${title}</span></b></p>${body}</div></body></html>`
}

/** Writes a page, or a paper, and gives its address. */
export interface Sheets {
  page(name: string, title: string, body: string): string
  file(name: string, lines: readonly string[], looks?: 'scan' | 'glyphs'): string
}

export function sheets(site: Draft): Sheets {
  const page = (name: string, title: string, body: string) => {
    site.page(`/${name}.htm`, sheet(title, body))
    return `/${name}.htm`
  }
  const file = (name: string, lines: readonly string[], looks?: 'scan' | 'glyphs') =>
    site.pdf(`/file/${name}.pdf`, lines, looks)

  return { page, file }
}
