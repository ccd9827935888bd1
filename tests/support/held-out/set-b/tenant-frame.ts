export const OFFICE = 'องค์การบริหารส่วนตำบลหนองสองห้วย'

type Link = readonly [string, string]

/** The vendor ships this menu to every customer; each page carries all of it. */
export const MENU: readonly (readonly [string, readonly Link[]])[] = [
  [
    'ข้อมูลทั่วไป',
    [
      ['ประวัติความเป็นมา', 'history'],
      ['วิสัยทัศน์และพันธกิจ', 'vision'],
      ['ภารกิจและความรับผิดชอบ', 'mission'],
      ['ยุทธศาสตร์การพัฒนาด้านโครงสร้างพื้นฐาน', 'si'],
      ['สถานที่ท่องเที่ยว', 'travel'],
      ['สินค้า OTOP', 'otop'],
    ],
  ],
  [
    'โครงสร้างบุคลากร',
    [
      ['แผนผังโครงสร้างรวม', 'site_map_structure'],
      ['คณะผู้บริหาร', 'p_executives'],
      ['สมาชิกสภาตำบล', 'p_council'],
      ['หัวหน้าส่วนราชการ', 'p_unit_leaders'],
    ],
  ],
  [
    'แผนงาน',
    [
      ['แผนพัฒนาท้องถิ่น', 'plan_pdl'],
      ['แผนและความก้าวหน้าในการดำเนินงานและการใช้งบประมาณ', 'plan_poa'],
      ['แผนปฏิบัติการจัดซื้อจัดจ้าง', 'plan_pop'],
      ['แผนการบริหารและพัฒนาทรัพยากรบุคคลประจำปี', 'plan_hr'],
      ['แผนป้องกันและบรรเทาสาธารณภัยประจำปี', 'plan_dp'],
      ['แผนป้องกันทุจริต', 'plan_paca'],
    ],
  ],
  [
    'การดำเนินงาน',
    [
      ['รายงานประจำปี', 'report_year'],
      ['คู่มือการปฏิบัติงาน', 'guide_work'],
      ['คู่มือสำหรับประชาชน', 'manual_ps'],
      ['สถิติการให้บริการ', 'service_stat'],
      ['รายงานผลการบริหารและพัฒนาทรัพยากรบุคคลประจำปี', 'hr_report'],
      ['ประมวลผลจริยธรรมและการขับเคลื่อนจริยธรรม', 'ethics_strategy'],
      ['การจัดการเรื่องร้องเรียนการทุจริต', 'pmr'],
      ['ข้อมูลสถิติเรื่องร้องเรียนการทุจริต และประพฤติมิชอบ', 'comp_stat'],
      ['การมีส่วนร่วมของผู้บริหาร', 'join_exec'],
      ['นโยบายไม่รับของขวัญ no gift policy', 'no_gift'],
      ['การประเมินความเสี่ยงการทุจริตประพฤติมิชอบ', 'risk'],
      ['การดำเนินการเพื่อจัดการความเสี่ยงการทุจริต', 'risk_do'],
      ['รายงานผลการดำเนินการป้องกันการทุจริต', 'anti_report'],
      ['มาตรการส่งเสริมคุณธรรมและความโปร่งใส', 'measures'],
      ['บัญชีทรัพย์สินและหนี้สิน', 'assets'],
    ],
  ],
  [
    'จัดซื้อจัดจ้าง',
    [
      ['ข่าวจัดซื้อจัดจ้าง e-GP', 'egp'],
      ['รายงานใช้จ่ายงบประมาณจัดซื้อจัดจ้าง', 'proc_spend'],
      ['รายงานสรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ', 'proc_year'],
    ],
  ],
  [
    'บริการประชาชน',
    [
      ['ยื่นเอกสารออนไลน์', 'adding_esv_ods'],
      ['แจ้งเรื่องทุจริตหน่วยงานภาครัฐ', 'adding_corruption'],
      ['ร้องเรียนร้องทุกข์', 'adding_complain'],
      ['กระทู้ ถาม-ตอบ (Q&A)', 'q_a'],
      ['ดาวน์โหลดแบบฟอร์ม', 'loadform'],
      ['ข่าวประชาสัมพันธ์', 'news'],
      ['ภาพกิจกรรม', 'activity'],
      ['CON ติดต่อสอบถาม', 'contact'],
    ],
  ],
]

export function frame(title: string, body: string): string {
  const menu = MENU.map(
    ([group, links]) =>
      `<li class="nav-item dropdown"><span class="font-nav">${group}</span><div class="dropdown-menu">${links
        .map(([label, slug]) => `<a class="dropdown-item" href="/Pages/${slug}">${label}</a>`)
        .join('')}</div></li>`,
  ).join('')
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${OFFICE}</title></head><body>
<div class="welcome"><a href="/"><img src="/docs/logo.png"></a><span id="clock">เสาร์ 28 พฤศจิกายน 2569 15:17:02</span></div>
<ul class="navbar-nav">${menu}<li><a href="/Pages/all_web">แผนผังเว็บไซต์</a></li></ul>
<div class="pages-head"><span class="font-pages-head">${title}</span></div>
<div class="bg-pages"><div class="container-pages-detail">${body}</div></div>
<div class="credit"><h5>หนังสือราชการ สถ.</h5><marquee>การเร่งรัดการเบิกจ่ายงบประมาณรายจ่ายประจำปี พ.ศ. 2570 (25 พ.ย. 2569) | การซักซ้อมแนวทางการจัดทำแผนพัฒนาท้องถิ่น (พ.ศ. 2571-2575)</marquee>
<p>จำนวนผู้เข้าชม : วันนี้ 41 คน เดือนนี้ 1,204 คน ปีนี้ 20,331 คน ทั้งหมด 98,120 คน</p>
<p>สงวนลิขสิทธิ์ พ.ศ. 2569 ${OFFICE}</p></div></body></html>`
}
