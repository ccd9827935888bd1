/** What a page that answers 200 may be instead of the website. */
export const SOFT_ERRORS = [
  'database-error',
  'application-error',
  'error-page',
  'suspended',
  'parked',
  'default-page',
  'maintenance',
  'listing',
  'empty',
] as const
export type SoftErrorKind = (typeof SOFT_ERRORS)[number]

/**
 * Where a phrase must stand to mean what it says, since a news item may speak of any of it:
 * `title` in the title of a page that is not long, `start` among the first words of a page of any length,
 * `short` anywhere on a page that holds little else, `tiny` on one that holds next to nothing else.
 */
export type Place = 'title' | 'start' | 'short' | 'tiny'

export interface SoftErrorRule {
  readonly kind: SoftErrorKind
  readonly places: readonly Place[]
  /** Over lower-case text with white space folded. Nothing is repeated without a bound: linear time. */
  readonly pattern: RegExp
}

/** What database drivers and servers say in their own words. */
const DATABASE = [
  'error establishing a database connection',
  'a database error occurred',
  'unable to connect to (?:your|the) database',
  "(?:could not|cannot|can't|unable to|failed to) connect to (?:the )?(?:local )?(?:mysql|mariadb|database|db server|sql server)",
  '(?:mysqli?|mysqlnd|pg|mssql|sqlsrv|odbc|oci)_\\w{1,30}\\(\\)',
  'mysqli?::\\w{1,30}\\(\\)',
  'sqlstate\\[',
  '\\[(?:microsoft|mysql|unixodbc|odbc)[^\\]]{0,40}\\]\\s?\\[',
  'you have an error in your sql syntax',
  '(?:mysql|mariadb) server has gone away',
  'is marked as crashed and should be repaired',
  "access denied for user '[^']{0,60}'@",
  "unknown database '",
  "table '[^']{0,80}' doesn't exist",
  'too many connections',
  'no such host is known\\. \\[tcp://',
  'ora-\\d{5}:',
  'relation \\\\?"[^"\\\\]{1,60}\\\\?" does not exist',
  'pdoexception|illuminate\\\\database\\\\queryexception',
  'microsoft (?:ole db|jet database engine|access driver|sql server native client)',
  'npgsql\\.|fatal: (?:password authentication failed|the database system is)',
  'ข้อผิดพลาดจากฐานข้อมูล',
  '(?:ไม่สามารถ|ไม่สามารถที่จะ) ?(?:เชื่อมต่อ|ติดต่อ)(?:กับ)? ?(?:ระบบ)?(?:ฐานข้อมูล|database|mysql)',
  '(?:เชื่อมต่อ|ติดต่อ)(?:กับ)?(?:ระบบ)?ฐานข้อมูล(?:ไม่ได้|ไม่สำเร็จ|ล้มเหลว)',
  'เกิดข้อผิดพลาดในการ(?:เชื่อมต่อ|ติดต่อ)(?:กับ)?(?:ระบบ)?ฐานข้อมูล',
]

/** What languages and frameworks say when a program breaks. */
const APPLICATION = [
  '(?:php )?(?:fatal|parse|catchable fatal|recoverable fatal) error ?: ',
  'there has been a critical error on (?:this|your) website',
  'ขณะนี้ได้เกิดข้อผิดพลาดร้ายแรงบนเว็บไซต์',
  'an uncaught exception was encountered',
  'a php error was encountered',
  'an error was encountered the page you requested',
  'whoops,? (?:looks like something went wrong|there was an error)',
  'whoops! there was an error',
  'uncaught (?:error|exception|typeerror|pdoexception)',
  "server error in '/[^']{0,60}' application",
  'microsoft vbscript (?:runtime|compilation) error',
  'active server pages error',
  'application error: a (?:client|server)-side exception has occurred',
  'traceback \\(most recent call last\\)',
  'unable to load the requested (?:file|class|language)',
  'your php installation appears to be missing the mysql extension',
  'error displaying the error page',
  '"?statuscode"?: ?5\\d\\d\\b',
  'the website encountered an unexpected error',
]

