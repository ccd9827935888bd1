import type { InfectedSample } from '../sample.ts'
import { FIELD_INFECTED_TRICKS } from './infected-tricks.ts'
import { FIELD_INFECTED_WORDS } from './infected-words.ts'
import { FIELD_TWIN_WAYS } from './twin-ways.ts'
import { FIELD_TWIN_WORDS } from './twin-words.ts'

/** Written after the first rules and before any rule was changed for them: every code that is expected must be among those told. */
export const FIELD_INFECTED: readonly InfectedSample[] = [...FIELD_INFECTED_WORDS, ...FIELD_INFECTED_TRICKS]
/** The honest counterparts: nothing may be told, at any look. */
export const FIELD_TWINS: readonly InfectedSample[] = [...FIELD_TWIN_WORDS, ...FIELD_TWIN_WAYS]
