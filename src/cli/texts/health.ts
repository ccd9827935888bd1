import type { Language } from '../../model/language.ts'

interface HealthTexts {
  readonly description: string
  readonly config: string
  readonly url: string
  readonly healthy: string
  unhealthy(answer: string): string
  silent(url: string, reason: string): string
}

export const healthTexts: Readonly<Record<Language, HealthTexts>> = {
  th: {
    description: 'ถามเวรยามที่กำลังทำงานว่ายังเฝ้าดูและส่งข้อความได้จริงหรือไม่ (ออกด้วย 0 เมื่อปกติ, 2 เมื่อไม่ปกติ)',
    config: 'ไฟล์ตั้งค่าที่มี web.listen (ไม่ระบุ: wenyam.yaml)',
    url: 'ที่อยู่ของ /healthz แทนที่อยู่ในไฟล์ตั้งค่า',
    healthy: 'เวรยามทำงานปกติ',
    unhealthy: (answer) => `เวรยามทำงานไม่ปกติ: ${answer}`,
    silent: (url, reason) => `เวรยามไม่ตอบที่ ${url} (${reason})`,
  },
  en: {
    description: 'ask the running watch whether it really looks and delivers (exits with 0 when it does, 2 when not)',
    config: 'configuration file with web.listen (absent: wenyam.yaml)',
    url: 'address of /healthz, instead of the one in the configuration',
    healthy: 'the watch is well',
    unhealthy: (answer) => `the watch is not well: ${answer}`,
    silent: (url, reason) => `the watch does not answer at ${url} (${reason})`,
  },
}
