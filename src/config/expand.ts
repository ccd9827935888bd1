import type { Expand } from '../model/yaml/parse-yaml.ts'
import type { Localized } from '../model/language.ts'
import type { Secrets } from './secrets.ts'

/** Where `${NAME}` and `${file:PATH}` take their values from. */
export interface ValueSource {
  variable(name: string): string | undefined
  /** The text of a small file, path as written; throws where it cannot be read. */
  file(path: string): string
}

// `$${` writes a literal `${`.
const REFERENCE = /\$\$\{|\$\{([^}]*)\}/g
const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/

/** Puts the values from outside into one text of the configuration, and remembers them, since most of them are secrets. */
export function expandFrom(source: ValueSource, secrets: Secrets): Expand {
  return (text) => {
    const wrong: Localized[] = []
    const expanded = text.replaceAll(REFERENCE, (whole, name: string | undefined) => {
      if (name === undefined) return '${'
      const value = name.startsWith('file:') ? readFile(name.slice(5)) : readVariable(name)
      if (typeof value !== 'string') {
        wrong.push(value)
        return whole
      }
      secrets.remember(value, whole)
      return value
    })
    const first = wrong[0]
    return first ? { ok: false, message: first } : { ok: true, text: expanded }
  }

  function readVariable(name: string): string | Localized {
    if (!NAME.test(name)) {
      return {
        th: `\${${name}} ไม่ใช่ชื่อตัวแปร ให้เขียน \${NAME} หรือ \${file:PATH} ถ้าต้องการเครื่องหมาย \${ ให้เขียน $\${`,
        en: `\${${name}} is not a variable; write \${NAME} or \${file:PATH}, or $\${ for a literal \${`,
      }
    }
    const value = source.variable(name)
    if (value !== undefined && value !== '') return value
    return {
      th: `ตัวแปรสภาพแวดล้อม ${name} ${value === '' ? 'ว่างเปล่า' : 'ยังไม่ได้ตั้งค่า'} ให้ตั้งค่าก่อนเริ่มโปรแกรม`,
      en: `the environment variable ${name} is ${value === '' ? 'empty' : 'not set'}; set it before the program starts`,
    }
  }

  function readFile(path: string): string | Localized {
    try {
      const value = source.file(path).trimEnd()
      if (value !== '') return value
      return { th: `ไฟล์ ${path} ว่างเปล่า`, en: `the file ${path} is empty` }
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      return { th: `อ่านไฟล์ ${path} ไม่ได้ (${reason})`, en: `the file ${path} cannot be read (${reason})` }
    }
  }
}
