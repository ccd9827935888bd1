/**
 * A one-page PDF that looks like a scan: lines and no text, as most offices publish their signed papers.
 * `seed` varies the drawing, so that no two papers are the same file.
 */
export function scannedPdf(seed: string): Uint8Array {
  const lines = Array.from(
    new TextEncoder().encode(seed),
    (byte, row) => `80 ${780 - row * 14} m ${120 + byte} ${780 - row * 14} l S`,
  )
  const drawing = `0.8 w\n${lines.slice(0, 48).join('\n')}\n`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>',
    `<< /Length ${drawing.length} >>\nstream\n${drawing}endstream`,
  ]
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const start = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`
  file += offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return new TextEncoder().encode(file)
}
