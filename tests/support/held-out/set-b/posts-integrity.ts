import type { Draft } from '../draft.ts'
import type { Board } from './posts-board.ts'

/** Complaints, participation and what guards against corruption. */
export function postsIntegrity(site: Draft, board: Board): void {
  site.is(
    'present',
    'O29',
    board.post(
      '2022/01/25 guide',
      'ถ้าเจอเจ้าหน้าที่โกง ร้องเรียนยังไง แล้ว อบต. ทำอะไรต่อ',
      'ita',
      '<p>แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริต: 1) แจ้งผ่านเว็บหรือจดหมาย 2) งานกฎหมายและคดีรับเรื่องใน 1 วันทำการ 3) สอบข้อเท็จจริงใน 15 วัน 4) แจ้งผลใน 30 วัน</p>',
    ),
  )
  site.page(
    '/?page_id=22',
    board.frame(
      'แจ้งทุจริต',
      '<h1>แจ้งทุจริต</h1><p>เฉพาะเรื่องเจ้าหน้าที่ อบต. ทุจริตหรือประพฤติมิชอบ ปกปิดชื่อผู้แจ้ง</p><form method="post" action="/?page_id=22"><input name="topic"><textarea name="detail"></textarea><input type="submit" value="แจ้ง"></form>',
    ),
  )
  site.is('present', 'O30', ['/?page_id=22'])
  site.page(
    '/?page_id=21',
    board.frame(
      'ร้องทุกข์เรื่องทั่วไป',
      '<h1>ร้องทุกข์เรื่องทั่วไป</h1><form method="post" action="/?page_id=21"><textarea name="d"></textarea><input type="submit" value="ส่ง"></form>',
    ),
  )
  site.page(
    '/?page_id=24',
    board.frame(
      'ฟังเสียงประชาชน',
      '<h1>ฟังเสียงประชาชน</h1><p>คิดเห็นอย่างไรกับการทำงานของ อบต. บอกเราได้ค่ะ</p><form method="post" action="/?page_id=24"><textarea name="comment"></textarea><input type="submit" value="แสดงความคิดเห็น"></form>',
    ),
  )
  site.is('present', 'O32', ['/?page_id=24'])
  site.is(
    'present',
    'O31',
    board.post(
      '2022/04/22 count',
      'O31 ไม่มีเรื่องร้องเรียนทุจริต',
      'ita',
      '<p>สถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ ตั้งแต่ 1 ตุลาคม 2564 - 31 มีนาคม 2565 จำนวน 0 เรื่อง</p>',
    ),
  )
  site.is(
    'present',
    'O33',
    board.post(
      '2022/03/30 join',
      'ประชาชนมีส่วนร่วม ปี 65 เรื่องขยะ',
      'ita',
      '<p>ประเด็น: การคัดแยกขยะครัวเรือน</p><p>ผู้มีส่วนร่วม: ตัวแทน 11 หมู่บ้าน 88 คน</p><p>ผล: เห็นชอบตั้งธนาคารขยะ</p><p>นำผลไปใช้: เปิดธนาคารขยะ 3 แห่งในปีงบประมาณ 2565</p>',
    ),
  )
  site.is(
    'present',
    'O34',
    board.post('2022/01/10 nogift', 'ประกาศงดรับของขวัญ No Gift Policy ปี 2565', 'ita', board.image('2022/01/IMG_2231')),
    'the declaration is a picture; the title names it and the year',
  )
  site.is(
    'present',
    'O35',
    board.post(
      '2022/03/08 boss',
      'O35 นายกฯ มีส่วนร่วม',
      'ita',
      `${board.image('2022/03/IMG_4410')}<p>8 มีนาคม 2565 นายก อบต. ประชุมมอบนโยบายความโปร่งใสและให้คำมั่นพัฒนาหน่วยงานตามผลประเมิน ITA</p>`,
    ),
  )
  site.is(
    'present',
    'O36',
    board.post('2022/01/27 risk', 'O36 ประเมินความเสี่ยงทุจริต', 'ita', '', [
      'ความเสี่ยงทุจริต65',
      board.upload(
        '2022/01/o36',
        'การประเมินความเสี่ยงการทุจริตและประพฤติมิชอบประจำปี พ.ศ. 2565',
        'เหตุการณ์ความเสี่ยง ระดับความเสี่ยง มาตรการ',
      ),
    ]),
  )
  site.is(
    'broken',
    'O37',
    board.post(
      '2022/05/05 riskdo',
      'ป้องกัน: O37 จัดการความเสี่ยงทุจริต',
      'ita',
      '<form action="/wp-login.php?action=postpass" class="post-password-form" method="post"><p>เนื้อหานี้ถูกป้องกันด้วยรหัสผ่าน กรุณาใส่รหัสผ่านของคุณด้านล่างเพื่อดู</p><label>รหัสผ่าน: <input name="post_password" type="password"></label><input type="submit" value="เข้าสู่"></form>',
    ),
    'a password bars the post',
  )
  site.is(
    'present',
    'O38',
    board.post(
      '2022/02/17 culture',
      'O38 เสริมสร้างวัฒนธรรมองค์กร',
      'ita',
      '<p>17 กุมภาพันธ์ 2565 พนักงานทุกคนร่วมอบรมมาตรฐานทางจริยธรรม และร่วมกันกำหนดค่านิยม "ซื่อตรง โปร่งใส ใจบริการ"</p>',
    ),
  )
  site.is(
    'outdated',
    'O39',
    board.post('2018/03/01 acp', 'แผนป้องกันทุจริต 4 ปี', 'file', '', [
      'แผนปฏิบัติการป้องกันการทุจริต 2561-2564',
      board.upload('2018/03/acp', 'แผนปฏิบัติการป้องกันการทุจริต (พ.ศ. 2561-2564)', 'โครงการ งบประมาณ'),
    ]),
    'the four years ended before 2565',
  )
  site.is(
    'empty',
    'O40',
    board.post('2022/04/29 acp6', 'O40 ติดตามแผนป้องกันทุจริต 6 เดือน', 'ita', '<p>อยู่ระหว่างรวบรวมข้อมูลนะคะ</p>'),
  )
  site.is(
    'unverified',
    'O41',
    board.post('2022/04/29 acpyear', 'O41 รายงานผลป้องกันทุจริต', 'ita', '', [
      'ไฟล์',
      site.pdf(
        '/wp-content/uploads/2022/04/scan0001.pdf',
        ['รายงานผลการดำเนินการป้องกันการทุจริต', 'ผลการดำเนินการ'],
        'glyphs',
      ),
    ]),
    'neither post nor file names the year, and the letters of the file cannot be read',
  )
  site.is(
    'present',
    'O42',
    board.post('2022/01/31 measure', 'O42 มาตรการคุณธรรมและความโปร่งใส', 'ita', '', [
      'มาตรการภายใน ปี 65',
      board.upload(
        '2022/01/o42',
        'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. 2565',
        'ผลวิเคราะห์ ITA 2564 จุดที่ต้องพัฒนา',
        'ผู้รับผิดชอบ ขั้นตอน การกำกับติดตาม',
      ),
    ]),
  )
  site.is('missing', 'O43', [], 'the measures of the year stand there, no word on what came of them')
  board.post('2020/10/30 plan64', 'แผนดำเนินงาน ปี64', 'file', '', [
    'แผนดำเนินงาน64',
    board.upload('2020/10/plan64', 'แผนการดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2564'),
  ])
  board.post('2021/01/12 risk64', 'ประเมินความเสี่ยงทุจริต ปี64', 'file', '', [
    'ความเสี่ยงทุจริต64',
    board.upload('2021/01/risk64', 'การประเมินความเสี่ยงการทุจริตประจำปี พ.ศ. 2564'),
  ])
  board.post('2021/02/18 measure64', 'มาตรการคุณธรรมและความโปร่งใส ปี64', 'file', '', [
    'มาตรการภายใน64',
    board.upload('2021/02/measure64', 'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปี พ.ศ. 2564'),
  ])
  board.post(
    '2022/07/05 province',
    'จังหวัดเปิดรับสมัครอบรมออนไลน์ เรื่องการป้องกันการทุจริต',
    'news',
    '<p>ผู้สนใจสมัครที่ศาลากลางจังหวัด</p>',
  )
  board.post('2021/12/15 lake', 'หนองจั่นทอง พายเรือชมบัว', 'trip', '<p>เปิดทุกวัน</p>')
  board.post('2021/12/16 otop', 'ข้าวแต๋นแม่บ้านหมู่ 3', 'trip', '<p>อร่อยมาก</p>')
  board.post(
    '2021/11/01 hello',
    'สวัสดีชาวโลก',
    'news',
    '<p>ยินดีต้อนรับสู่ WordPress นี่คือเรื่องแรกของคุณ แก้ไขหรือลบทิ้งไป แล้วมาเริ่มเขียนกัน!</p>',
  )
}
