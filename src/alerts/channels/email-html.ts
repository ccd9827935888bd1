import type { Message } from '../message.ts'
import { dressOf, signature } from './message-text.ts'
import { escapeHtml } from './plain-text.ts'

const FONT = "font-family:'Sarabun','Noto Sans Thai','Leelawadee UI',Tahoma,sans-serif"

/** Mail programs read styles in the elements alone, and lay out tables alike everywhere. */
export function emailHtml(message: Message): string {
  const { language, title, sections, links } = message
  const { color } = dressOf(message)
  const head = `<tr><td style="background:${color};color:#ffffff;padding:20px 24px;font-size:19px;line-height:1.5;font-weight:bold">${escapeHtml(title)}</td></tr>`
  const body = sections.map(
    ({ label, text }) =>
      `<p style="margin:0 0 2px;font-size:13px;color:#5f6368;font-weight:bold">${escapeHtml(label)}</p>
<p style="margin:0 0 16px;overflow-wrap:anywhere">${lines(text)}</p>`,
  )
  const buttons = links.map(
    ({ label, url }, index) =>
      `<a href="${escapeHtml(url)}" style="display:inline-block;margin:4px 8px 8px 0;padding:9px 18px;border:1px solid ${color};border-radius:6px;text-decoration:none;font-weight:bold;${index === 0 ? `background:${color};color:#ffffff` : `background:#ffffff;color:${color}`}">${escapeHtml(label)}</a>`,
  )
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title></head>
<body style="margin:0;padding:16px;background:#f1f3f4">
<table role="presentation" width="100%" cellspacing="0" cellpadding="0" style="max-width:640px;margin:0 auto;background:#ffffff;border:1px solid #dadce0;border-collapse:collapse;${FONT};font-size:16px;line-height:1.6;color:#1f1f1f">
${head}
<tr><td style="padding:20px 24px 8px">
${[...body, ...(buttons.length > 0 ? [`<p style="margin:0 0 8px">${buttons.join('')}</p>`] : [])].join('\n')}
</td></tr>
<tr><td style="padding:12px 24px;border-top:1px solid #dadce0;font-size:13px;color:#5f6368">${escapeHtml(signature(message))}</td></tr>
</table>
</body>
</html>
`
}

function lines(text: string): string {
  return text.split('\n').map(escapeHtml).join('<br>')
}
