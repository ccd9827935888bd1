import type { Draft } from '../draft.ts'
import type { Blog } from './blog-markup.ts'
import { BLOG_OFFICE } from './blog-markup.ts'

/** Posts on plans, money and purchases. */
export function writePapers(draft: Draft, blog: Blog): void {
  draft.is(
    'present',
    'O4',
    blog.post({
      id: 101,
      category: 5,
      title: 'แผนพัฒนาท้องถิ่นสี่ปี พ.ศ. 2561 &#8211; 2565 ฉบับทบทวน',
      date: '15 มิถุนายน 2562',
      file: '2019/06/plan61-65.pdf',
      lines: [
        'แผนพัฒนาท้องถิ่น (พ.ศ. 2561 - 2565)',
        BLOG_OFFICE,
        'ยุทธศาสตร์การพัฒนา เป้าประสงค์ ตัวชี้วัด',
        'ยุทธศาสตร์ที่ 1 ด้านเศรษฐกิจ',
      ],
    }),
  )
  draft.is(
    'present',
    'O10',
    blog.post({
      id: 102,
      category: 5,
      title: 'แผนดำเนินงานของเทศบาล ปี 2565',
      date: '25 ตุลาคม 2564',
      file: '2021/10/do65.pdf',
      lines: [
        'แผนการดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2565',
        BLOG_OFFICE,
        'โครงการขุดลอกลำเหมือง งบประมาณ 200,000 บาท ระยะเวลา ก.พ. - มี.ค. 2565',
      ],
    }),
  )
  draft.is(
    'present',
    'O11',
    blog.post({
      id: 103,
      category: 5,
      title: 'ผลการติดตามงานตามแผนดำเนินงาน ครึ่งปีแรก ปีงบประมาณ 2565',
      date: '12 เมษายน 2565',
      file: '2022/04/follow65.pdf',
      lines: [
        'รายงานการกำกับติดตามการดำเนินงาน ปีงบประมาณ พ.ศ. 2565 รอบ 6 เดือน (ตุลาคม 2564 - มีนาคม 2565)',
        'โครงการขุดลอกลำเหมือง แล้วเสร็จ ใช้งบประมาณ 198,000 บาท',
        'โครงการอบรมกลุ่มอาชีพ อยู่ระหว่างดำเนินการ',
      ],
    }),
  )
  draft.is(
    'present',
    'O12',
    blog.post({
      id: 104,
      category: 5,
      title: 'รายงานผลการปฏิบัติงานประจำปี 2564',
      date: '20 ธันวาคม 2564',
      file: '2021/12/annual64.pdf',
      lines: [
        'รายงานผลการดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2564',
        BLOG_OFFICE,
        'ผลการดำเนินโครงการ ผลการใช้จ่ายงบประมาณ',
        'ปัญหาอุปสรรค ข้อเสนอแนะ ผลสัมฤทธิ์ตามเป้าหมาย',
      ],
    }),
  )

  draft.is(
    'present',
    'O18',
    blog.post({
      id: 111,
      category: 6,
      title: 'เทศบัญญัติงบประมาณรายจ่าย ประจำปีงบประมาณ พ.ศ. 2565',
      date: '1 ตุลาคม 2564',
      file: '2021/10/budget65.pdf',
      lines: [
        'เทศบัญญัติงบประมาณรายจ่าย ประจำปีงบประมาณ พ.ศ. 2565',
        BLOG_OFFICE,
        'ประมาณการรายรับ ภาษีอากร 2,100,000 บาท เงินอุดหนุน 19,000,000 บาท',
        'งบบุคลากร งบดำเนินงาน งบลงทุน รวมทั้งสิ้น 42,000,000 บาท',
      ],
    }),
  )
  const gone = '/wp-content/uploads/2022/04/spent6m65.pdf'
  draft.is(
    'broken',
    'O19',
    blog.post({
      id: 112,
      category: 6,
      title: 'รายงานการกำกับติดตามการใช้จ่ายงบประมาณ รอบ 6 เดือน ปี 2565',
      date: '18 เมษายน 2565',
      file: gone.replace('/wp-content/uploads/', ''),
    }),
    'the file of the post answers 404',
  )
  draft.is(
    'outdated',
    'O20',
    blog.post({
      id: 113,
      category: 6,
      title: 'รายงานผลการใช้จ่ายงบประมาณ ประจำปีงบประมาณ พ.ศ. 2563',
      date: '9 พฤศจิกายน 2563',
      file: '2020/11/spent63.pdf',
      lines: [
        'รายงานผลการใช้จ่ายงบประมาณ ประจำปีงบประมาณ พ.ศ. 2563',
        BLOG_OFFICE,
        'รายจ่ายจริง 38,000,000 บาท',
        'ปัญหาอุปสรรคและข้อเสนอแนะ',
      ],
    }),
    'the report on 2564 is asked for',
  )

  draft.is(
    'present',
    'O21',
    blog.post({
      id: 121,
      category: 7,
      title: 'แผนจัดหาพัสดุ ปีงบประมาณ พ.ศ. 2565',
      date: '15 ตุลาคม 2564',
      file: '2021/10/supply65.pdf',
      lines: [
        'แผนการจัดหาพัสดุ ประจำปีงบประมาณ พ.ศ. 2565',
        BLOG_OFFICE,
        'จ้างขุดลอกลำเหมือง 200,000 บาท วิธีเฉพาะเจาะจง ไตรมาสที่ 2',
      ],
    }),
  )
  draft.route('/wp-content/uploads/2021/11/supplyreport64.pdf', {
    headers: { 'content-type': 'application/pdf' },
    body: '',
  })
  draft.is(
    'broken',
    'O24',
    blog.post({
      id: 122,
      category: 7,
      title: 'รายงานผลการจัดซื้อจัดจ้างประจำปี 2564',
      date: '1 พฤศจิกายน 2564',
      file: '2021/11/supplyreport64.pdf',
    }),
    'the file holds no byte',
  )
  draft.is('present', 'O22', [
    ...blog.post({
      id: 123,
      category: 7,
      title: 'ประกาศผู้ชนะการเสนอราคา จ้างขุดลอกลำเหมือง หมู่ 7',
      date: '3 กุมภาพันธ์ 2565',
      file: '2022/02/winner7.pdf',
      lines: ['ประกาศผู้ชนะการเสนอราคา จ้างขุดลอกลำเหมือง หมู่ที่ 7 โดยวิธีเฉพาะเจาะจง', 'ประกาศ ณ วันที่ 3 กุมภาพันธ์ พ.ศ. 2565'],
    }),
    ...blog.post({
      id: 124,
      category: 7,
      title: 'ประกาศเชิญชวน ประกวดราคาซื้อรถบรรทุกขยะ',
      date: '10 มีนาคม 2565',
      file: '2022/03/truck.pdf',
      lines: ['ประกาศประกวดราคาซื้อรถบรรทุกขยะ แบบอัดท้าย ด้วยวิธีประกวดราคาอิเล็กทรอนิกส์', 'ประกาศ ณ วันที่ 10 มีนาคม พ.ศ. 2565'],
    }),
  ])
}
