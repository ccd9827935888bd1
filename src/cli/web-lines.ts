import type { Config } from '../config/config.ts'
import { baseUrl } from '../engine/deliver/message-world.ts'
import type { Endpoint } from '../net/endpoint.ts'
import { formatEndpoint } from '../net/endpoint.ts'
import type { Cli } from './cli.ts'
import { webTexts } from './texts/web.ts'

/** Tells the terminal where the dashboard is, and how to get in for the first time. */
export function webLines(config: Config, cli: Cli) {
  const texts = webTexts[config.language]
  return {
    started(listen: Endpoint, setupToken: string | undefined): void {
      const base = baseUrl({ ...config, web: { ...config.web, listen } })
      cli.out.write(`${texts.listening(base)}\n`)
      if (setupToken !== undefined) cli.out.write(`${texts.setup(new URL(`setup/${setupToken}`, base).href)}\n`)
    },
    failed({ host, port }: Endpoint, error: unknown): void {
      const reason = error instanceof Error ? error.message : String(error)
      cli.err.write(`${texts.failed(formatEndpoint(host, port), reason)}\n`)
    },
  }
}
