import type { MenuGroup, Piece, SampleFile, Target } from './content.ts'

/** Turns targets into the addresses of one build. */
export type AddressOf = (target: Target) => string

export interface Manner {
  readonly heading: (text: string) => string
  readonly files: 'table' | 'list' | 'cards' | 'window' | 'frame'
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

export function bodyHtml(pieces: readonly Piece[], addressOf: AddressOf, manner: Manner): string {
  return pieces.map((piece) => pieceHtml(piece, addressOf, manner)).join('\n')
}

function pieceHtml(piece: Piece, addressOf: AddressOf, manner: Manner): string {
  switch (piece.kind) {
    case 'heading':
      return manner.heading(escapeHtml(piece.text))
    case 'text':
      return `<p>${escapeHtml(piece.text)}</p>`
    case 'picture':
      return `<p><img src="/images/${piece.name}" alt="${escapeHtml(piece.alt)}"></p>`
    case 'files':
      return filesHtml(piece.files, (file) => addressOf({ kind: 'file', file }), manner)
    case 'people':
      return `<div class="row">${piece.posts.map(personHtml).join('')}</div>`
    case 'links':
      return `<ul>${piece.links.map(({ label, to }) => `<li><a href="${escapeHtml(addressOf(to))}">${escapeHtml(label)}</a></li>`).join('')}</ul>`
    case 'rows':
      return `<table border="1">${piece.rows.map(({ cells, label, to }) => `<tr>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}<td><a href="${escapeHtml(addressOf(to))}" target="_blank">${escapeHtml(label)}</a></td></tr>`).join('')}</table>`
    case 'form':
      return `<form method="post" action="/save.php">${piece.fields.map((field, i) => `<label>${field}</label><input name="f${i}">`).join('')}<button type="submit">${piece.button}</button></form>`
    case 'html':
      return piece.html
  }
}

function personHtml(post: string, index: number): string {
  const names = ['นายสมชาย ใจดี', 'นางสาวสมหญิง รักไทย', 'นายประเสริฐ มั่นคง', 'นางมาลี ศรีสุข']
  return `<div class="col"><img src="/images/person_${index}.jpg" alt=""><br>${names[index % names.length]}<br>${post}<br>โทร. 08 1000 000${index}</div>`
}

function filesHtml(
  files: readonly SampleFile[],
  address: (file: SampleFile) => string,
  { files: manner }: Manner,
): string {
  switch (manner) {
    case 'table':
      return `<table class="table"><tr><th>ลำดับ</th><th>รายการ</th><th>ไฟล์</th></tr>${files
        .map(
          (file, i) =>
            `<tr><td>${i + 1}</td><td>${escapeHtml(file.label)}</td><td><a href="${escapeHtml(address(file))}" target="_blank">ดาวน์โหลด</a></td></tr>`,
        )
        .join('')}</table>`
    case 'list':
      return `<ul>${files.map((file) => `<li><a href="${escapeHtml(address(file))}">${splitSpans(file.label)}</a></li>`).join('')}</ul>`
    case 'cards':
      return files
        .map(
          (file) =>
            `<div class="card"><div class="card-header">${escapeHtml(file.label)}</div><div class="card-body"><a class="btn" href="${escapeHtml(address(file))}"><i class="fa fa-file-pdf"></i> เปิดอ่าน</a></div></div>`,
        )
        .join('')
    case 'window':
      return `<table border="0">${files
        .map(
          (file) =>
            `<tr><td><font color="#0000ff">- <a href="javascript:MM_openBrWindow('${address(file)}','','width=800,height=600')">${escapeHtml(file.label)}</a></font></td></tr>`,
        )
        .join('')}</table>`
    case 'frame':
      return files
        .map(
          (file) =>
            `<h4>${escapeHtml(file.label)}</h4><iframe src="/js/pdfjs/web/viewer.html?file=${encodeURIComponent(address(file))}" width="100%" height="800"></iframe>`,
        )
        .join('')
  }
}

/** Editors leave a label in several spans. */
function splitSpans(label: string): string {
  const middle = Math.ceil(label.length / 2)
  return `<span>${escapeHtml(label.slice(0, middle))}</span><span style="font-family:Sarabun">${escapeHtml(label.slice(middle))}</span>`
}

export function nestedMenu(groups: readonly MenuGroup[], addressOf: AddressOf): string {
  const items = groups.map(
    ({ label, entries }) =>
      `<li><a href="#">${escapeHtml(label)}</a><ul>${entries.map((entry) => `<li><a href="${escapeHtml(addressOf(entry.to))}">${escapeHtml(entry.label)}</a></li>`).join('')}</ul></li>`,
  )
  return `<ul id="menu">${items.join('')}</ul>`
}

export function dropdownMenu(groups: readonly MenuGroup[], addressOf: AddressOf): string {
  return groups
    .map(
      ({ label, entries }) =>
        `<div class="dropdown"><button class="dropbtn">${escapeHtml(label)}</button><div class="dropdown-content">${entries.map((entry) => `<a href="${escapeHtml(addressOf(entry.to))}">${escapeHtml(entry.label)}</a>`).join('\n')}</div></div>`,
    )
    .join('')
}

export function tableMenu(groups: readonly MenuGroup[], addressOf: AddressOf): string {
  return groups
    .map(
      ({ label, entries }) =>
        `<table width="180"><tr><td bgcolor="#006600"><span class="menu_title">${escapeHtml(label)}</span></td></tr>${entries.map((entry) => `<tr><td><img src="/images/dot.gif"> <a href="${escapeHtml(addressOf(entry.to))}">${escapeHtml(entry.label)}</a></td></tr>`).join('')}</table>`,
    )
    .join('')
}

/** Pictures instead of words; their names stand in `alt`, as the better ones of these sites have it. */
export function pictureMenu(groups: readonly MenuGroup[], addressOf: AddressOf): string {
  return groups
    .flatMap(({ entries }) => entries)
    .map(
      (entry, i) =>
        `<a href="${escapeHtml(addressOf(entry.to))}"><img src="/images/menu_${i}.gif" alt="${escapeHtml(entry.label)}"></a>`,
    )
    .join('<br>')
}

/** A menu that a script writes. */
export function writtenMenu(groups: readonly MenuGroup[], addressOf: AddressOf): string {
  const lines = groups.flatMap(({ label, entries }) => [
    `document.write('<b>${label}</b><br>');`,
    ...entries.map(
      (entry) => `document.write('<a href="${addressOf(entry.to)}" target="main">${entry.label}<\\/a><br>');`,
    ),
  ])
  return `<script language="JavaScript">\n${lines.join('\n')}\n</script>`
}
