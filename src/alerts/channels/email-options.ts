import { z } from 'zod'
import { joinMessage } from '../../model/yaml/diagnostic.ts'

export interface MailServer {
  readonly host: string
  readonly port: number
  /** TLS from the first byte. */
  readonly secure: boolean
  readonly user?: string
  readonly password?: string
}

/** RFC 6409 has mail handed in with a password at 587, RFC 8314 over TLS at 465; without a password it goes from server to server. */
const PORTS = { secure: 465, submission: 587, relay: 25 } as const

function readServer(text: string): MailServer | undefined {
  if (!/^smtps?:\/\//i.test(text) || !URL.canParse(text)) return undefined
  const { protocol, hostname, port, username, password } = new URL(text)
  const secure = protocol === 'smtps:'
  const usual = secure ? PORTS.secure : username === '' ? PORTS.relay : PORTS.submission
  if (hostname === '') return undefined
  try {
    return {
      host: hostname.replace(/^\[(.*)\]$/, '$1'),
      port: port === '' ? usual : Number(port),
      secure,
      ...(username !== '' && { user: decodeURIComponent(username), password: decodeURIComponent(password) }),
    }
  } catch {
    // A lone percent sign in the password.
    return undefined
  }
}

const server = z.string().transform((text, context) => {
  const read = readServer(text)
  if (read) return read
  const message = joinMessage({
    th: 'ต้องเป็น smtp://เครื่อง:พอร์ต หรือ smtps://เครื่อง:พอร์ต (อักขระพิเศษในรหัสผ่านเขียนแบบ %40)',
    en: 'must be smtp://host:port or smtps://host:port (special characters of a password as %40)',
  })
  context.addIssue({ code: 'custom', message, input: text })
  return z.NEVER
})

const ADDRESS = /^[^\s<>"@,;:()[\]\\]+@[^\s<>"@,;:()[\]\\]+$/
const NAMED = /^[^<>\r\n]*<([^<>]+)>$/

/** The bare address of `name <address>`. */
export function bareAddress(text: string): string {
  return (NAMED.exec(text.trim())?.[1] ?? text).trim()
}

const address = z.string().refine((text) => !/[\r\n]/.test(text) && ADDRESS.test(bareAddress(text)), {
  message: joinMessage({
    th: 'ต้องเป็นที่อยู่อีเมล เช่น it@example.go.th หรือ ชื่อ <it@example.go.th>',
    en: 'must be an e-mail address, such as it@example.go.th or Name <it@example.go.th>',
  }),
})

export const emailOptions = z.strictObject({
  smtp: server.describe(
    'smtp://ผู้ใช้:รหัสผ่าน@เครื่อง:พอร์ต หรือ smtps:// | smtp://user:password@host:port, or smtps:// for TLS from the start',
  ),
  user: z.string().min(1).optional().describe('ชื่อผู้ใช้ หากไม่เขียนใน smtp | user name, where it is not in smtp'),
  password: z.string().min(1).optional().describe('รหัสผ่าน หากไม่เขียนใน smtp | password, where it is not in smtp'),
  starttls: z
    .enum(['auto', 'required', 'off'])
    .default('auto')
    .describe(
      'auto เข้ารหัสเมื่อเซิร์ฟเวอร์รองรับ และบังคับเมื่อมีรหัสผ่าน | auto: encrypts where the server can, and insists on it where there is a password',
    ),
  from: address.describe('ผู้ส่ง | sender'),
  to: z.array(address).min(1).max(100).describe('ผู้รับ | receivers'),
  reply_to: address.optional().describe('ที่อยู่สำหรับตอบกลับ | address for replies'),
})

export type EmailOptions = z.output<typeof emailOptions>
