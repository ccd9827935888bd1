import type { Localized } from '../../model/language.ts'

interface RunTexts {
  readonly description: string
  readonly config: string
  readonly once: string
  readonly noConfig: string
  watching(sites: number, checks: number): string
  readonly stopping: string
  readonly stopped: string
  readonly reloaded: string
  readonly notReloaded: string
  sawAgain(duration: string): string
  readonly sampleTitle: string
  readonly sampleOwn: string
}

export const runTexts: Localized<RunTexts> = {
  th: {
    description: 'เริ่มเฝ้าเว็บไซต์ตามกำหนดเวลาในไฟล์ตั้งค่า',
    config: 'ไฟล์ตั้งค่า (ถ้าไม่ระบุ ใช้ wenyam.yaml ในโฟลเดอร์นี้ ถ้าไม่มี จะเฝ้าเว็บไซต์ตัวอย่าง)',
    once: 'ตรวจทุกรายการที่ถึงกำหนดหนึ่งรอบ บันทึก แจ้งเตือน แล้วจบ (สำหรับ cron)',
    noConfig: 'ไม่พบ wenyam.yaml ในโฟลเดอร์นี้ ให้ระบุไฟล์ตั้งค่าด้วย -c เพื่อใช้ --once',
    watching: (sites, checks) => `กำลังเฝ้า ${sites} เว็บไซต์ รวม ${checks} รายการตรวจ กด Ctrl-C เพื่อหยุด`,
    stopping: 'กำลังหยุด รอให้การตรวจที่ทำอยู่เสร็จและบันทึกผล',
    stopped: 'หยุดแล้ว บันทึกผลครบ',
    reloaded: 'ใช้ไฟล์ตั้งค่าใหม่แล้ว',
    notReloaded: 'ไฟล์ตั้งค่าใหม่มีข้อผิดพลาด จึงใช้ของเดิมต่อไป',
    sawAgain: (duration) => `อินเทอร์เน็ตของหน่วยงานกลับมาแล้ว มองไม่เห็นเว็บไซต์นาน ${duration}`,
    sampleTitle: 'ยังไม่มีไฟล์ตั้งค่า wenyam.yaml จึงเฝ้าเว็บไซต์ตัวอย่างบนเครื่องนี้',
    sampleOwn: 'เฝ้าเว็บไซต์ของท่าน: สั่ง node dist/cli/main.js init ที่อยู่เว็บไซต์ แล้วสั่ง npm start อีกครั้ง',
  },
  en: {
    description: 'watch the websites of a configuration on its schedule',
    config: 'configuration file (default: wenyam.yaml in this folder; without one, the sample site is watched)',
    once: 'do every due check once, store, alert, and end (for cron)',
    noConfig: 'there is no wenyam.yaml in this folder; name a configuration with -c to use --once',
    watching: (sites, checks) =>
      `Watching ${sites} ${sites === 1 ? 'website' : 'websites'} with ${checks} ${checks === 1 ? 'check' : 'checks'}. Ctrl-C stops.`,
    stopping: 'Stopping: looks under way may end, results are stored.',
    stopped: 'Stopped; everything is stored.',
    reloaded: 'The new configuration is in use.',
    notReloaded: 'The new configuration has mistakes; the old one stays in use.',
    sawAgain: (duration) => `Our own line works again; the websites were out of sight for ${duration}.`,
    sampleTitle: 'There is no wenyam.yaml, so the sample site on this machine is watched.',
    sampleOwn: 'To watch your own: node dist/cli/main.js init ADDRESS, then npm start again.',
  },
}
