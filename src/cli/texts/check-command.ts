import type { Language } from '../../model/language.ts'

interface CheckCommandTexts {
  readonly description: string
  readonly targets: string
  readonly config: string
  readonly only: string
  readonly format: string
  readonly timeout: string
  readonly noTarget: string
  unknownKind(kind: string, known: readonly string[], meant: string | undefined): string
  unknownTarget(target: string, ids: readonly string[], meant: string | undefined): string
  badTimeout(text: string): string
}

export const checkCommandTexts: Readonly<Record<Language, CheckCommandTexts>> = {
  th: {
    description: 'ตรวจเว็บไซต์เดี๋ยวนี้แล้วแสดงผล โดยไม่บันทึกอะไร',
    targets: 'ที่อยู่เว็บ หรือรหัสเว็บไซต์ในไฟล์ตั้งค่า (ไม่ระบุ: ทุกเว็บไซต์ในไฟล์)',
    config: 'ไฟล์ตั้งค่า (ไม่ระบุ: wenyam.yaml ถ้ามี)',
    only: 'ตรวจเฉพาะรายการเหล่านี้ คั่นด้วยจุลภาค เช่น page,tls',
    format: 'รูปแบบผล: table json หรือ junit',
    timeout: 'เวลาสูงสุดของทั้งคำสั่ง เป็นวินาที สิ่งที่ตรวจไม่ทันถือว่าไม่ทราบผล',
    noTarget: 'โปรดระบุเว็บไซต์ เช่น wenyam check https://www.example.go.th/ หรือไฟล์ตั้งค่าด้วย -c FILE',
    unknownKind: (kind, known, meant) =>
      `--only: ไม่มีรายการตรวจ ${kind}${meant === undefined ? '' : ` หมายถึง ${meant} หรือไม่`} ที่ใช้ได้คือ ${known.join(', ')}`,
    unknownTarget: (target, ids, meant) =>
      meant === undefined
        ? `ไม่มีเว็บไซต์รหัส ${target}${ids.length === 0 ? ' และไม่มีไฟล์ตั้งค่า' : ` ในไฟล์ตั้งค่า ที่มีคือ ${ids.join(', ')}`} ถ้าเป็นที่อยู่เว็บ ให้เขียนขึ้นต้นด้วย https://`
        : `ไม่มีเว็บไซต์รหัส ${target} ในไฟล์ตั้งค่า หมายถึง ${meant} หรือไม่`,
    badTimeout: (text) => `--timeout: ${text} ต้องเป็นจำนวนวินาทีที่มากกว่า 0 เช่น 30`,
  },
  en: {
    description: 'look now, print, store nothing',
    targets: 'a web address, or the id of a site in the configuration (none: every site of the file)',
    config: 'configuration file (absent: wenyam.yaml where it exists)',
    only: 'these kinds alone, separated by commas, such as page,tls',
    format: 'output: table, json or junit',
    timeout: 'seconds for the whole command; what was not reached by then is unknown',
    noTarget: 'name a website, such as wenyam check https://www.example.go.th/, or a configuration with -c FILE',
    unknownKind: (kind, known, meant) =>
      `--only: there is no check ${kind}${meant === undefined ? '' : `; did you mean ${meant}?`}; known: ${known.join(', ')}`,
    unknownTarget: (target, ids, meant) =>
      meant === undefined
        ? `there is no site ${target}${ids.length === 0 ? ', and no configuration' : ` in the configuration; it has ${ids.join(', ')}`}; a web address begins with https://`
        : `there is no site ${target} in the configuration; did you mean ${meant}?`,
    badTimeout: (text) => `--timeout: ${text} must be a number of seconds above 0, such as 30`,
  },
}
