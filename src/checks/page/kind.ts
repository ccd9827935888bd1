import type { CheckKind } from '../check-kind.ts'
import type { Exchange } from '../../net/http/exchange.ts'
import type { Trail } from '../../net/http/follow.ts'
import type { PageFacts } from './facts.ts'
import type { PageOptions } from './options.ts'
import type { Reading } from './reading.ts'
import { statusOf } from '../../model/finding.ts'
import { follow } from '../../net/http/follow.ts'
import { judge } from './judge.ts'
import { pageOptions } from './options.ts'
import { createReader } from './reading.ts'
import { summarise } from './summary.ts'
import { pageTexts } from './texts.ts'

/** Whether a visitor gets the website: quickly, whole, and not an error that calls itself a success. */
export function createPageKind(): CheckKind<PageOptions, PageFacts> {
  const read = createReader()
  return {
    id: 'page',
    options: pageOptions,
    texts: pageTexts,
    applies: () => true,
    summarise,
    async run(site, options, context) {
      const startedAt = context.now()
      const began = performance.now()
      const url = new URL(site.url)
      const trail = await follow(
        context.network,
        {
          url,
          headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8', 'accept-language': 'th,en;q=0.5' },
          signal: context.signal,
          timeout: options.timeout,
          maxBytes: options.max_bytes,
          truncate: true,
          // A visitor's browser would warn and could go on; the certificate is judged by `tls`, the page here.
          verify: false,
          resume: options.resume_tls,
        },
        { maxRedirects: options.max_redirects },
      )
      const answer = trail.outcome.ok ? trail.outcome.value : undefined
      const reading = answer && trail.stop === undefined ? read(site.id, answer, phrasesOf(options)) : undefined
      const findings = judge({ subject: url.host, trail, reading, at: startedAt }, options)
      return {
        target: site.url,
        status: statusOf(findings),
        findings,
        facts: factsOf(trail, answer, reading),
        startedAt,
        durationMs: performance.now() - began,
      }
    },
  }
}

export const pageKind = createPageKind()

function phrasesOf({ contains = [] }: PageOptions): readonly string[] {
  return typeof contains === 'string' ? [contains] : contains
}

function factsOf(trail: Trail, answer: Exchange | undefined, reading: Reading | undefined): PageFacts {
  const { hops, url, timings, trusted, fingerprint256 } = trail
  return {
    finalUrl: url,
    redirects: hops,
    timings,
    ...(answer && {
      statusCode: answer.statusCode,
      bytes: answer.body.length,
      wireBytes: answer.wireBytes,
      contentType: answer.headers['content-type'],
      address: answer.address,
      resumed: answer.resumed,
    }),
    ...(reading && { charset: reading.charset, title: reading.title }),
    ...(trusted !== undefined && { certificateTrusted: trusted, fingerprint256 }),
  }
}
