import { X509Certificate } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { CheckOptions } from '../checks/check-kind.ts'
import { checkKinds } from '../checks/registry.ts'
import { UserError } from '../model/errors.ts'
import type { Language, Localized } from '../model/language.ts'
import { LANGUAGES } from '../model/language.ts'
import type { Diagnostic } from '../model/yaml/diagnostic.ts'
import { formatDiagnostic } from '../model/yaml/diagnostic.ts'
import { parseYaml } from '../model/yaml/parse-yaml.ts'
import { buildConfig } from './build-config.ts'
import type { Config } from './config.ts'
import type { Complain } from './disclosure-files.ts'
import { withDisclosureFiles } from './disclosure-files.ts'
import { expandFrom } from './expand.ts'
import type { ConfigFile } from './schema.ts'
import { configSchema } from './schema.ts'
import { Secrets } from './secrets.ts'
import type { CheckKinds } from './site.ts'

const MAX_CONFIG_BYTES = 5_000_000
const MAX_SECRET_BYTES = 64_000
const MAX_CA_BYTES = 5_000_000

export interface LoadContext {
  readonly env: Readonly<Record<string, string | undefined>>
  /** Of the messages; the file's own `language:` where it is left out. */
  readonly language?: Language
  readonly kinds?: CheckKinds
}

/**
 * Reads and checks a configuration file. Files are read at once and in one go: it happens at the start and when the file
 * changes, and they are small.
 * @throws UserError that lists every problem, one a line, as `file:line:column: where: what and how to mend it`.
 */
export function loadConfig(file: string, context: LoadContext): Config {
  const path = resolve(file)
  const text = readText(path, MAX_CONFIG_BYTES)
  const language = context.language ?? writtenLanguage(typeof text === 'string' ? text : '')
  if (typeof text !== 'string') throw new UserError(`${file}: ${text[language]}`)

  const loaded = readConfig(text, file, path, context)
  if (loaded.ok) return loaded.config
  const lines = loaded.problems.map((problem) => formatDiagnostic(problem, language))
  throw new UserError(loaded.secrets.redact(lines.join('\n')))
}

type Loaded =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly Diagnostic[]; readonly secrets: Secrets }

function readConfig(text: string, file: string, path: string, context: LoadContext): Loaded {
  const secrets = new Secrets()
  const kinds = context.kinds ?? checkKinds
  const folder = dirname(path)
  const expand = expandFrom(
    {
      variable: (name) => context.env[name],
      file: (name) => {
        const content = readText(resolve(folder, name), MAX_SECRET_BYTES)
        if (typeof content === 'string') return content
        throw new Error(content.en)
      },
    },
    secrets,
  )
  const parsed = parseYaml(text, file, configSchema(kinds), expand)
  if (!parsed.ok) return { ok: false, problems: parsed.problems, secrets }
  secrets.release(publicIn(parsed.value))
  secrets.rememberIn(parsed.value)
  secrets.rememberWebhooks(parsed.value.alerts.channels)

  const late: Diagnostic[] = []
  const { ca } = parsed.value.network
  const trusted = ca === undefined ? [] : readCertificates(resolve(folder, ca))
  if (!Array.isArray(trusted)) late.push(parsed.at(['network', 'ca'], trusted))
  const sites = parsed.value.sites.map((site, index) => {
    const checks: Readonly<Record<string, unknown>> = site
    const { disclosure } = checks
    if (!isOptions(disclosure)) return site
    const complain: Complain = (at, message) => late.push(parsed.at(['sites', index, 'disclosure', ...at], message))
    return { ...site, disclosure: withDisclosureFiles(disclosure, folder, complain) }
  })
  if (late.length > 0 || !Array.isArray(trusted)) return { ok: false, problems: late, secrets }
  return { ok: true, config: buildConfig({ ...parsed.value, sites }, { file: path, folder, kinds, trusted, secrets }) }
}

function isOptions(value: unknown): value is CheckOptions {
  return typeof value === 'object' && value !== null && 'interval' in value
}

/** Tells the texts that every reader of a result sees. */
function publicIn({ organisation, timezone, sites }: ConfigFile): (value: string) => boolean {
  const shown = new Set([organisation, timezone, ...sites.flatMap(({ id, name, url }) => [id, name, url])])
  return (value) => shown.has(value) || (URL.canParse(value) && shown.has(new URL(value).href))
}

/** The language of the file even where the rest of it cannot be read. */
function writtenLanguage(text: string): Language {
  const written = /^language:[ \t]*["']?(\w+)/m.exec(text)?.[1]
  return LANGUAGES.find((language) => language === written) ?? 'th'
}

function readText(path: string, maxBytes: number): string | Localized {
  try {
    const stats = statSync(path)
    if (!stats.isFile()) return { th: 'ไม่ใช่ไฟล์', en: 'is not a file' }
    if (stats.size > maxBytes) return { th: `ใหญ่เกิน ${maxBytes} ไบต์`, en: `is larger than ${maxBytes} bytes` }
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path))
  } catch (error) {
    return unreadable(error)
  }
}

const REASONS: Readonly<Record<string, Localized>> = {
  ENOENT: { th: 'ไม่มีไฟล์นี้', en: 'there is no such file' },
  EACCES: { th: 'ไม่มีสิทธิ์อ่านไฟล์นี้', en: 'this file may not be read' },
  ERR_ENCODING_INVALID_ENCODED_DATA: {
    th: 'ไฟล์ไม่ได้บันทึกเป็น UTF-8 ให้เปิดด้วยโปรแกรมแก้ไขข้อความแล้วบันทึกเป็น UTF-8',
    en: 'the file is not UTF-8; save it as UTF-8 in a text editor',
  },
}

function unreadable(error: unknown): Localized {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return REASONS[code] ?? { th: `อ่านไฟล์ไม่ได้ (${code})`, en: `the file cannot be read (${code})` }
}

/** The certificates of a PEM file, one text each, every one of them parsed once so that a broken file is noticed here. */
function readCertificates(path: string): string[] | Localized {
  const text = readText(path, MAX_CA_BYTES)
  if (typeof text !== 'string') return text
  const blocks = text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? []
  if (blocks.length === 0) return { th: `ไม่มีใบรับรอง PEM ใน ${path}`, en: `there is no PEM certificate in ${path}` }
  try {
    return blocks.map((block) => new X509Certificate(block).toString())
  } catch {
    return { th: `ใบรับรองใน ${path} เสียหาย`, en: `a certificate in ${path} is damaged` }
  }
}
