import type { Localized } from '../../model/language.ts'

interface SampleTexts {
  readonly description: string
  use(configFile: string): string
  intro(address: string): string
  readonly faults: string
  fault(from: string, to: string, title: string): string
}

export const sampleTexts: Localized<SampleTexts> = {
  th: {
    description: 'เปิดเว็บไซต์ตัวอย่างของ อบต. สมมติบนเครื่องนี้ โดยไม่เฝ้า',
    use: (file) => `ลองตรวจจากอีกหน้าต่างหนึ่ง: wenyam check -c ${file}   กด Ctrl-C เพื่อปิด`,
    intro: (address) => `อบต. สมมติ เว็บไซต์จริงบน HTTPS พร้อม RDAP และ WHOIS จำลอง ที่ ${address}`,
    faults: 'ความผิดปกติที่ตั้งใจให้เกิด วนทุก 6 นาที:',
    fault: (from, to, title) => `นาทีที่ ${from} ถึง ${to}  ${title}`,
  },
  en: {
    description: 'serve the sample site of an invented office on this machine, without watching it',
    use: (file) => `Try it from another window: wenyam check -c ${file}   Ctrl-C ends it.`,
    intro: (address) => `An invented office, a real website over HTTPS, RDAP and WHOIS of its own, at ${address}`,
    faults: 'Faults that come and go on purpose, every 6 minutes:',
    fault: (from, to, title) => `minute ${from} to ${to}  ${title}`,
  },
}
