/** Whether a text can be the beginning of a UUID; anything else must not reach a pattern. */
export function isIdPart(text: string): boolean {
  return /^[0-9a-f-]{1,36}$/.test(text)
}
