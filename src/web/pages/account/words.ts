import type { Localized } from '../../../model/language.ts'
import type { Permission, Role } from '../../../model/role.ts'
import type { Refusal, Refused } from '../../accounts/outcome.ts'
import { PASSWORD_LIMITS } from '../../accounts/password.ts'

export interface AccountWords {
  readonly signIn: string
  readonly name: string
  readonly nameHint: string
  readonly display: string
  readonly password: string
  readonly currentPassword: string
  readonly newPassword: string
  readonly passwordHint: string
  readonly notSetUp: string
  withOpenid(provider: string): string
  readonly setup: string
  readonly setupHint: string
  readonly choose: string
  chooseFor(name: string): string
  readonly save: string
  readonly linkGone: string
  readonly ownAccount: string
  readonly signOut: string
  readonly changePassword: string
  readonly sessions: string
  readonly thisSession: string
  readonly seen: string
  readonly address: string
  readonly agent: string
  readonly end: string
  readonly endOthers: string
  readonly tokens: string
  readonly tokenHint: string
  readonly noTokens: string
  readonly label: string
  readonly scopes: string
  readonly scope: Readonly<Record<Permission, string>>
  readonly days: string
  readonly used: string
  readonly never: string
  readonly makeToken: string
  readonly newToken: string
  readonly revoke: string
  readonly accounts: string
  readonly role: string
  readonly roles: Readonly<Record<Role, string>>
  readonly lastSignIn: string
  readonly state: string
  readonly active: string
  readonly invited: string
  readonly disabled: string
  readonly invite: string
  readonly newLink: string
  linkFor(name: string): string
  readonly changeRole: string
  readonly disable: string
  readonly enable: string
  readonly reset: string
  readonly audit: string
  readonly at: string
  readonly who: string
  readonly what: string
  readonly subject: string
  readonly detail: string
  readonly older: string
  readonly saved: string
  /** By the reason; a function where it says how long to wait, in milliseconds. */
  readonly refusals: Readonly<Record<Exclude<Refusal, 'wait'>, string>> & { readonly wait: (wait?: number) => string }
}

export function refusalText(words: AccountWords, { reason, wait }: Refused): string {
  return reason === 'wait' ? words.refusals.wait(wait) : words.refusals[reason]
}

const { min, max } = PASSWORD_LIMITS

const seconds = (wait = 0): number => Math.max(1, Math.ceil(wait / 1000))

