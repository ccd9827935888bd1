/** One line of at most `length` characters out of what a far side wrote, for facts and evidence. */
export function plainText(text: string, length: number): string {
  // eslint-disable-next-line no-control-regex -- taking control characters out is the point
  const line = text.replace(/[\u0000-\u001f\u007f-\u009f\s]+/g, ' ').trim()
  return line.length <= length ? line : `${line.slice(0, length - 1)}…`
}

/** Name servers as they are compared: lower case, each once, sorted, without the final dot or an address behind. */
export function nameserverNames(names: readonly string[]): string[] {
  const hosts = names.map((name) => (name.trim().split(/[\s[(]/)[0] ?? '').toLowerCase().replace(/\.$/, ''))
  return [...new Set(hosts.filter((host) => /^[a-z0-9_.-]+\.[a-z0-9-]+$/.test(host)))].sort().slice(0, 20)
}
