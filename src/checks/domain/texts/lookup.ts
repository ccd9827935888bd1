import type { Finding, FindingTexts } from '../../../model/finding.ts'
import type { Language } from '../../../model/language.ts'
import { ageOf, dayOf, listOf, registrarOf, textOf } from './words.ts'

const SOURCES = { rdapOn: 'RDAP', whoisOn: 'WHOIS', manualOn: { th: 'ที่กรอกไว้เอง', en: 'entered by hand' } } as const

/** `RDAP: 7 ตุลาคม 2569, WHOIS: 1 มีนาคม 2570`. */
function datesOf(finding: Finding, language: Language): string {
  return Object.entries(SOURCES)
    .flatMap(([param, name]) => {
      const day = dayOf(finding, param, language)
      return day === undefined ? [] : [`${typeof name === 'string' ? name : name[language]}: ${day}`]
    })
    .join(', ')
}

function isDenied(finding: Finding): boolean {
  return textOf(finding, 'conflict') === 'absent-but-delegated'
}

function hasManual(finding: Finding): boolean {
  return textOf(finding, 'manualOn') !== undefined
}

export const lookupTexts = {
  'domain.sources-disagree': {
    th: (f) =>
      isDenied(f)
        ? {
            message: `ทะเบียนตอบว่าไม่มีชื่อโดเมน ${f.subject} แต่ชื่อนี้ยังมีเนมเซิร์ฟเวอร์ (${listOf(f, 'nameservers')})`,
            meaning: 'คำตอบขัดกัน จึงยังสรุปไม่ได้ว่าชื่อนี้จดทะเบียนอยู่หรือไม่',
            remedy: `หากเว็บไซต์ยังใช้งานได้ ไม่ต้องเร่งดำเนินการ แต่หากยังพบในวันถัดไป ให้สอบถาม${registrarOf(f, 'th')}`,
          }
        : {
            message: `วันหมดอายุของชื่อโดเมน ${f.subject} ไม่ตรงกัน (${datesOf(f, 'th')})`,
            meaning: 'ยังไม่ทราบว่าวันใดถูกต้อง ระหว่างนี้เวรยามจะเตือนตามวันที่ถึงก่อน เว้นแต่วันนั้นผ่านไปแล้วและอีกแหล่งหนึ่งระบุว่ายังไม่หมดอายุ',
            remedy: `สอบถามวันที่ถูกต้องจาก${registrarOf(f, 'th')}${hasManual(f) ? ' และหากต่ออายุแล้ว ให้แก้ค่า expires ในการตั้งค่าของเว็บไซต์นี้' : ''}`,
          },
    en: (f) =>
      isDenied(f)
        ? {
            message: `The registry says that there is no domain ${f.subject}, yet it has name servers (${listOf(f, 'nameservers')}).`,
            meaning: 'The answers contradict each other, so nothing can be concluded about the registration.',
            remedy: `There is no hurry while the website works. If this is still so tomorrow, ask ${registrarOf(f, 'en')}.`,
          }
        : {
            message: `The sources give different expiry dates for ${f.subject} (${datesOf(f, 'en')}).`,
            meaning:
              'Which one is right is not known. Until it is, Wenyam warns by the earliest, unless that has passed and another source says that the name has not expired.',
            remedy: `Ask ${registrarOf(f, 'en')} for the right date.${hasManual(f) ? ' If it has been renewed, correct `expires` in the configuration of this site.' : ''}`,
          },
  },
  'domain.lookup-failed': {
    th: (f) => ({
      message: `สอบถามทะเบียนของชื่อโดเมน ${f.subject} ไม่สำเร็จ (${listOf(f, 'reasons')})${ageOf(f, 'th')}`,
      meaning: 'ยังไม่ทราบสถานะปัจจุบันของชื่อโดเมน ไม่ได้แปลว่าชื่อโดเมนมีปัญหา',
      remedy:
        'เวรยามจะสอบถามใหม่เอง หากพบติดต่อกันหลายวัน ให้ตรวจว่าเครือข่ายของหน่วยงานอนุญาตให้เชื่อมต่อออกไปที่พอร์ต 443 (RDAP) และพอร์ต 43 (WHOIS) หรือกรอกวันหมดอายุไว้ที่ domain: { expires: … }',
    }),
    en: (f) => ({
      message: `The registry could not be asked about ${f.subject} (${listOf(f, 'reasons')}).${ageOf(f, 'en')}`,
      meaning: 'The present state of the domain is not known; it does not mean that anything is wrong with it.',
      remedy:
        'Wenyam asks again by itself. If this lasts for days, check that the network lets it out to port 443 (RDAP) and port 43 (WHOIS), or enter the date by hand: domain: { expires: … }.',
    }),
  },
} satisfies FindingTexts
