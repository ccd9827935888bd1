import { request } from 'undici'
import { loadConfig } from '../config/load-config.ts'
import { EXIT_CODES } from '../model/status.ts'
import { formatEndpoint } from '../net/endpoint.ts'
import { printable } from './check-output/wrap.ts'
import type { AddCommand, Cli } from './cli.ts'
import { DEFAULT_CONFIG } from './default-file.ts'
import { healthTexts } from './texts/health.ts'

const TIMEOUT = 5_000
const MAX_ANSWER = 2_000

export const addHealth: AddCommand = (program, cli) => {
  const texts = healthTexts[cli.language]
  program
    .command('health')
    .description(texts.description)
    .option('-c, --config <file>', texts.config)
    .option('--url <url>', texts.url)
    .action(async (flags: { config?: string; url?: string }) => {
      const url = flags.url ?? healthAddress(flags.config ?? DEFAULT_CONFIG, cli)
      cli.exitWith((await ask(url, cli)) ? EXIT_CODES.ok : EXIT_CODES.critical)
    })
}

/** Where the watch of this machine answers; one that listens on every address does so on loopback. */
function healthAddress(file: string, cli: Cli): string {
  const { host, port } = loadConfig(file, { env: cli.env, language: cli.language }).web.listen
  const reachable = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host
  return `http://${formatEndpoint(reachable, port)}/healthz`
}

async function ask(url: string, cli: Cli): Promise<boolean> {
  const texts = healthTexts[cli.language]
  try {
    const { statusCode, body } = await request(url, { signal: AbortSignal.timeout(TIMEOUT) })
    let answer = ''
    for await (const chunk of body.setEncoding('utf8')) {
      answer += chunk
      if (answer.length > MAX_ANSWER) break
    }
    if (statusCode === 200) {
      cli.out.write(`${texts.healthy}\n`)
      return true
    }
    cli.out.write(`${texts.unhealthy(`${statusCode} ${printable(answer.slice(0, MAX_ANSWER)).trim()}`)}\n`)
  } catch (error) {
    cli.out.write(`${texts.silent(url, error instanceof Error ? error.message : String(error))}\n`)
  }
  return false
}