/** A failure of the server, sent with status 200 by a proxy or an error handler. */
const ERROR_PAGE = [
  '(?:error |http error |http status )?(?:400|401|403|404|410|500|502|503|504)(?: ?[-–—|:.!]? ?(?:error|not found|page not found|forbidden|bad request|bad gateway|internal server error|service (?:temporarily )?unavailable|gateway time-?out|unauthorized|ไม่พบหน้า[^ ]{0,30}|ไม่พบข้อมูล))',
  '(?:404|page|file) not found',
  '(?:404 ?[-–—|:.!]? ?)?(?:oops!? )?(?:this|the|that) (?:requested )?page (?:could not|can.?t|cannot) be found',
  'bad gateway',
  'service (?:temporarily )?unavailable',
  'internal server error',
  'gateway time-?out',
  'forbidden',
  'invalid url',
  '(?:ขออภัย )?ไม่พบหน้า(?:เว็บ|เพจ|ที่)',
]

const SUSPENDED = [
  '(?:this )?(?:web ?site|account|hosting(?: account)?|domain|service|user)(?: has been| is| was)?(?: temporarily)? (?:suspended|disabled|deactivated)',
  'suspended (?:account|domain|website|page)',
  'bandwidth limit exceeded',
  '(?:เว็บไซต์|เว็บไซท์|เวบไซต์|บัญชี|โฮสติ้ง|โดเมน|บริการ)(?:นี้|ของท่าน|ของคุณ)? ?(?:ได้)?ถูกระงับ',
  '(?:ถูก)?ระงับ(?:การ)?(?:ให้บริการ|ใช้บริการ|ใช้งาน)(?:เว็บไซต์|โฮสติ้ง|บัญชี|ชั่วคราว|เนื่องจาก)',
  'ค้างชำระค่า(?:บริการ|โฮสติ้ง|เช่า|ต่ออายุ)',
  'ชำระ(?:เงิน)?ค่า(?:บริการ|เช่า|ต่ออายุ)? ?(?:เว็บ)? ?(?:โฮสติ้ง|hosting|พื้นที่เว็บ)',
  '(?:เว็บไซต์|เว็บไซท์|เวบไซต์)(?:นี้|ของท่าน)? ?(?:ได้)?(?:ถูก)?ปิด(?:ให้)?บริการ(?:ชั่วคราว)? ?(?:เนื่องจาก|กรุณาติดต่อ(?:ผู้ให้บริการ|ฝ่ายบัญชี|ฝ่ายขาย))',
  '(?:พื้นที่|โฮสติ้ง|hosting|เว็บไซต์|เว็บไซท์|อายุการใช้งาน)(?:นี้|ของท่าน|ของคุณ)? ?(?:ได้)?หมดอายุ',
]

const PARKED = [
  '(?:this |the )?(?:web ?site|domain)(?: name)? [^ ]{0,80} ?(?:is|may be) (?:for sale|parked|available for purchase)',
  '(?:this )?domain(?: name)? (?:is|may be|has been) (?:for sale|parked|registered|expired|pending renewal)',
  '(?:buy|get) this domain',
  'inquire about this domain',
  'domain (?:parking|for sale)',
  'parked (?:domain|page|free)',
  'this page is parked',
  'โดเมน(?:เนม)?(?:นี้|ของท่าน)? ?(?:ได้)?(?:หมดอายุ|ประกาศขาย|จดทะเบียนแล้ว|ถูกจดทะเบียน)',
  'ขายโดเมน(?:เนม)?นี้',
  '(?:ชื่อ)?โดเมน(?:เนม)?นี้ ?(?:ได้)?(?:รับการ|ถูก)?(?:จดทะเบียน|จด|จอง)(?:กับ|ผ่าน|โดย|ไว้|แล้ว)',
  '(?:this )?domain(?: name)? (?:is |was )?(?:registered|reserved|managed) (?:at|with|by|through|via) ',
]

