/** One kind of local office, as it calls itself. */
export interface OfficeKind {
  /** What a full name begins with. */
  readonly full: string
  /** What the short name begins with. */
  readonly short: string
  /** Other spellings of the short name. */
  readonly also: readonly string[]
}

/** Local administrative organisations by their law: พ.ร.บ.สภาตำบลและองค์การบริหารส่วนตำบล 2537, เทศบาล 2496, องค์การบริหารส่วนจังหวัด 2540. */
export const OFFICE_KINDS: readonly OfficeKind[] = [
  { full: 'องค์การบริหารส่วนตำบล', short: 'อบต.', also: ['อบต', 'อ.บ.ต.'] },
  { full: 'องค์การบริหารส่วนจังหวัด', short: 'อบจ.', also: ['อบจ', 'อ.บ.จ.'] },
  { full: 'เทศบาลนคร', short: 'ทน.', also: [] },
  { full: 'เทศบาลเมือง', short: 'ทม.', also: [] },
  { full: 'เทศบาลตำบล', short: 'ทต.', also: [] },
]

/**
 * What follows the word for an office where no name does: `องค์การบริหารส่วนตำบลได้แก่ …`. Whole phrases where the first word
 * also begins names: ขอนแก่น, ในเมือง, เป็นสุข, ที่วัง.
 */
export const NO_NAME = [
  'และ',
  'หรือ',
  'ได้แก่',
  'ว่าด้วย',
  'โทรศัพท์',
  'โทรสาร',
  'ตำแหน่ง',
  'ประจำปี',
  'เพื่อ',
  'แห่งนี้',
  'แห่งหนึ่ง',
  'แห่งใด',
  'ขอเชิญ',
  'ขอแจ้ง',
  'ขอความ',
  'ขอประชา',
  'มุ่งมั่น',
  'เรื่อง',
  'ทั้งหมด',
  'ทั่วประเทศ',
  'ทุกแห่ง',
  'มีหน้าที่',
  'มีอำนาจ',
  'จำนวน',
  'อื่น',
  'ต่างๆ',
  'ต้อง',
  'ตามที่',
  'ตามพระราช',
  'เป็นหน่วยงาน',
  'เป็นองค์กร',
  'ให้มี',
  'กับประชาชน',
  'ขนาด',
  'สามัญ',
  'ในพื้นที่',
  'ในเขต',
  'ในจังหวัด',
  'ในการ',
  'ที่ได้',
  'ที่มี',
  'พ.ศ',
] as const

/** What ends a name that is written without a space behind it. */
export const AFTER_NAME = [
  'อำเภอ',
  'จังหวัด',
  'ยินดีต้อนรับ',
  'ขอเชิญ',
  'ประจำปี',
  'ประกาศ',
  'เรื่อง',
  'โทรศัพท์',
  'ตั้งอยู่',
  'มุ่งมั่น',
] as const
