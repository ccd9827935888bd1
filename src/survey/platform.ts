/** Forms of others that offices put on their sites. */
const FORM_HOSTS = [
  'forms.gle',
  'docs.google.com/forms',
  'forms.office.com',
  'jotform.com',
  'typeform.com',
  'surveymonkey.com',
  'surveycan.com',
  'wufoo.com',
]
/** Conversations in which the office answers. */
const CHAT_HOSTS = ['m.me', 'messenger.com', 'line.me', 'lin.ee', 'page.line.me']
/** Networks that show a program their sign-in page, or an error, whatever stands behind the address. */
const SOCIAL_HOSTS = ['facebook.com', 'fb.com', 'fb.me', 'twitter.com', 'x.com', 'instagram.com', 'tiktok.com']
const PLATFORMS = [...SOCIAL_HOSTS, 'youtube.com', 'gprocurement.go.th', 'oic.go.th']

/** @param hosts host names, each with every name below it, or with the beginning of a path: `docs.google.com/forms`. */
export function hostMatches(url: string, hosts: readonly string[]): boolean {
  const { hostname, pathname } = new URL(url)
  return hosts.some((entry) => {
    const [host = '', ...path] = entry.split('/')
    return (hostname === host || hostname.endsWith(`.${host}`)) && pathname.startsWith(`/${path.join('/')}`)
  })
}

/** Great platforms that turn programs away: that they do not answer says nothing about the office's page. */
export function turnsProgramsAway(url: string): boolean {
  return hostMatches(url, [...FORM_HOSTS, ...CHAT_HOSTS, ...PLATFORMS])
}

/** Whether no program learns anything there: asking would be a waste of both sides' time. */
export function isSocial(url: string): boolean {
  return hostMatches(url, [...SOCIAL_HOSTS, ...CHAT_HOSTS])
}

export function isOnlineForm(url: string): boolean {
  return hostMatches(url, FORM_HOSTS)
}

export function isChatHost(url: string): boolean {
  return hostMatches(url, CHAT_HOSTS)
}
