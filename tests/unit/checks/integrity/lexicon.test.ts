import { describe, expect, it } from 'vitest'
import { wordsIn } from '../../../../src/checks/integrity/spam/lexicon.ts'
import { soberWordsIn } from '../../../../src/checks/integrity/spam/sober.ts'
import { standingOf } from '../../../../src/checks/integrity/hosts.ts'
import { advertisingAddresses } from '../../../../src/checks/integrity/lists.ts'
import { readAddressList } from '../../../../src/survey/crawl/address-list.ts'
import { ownAddresses } from '../../../../src/survey/crawl/sitemaps.ts'
import { normaliseThai } from '../../../../src/model/thai/normalise.ts'

const words = (text: string) => wordsIn(normaliseThai(text))

describe('the words of advertisers', () => {
  it.each([
    'สล็อตเว็บตรง',
    'เเทงบอลออนไลน์',
    'เครดิต ฟรี',
    'PG SLOT',
    'UFABET',
    'slot gacor',
    'ไม่เช็คบูโร',
    '激安',
    'บาคาร่า ออนไลน์',
    'ทีเด็ดบอลวันนี้',
    'ฟิวแฟน',
    'รับทำวุฒิการศึกษา',
    'จำหน่ายยาสอด',
    'Nhà cái uy tín',
    '百家乐',
  ])('are an advertiser’s alone: %s', (text) => {
    expect(words(text).strong).toBeGreaterThan(0)
  })

  it.each([
    'รหัสล็อต',
    'รถบัสล็อตที่ 2',
    'สินเชื่อเพื่อเกษตรกร',
    'สมัครเรียน',
    'ฝากเงินธนาคาร',
    'การแข่งขันฟุตบอล',
    'Slotted screw',
    'ราคากลาง',
    'วุฒิการศึกษาปริญญาตรี',
    'ถ่ายทอดสดฟุตบอล',
    'รวบรวมข้อมูล',
    'Schloss',
  ])('are not among honest ones: %s', (text) => {
    expect(words(text).weight).toBe(0)
  })

  it('have company among news and warnings', () => {
    expect(soberWordsIn('ตำรวจจับกุมเว็บพนัน ผู้ต้องหารับสารภาพ').size).toBeGreaterThanOrEqual(3)
    expect(soberWordsIn('สล็อตเว็บตรง สมัครเลย').size).toBe(0)
  })
})

describe('a host', () => {
  const site = 'https://www.thung-sample.go.th/'
  it.each([
    ['https://ita.thung-sample.go.th/', 'own'],
    ['https://www.moi.go.th/', 'known'],
    ['https://m.facebook.com/x', 'known'],
    ['https://facebook.com.bad-sample.example/', 'foreign'],
    ['https://go.th.bad-sample.example/', 'foreign'],
    ['https://pgslot-sample.example/', 'suspicious'],
    ['http://203.0.113.9/x.js', 'suspicious'],
  ])('%s is %s', (url, standing) => {
    expect(standingOf(url, site)).toBe(standing)
  })
})

describe('a sitemap', () => {
  it('names the pages of the site, among which planted ones give themselves away', () => {
    const paths = [
      'slot-online-88/',
      '%E0%B8%9A%E0%B8%B2%E0%B8%84%E0%B8%B2%E0%B8%A3%E0%B9%88%E0%B8%B2/',
      'news/จับกุม-เว็บพนัน',
      'tourism/瀑布',
    ]
    const locations = [
      ...paths.map((path) => `https://www.thung-sample.go.th/${path}`),
      'https://elsewhere-sample.example/slot-online',
    ]
    const list = readAddressList(`<urlset>${locations.map((url) => `<url><loc>${url}</loc></url>`).join('')}</urlset>`)
    const urls = list ? ownAddresses(list, 'https://www.thung-sample.go.th/') : []
    expect(urls).toHaveLength(4)
    expect(advertisingAddresses(urls)).toEqual(urls.slice(0, 2))
  })
})
