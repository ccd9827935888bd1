/**
 * A page that poses as a proof of being human and has its visitors run a command (known as ClickFix): it puts the command
 * into the clipboard, then asks for the keys that run it.
 */
const COPIES = /clipboard\s{0,5}\.\s{0,5}write(?:Text)?\s{0,5}\(|execCommand\s{0,5}\(\s{0,5}['"]copy['"]/
const COMMAND =
  /\bpowershell(?:\.exe)?\b|\bmshta(?:\.exe)?\b|\bcmd(?:\.exe)? \/[ck]\b|\bcertutil\b|\bbitsadmin\b|\brundll32\b|\bmsiexec\b|\biex ?\(|\bcurl -\w{1,5} https?:|\| ?(?:ba|z)?sh\b/i
const KEYS =
  /(?:win(?:dows)?(?: ?(?:button|key|logo))?|ปุ่ม ?(?:วินโดวส์|windows)|⊞)[^a-z]{0,12}\+[^a-z]{0,12}r\b[\s\S]{0,400}(?:ctrl|control)[^a-z]{0,12}\+[^a-z]{0,12}v\b/i
const MAX_TEXT = 1_000_000

/** What a script puts into the clipboard to be run, as far as the script's text gives it away. */
export function commandToCopy(code: string): string | undefined {
  const text = code.slice(0, MAX_TEXT)
  if (!COPIES.test(text)) return undefined
  const at = text.search(COMMAND)
  return at < 0 ? undefined : text.slice(Math.max(0, at - 20), at + 180)
}

/** Whether a text asks for the keys that open the window of commands and paste into it. */
export function asksForKeys(text: string): boolean {
  return KEYS.test(text.slice(0, MAX_TEXT))
}

export function hasFalseProof(html: string): boolean {
  return commandToCopy(html) !== undefined || (COPIES.test(html.slice(0, MAX_TEXT)) && asksForKeys(html))
}
