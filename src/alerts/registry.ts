import type { Channel } from './channel.ts'

/** Every kind of channel, by its `kind:` in the configuration. A new one is one line here. */
export const channels: Readonly<Record<string, Channel>> = {}