const DEFAULT_PAGE = [
  'apache2? (?:\\w{1,12} )?default page',
  'test page for the (?:apache|nginx|ssl)',
  '(?:http server|apache http server|nginx) test page',
  'welcome to (?:nginx|openresty|tengine|openlitespeed|litespeed|caddy|centos|xampp|lighttpd|directadmin|cyberpanel|aapanel|wampserver)',
  'iis windows(?: server)?|^iis ?\\d',
  'default web site page',
  "web server's default page|domain default page",
  'appserv open project',
  'wampserver homepage',
  'apache tomcat/\\d',
  'it works!',
  'congratulations! the site is created successfully',
  'future home of (?:something|quite)',
  'this is the default (?:index|web|welcome|server)',
  '(?:hostinger|plesk|cpanel|directadmin|hestia|ispconfig|vesta|webmin) default page',
  'default (?:plesk|parallels) page',
  'there is no website configured at this address',
  'your new web server is ready',
  'website is ready\\. the content is to be added',
  'if you are the owner of this website, please contact your (?:web ?)?host',
  'this page is generated by (?:plesk|parallels)|log in to plesk to create',
  'website (?:is )?(?:successfully )?(?:created|installed)\\. ?upload your|please upload your (?:website|files|index)',
  'ยินดีต้อนรับ(?:สู่)?(?:เว็บไซต์ใหม่|โฮสติ้งใหม่)|กรุณาอัปโหลดไฟล์เว็บไซต์',
]

const MAINTENANCE = [
  "(?:site|website|system|page|we are|we're|is) (?:is )?(?:currently |temporarily )?(?:down for|under|undergoing|in) (?:scheduled |routine )?(?:maintenance|construction)",
  'briefly unavailable for scheduled maintenance',
  '^(?:under |site |maintenance mode|scheduled )?(?:maintenance|under construction|coming soon)$',
  'under (?:maintenance|construction)',
  'coming soon',
  '(?:เว็บไซต์|เว็บไซท์|เวบไซต์|เว็บ|ระบบ)(?:นี้|ของเรา)? ?(?:อยู่ระหว่าง|อยู่ในระหว่าง|กำลัง|ปิด)(?:การ|ดำเนินการ|ทำการ)?(?:ปรับปรุง|พัฒนา|จัดทำ|บำรุงรักษา)',
  '(?:อยู่ระหว่าง|อยู่ในระหว่าง|กำลัง|ปิด)(?:การ|ดำเนินการ|ทำการ)?(?:ปรับปรุง|พัฒนา|จัดทำ|บำรุงรักษา) ?(?:เว็บไซต์|เว็บไซท์|เวบไซต์|เว็บ|ระบบ)',
]

/** Apache and nginx; Python and Node; IIS. */
const LISTING = ['^index of /', '^directory listing (?:for|of) /', '^[\\w.-]{1,80} - /$', '^listing directory /']

function rule(kind: SoftErrorKind, places: readonly Place[], phrases: readonly string[]): SoftErrorRule {
  return { kind, places, pattern: new RegExp(phrases.join('|')) }
}

/** In the order in which they are believed: the cause of a failure before the page that shows it. */
export const SOFT_ERROR_RULES: readonly SoftErrorRule[] = [
  rule('database-error', ['title'], ['^database error']),
  rule('database-error', ['title', 'start', 'short'], DATABASE),
  rule('application-error', ['title', 'start', 'short'], APPLICATION),
  rule('suspended', ['title', 'short'], SUSPENDED),
  rule('parked', ['title', 'short'], PARKED),
  rule('default-page', ['title', 'short'], DEFAULT_PAGE),
  rule('listing', ['title'], LISTING),
  rule('error-page', ['title', 'tiny'], [`^(?:${ERROR_PAGE.join('|')})`]),
  rule('maintenance', ['title', 'tiny'], MAINTENANCE),
]

/** Services that show advertisements under a parked domain; their scripts say so where the text does not. */
export const PARKING_SERVICES =
  /[/.](?:sedoparking|parkingcrew|bodis|parklogic|hugedomains|afternic|domainsponsor|ztomy|skenzo|dan|parking-page|domain-parking)\.(?:com|net|io)\//
