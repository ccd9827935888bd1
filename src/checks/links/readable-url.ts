const MAX = 160

/** An address as people read it: Thai letters instead of percent signs, shortened in the middle where it is long. */
export function readableUrl(url: string): string {
  const text = addressText(url)
  return text.length <= MAX ? text : `${text.slice(0, 100)}…${text.slice(-50)}`
}

/** The whole address with its Thai letters. Spaces, control and direction characters stay encoded: nobody is to take one address for another. */
export function addressText(url: string): string {
  try {
    return decodeURI(url).replace(/[^\x21-\x7e\u0e01-\u0e3a\u0e3f-\u0e5b]/g, (char) => encodeURIComponent(char))
  } catch {
    return url
  }
}
