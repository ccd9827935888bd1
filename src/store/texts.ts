import type { Localized } from '../model/language.ts'

/** What goes wrong with a database, and the mend. `file` and `url` as the user wrote them. */
export const storeTexts = {
  unsupported: (scheme: string): Localized => ({
    th: `database: ยังไม่รองรับ "${scheme}" โปรดระบุที่อยู่ไฟล์ เช่น data/wenyam.db`,
    en: `database: "${scheme}" is not supported; give the path of a file, for example data/wenyam.db`,
  }),
  server: {
    th: 'database: ฐานข้อมูลนี้อยู่ในเครื่องแม่ข่ายฐานข้อมูล โปรดใช้เครื่องมือสำรองข้อมูลของระบบนั้น เช่น pg_dump',
    en: 'database: this one is kept by a database server; use its own backup tools, for example pg_dump',
  },
  newer: (url: string, names: readonly string[]): Localized => ({
    th: `ฐานข้อมูล ${url}: เขียนโดย wenyam รุ่นใหม่กว่านี้ (${names.join(', ')}) โปรดใช้รุ่นนั้นหรือใหม่กว่า หรือกู้คืนข้อมูลสำรองที่ทำด้วยรุ่นนี้`,
    en: `database ${url}: a newer wenyam has written it (${names.join(', ')}); run that version or a newer one, or restore a backup made by this one`,
  }),
  otherProgram: (file: string): Localized => ({
    th: `ฐานข้อมูล ${file}: เป็นฐานข้อมูลของโปรแกรมอื่น โปรดระบุไฟล์สำหรับ wenyam โดยเฉพาะที่ "database:"`,
    en: `database ${file}: this is another program's database; name a file of wenyam's own under "database:"`,
  }),
  notOurs: (file: string): Localized => ({
    th: `ฐานข้อมูล ${file}: ไม่ใช่ฐานข้อมูลของ wenyam หรือส่วนหัวของไฟล์เสียหาย`,
    en: `database ${file}: this is no database of wenyam, or its first page is damaged`,
  }),
  missing: (file: string): Localized => ({
    th: `ฐานข้อมูล ${file}: ไม่พบไฟล์นี้`,
    en: `database ${file}: there is no such file`,
  }),
  damaged: (file: string, backup: string | undefined): Localized =>
    backup === undefined
      ? {
          th: `ฐานข้อมูล ${file}: ไฟล์เสียหาย และไม่พบข้อมูลสำรองข้างไฟล์หรือในโฟลเดอร์ "backups" โปรดกู้คืนด้วย wenyam db restore FILE หรือย้ายไฟล์ที่เสียหายออกไปเพื่อเริ่มใหม่`,
          en: `database ${file}: the file is damaged; no backup was found beside it or in its folder "backups"; restore one with wenyam db restore FILE, or move the damaged file away to start afresh`,
        }
      : {
          th: `ฐานข้อมูล ${file}: ไฟล์เสียหาย โปรดกู้คืนข้อมูลสำรองล่าสุดด้วย wenyam db restore ${backup}`,
          en: `database ${file}: the file is damaged; restore the newest backup: wenyam db restore ${backup}`,
        },
  full: (file: string): Localized => ({
    th: `ฐานข้อมูล ${file}: พื้นที่เต็ม เขียนไม่ได้ โปรดเพิ่มพื้นที่ว่างในดิสก์ ข้อมูลที่เก็บไว้แล้วไม่สูญหาย`,
    en: `database ${file}: no space is left to write; free some on that disk, nothing stored was lost`,
  }),
  disk: (file: string, code: string): Localized => ({
    th: `ฐานข้อมูล ${file}: ดิสก์ไม่ยอมให้อ่านหรือเขียน (${code}) โปรดตรวจพื้นที่ว่าง ขีดจำกัด และสภาพของดิสก์`,
    en: `database ${file}: the disk refused to read or write (${code}); check its space, limits and health`,
  }),
  unwritable: (file: string): Localized => ({
    th: `ฐานข้อมูล ${file}: เปิดเพื่อเขียนไม่ได้ โปรดให้สิทธิ์เขียนไฟล์และโฟลเดอร์นี้แก่ผู้ใช้ที่รัน wenyam`,
    en: `database ${file}: it cannot be opened for writing; give the user that runs wenyam write permission on the file and its folder`,
  }),
  busy: (file: string): Localized => ({
    th: `ฐานข้อมูล ${file}: โปรแกรมอื่นล็อกไฟล์นี้ไว้ โปรดปิดโปรแกรมนั้นแล้วลองใหม่`,
    en: `database ${file}: another program keeps it locked; close that program and try again`,
  }),
  folder: (file: string): Localized => ({
    th: `ฐานข้อมูล ${file}: สร้างโฟลเดอร์ของไฟล์นี้ไม่ได้ โปรดเลือกที่ซึ่ง wenyam เขียนได้`,
    en: `database ${file}: its folder cannot be made; choose a place that wenyam may write to`,
  }),
  watched: (file: string, holder: { pid: number; since: string } | undefined): Localized => ({
    th: `ฐานข้อมูล ${file}: มี wenyam อีกตัวเฝ้าอยู่ด้วยฐานข้อมูลนี้แล้ว${holder ? ` (โพรเซส ${holder.pid} ตั้งแต่ ${holder.since})` : ''} โปรดหยุดตัวนั้นก่อน หรือใช้ฐานข้อมูลคนละไฟล์`,
    en: `database ${file}: another wenyam already watches with it${holder ? ` (process ${holder.pid}, since ${holder.since})` : ''}; stop that one first, or give this one a database of its own`,
  }),
  nothingYet: (file: string): Localized => ({
    th: `ฐานข้อมูล ${file}: ยังไม่มีข้อมูลให้สำรอง โปรดเริ่มเฝ้าก่อน`,
    en: `database ${file}: there is nothing to back up yet; start the watch first`,
  }),
  backupIsDatabase: (file: string): Localized => ({
    th: `ข้อมูลสำรอง ${file}: ไฟล์นี้คือฐานข้อมูลเอง โปรดระบุไฟล์อื่น`,
    en: `backup ${file}: this is the database itself; name another file`,
  }),
  backupTaken: (file: string): Localized => ({
    th: `ข้อมูลสำรอง ${file}: มีไฟล์นี้อยู่แล้วและไม่ใช่ข้อมูลสำรองของ wenyam โปรดระบุไฟล์อื่น`,
    en: `backup ${file}: the file is there already and is no backup of wenyam; name another file`,
  }),
  incomplete: (file: string, table: string): Localized => ({
    th: `สำเนาของ ${file}: ตาราง ${table} มีแถวไม่ครบ โปรดตรวจสภาพดิสก์`,
    en: `copy of ${file}: table ${table} has not all of its rows; check the disk`,
  }),
  asideTaken: (file: string): Localized => ({
    th: `ฐานข้อมูล ${file}: เพิ่งเก็บไฟล์ชื่อนี้ไปเมื่อครู่ โปรดลองใหม่`,
    en: `database ${file}: it was put aside this very second; try again`,
  }),
} as const
