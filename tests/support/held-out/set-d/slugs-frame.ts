export const SLUGS_OFFICE = 'เทศบาลตำบลเขาเจดีย์น้อย'
const FACEBOOK = 'https://www.facebook.com/khaochedinoi.mun'

export type SlugPage = (path: string, english: string, thai: string, body: string) => void

export interface Entry {
  readonly term: string
  /** Inner markup of each description under the term. */
  readonly told: readonly string[]
}

/** Terms and what is said of each, as the site writes all its lists. */
export function entries(list: readonly Entry[]): string {
  return `<dl class="doclist">${list.map(({ term, told }) => `<dt>${term}</dt>${told.map((one) => `<dd>${one}</dd>`).join('')}`).join('\n')}</dl>`
}

export function opens(path: string, kind = 'PDF'): string {
  return `<a class="btn" href="${path}" rel="noopener">Download (${kind})</a>`
}

export function slugsFrame(english: string, thai: string, body: string): string {
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width"><title>${english} - Khao Chedi Noi Municipality</title></head><body>
<header role="banner"><a href="/">${SLUGS_OFFICE} <small>Khao Chedi Noi Subdistrict Municipality</small></a>
<nav aria-label="Main"><ul>
<li><a href="/about">About us <span>เกี่ยวกับเทศบาล</span></a></li>
<li><a href="/executives">Executives <span>คณะผู้บริหาร</span></a></li>
<li><a href="/plans">Plans &amp; Reports <span>แผนและรายงาน</span></a></li>
<li><a href="/procurement">Procurement <span>จัดซื้อจัดจ้าง</span></a></li>
<li><a href="/human-resources">HR <span>การบริหารบุคคล</span></a></li>
<li><a href="/public-services">Public Services <span>บริการประชาชน</span></a></li>
<li><a href="/transparency">Transparency <span>ความโปร่งใส</span></a></li>
<li><a href="/newsroom">Newsroom <span>ห้องข่าว</span></a></li>
<li><a href="/contact-us">Contact <span>ติดต่อเรา</span></a></li></ul></nav></header>
<main><h1>${english} <small lang="th">${thai}</small></h1>${body}</main>
<footer><p>Khao Chedi Noi, open Mon-Fri 08:30-16:30</p><p><a href="${FACEBOOK}">Follow us</a> <a href="/site-map">Site map</a></p><p>&copy; 2025 Municipality. Theme by Example Studio</p></footer></body></html>`
}
