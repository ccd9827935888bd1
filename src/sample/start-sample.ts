import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AddressInfo, Server } from 'node:net'
import { DAY } from '../model/duration.ts'
import { issueCertificate } from '../net/tls/issue-certificate.ts'
import type { IssuedCertificate } from '../net/tls/issue-certificate.ts'
import { sampleConfiguration } from './configuration.ts'
import { OFFICE } from './office.ts'
import { rdapServer } from './rdap-server.ts'
import { redirectServer, siteServer } from './site-server.ts'
import { faultsAt } from './timetable.ts'
import { whoisServer } from './whois-server.ts'

export interface Sample {
  /** A configuration that watches the sample site; made anew at each start, since the ports change. */
  readonly configFile: string
  /** Milliseconds since the epoch at which the timetable of faults began. */
  readonly startedAt: number
  /** `https://127.0.0.1:PORT/`, for a look with a browser. */
  readonly address: string
  close(): Promise<void>
}

/** Fiscal years of the Buddhist era; a Thai fiscal year begins on 1 October of the year before. */
function fiscalYears(now: number): { year: number; last: number } {
  const [year = 0, month = 0] = new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Asia/Bangkok',
    year: 'numeric',
    month: '2-digit',
  })
    .format(now)
    .split('-')
    .map(Number)
  const fiscal = year + 543 + (month >= 10 ? 1 : 0)
  return { year: fiscal, last: fiscal - 1 }
}

function certificates(now: number): {
  root: IssuedCertificate
  good: IssuedCertificate[]
  ending: IssuedCertificate[]
} {
  const root = issueCertificate({
    commonName: 'Wenyam Sample Root',
    authority: true,
    notBefore: now - 365 * DAY,
    notAfter: now + 3_650 * DAY,
  })
  const issuer = issueCertificate({
    commonName: 'Wenyam Sample CA 1',
    authority: true,
    issuer: root,
    notBefore: now - 200 * DAY,
    notAfter: now + 1_000 * DAY,
  })
  const leaf = (daysLeft: number) =>
    issueCertificate({
      commonName: OFFICE.host,
      altNames: [OFFICE.host, OFFICE.domain],
      issuer,
      notBefore: now - (90 - daysLeft) * DAY,
      notAfter: now + daysLeft * DAY,
    })
  return { root, good: [leaf(71), issuer], ending: [leaf(5), issuer] }
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  return (server.address() as AddressInfo).port
}

/** Starts the sample office on loopback and writes its configuration into `folder`. */
export async function startSample({ folder, now }: { folder: string; now: () => number }): Promise<Sample> {
  const startedAt = now()
  const { root, good, ending } = certificates(startedAt)
  const registration = { createdAt: new Date(startedAt - 3_200 * DAY), expiresAt: new Date(startedAt + 45 * DAY) }
  const site = siteServer({
    good,
    ending,
    faults: () => faultsAt(now() - startedAt),
    years: () => fiscalYears(now()),
  })
  const servers = { site, redirect: redirectServer(), rdap: rdapServer(registration), whois: whoisServer(registration) }
  const ports = {
    site: await listen(servers.site),
    redirect: await listen(servers.redirect),
    rdap: await listen(servers.rdap),
    whois: await listen(servers.whois),
  }

  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'ca.pem'), root.certificate)
  const configFile = join(folder, 'wenyam.yaml')
  writeFileSync(configFile, sampleConfiguration(ports, startedAt))
  return {
    configFile,
    startedAt,
    address: `https://127.0.0.1:${ports.site}/`,
    async close() {
      await Promise.all(
        Object.values(servers).map((server) => {
          if ('closeAllConnections' in server && typeof server.closeAllConnections === 'function')
            server.closeAllConnections()
          return new Promise((resolve) => server.close(resolve))
        }),
      )
    },
  }
}
