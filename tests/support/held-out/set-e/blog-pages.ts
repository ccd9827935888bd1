import type { Draft } from '../draft.ts'
import { BLOG_OFFICE, BLOG_PAGE, blogPage } from './blog-markup.ts'

const FACEBOOK = 'https://www.facebook.com/huaisaingam.municipality'

/** The pages proper, beside the posts. */
export function writeBlogPages(draft: Draft): void {
  const put = (path: string, title: string, body: string) => {
    draft.page(path, blogPage(title, body))
    return [path]
  }
  put(BLOG_PAGE.about, 'สภาพทั่วไป', '<p>ตำบลห้วยทรายงามมีพื้นที่ 42 ตารางกิโลเมตร ประชากรส่วนใหญ่ปลูกลำไยและข้าวโพด</p>')
  draft.is(
    'present',
    'O1',
    put(
      BLOG_PAGE.structure,
      'โครงสร้างการบริหารงานเทศบาล',
      '<h3>ฝ่ายการเมือง</h3><p>สภาเทศบาล (ประธานสภา รองประธานสภา สมาชิกสภา 12 คน) &#8211; นายกเทศมนตรี รองนายกเทศมนตรี ที่ปรึกษาและเลขานุการ</p><h3>ฝ่ายประจำ</h3><p>ปลัดเทศบาล &#8211; รองปลัดเทศบาล</p><ul><li>สำนักปลัดเทศบาล</li><li>กองคลัง</li><li>กองช่าง</li><li>กองสาธารณสุขและสิ่งแวดล้อม</li><li>กองการศึกษา</li><li>หน่วยตรวจสอบภายใน</li></ul>',
    ),
  )
  draft.is(
    'present',
    'O3',
    put(
      BLOG_PAGE.powers,
      'หน้าที่และอำนาจ',
      '<p>เทศบาลตำบลมีหน้าที่ต้องทำในเขตเทศบาล ตามมาตรา 50 แห่งพระราชบัญญัติเทศบาล พ.ศ. 2496 ดังต่อไปนี้</p><ol><li>รักษาความสงบเรียบร้อยของประชาชน</li><li>ให้มีและบำรุงทางบกและทางน้ำ</li><li>รักษาความสะอาดของถนนและที่สาธารณะ</li><li>ป้องกันและระงับโรคติดต่อ</li><li>ให้ราษฎรได้รับการศึกษาอบรม</li></ol>',
    ),
  )
  draft.is('present', 'O2', [
    ...put(
      BLOG_PAGE.executives,
      'นายกเทศมนตรีและคณะ',
      '<figure><img src="/wp-content/uploads/2021/05/m1.jpg"><figcaption>นายสมบูรณ์ พูนผล นายกเทศมนตรี โทร. 08-0000-0011</figcaption></figure><figure><img src="/wp-content/uploads/2021/05/m2.jpg"><figcaption>นางสมใจ พูนสุข รองนายกเทศมนตรี โทร. 08-0000-0012</figcaption></figure>',
    ),
    ...put(
      BLOG_PAGE.council,
      'สมาชิกสภาเทศบาล',
      '<figure><img src="/wp-content/uploads/2021/05/c1.jpg"><figcaption>นายประสิทธิ์ ชัยชนะ ประธานสภาเทศบาล โทร. 08-0000-0013</figcaption></figure><figure><img src="/wp-content/uploads/2021/05/c2.jpg"><figcaption>นายประเสริฐ ดีเลิศ สมาชิกสภาเทศบาล เขต 1 โทร. 08-0000-0014</figcaption></figure>',
    ),
    ...put(
      BLOG_PAGE.heads,
      'ปลัดและหัวหน้าส่วนราชการ',
      '<figure><img src="/wp-content/uploads/2021/05/h1.jpg"><figcaption>นายมานะ อดทน ปลัดเทศบาล โทร. 08-0000-0015</figcaption></figure><figure><img src="/wp-content/uploads/2021/05/h2.jpg"><figcaption>นางมานี มีนา ผู้อำนวยการกองคลัง โทร. 08-0000-0016</figcaption></figure>',
    ),
  ])
  const contact = put(
    BLOG_PAGE.contact,
    'ที่ตั้งและหมายเลขโทรศัพท์',
    `<p>สำนักงาน${BLOG_OFFICE} 111 หมู่ 5 ตำบลห้วยทรายงาม อำเภอเมือง จังหวัดลำพูน 51000</p><p>โทร. 053-000-000 แฟกซ์ 053-000-001 อีเมล saraban@huaisaingam.example</p><p><a href="${FACEBOOK}">เพจเฟซบุ๊กของเทศบาล</a></p><iframe title="แผนที่" src="https://www.google.com/maps/embed?pb=2"></iframe>`,
  )
  draft.is('present', 'O5', contact)
  draft.is('present', 'O9', ['/', ...contact, FACEBOOK])
  const act = draft.pdf('/wp-content/uploads/2021/06/act2496.pdf', [
    'พระราชบัญญัติเทศบาล พ.ศ. 2496',
    'มาตรา 1 พระราชบัญญัตินี้เรียกว่า พระราชบัญญัติเทศบาล พ.ศ. 2496',
  ])
  const finance = draft.pdf('/wp-content/uploads/2021/06/money2547.pdf', [
    'ระเบียบกระทรวงมหาดไทยว่าด้วยการรับเงิน การเบิกจ่ายเงิน พ.ศ. 2547',
    'ข้อ 1 ระเบียบนี้เรียกว่า',
  ])
  draft.is('present', 'O6', [
    ...put(
      BLOG_PAGE.laws,
      'กฎหมายและระเบียบ',
      `<ul><li><a href="${act}">พระราชบัญญัติเทศบาล พ.ศ. 2496</a></li><li><a href="${finance}">ระเบียบกระทรวงมหาดไทยว่าด้วยการรับเงิน การเบิกจ่ายเงิน</a></li></ul>`,
    ),
    act,
    finance,
  ])
  draft.is(
    'present',
    'O8',
    put(
      BLOG_PAGE.ask,
      'ถามมา ตอบไป',
      '<p>มีข้อสงสัยเกี่ยวกับงานของเทศบาล พิมพ์คำถามไว้ด้านล่าง เจ้าหน้าที่จะเข้ามาตอบในวันทำการ</p><ol class="comment-list"><li><b>ผู้เยี่ยมชม</b> ขอถังขยะเพิ่มต้องทำอย่างไรคะ<ul class="children"><li><b>admin</b> ติดต่อกองสาธารณสุขฯ พร้อมสำเนาทะเบียนบ้านครับ</li></ul></li></ol><form action="/wp-comments-post.php" method="post"><label>คำถามของท่าน</label><textarea name="comment"></textarea><input name="author"><button>ส่งคำถาม</button></form>',
    ),
  )
  draft.is(
    'present',
    'O32',
    put(
      BLOG_PAGE.opinion,
      'เสนอแนะการทำงานของเทศบาล',
      '<p>เทศบาลยินดีรับฟังความคิดเห็นและข้อเสนอแนะต่อการดำเนินงานจากประชาชน</p><form method="post"><label>ความคิดเห็นหรือข้อเสนอแนะ</label><textarea name="opinion"></textarea><button>ส่งความคิดเห็น</button></form>',
    ),
  )
  draft.route('/?page_id=23', {
    status: 302,
    headers: { location: '/wp-login.php' },
    body: '',
  })
  draft.route('/wp-login.php', {
    headers: { 'content-type': 'text/html' },
    body: '<html><head><title>เข้าสู่ระบบ &lsaquo; WordPress</title></head><body class="login"><form method="post"><label>ชื่อผู้ใช้หรืออีเมล</label><input name="log"><label>รหัสผ่าน</label><input type="password" name="pwd"><button>เข้าสู่ระบบ</button></form></body></html>',
  })
  draft.is('broken', 'O30', [BLOG_PAGE.tipOff], 'the page of the form asks to sign in')
  draft.is('empty', 'O15', put(BLOG_PAGE.statistics, 'สถิติการให้บริการ', '<p>อยู่ระหว่างรวบรวมข้อมูล</p>'))

  const months = [
    'ตุลาคม 2564',
    'พฤศจิกายน 2564',
    'ธันวาคม 2564',
    'มกราคม 2565',
    'กุมภาพันธ์ 2565',
    'มีนาคม 2565',
    'เมษายน 2565',
    'พฤษภาคม 2565',
    'มิถุนายน 2565',
    'กรกฎาคม 2565',
    'สิงหาคม 2565',
    'กันยายน 2565',
  ]
  const files = months.map((month, i) =>
    draft.pdf(`/wp-content/uploads/skr/skr1-${i + 1}.pdf`, [
      `สรุปผลการดำเนินการจัดซื้อจัดจ้างในรอบเดือน ${month} (แบบ สขร.1)`,
      BLOG_OFFICE,
      'ซื้อวัสดุสำนักงาน วงเงิน 8,200 บาท ราคากลาง 8,200 บาท วิธีเฉพาะเจาะจง',
      'ผู้ได้รับคัดเลือก ร้านเจริญพาณิชย์ เหตุผล ราคาเหมาะสม',
      `เลขที่สัญญา ${i + 1}/2565`,
    ]),
  )
  const rows = months.map((month, i) => `<li><a href="${files[i]}">${month}</a></li>`)
  draft.is('present', 'O23', [
    ...put(BLOG_PAGE.monthly, 'แบบ สขร.1', `<p>ปีงบประมาณ พ.ศ. 2565</p><ul>${rows.join('')}</ul>`),
    ...files,
  ])
}

export { FACEBOOK as BLOG_FACEBOOK }
