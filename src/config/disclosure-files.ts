import { existsSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { CheckOptions } from '../checks/check-kind.ts'
import type { Localized } from '../model/language.ts'
import { suggest } from '../model/yaml/suggestion.ts'

const BUNDLED = fileURLToPath(new URL('../../config/catalogues/', import.meta.url))

const naming = z.looseObject({ catalogues: z.array(z.string()), concepts: z.array(z.string()) })

/** The path inside the options that is at fault, and why. */
export type Complain = (path: readonly PropertyKey[], message: Localized) => unknown

/**
 * The disclosure options with every path absolute, so that it does not matter from where the program is started; a name
 * or a file that does not exist is complained of here, with its line, and not weeks later by a check that fails.
 */
export function withDisclosureFiles(options: CheckOptions, folder: string, complain: Complain): CheckOptions {
  const named = naming.safeParse(options)
  if (!named.success) return options
  const file = (section: string) => (name: string, index: number) => {
    const path = resolve(folder, name)
    if (!existsSync(path)) complain([section, index], { th: `ไม่มีไฟล์ ${name}`, en: `there is no file ${name}` })
    return path
  }
  const catalogues = named.data.catalogues.map((name, index) => {
    if (/\.ya?ml$/i.test(name)) return file('catalogues')(name, index)
    const ids = bundledCatalogues()
    if (!ids.includes(name)) {
      const meant = suggest(name, ids)
      complain(['catalogues', index], {
        th: `ไม่มีแบบตรวจ ${name} ${meant === undefined ? `ที่มีคือ ${ids.join(', ')}` : `หมายถึง ${meant} หรือไม่`}`,
        en: `there is no catalogue ${name}; ${meant === undefined ? `known: ${ids.join(', ')}` : `did you mean ${meant}?`}`,
      })
    }
    return name
  })
  const resolved: CheckOptions & z.output<typeof naming> = {
    ...options,
    catalogues,
    concepts: named.data.concepts.map(file('concepts')),
  }
  return resolved
}

function bundledCatalogues(): string[] {
  return readdirSync(BUNDLED)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.slice(0, -'.yaml'.length))
}
