import type { Localized } from '../../model/language.ts'
import type { Account } from '../../store/accounts.ts'
import type { Refusal } from '../../web/accounts/outcome.ts'

interface AccountTexts {
  readonly description: string
  readonly config: string
  readonly list: string
  readonly add: string
  readonly link: string
  readonly name: string
  readonly role: string
  readonly none: string
  readonly disabled: string
  readonly invited: string
  send(name: string, url: string): string
  missing(name: string): string
  refused(reason: Refusal, name: string): string
  readonly roles: Readonly<Record<Account['role'], string>>
}

export const accountTexts: Localized<AccountTexts> = {
  th: {
    description: 'จัดการบัญชีผู้ใช้จากเครื่องแม่ข่าย ใช้ได้แม้ผู้ดูแลระบบลืมรหัสผ่าน',
    config: 'ไฟล์ตั้งค่าที่มีฐานข้อมูล (ไม่ระบุ: wenyam.yaml)',
    list: 'แสดงบัญชีทั้งหมด',
    add: 'เพิ่มบัญชี และแสดงลิงก์ตั้งรหัสผ่าน',
    link: 'แสดงลิงก์ตั้งรหัสผ่านใหม่ของบัญชีที่มีอยู่',
    name: 'ชื่อผู้ใช้',
    role: 'บทบาท: viewer (ผู้ดู) officer (เจ้าหน้าที่) admin (ผู้ดูแลระบบ)',
    none: 'ยังไม่มีบัญชี',
    disabled: 'ระงับการใช้งาน',
    invited: 'รอตั้งรหัสผ่าน',
    send: (name, url) => `ลิงก์ตั้งรหัสผ่านของ ${name} (ใช้ได้ครั้งเดียว): ${url}`,
    missing: (name) => `ไม่มีบัญชี ${name} ดูรายชื่อด้วย wenyam account list`,
    refused: (reason, name) =>
      reason === 'name-taken'
        ? `มีบัญชี ${name} แล้ว ขอลิงก์ใหม่ด้วย wenyam account link ${name}`
        : `ใช้ชื่อ ${name} ไม่ได้: ต้องมี 2 ถึง 64 ตัว เป็นตัวอักษร ตัวเลข หรือ . _ @ + - และไม่มีเว้นวรรค`,
    roles: { viewer: 'ผู้ดู', officer: 'เจ้าหน้าที่', admin: 'ผู้ดูแลระบบ' },
  },
  en: {
    description: 'manage accounts from the server itself, also when the administrator has lost the password',
    config: 'configuration file that names the database (default: wenyam.yaml)',
    list: 'list all accounts',
    add: 'add an account and print the link to choose its password',
    link: 'print a link to choose a new password for an account',
    name: 'user name',
    role: 'role: viewer, officer or admin',
    none: 'no accounts yet',
    disabled: 'disabled',
    invited: 'waits for a password',
    send: (name, url) => `Link to choose the password of ${name} (serves once): ${url}`,
    missing: (name) => `there is no account ${name}; wenyam account list shows all`,
    refused: (reason, name) =>
      reason === 'name-taken'
        ? `there is an account ${name} already; wenyam account link ${name} prints a new link`
        : `${name} cannot be a user name: 2 to 64 letters, digits or . _ @ + -, and no spaces`,
    roles: { viewer: 'viewer', officer: 'officer', admin: 'administrator' },
  },
}
