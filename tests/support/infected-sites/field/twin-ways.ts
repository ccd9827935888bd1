import { officePage, officeSite } from '../office.ts'
import type { InfectedSample, SampleAnswer, SampleSite } from '../sample.ts'

const PARTNERS = ['clinic-a', 'school-b', 'temple-c', 'market-d', 'coop-e', 'radio-f']
const css = (body: string): SampleAnswer => ({ type: 'text/css', body })
const twin = (id: string, site: SampleSite, more: Partial<InfectedSample> = {}): InfectedSample => ({
  id,
  site,
  expected: [],
  ...more,
})
const learned = { before: officeSite(), accepted: true } as const
const styled = (id: string, sheet: string, main: string): InfectedSample =>
  twin(
    id,
    officeSite(officePage({ head: '<link rel="stylesheet" href="/css/site.css">', main }), (path) =>
      path === '/css/site.css' ? css(sheet) : undefined,
    ),
  )

/** Honest pages that are built like those of intruders. */
export const FIELD_TWIN_WAYS: readonly InfectedSample[] = [
  twin(
    'translation-widget',
    officeSite(
      officePage({
        after:
          '<div id="google_translate_element" class="skiptranslate"></div><div style="visibility:hidden;position:absolute;top:-1000px"><iframe src="https://translate.google.com/te" height="0"></iframe></div><script>function googleTranslateElementInit(){new google.translate.TranslateElement({pageLanguage:"th"},"google_translate_element")}</script><script src="https://translate.google.com/translate_a/element.js?cb=googleTranslateElementInit"></script>',
      }),
    ),
    learned,
  ),
  twin(
    'facebook-page',
    officeSite(
      officePage({
        after:
          '<div id="fb-root" style="height:0;width:0"></div><script async src="https://connect.facebook.net/th_TH/sdk.js"></script><div class="fb-page" data-href="https://www.facebook.com/thung"><blockquote><a href="https://www.facebook.com/thung">อบต.ทุ่งตัวอย่าง</a></blockquote></div><iframe src="https://www.facebook.com/plugins/page.php" style="border:none;overflow:hidden" width="340" height="300"></iframe>',
      }),
    ),
    learned,
  ),
  twin(
    'weather-and-fuel-prices',
    officeSite(
      officePage({
        main: '<iframe src="https://www.tmd.go.th/weatherForecast7DaysWidget" width="250" height="250"></iframe><a class="weatherwidget-io" href="https://forecast-sample.example/th/khon-kaen/">สภาพอากาศ</a><script>!function(d,s,id){var js,fjs=d.getElementsByTagName(s)[0];if(!d.getElementById(id)){js=d.createElement(s);js.id=id;js.src="https://forecast-sample.example/js/widget.min.js";fjs.parentNode.insertBefore(js,fjs);}}(document,"script","weatherwidget-io-js");</script>',
      }),
    ),
  ),
  twin(
    'procurement-feed',
    officeSite(
      officePage({
        main: `<h3>ประกาศจัดซื้อจัดจ้าง e-GP</h3><marquee direction="up" height="200">${Array.from({ length: 8 }, (_, i) => `<a href="http://process3.gprocurement.go.th/egp2procmainWeb/jsp/procsearch.sch?id=${i}">ประกวดราคาจ้างก่อสร้างถนน สายที่ ${i}</a><br>`).join('')}</marquee>`,
      }),
    ),
  ),
  styled(
    'skip-links',
    '.skip-link{position:absolute;left:-9999px}.skip-link:focus{left:0}.screen-reader-text{position:absolute;top:-9999em}',
    '<a class="skip-link" href="#main">ข้ามไปยังเนื้อหาหลัก</a><a class="skip-link" href="https://access-sample.example/">คำแนะนำการเข้าถึงสำหรับผู้พิการ</a><h2 class="screen-reader-text">เมนูนำทางเรื่อง</h2>',
  ),
  styled(
    'menus-that-wait-outside',
    '.menu ul{position:absolute;left:-999em}.menu li:hover ul{left:auto}#off-canvas{position:fixed;left:-1000px;width:300px}',
    `<ul class="menu"><li><a href="/about">หน่วยงานที่เกี่ยวข้อง</a><ul><li><a href="/news">ข่าว</a></li><li><a href="https://coop-e.example/">สหกรณ์</a></li><li><a href="https://clinic-a.example/">คลินิก</a></li></ul></li></ul><div id="off-canvas"><a href="/plan">แผน</a><a href="/budget">งบประมาณ</a><a href="https://market-d.example/">ตลาดชุมชน</a></div>`,
  ),
  twin(
    'banners-in-turn',
    officeSite(
      officePage({
        main: `<div class="slider">${PARTNERS.map((name, i) => `<div class="slide"${i === 0 ? '' : ' style="display:none"'}><a href="https://${name}.example/" target="_blank"><img src="/img/${name}.jpg" alt="${name}"></a></div>`).join('')}</div>`,
      }),
    ),
  ),
  twin(
    'without-scripts',
    officeSite(
      officePage({
        after:
          '<noscript><iframe src="https://www.googletagmanager.com/ns.html?id=GTM-X" height="0" width="0" style="display:none;visibility:hidden"></iframe></noscript><noscript><img height="1" width="1" style="display:none" src="https://www.facebook.com/tr?id=1&ev=PageView&noscript=1"/></noscript><noscript>กรุณาเปิดใช้งาน JavaScript เพื่อใช้งานเว็บไซต์ได้อย่างสมบูรณ์</noscript>',
      }),
    ),
  ),
  twin(
    'cookie-banner',
    officeSite(
      officePage({
        after:
          '<div id="cookie" style="display:none"><p>เว็บไซต์นี้ใช้คุกกี้เพื่อเพิ่มประสบการณ์ที่ดี <a href="https://cookie-sample.example/">นโยบาย</a> <a href="https://policies.google.com/privacy">Google</a> <a href="https://pdpa-sample.example/">PDPA</a></p></div><script>document.getElementById("cookie").style.display=document.cookie.includes("ok")?"none":"block"</script>',
      }),
    ),
  ),
  styled(
    'a-framework-of-styles',
    '@media print{.d-print-none{display:none}}.visually-hidden{position:absolute!important;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}.collapse:not(.show){display:none}.text-hide{font:0/0 a;color:transparent}.bg-dark{background-color:#212529}.text-white{color:#fff}.btn{color:#fff}.btn:hover{color:#fff;background-color:#fff}',
    `<a class="text-hide" href="/">อบต.ทุ่งตัวอย่าง</a><div class="bg-dark"><p class="text-white"><a class="text-white" href="https://market-d.example/">ตลาดชุมชน</a></p></div><div class="collapse"><p>คำถามที่พบบ่อย</p></div><a class="btn" href="https://school-b.example/">โรงเรียน</a><span class="visually-hidden">ลิงก์ภายนอก</span>`,
  ),
  twin(
    'redesign-with-a-new-name',
    officeSite(
      `<!DOCTYPE html><html lang="th"><head><title>Thung Sample Subdistrict Administrative Organization</title></head><body>${Array.from({ length: 14 }, (_, i) => `<a href="/site/page/${i}">หัวข้อ ${i}</a>`).join(' ')}${'<p>เว็บไซต์โฉมใหม่ขององค์การบริหารส่วนตำบลทุ่งตัวอย่าง บริการประชาชนด้วยความโปร่งใส</p>'.repeat(5)}</body></html>`,
    ),
    learned,
  ),
  twin(
    'another-network-for-files',
    officeSite(
      officePage({
        head: '<link rel="stylesheet" href="https://cdnjs.cloudflare.com/ajax/libs/font-awesome/6.5.1/css/all.min.css"><script src="https://cdn.jsdelivr.net/npm/bootstrap@5/dist/js/bootstrap.bundle.min.js"></script><script src="https://static.thung-sample.go.th/app.js"></script><script src="https://ajax.googleapis.com/ajax/libs/jquery/3.7.1/jquery.min.js"></script>',
      }),
    ),
    learned,
  ),
  twin(
    'another-page-for-telephones',
    officeSite(officePage(), (path, reader) =>
      path === '/' && reader === 'mobile'
        ? { status: 302, location: '/m/' }
        : path === '/m/'
          ? `<!DOCTYPE html><html lang="th"><head><title>อบต.ทุ่งตัวอย่าง (มือถือ)</title></head><body>${['แจ้งเหตุ', 'ร้องทุกข์ร้องเรียน', 'ชำระภาษีออนไลน์', 'เบอร์โทรสำคัญ', 'แผนที่ตั้ง', 'ข่าวล่าสุด', 'ติดต่อเรา'].map((label, i) => `<p><a href="/m/${i}">${label}</a></p>`).join('')}</body></html>`
          : undefined,
    ),
    { ...learned, looks: 6 },
  ),
  twin(
    'scripts-that-lead-home',
    officeSite(
      officePage({
        after: `<script>setTimeout(function(){location.replace("https://www.thung-sample.go.th/home")},5000);document.write(unescape("%3Ca href='mailto:saraban@thung-sample.go.th'%3Eอีเมล%3C/a%3E"));var m=String.fromCharCode(109,97,105,108,116,111,58)+"a@thung-sample.go.th";var t=atob("4Lit4Lia4LiVLg==")</script>`,
      }),
    ),
    learned,
  ),
  twin(
    'missing-pages-lead-home',
    (path, reader) =>
      officeSite()(path, reader) ?? {
        status: 404,
        body: '<html><title>404</title><body><p>ไม่พบหน้า กำลังกลับหน้าแรก</p><script>setTimeout(function(){window.location.href="/"},3000)</script></body></html>',
      },
    { ...learned, looks: 12 },
  ),
  twin(
    'feed-and-list-of-sitemaps',
    officeSite(
      officePage({ head: '<link rel="alternate" type="application/rss+xml" href="/feed/" title="ข่าว">' }),
      (path) =>
        path === '/feed/'
          ? {
              type: 'application/rss+xml',
              body: `<rss version="2.0"><channel><title>อบต.</title>${['ตำรวจเตือนภัยเว็บพนันออนไลน์', 'English camp for students', 'รับสมัครแข่งขันฟุตบอล', 'ประกาศราคากลาง'].map((title, i) => `<item><title>${title}</title><link>http://www.thung-sample.go.th/news?id=${i}</link></item>`).join('')}</channel></rss>`,
            }
          : path === '/sitemap.xml'
            ? {
                type: 'application/xml',
                body: '<sitemapindex><sitemap><loc>http://www.thung-sample.go.th/wp-sitemap-pages-1.xml</loc></sitemap></sitemapindex>',
              }
            : path === '/wp-sitemap-pages-1.xml'
              ? {
                  type: 'application/xml',
                  body: `<urlset>${['news', 'plan', 'en/tourism', 'zh/旅游', 'ตู้สล็อตผิดกฎหมาย-ตำรวจจับกุม'].map((slug) => `<url><loc>http://www.thung-sample.go.th/${encodeURI(slug)}</loc></url>`).join('')}</urlset>`,
                }
              : path.startsWith('/news?id=')
                ? officePage({ title: 'ข่าว' })
                : undefined,
    ),
    { looks: 12 },
  ),
]
