import type { Localized } from '../../model/language.ts'

interface WebTexts {
  listening(url: string): string
  setup(url: string): string
  failed(address: string, reason: string): string
}

export const webTexts: Localized<WebTexts> = {
  th: {
    listening: (url) => `หน้าจอเวรยาม: ${url}`,
    setup: (url) => `ตั้งบัญชีผู้ดูแลครั้งแรกที่ (ใช้ได้ครั้งเดียว ภายใน 24 ชั่วโมง): ${url}`,
    failed: (address, reason) =>
      `เปิดหน้าจอที่ ${address} ไม่ได้ (${reason}) การเฝ้าดำเนินต่อไป และจะลองเปิดใหม่เรื่อย ๆ แก้ได้ที่ web.listen ในไฟล์ตั้งค่า`,
  },
  en: {
    listening: (url) => `Dashboard: ${url}`,
    setup: (url) => `Make the first administrator here (serves once, within 24 hours): ${url}`,
    failed: (address, reason) =>
      `The dashboard cannot be opened at ${address} (${reason}). The watch goes on and this is tried again; web.listen in the configuration changes it.`,
  },
}