export const accountWords: Localized<AccountWords> = {
  th: {
    signIn: 'เข้าสู่ระบบ',
    name: 'ชื่อผู้ใช้',
    nameHint: 'ตัวอักษร ตัวเลข หรืออีเมล ไม่มีเว้นวรรค',
    display: 'ชื่อที่แสดง',
    password: 'รหัสผ่าน',
    currentPassword: 'รหัสผ่านปัจจุบัน',
    newPassword: 'รหัสผ่านใหม่',
    passwordHint: `อย่างน้อย ${min} ตัวอักษร ใช้เป็นประโยคสั้น ๆ ที่จำง่ายได้`,
    notSetUp: 'ยังไม่มีบัญชีผู้ดูแล โปรดเปิดลิงก์ตั้งค่าครั้งแรกที่โปรแกรมแสดงไว้เมื่อเริ่มทำงาน',
    withOpenid: (provider) => `เข้าสู่ระบบด้วย ${provider}`,
    setup: 'ตั้งบัญชีผู้ดูแลบัญชีแรก',
    setupHint: 'บัญชีนี้ดูแลได้ทุกส่วน และเชิญผู้อื่นเข้ามาใช้งานได้',
    choose: 'ตั้งรหัสผ่าน',
    chooseFor: (name) => `ตั้งรหัสผ่านของบัญชี ${name}`,
    save: 'บันทึก',
    linkGone: 'ลิงก์นี้หมดอายุหรือถูกใช้ไปแล้ว โปรดขอลิงก์ใหม่จากผู้ดูแลระบบ',
    ownAccount: 'บัญชีของฉัน',
    signOut: 'ออกจากระบบ',
    changePassword: 'เปลี่ยนรหัสผ่าน',
    sessions: 'อุปกรณ์ที่เข้าสู่ระบบอยู่',
    thisSession: 'เครื่องนี้',
    seen: 'ใช้งานล่าสุด',
    address: 'ที่อยู่ IP',
    agent: 'เบราว์เซอร์',
    end: 'ให้ออกจากระบบ',
    endOthers: 'ให้เครื่องอื่นทั้งหมดออกจากระบบ',
    tokens: 'โทเคนสำหรับ API',
    tokenHint: 'ใช้ให้โปรแกรมอื่นอ่านข้อมูลหรือสั่งงานแทนบัญชีนี้',
    noTokens: 'ยังไม่มีโทเคน',
    label: 'ใช้ทำอะไร',
    scopes: 'สิทธิ์',
    scope: {
      read: 'อ่านข้อมูล',
      metrics: 'อ่านค่าวัด (/metrics)',
      acknowledge: 'รับเรื่อง',
      check: 'สั่งตรวจทันที',
      report: 'ออกรายงาน',
      review: 'ยืนยันผลการเปิดเผยข้อมูล',
      notices: 'ส่งข้อความซ้ำ',
      accounts: 'จัดการบัญชีและดูบันทึกการใช้งาน',
    },
    days: 'ใช้ได้กี่วัน (เว้นว่าง: ไม่หมดอายุ)',
    used: 'ใช้ล่าสุด',
    never: 'ยังไม่เคย',
    makeToken: 'สร้างโทเคน',
    newToken: 'โทเคนใหม่ แสดงครั้งเดียว โปรดคัดลอกเก็บไว้ตอนนี้',
    revoke: 'ยกเลิก',
    accounts: 'บัญชีผู้ใช้',
    role: 'บทบาท',
    roles: { viewer: 'ผู้ดู', officer: 'เจ้าหน้าที่', admin: 'ผู้ดูแลระบบ' },
    lastSignIn: 'เข้าสู่ระบบล่าสุด',
    state: 'สถานะ',
    active: 'ใช้งานได้',
    invited: 'รอตั้งรหัสผ่าน',
    disabled: 'ระงับการใช้งาน',
    invite: 'เชิญผู้ใช้ใหม่',
    newLink: 'ลิงก์ตั้งรหัสผ่าน',
    linkFor: (name) => `ส่งลิงก์นี้ให้ ${name} ใช้ได้ครั้งเดียว และแสดงที่นี่ครั้งเดียว`,
    changeRole: 'เปลี่ยนบทบาท',
    disable: 'ระงับ',
    enable: 'เปิดใช้งาน',
    reset: 'ออกลิงก์ตั้งรหัสผ่านใหม่',
    audit: 'บันทึกการใช้งาน',
    at: 'เวลา',
    who: 'ผู้ทำ',
    what: 'การกระทำ',
    subject: 'สิ่งที่ถูกเปลี่ยน',
    detail: 'รายละเอียด',
    older: 'รายการก่อนหน้า',
    saved: 'บันทึกแล้ว',
    refusals: {
      wrong: 'ชื่อผู้ใช้หรือรหัสผ่านไม่ถูกต้อง',
      wait: (wait) => `ลองผิดหลายครั้งเกินไป โปรดรอ ${seconds(wait)} วินาทีแล้วลองใหม่`,
      link: 'ลิงก์นี้หมดอายุหรือถูกใช้ไปแล้ว โปรดขอลิงก์ใหม่จากผู้ดูแลระบบ',
      name: 'ชื่อผู้ใช้ต้องมี 2 ถึง 64 ตัว เป็นตัวอักษร ตัวเลข หรือ . _ @ + - และไม่มีเว้นวรรค',
      'name-taken': 'มีผู้ใช้ชื่อนี้แล้ว โปรดเลือกชื่ออื่น',
      short: `รหัสผ่านสั้นเกินไป ต้องมีอย่างน้อย ${min} ตัวอักษร`,
      long: `รหัสผ่านยาวเกินไป ต้องไม่เกิน ${max} ตัวอักษร`,
      guessable: 'รหัสผ่านนี้เดาง่ายเกินไป โปรดเลือกรหัสอื่น',
      'last-admin': 'ต้องมีผู้ดูแลระบบอย่างน้อยหนึ่งคน',
      self: 'ระงับบัญชีของตนเองไม่ได้',
      missing: 'ไม่พบบัญชีนี้',
      scopes: 'โปรดเลือกสิทธิ์อย่างน้อยหนึ่งอย่าง และไม่เกินสิทธิ์ของบัญชีนี้',
      label: 'โปรดบอกว่าใช้ทำอะไร ไม่เกิน 100 ตัวอักษร',
    },
  },
  en: {
    signIn: 'Sign in',
    name: 'User name',
    nameHint: 'Letters, digits or an e-mail address, without spaces',
    display: 'Name to show',
    password: 'Password',
    currentPassword: 'Present password',
    newPassword: 'New password',
    passwordHint: `At least ${min} characters; a short sentence is easy to remember`,
    notSetUp: 'There is no administrator yet. Open the set-up link that the program printed when it started.',
    withOpenid: (provider) => `Sign in with ${provider}`,
    setup: 'Make the first administrator',
    setupHint: 'This account may do everything and can invite others.',
    choose: 'Choose a password',
    chooseFor: (name) => `Choose a password for ${name}`,
    save: 'Save',
    linkGone: 'This link has expired or was used. Ask an administrator for a new one.',
    ownAccount: 'My account',
    signOut: 'Sign out',
    changePassword: 'Change the password',
    sessions: 'Signed-in devices',
    thisSession: 'This one',
    seen: 'Last used',
    address: 'IP address',
    agent: 'Browser',
    end: 'Sign out',
    endOthers: 'Sign out all others',
    tokens: 'API tokens',
    tokenHint: 'Let other programs read or act for this account.',
    noTokens: 'No tokens yet',
    label: 'What for',
    scopes: 'Rights',
    scope: {
      read: 'read everything',
      metrics: 'read figures (/metrics)',
      acknowledge: 'acknowledge incidents',
      check: 'run checks',
      report: 'make reports',
      review: 'review disclosures',
      notices: 'send messages again',
      accounts: 'manage accounts, read the audit log',
    },
    days: 'Days it is good for (empty: for good)',
    used: 'Last used',
    never: 'never',
    makeToken: 'Make a token',
    newToken: 'The new token is shown this once. Copy it now.',
    revoke: 'Revoke',
    accounts: 'Accounts',
    role: 'Role',
    roles: { viewer: 'Viewer', officer: 'Officer', admin: 'Administrator' },
    lastSignIn: 'Last sign-in',
    state: 'State',
    active: 'active',
    invited: 'waits for a password',
    disabled: 'disabled',
    invite: 'Invite somebody',
    newLink: 'Link to choose a password',
    linkFor: (name) => `Send this link to ${name}. It serves once and is shown here once.`,
    changeRole: 'Change the role',
    disable: 'Disable',
    enable: 'Enable',
    reset: 'New password link',
    audit: 'Audit log',
    at: 'Time',
    who: 'Who',
    what: 'What',
    subject: 'On what',
    detail: 'Details',
    older: 'Older entries',
    saved: 'Saved.',
    refusals: {
      wrong: 'The user name or the password is wrong.',
      wait: (wait) => `Too many wrong tries. Wait ${seconds(wait)} seconds and retry.`,
      link: 'This link has expired or was used. Ask an administrator for a new one.',
      name: 'A user name has 2 to 64 letters, digits or . _ @ + - and no spaces.',
      'name-taken': 'That user name is taken. Choose another one.',
      short: `The password is too short: at least ${min} characters.`,
      long: `The password is too long: at most ${max} characters.`,
      guessable: 'That password is too easy to guess. Choose another one.',
      'last-admin': 'There must be at least one administrator.',
      self: 'Nobody can disable the account they use.',
      missing: 'There is no such account.',
      scopes: 'Choose at least one right, and none that this account has not.',
      label: 'Say what it is for, in at most 100 characters.',
    },
  },
}
