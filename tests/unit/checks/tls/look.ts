import { silentLog } from '../../../../src/model/log.ts'
import { volatileMemory } from '../../../../src/model/memory.ts'
import { createNetwork } from '../../../../src/net/create-network.ts'
import { networkOptions } from '../../../../src/net/options.ts'
import type { IssuedCertificate } from '../../../../src/net/tls/issue-certificate.ts'
import { tlsKind } from '../../../../src/checks/tls/kind.ts'
import { tlsOptions } from '../../../../src/checks/tls/options.ts'
import { TODAY } from '../../../support/certificates.ts'

interface World {
  /** Name (or name and port) to local endpoint. */
  readonly hosts?: Readonly<Record<string, string>>
  readonly roots?: readonly IssuedCertificate[]
  readonly now?: number
  readonly options?: Readonly<Record<string, unknown>>
  readonly signal?: AbortSignal
}

/** One run of the check as the engine makes it, on {@link TODAY}; names that `hosts` does not hold do not resolve. */
export function look(url: string, { hosts = {}, roots = [], now = TODAY, options = {}, signal }: World = {}) {
  const network = createNetwork(networkOptions.parse({ hosts, dns: ['127.0.0.1:1'], allow_private: true }), {
    ca: roots.map(({ certificate }) => certificate),
    now: () => now,
  })
  return tlsKind.run({ id: 'site', name: 'site', url }, tlsOptions.parse({ timeout: '5s', ...options }), {
    signal: signal ?? new AbortController().signal,
    now: () => now,
    log: silentLog,
    network,
    memory: volatileMemory(),
    progress() {},
  })
}

export function codesOf({ findings }: Awaited<ReturnType<typeof look>>): string[] {
  return findings.map(({ code }) => code.replace(/^tls\./, ''))
}
