import { officePage, officeSite } from '../office.ts'
import type { InfectedSample } from '../sample.ts'

const AWAY = 'https://offer.shop-sample.example/'
const link = (text: string, path = '') => `<a href="${AWAY}${path}">${text}</a>`
const shown = (id: string, main: string, expected = 'gambling-spam critical'): InfectedSample => ({
  id,
  site: officeSite(officePage({ main })),
  expected: [expected],
})
const below = (id: string, path: string, page: string, expected: string): InfectedSample => ({
  id,
  before: officeSite(),
  accepted: true,
  looks: 3,
  site: officeSite(officePage({ after: `<a href="${path}">.</a>` }), (asked) => (asked === path ? page : undefined)),
  expected: [expected],
})

/** Advertisements in other spellings, of other trades and in other languages. */
export const FIELD_INFECTED_WORDS: readonly InfectedSample[] = [
  shown('dots-between-letters', `<p>${link('ส.ล็.อ.ต เ.ว็.บ.ต.ร.ง')} ${link('บ.า.ค.า.ร่.า', 'b')}</p>`),
  shown('spaces-between-letters', '<p>ส ล็ อ ต เ ว็ บ ต ร ง แ ต ก ง่ า ย ส มั ค ร รั บ เ ค ร ดิ ต ฟ รี</p>'),
  shown(
    'letters-of-another-script',
    `<p>${link('ѕlоt gаcоr hаri ini')} ${link('ＯＮＬＩＮＥ ＣＡＳＩＮＯ', 'c')} ${link('s\u200bb\u200bo\u200bb\u200be\u200bt', 'd')}</p>`,
  ),
  shown(
    'live-football',
    `<p>${link('ดูบอลสด คืนนี้ HD ไม่กระตุก')} ทีเด็ดบอลวันนี้ ราคาบอลไหล ${link('ลิงก์ดูบอลออนไลน์ฟรี สมัครสมาชิก', 'live')}</p>`,
  ),
  shown(
    'escorts',
    `<p>ไซด์ไลน์ รับงานเอง ฟิวแฟน นักศึกษารับงาน ไม่มัดจำ ตรงปก แอดไลน์ @sample ${link('สาวรับงานขอนแก่น', 'n')}</p>`,
  ),
  shown(
    'loans-without-a-guarantor',
    '<p>เงินกู้ฉุกเฉิน โอนไวใน 5 นาที ติดแบล็คลิสต์ก็กู้ได้ ไม่ต้องมีคนค้ำ ไม่ตรวจบูโร ทักไลน์ @sample-loan อนุมัติทุกราย</p>',
  ),
  shown('forged-diplomas', `<p>รับทำวุฒิการศึกษา ใบปริญญา ทุกสถาบัน ตรวจสอบได้จริง ส่งด่วน ${link('สั่งทำวุฒิ ม.6 ปวส.', 'd')}</p>`),
  shown('abortion-pills', `<p>จำหน่ายยาสอด ยาทำแท้ง ไซโตเทค ของแท้ ส่งเก็บปลายทาง ${link('ปรึกษาฟรี ไลน์ไอดี', 'm')}</p>`),
  shown(
    'pills-in-english',
    `<div style="text-indent:-9999px">${link('buy generic viagra online without prescription')} ${link('cheap levitra tadalafil 20mg', 'p')}</div>`,
  ),
  below(
    'indonesian-slots-below',
    '/slot-gacor/',
    `<html lang="id"><head><title>Slot Gacor Hari Ini Gampang Menang</title></head><body>${'<p>Daftar situs judi slot online terpercaya, deposit pulsa tanpa potongan, bocoran RTP live tertinggi dan maxwin setiap hari.</p>'.repeat(4)}</body></html>`,
    'gambling-spam critical',
  ),
  below(
    'vietnamese-bookmaker-below',
    '/nha-cai-uy-tin',
    `<html lang="vi"><head><title>Nhà cái uy tín số 1 châu Á</title></head><body>${'<p>Đăng ký nhà cái nhận khuyến mãi 888k, cá cược bóng đá, nổ hũ đổi thưởng, nạp rút 1 phút.</p>'.repeat(4)}</body></html>`,
    'gambling-spam critical',
  ),
  below(
    'chinese-casino-below',
    '/zh/8821.html',
    `<html lang="zh"><head><title>百家乐官网 真人娱乐平台</title></head><body>${'<p>百家乐 真人博彩 注册送彩金 体育投注 老虎机 澳门赌场官网 电子游戏</p>'.repeat(4)}</body></html>`,
    'gambling-spam critical',
  ),
  below(
    'japanese-shop-below',
    '/item/?p=49302',
    `<html lang="ja"><head><title>【新品】財布 レディース 人気ブランド 公式通販</title></head><body>${'<p>人気ブランド財布が大特価、全国送料無料、在庫あり、カートに入れる。腕時計 バッグ 新作 アウトレット。</p>'.repeat(4)}</body></html>`,
    'foreign-pages critical',
  ),
  {
    id: 'japanese-title-for-crawlers',
    before: officeSite(),
    accepted: true,
    site: officeSite(officePage(), (path, reader) =>
      path === '/' && reader === 'crawler'
        ? officePage({
            title: '激安 ブランド バッグ 通販',
            head: '<meta name="description" content="人気ブランドの財布、バッグを最安値でお届け。送料無料、正規品。">',
          })
        : undefined,
    ),
    expected: ['cloaking critical'],
  },
]
