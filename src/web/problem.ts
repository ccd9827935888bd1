import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Localized } from '../model/language.ts'
import type { WebContext } from './env.ts'

/** What can go wrong with a request, by the name that is the last part of its problem type. */
export const PROBLEMS = {
  'bad-request': { th: 'คำขอไม่ถูกต้อง', en: 'The request is not valid.' },
  unauthorized: { th: 'ต้องเข้าสู่ระบบก่อน', en: 'Sign in first.' },
  forbidden: { th: 'บัญชีนี้ไม่มีสิทธิ์ทำรายการนี้', en: 'This account may not do that.' },
  csrf: {
    th: 'แบบฟอร์มนี้หมดอายุหรือมาจากที่อื่น โปรดเปิดหน้าใหม่แล้วลองอีกครั้ง',
    en: 'This form has expired or came from elsewhere. Open the page again and retry.',
  },
  'not-found': { th: 'ไม่พบหน้านี้', en: 'There is no such page.' },
  'method-not-allowed': { th: 'ใช้วิธีเรียกนี้กับที่อยู่นี้ไม่ได้', en: 'This method is not allowed here.' },
  'too-large': { th: 'ข้อมูลที่ส่งมามีขนาดใหญ่เกินไป', en: 'What was sent is too large.' },
  'unsupported-type': { th: 'ต้องส่งข้อมูลเป็น JSON', en: 'The body must be JSON.' },
  misdirected: { th: 'ชื่อเครื่องในคำขอไม่ใช่ของเวรยาม', en: 'The host name of this request is not ours.' },
  conflict: { th: 'ทำรายการนี้ไม่ได้ในขณะนี้', en: 'This cannot be done now.' },
  'too-many': { th: 'มีคำขอมากเกินไป โปรดรอสักครู่แล้วลองใหม่', en: 'Too many requests. Wait a moment and retry.' },
  busy: { th: 'ระบบกำลังทำงานหนัก โปรดลองใหม่ในอีกสักครู่', en: 'The server is busy. Retry in a moment.' },
  unavailable: { th: 'ส่วนนี้ยังไม่พร้อมใช้งาน', en: 'This part is not available.' },
  'openid-unreachable': {
    th: 'ติดต่อระบบยืนยันตัวตนภายนอกไม่ได้ โปรดลองใหม่ หรือเข้าสู่ระบบด้วยรหัสผ่าน',
    en: 'The sign-in provider does not answer. Retry, or sign in with a password.',
  },
  'openid-refused': {
    th: 'เข้าสู่ระบบไม่สำเร็จ บัญชีนี้อาจยังไม่ได้รับอนุญาต โปรดติดต่อผู้ดูแลระบบ',
    en: 'The sign-in did not succeed. This account may not have been let in; ask an administrator.',
  },
  internal: {
    th: 'โปรแกรมขัดข้อง รายละเอียดอยู่ในบันทึกของเครื่อง',
    en: 'Something failed here; the log of this machine has the details.',
  },
} as const satisfies Record<string, Localized>

export type ProblemName = keyof typeof PROBLEMS

/** Where in the input something is wrong. */
export interface ProblemIssue {
  readonly path: string
  readonly message: string
}

/** The body of an error, RFC 9457. */
export interface ProblemBody {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail?: string
  readonly issues?: readonly ProblemIssue[]
}

export interface ProblemExtras {
  readonly detail?: string
  readonly issues?: readonly ProblemIssue[]
  readonly headers?: Readonly<Record<string, string>>
}

/** Answers with `application/problem+json`; pages for people are put in its place by the error page of the app. */
export function problem(
  c: WebContext,
  status: ContentfulStatusCode,
  name: ProblemName,
  { headers = {}, ...extras }: ProblemExtras = {},
): Response {
  const title = PROBLEMS[name][c.var.language]
  const body = { type: `urn:wenyam:problem:${name}`, title, status, ...extras } satisfies ProblemBody
  return c.body(JSON.stringify(body), status, {
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
    ...headers,
  })
}
