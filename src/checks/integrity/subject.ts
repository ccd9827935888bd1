/** `www.example.go.th/news?id=5`: the page or list that an incident is about. */
export function subjectOf(url: string): string {
  const { host, pathname, search } = new URL(url)
  return `${host}${pathname}${search}`.slice(0, 300)
}
