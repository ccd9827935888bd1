/** Digits as official Thai papers write them: `๒๕๖๙`. */
export function thaiDigits(text: string): string {
  return text.replaceAll(/[0-9]/g, (digit) => String.fromCodePoint(0x0e50 + Number(digit)))
}
