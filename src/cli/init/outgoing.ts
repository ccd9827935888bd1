import { readFileSync } from 'node:fs'
import { isIP } from 'node:net'
import { dirname, relative, resolve } from 'node:path'
import { parseDocument } from 'yaml'
import { z } from 'zod'
import type { Config } from '../../config/config.ts'
import { defaultConfigFor } from '../../config/default-config.ts'
import { loadConfig } from '../../config/load-config.ts'
import type { Language } from '../../model/language.ts'
import { isPublicAddress } from '../../net/address-guard.ts'
import type { Cli } from '../cli.ts'

/** How questions leave this machine: for the exploration, and as the written file has to say it. */
export interface Outgoing {
  readonly config: Config
  /** The `network:` section to write; empty where the defaults do. */
  readonly written: Readonly<Record<string, unknown>>
}

export interface OutgoingAsk {
  /** Whose `network:` section is taken over; undefined: the defaults. */
  readonly file: string | undefined
  readonly url: URL
  /** The file to be written: a relative path starts in its folder. */
  readonly out: string
  readonly language: Language
  readonly cli: Cli
}

/**
 * Takes over the `network:` section of another configuration, as it is written there, so that no value from the environment ends up in
 * the new file. An address that is not public is let through where the user typed it: that host alone.
 * @throws UserError where the configuration has mistakes.
 */
export function outgoingFor({ file, url, out, language, cli }: OutgoingAsk): Outgoing {
  const config = file === undefined ? defaultConfigFor([], language) : loadConfig(file, { env: cli.env, language })
  const written = file === undefined ? {} : writtenNetwork(file, out)
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1')
  if (!isPrivate(host) || config.network.allow_private) return { config, written }
  const hosts = { [host]: host }
  return {
    config: { ...config, network: { ...config.network, hosts: { ...hosts, ...config.network.hosts } } },
    written: {
      ...written,
      hosts: { ...hosts, ...('hosts' in written && isRecord(written.hosts) ? written.hosts : {}) },
    },
  }
}

const file = z.looseObject({ network: z.looseObject({ ca: z.string().optional() }).optional() })

function writtenNetwork(from: string, out: string): Readonly<Record<string, unknown>> {
  const { network = {} } = file.parse(parseDocument(readFileSync(from, 'utf8')).toJS())
  const { ca, ...rest } = network
  if (ca === undefined) return rest
  const path = resolve(dirname(from), ca)
  const near = relative(dirname(resolve(out)), path)
  return { ...rest, ca: near.startsWith('..') ? path : near }
}

function isPrivate(host: string): boolean {
  return /(^|\.)localhost$/.test(host) || (isIP(host) !== 0 && !isPublicAddress(host))
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
