import { DAY } from '../model/duration.ts'
import { OFFICE } from './office.ts'

export interface SamplePorts {
  readonly site: number
  readonly redirect: number
  readonly rdap: number
  readonly whois: number
}

/** The configuration that watches the sample site: a real one, with short intervals so that something is to be seen. */
export function sampleConfiguration(ports: SamplePorts, now: number): string {
  const hostingDue = new Date(now + 50 * DAY).toISOString().slice(0, 10)
  return `# สร้างใหม่ทุกครั้งที่เริ่มเว็บไซต์ตัวอย่าง · made anew each time the sample site starts
organisation: ${OFFICE.name}
language: th
timezone: Asia/Bangkok
database: wenyam.db
sites:
  - id: thung-tuayang
    name: เว็บไซต์ ${OFFICE.short}
    url: https://${OFFICE.host}/
    page: { interval: 5s, contains: ${OFFICE.name} }
    tls: { interval: 15s }
    domain: { interval: 30s }
    disclosure: { interval: 45s }
    integrity: { interval: 20s }
    links: { interval: 45s }
renewals:
  - { id: hosting, name: ค่าเช่าพื้นที่เว็บไซต์, due: ${hostingDue} }
network:
  hosts:
    ${OFFICE.host}: "127.0.0.1:${ports.site}"
    ${OFFICE.domain}: "127.0.0.1:${ports.site}"
    "${OFFICE.host}:80": "127.0.0.1:${ports.redirect}"
    "${OFFICE.domain}:80": "127.0.0.1:${ports.redirect}"
  ca: ca.pem
  rdap: { th: "http://127.0.0.1:${ports.rdap}/" }
  whois: { th: "127.0.0.1:${ports.whois}" }
  reference: []
  requests_per_second: 20
confirm: { failures: 2, retry_after: 3s }
`
}
