import type { Language } from '../../model/language.ts'

interface DbTexts {
  readonly description: string
  readonly config: string
  readonly migrate: string
  readonly backup: string
  readonly backupFile: string
  readonly verify: string
  readonly verifyFile: string
  readonly restore: string
  readonly restoreFile: string
  migrated(database: string, steps: readonly string[]): string
  current(database: string): string
  copying(percent: string): string
  backedUp(file: string, size: string, rows: string): string
  sound(file: string, size: string, rows: string): string
  restored(database: string, file: string, rows: string): string
  aside(file: string): string
}

export const dbTexts: Readonly<Record<Language, DbTexts>> = {
  th: {
    description: 'ดูแลฐานข้อมูล: ปรับรุ่น สำรอง ตรวจสอบ และกู้คืน',
    config: 'ไฟล์ตั้งค่า (ไม่ระบุ: wenyam.yaml)',
    migrate: 'สร้างฐานข้อมูล หรือปรับให้ตรงกับโปรแกรมรุ่นนี้',
    backup: 'สำรองฐานข้อมูลเป็นไฟล์ ทำได้ขณะเฝ้าเว็บไซต์อยู่ แล้วตรวจสอบไฟล์ที่ได้',
    backupFile: 'ไฟล์ที่จะเก็บข้อมูลสำรอง',
    verify: 'อ่านฐานข้อมูลทั้งหมดเพื่อตรวจหาความเสียหาย',
    verifyFile: 'ไฟล์ที่จะตรวจ (ไม่ระบุ: ฐานข้อมูลตามไฟล์ตั้งค่า)',
    restore: 'นำข้อมูลสำรองมาใช้แทนฐานข้อมูลปัจจุบัน ต้องหยุดการเฝ้าก่อน ฐานข้อมูลเดิมจะเก็บไว้ข้างกัน',
    restoreFile: 'ไฟล์ข้อมูลสำรอง',
    migrated: (database, steps) => `${database}: ปรับรุ่นแล้ว (${steps.join(', ')})`,
    current: (database) => `${database}: เป็นรุ่นปัจจุบันอยู่แล้ว`,
    copying: (percent) => `กำลังคัดลอก ${percent}`,
    backedUp: (file, size, rows) => `${file}: สำรองข้อมูลและตรวจสอบแล้ว ขนาด ${size} จำนวน ${rows} แถว`,
    sound: (file, size, rows) => `${file}: ไม่พบความเสียหาย ขนาด ${size} จำนวน ${rows} แถว`,
    restored: (database, file, rows) => `${database}: กู้คืนจาก ${file} แล้ว จำนวน ${rows} แถว`,
    aside: (file) => `ฐานข้อมูลเดิมเก็บไว้ที่ ${file}`,
  },
  en: {
    description: 'care for the database: migrate, back up, verify, restore',
    config: 'configuration file (absent: wenyam.yaml)',
    migrate: 'create the database, or bring it to this version',
    backup: 'copy the database to a file, also while the watch runs, and verify the copy',
    backupFile: 'file to keep the backup in',
    verify: 'read the whole database and look for damage',
    verifyFile: 'file to verify (absent: the database of the configuration)',
    restore: 'put a backup in the place of the database; stop the watch first; the replaced one is kept beside it',
    restoreFile: 'backup file',
    migrated: (database, steps) => `${database}: migrated (${steps.join(', ')})`,
    current: (database) => `${database}: is of this version already`,
    copying: (percent) => `copying ${percent}`,
    backedUp: (file, size, rows) => `${file}: backed up and verified, ${size}, ${rows} rows`,
    sound: (file, size, rows) => `${file}: no damage found, ${size}, ${rows} rows`,
    restored: (database, file, rows) => `${database}: restored from ${file}, ${rows} rows`,
    aside: (file) => `the replaced database is kept at ${file}`,
  },
}
