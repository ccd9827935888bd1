import type { Lookup } from './lookup.ts'
import type { Source } from './registration.ts'
import { manual } from './manual.ts'
import { rdap } from './rdap/lookup.ts'
import { whois } from './whois/lookup.ts'

/** Every way to learn about a registration, the most trusted first. */
export const lookups = { rdap, whois, manual } satisfies Record<Source, Lookup>
