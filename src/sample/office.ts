/** The invented office that the sample site belongs to. Its domain is not registered and never leaves loopback. */
export const OFFICE = {
  name: 'องค์การบริหารส่วนตำบลทุ่งตัวอย่าง',
  short: 'อบต.ทุ่งตัวอย่าง',
  address: '99 หมู่ที่ 4 ตำบลทุ่งตัวอย่าง อำเภอเมือง จังหวัดขอนแก่น 40000',
  phone: '0 4300 0000',
  domain: 'thungtuayang.go.th',
  host: 'www.thungtuayang.go.th',
} as const
