import { isIP } from 'node:net'
import { z } from 'zod'
import { endpointOption, parseEndpoint } from './endpoint.ts'

/** Says who asks, in the form that firewalls of hosting companies expect of a well-behaved program. */
export const USER_AGENT = 'Mozilla/5.0 (compatible; Wenyam/0.1; website watch)'

const host = z.string().refine((text) => parseEndpoint(text) !== undefined, {
  message:
    'ต้องเป็นชื่อเครื่องหรือที่อยู่ มีพอร์ตหรือไม่ก็ได้ เช่น 127.0.0.1:8443 | must be a host name or an address, with or without a port, such as 127.0.0.1:8443',
})

const httpUrl = z
  .url({
    protocol: /^https?$/,
    error: 'ต้องเป็น URL เต็ม เช่น https://rdap.example/ | must be a whole URL, such as https://rdap.example/',
  })
  .transform((text) => (text.endsWith('/') ? text : `${text}/`))

/** The `network:` section: how questions leave this machine. `{}` parses to the defaults. */
export const networkOptions = z.strictObject({
  /**
   * Connect there instead, keeping name, SNI and Host. The key is a host name (`www.example.go.th`: every port) or a
   * name with a port (`www.example.go.th:80`: that port alone, and it wins). What is listed here may be private.
   */
  hosts: z.record(host, host).default({}),
  /** Path of a PEM file with certificates trusted in addition to Node's own; the configuration layer reads it. */
  ca: z.string().min(1).optional(),
  /** Whether addresses that are not public may be connected to. */
  allow_private: z.boolean().default(false),
  /** RDAP base URL per top-level domain, instead of the bootstrap; ends with a slash after parsing. */
  rdap: z.record(z.string(), httpUrl).default({}),
  /** WHOIS server per top-level domain. */
  whois: z.record(z.string(), endpointOption(43)).default({}),
  /** Resolvers, instead of the system's. */
  dns: z
    .array(
      endpointOption(53).refine(
        ({ host }) => isIP(host) !== 0,
        'ต้องเป็นที่อยู่ IP เช่น 127.0.0.1:53 | must be an IP address, such as 127.0.0.1:53',
      ),
    )
    .default([]),
  /** Is our own line up? TCP to any of these; `[]` switches the question off. */
  reference: z.array(endpointOption()).prefault(['1.1.1.1:443', '8.8.8.8:53']),
  user_agent: z
    .string()
    .regex(/^[\x20-\x7e]+$/, 'ต้องเป็นอักษรอังกฤษ (ASCII) บรรทัดเดียว | must be plain ASCII on one line')
    .default(USER_AGENT),
  /** Per host, while crawling. */
  requests_per_second: z.number().positive().max(100).default(3),
})

export type NetworkOptions = z.output<typeof networkOptions>
