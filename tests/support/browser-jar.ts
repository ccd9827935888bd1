import { request } from 'undici'

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly text: string
}

export interface Sent {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** As much of a browser as sign-in needs: cookies, forms and the headers that say where a request comes from. Follows no redirect. */
export class Browser {
  readonly cookies = new Map<string, string>()
  private readonly url: string

  constructor(url: string) {
    this.url = url
  }

  async send(path: string, { method = 'GET', headers = {}, body }: Sent = {}): Promise<Answer> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await request(this.url + path, {
      method: method === 'POST' ? 'POST' : method === 'GET' ? 'GET' : 'DELETE',
      headers: { accept: 'text/html', ...(cookie === '' ? {} : { cookie }), ...headers },
      ...(body === undefined ? {} : { body }),
    })
    for (const line of [response.headers['set-cookie'] ?? []].flat()) this.keep(line)
    return { status: response.statusCode, headers: response.headers, text: await response.body.text() }
  }

  get(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
    return this.send(path, { headers })
  }

  /** Sends a form of a page that was got before, as the browser would: with its token and its origin. */
  submit(
    page: Answer,
    path: string,
    fields: Readonly<Record<string, string | readonly string[]>> = {},
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer> {
    const form = new URLSearchParams({ _csrf: csrfIn(page) })
    for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) form.append(name, one)
    return this.send(path, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        origin: this.url,
        'sec-fetch-site': 'same-origin',
        ...headers,
      },
      body: form.toString(),
    })
  }

  private keep(line: string): void {
    const [pair = ''] = line.split(';')
    const at = pair.indexOf('=')
    const [name, value] = [pair.slice(0, at), pair.slice(at + 1)]
    if (value === '' || /max-age=0/i.test(line)) this.cookies.delete(name)
    else this.cookies.set(name, value)
  }
}

/** The token that the forms of a page carry. */
export function csrfIn({ text }: Answer): string {
  return /name="_csrf" value="([^"]+)"/.exec(text)?.[1] ?? ''
}
