interface SafeLink {
  /** As it was found on a website: anything. */
  readonly url: string
  readonly words?: string
}

/** A link to another website; what is no web address is shown and leads nowhere. */
export function SafeLink({ url, words }: SafeLink) {
  const text = words ?? readableUrl(url)
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return <span class="mono">{text}</span>
  return (
    <a href={url} rel="noopener noreferrer nofollow" class={words === undefined ? 'mono' : undefined}>
      {text}
    </a>
  )
}

/** Thai addresses are read by people, not by servers. */
export function readableUrl(url: string): string {
  try {
    return decodeURI(url)
  } catch {
    return url
  }
}
