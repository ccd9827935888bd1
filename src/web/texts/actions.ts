import type { Localized } from '../../model/language.ts'

/** What an entry of the audit log tells of, by its stable code. */
const ACTIONS: Readonly<Record<string, Localized>> = {
  'account.add': { th: 'เพิ่มบัญชีผู้ใช้', en: 'Account added' },
  'account.disable': { th: 'ระงับบัญชีผู้ใช้', en: 'Account disabled' },
  'account.enable': { th: 'เปิดใช้บัญชีผู้ใช้อีกครั้ง', en: 'Account enabled' },
  'account.openid': { th: 'เพิ่มบัญชีจากการเข้าสู่ระบบด้วย OpenID', en: 'Account added at an OpenID sign-in' },
  'account.password': { th: 'ตั้งรหัสผ่าน', en: 'Password set' },
  'account.role': { th: 'เปลี่ยนบทบาท', en: 'Role changed' },
  'check.run': { th: 'สั่งตรวจทันที', en: 'Check run' },
  'site.check': { th: 'สั่งตรวจเว็บไซต์ทันที', en: 'Website checked' },
  'disclosure.confirm': { th: 'ยืนยันหน้าของรายการเปิดเผยข้อมูล', en: 'Page of a disclosure item confirmed' },
  'disclosure.reject': { th: 'ระบุว่าหน้านี้ไม่ใช่ของรายการเปิดเผยข้อมูล', en: 'Page of a disclosure item rejected' },
  'disclosure.restore': { th: 'ยกเลิกการระบุว่าไม่ใช่', en: 'Rejection of a page taken back' },
  'disclosure.withdraw': { th: 'ยกเลิกการยืนยันหน้า', en: 'Confirmation of a page taken back' },
  'evidence.export': { th: 'ส่งออกหลักฐาน', en: 'Evidence exported' },
  'incident.acknowledge': { th: 'รับเรื่อง', en: 'Incident acknowledged' },
  'integrity.accept': { th: 'รับรองสภาพปกติของเว็บไซต์', en: 'State of a website accepted as normal' },
  'link.invite': { th: 'ออกลิงก์เชิญ', en: 'Invitation link made' },
  'link.reset': { th: 'ออกลิงก์ตั้งรหัสผ่านใหม่', en: 'Link to set a new password made' },
  'link.setup': { th: 'ออกลิงก์ตั้งบัญชีผู้ดูแลครั้งแรก', en: 'Link to set up the administrator made' },
  'notice.retry': { th: 'ส่งข้อความอีกครั้ง', en: 'Message sent again' },
  'report.make': { th: 'ออกรายงาน', en: 'Report made' },
  'session.close': { th: 'ออกจากระบบ', en: 'Signed out' },
  'session.open': { th: 'เข้าสู่ระบบ', en: 'Signed in' },
  'session.refuse': { th: 'เข้าสู่ระบบไม่สำเร็จ', en: 'Sign-in refused' },
  'session.revoke': { th: 'สั่งออกจากระบบในเครื่องอื่น', en: 'Sign-in on another device ended' },
  'token.add': { th: 'ออกโทเคน', en: 'Token made' },
  'token.revoke': { th: 'ยกเลิกโทเคน', en: 'Token revoked' },
}

/** Undefined for a code of another version. */
export function actionWords(action: string): Localized | undefined {
  return ACTIONS[action]
}
