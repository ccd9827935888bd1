import { readFile, readdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { UserError } from '../../../model/errors.ts'
import type { Language } from '../../../model/language.ts'
import { formatDiagnostic } from '../../../model/yaml/diagnostic.ts'
import { parseYaml } from '../../../model/yaml/parse-yaml.ts'
import { suggest } from '../../../model/yaml/suggestion.ts'
import type { Concept, ConceptFile } from '../concept/concept.ts'
import { conceptFileSchema } from '../concept/concept.ts'
import { mergeFiles, resolveConcepts, unknownNames } from '../concept/resolve.ts'
import type { Catalogue } from './catalogue.ts'
import { catalogueSchema } from './catalogue.ts'

/** Beside `src` and `dist` alike. */
const BUNDLED = fileURLToPath(new URL('../../../../config/', import.meta.url))

export interface LoadOptions {
  /** Folder in which relative paths start: that of the configuration. */
  readonly baseDir: string
  readonly language: Language
}

/** What the disclosure check audits by. */
export interface Requirements {
  readonly catalogues: readonly Catalogue[]
  readonly concepts: readonly Concept[]
}

/** Ids of the catalogues that come with Wenyam, oldest first. */
export async function bundledCatalogues(): Promise<readonly string[]> {
  const files = await readdir(`${BUNDLED}catalogues`)
  return files.flatMap((file) => /^(.*)\.yaml$/.exec(file)?.[1] ?? []).sort()
}

/** The newest of the `oit` catalogues. */
export async function newestCatalogue(): Promise<string> {
  const ids = (await bundledCatalogues()).filter((id) => id.startsWith('oit-'))
  const newest = ids.at(-1)
  if (newest === undefined) throw new Error(`there is no oit catalogue in ${BUNDLED}`)
  return newest
}

/**
 * Reads catalogues and concepts and sees that they fit together.
 * @param names ids of bundled catalogues, or paths (`./mine.yaml`).
 * @param conceptFiles paths of further concepts; the later ones replace the earlier ones of the same id.
 * @throws UserError with `file:line:col`, what is wrong and how to mend it, all problems at once.
 */
export async function loadRequirements(
  names: readonly string[],
  conceptFiles: readonly string[],
  options: LoadOptions,
): Promise<Requirements> {
  const files = [await bundledConcepts(options)]
  for (const file of conceptFiles) files.push(await loadConcepts(resolve(options.baseDir, file), files, options))
  const concepts = resolveConcepts(mergeFiles(files))
  const known = concepts.map(({ id }) => id)
  const catalogues: Catalogue[] = []
  for (const name of names) catalogues.push(await loadCatalogue(name, known, options))
  return { catalogues, concepts }
}

/** What comes with Wenyam does not change while it runs. */
let bundled: Promise<ConceptFile> | undefined

function bundledConcepts(options: LoadOptions): Promise<ConceptFile> {
  bundled ??= loadConcepts(`${BUNDLED}concepts.yaml`, [], options)
  return bundled
}

/** @param before the files whose words it may use besides its own. */
async function loadConcepts(file: string, before: readonly ConceptFile[], options: LoadOptions): Promise<ConceptFile> {
  const parsed = parseYaml(await read(file, options), file, conceptFileSchema)
  if (!parsed.ok) throw mistakes(parsed.problems, options)
  const strangers = unknownNames(parsed.value.concepts, mergeFiles([...before, parsed.value])).map(
    ({ concept, field, index, name, known }) => {
      const meant = suggest(name, known)
      const th = `ไม่รู้จักกลุ่มคำ ${name}${meant === undefined ? ' ให้เพิ่มใน words หรือ topics ของไฟล์นี้' : ` หมายถึง ${meant} หรือไม่`}`
      const en = `unknown words ${name}; ${meant === undefined ? 'add them under words or topics of this file' : `did you mean ${meant}?`}`
      return parsed.at(['concepts', concept, field, index], { th, en })
    },
  )
  if (strangers.length > 0) throw mistakes(strangers, options)
  return parsed.value
}

async function loadCatalogue(name: string, concepts: readonly string[], options: LoadOptions): Promise<Catalogue> {
  const file = await fileOf(name, options)
  const parsed = parseYaml(await read(file, options), file, catalogueSchema)
  if (!parsed.ok) throw mistakes(parsed.problems, options)
  const strangers = parsed.value.items.flatMap((item, i) =>
    item.concepts.flatMap((part, j) => {
      const id = typeof part === 'string' ? part : part.id
      if (concepts.includes(id)) return []
      const meant = suggest(id, concepts)
      const th = `ไม่รู้จักเรื่อง ${id}${meant === undefined ? ' ให้เพิ่มในไฟล์ที่ระบุไว้ใน disclosure.concepts' : ` หมายถึง ${meant} หรือไม่`}`
      const en = `unknown concept ${id}; ${meant === undefined ? 'add it to a file that disclosure.concepts names' : `did you mean ${meant}?`}`
      return [parsed.at(['items', i, 'concepts', j], { th, en })]
    }),
  )
  if (strangers.length > 0) throw mistakes(strangers, options)
  return parsed.value
}

async function fileOf(name: string, { baseDir, language }: LoadOptions): Promise<string> {
  if (/\.ya?ml$/i.test(name)) return resolve(baseDir, name)
  const known = await bundledCatalogues()
  if (known.includes(name)) return `${BUNDLED}catalogues/${name}.yaml`
  const meant = suggest(name, known)
  throw new UserError(
    {
      th: `ไม่รู้จักรายการ ${name}${meant === undefined ? '' : ` หมายถึง ${meant} หรือไม่`} รายการที่มีคือ ${known.join(', ')} หรือระบุไฟล์ เช่น ./catalogue.yaml`,
      en: `unknown catalogue ${name}${meant === undefined ? '' : `; did you mean ${meant}?`} Known: ${known.join(', ')}, or name a file: ./catalogue.yaml`,
    }[language],
  )
}

async function read(file: string, { language }: LoadOptions): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    const words = missing
      ? { th: 'ไม่พบไฟล์นี้ โปรดตรวจสอบชื่อและที่อยู่ของไฟล์', en: 'there is no such file; check its name and folder' }
      : { th: 'อ่านไฟล์นี้ไม่ได้ โปรดตรวจสอบสิทธิ์การอ่าน', en: 'the file cannot be read; check its permissions' }
    throw new UserError(`${file}: ${words[language]}`, { cause: error })
  }
}

function mistakes(problems: readonly Parameters<typeof formatDiagnostic>[0][], { language }: LoadOptions): UserError {
  return new UserError(problems.map((problem) => formatDiagnostic(problem, language)).join('\n'))
}
