import { describe, expect, it } from 'vitest'
import { SOFT_ERROR_CHARS, findSoftError } from '../../../src/html/soft-error.ts'
import { readText } from '../../../src/html/text.ts'

const judge = (html: string) => findSoftError(readText(html, SOFT_ERROR_CHARS), html)
const page = (title: string, body: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`

const MENU = [
  'หน้าแรก',
  'ประวัติความเป็นมา',
  'โครงสร้างองค์กร',
  'แผนพัฒนาท้องถิ่น',
  'ข้อบัญญัติงบประมาณ',
  'แผนการจัดซื้อจัดจ้าง',
  'รายงานการเงิน',
  'ช่องทางร้องเรียน',
  'กระดานถามตอบ',
  'ติดต่อเรา',
]
/** A home page as offices have them, around whatever news. */
const normal = (news: string) =>
  page(
    'องค์การบริหารส่วนตำบลแคนเหนือ',
    `<ul>${MENU.map((label) => `<li><a href="/x">${label}</a></li>`).join('')}</ul><h1>องค์การบริหารส่วนตำบลแคนเหนือ</h1>
     <p>${'ยินดีต้อนรับสู่เว็บไซต์องค์การบริหารส่วนตำบลแคนเหนือ อำเภอบ้านไผ่ จังหวัดขอนแก่น ประกาศรายชื่อผู้มีสิทธิรับเบี้ยยังชีพ '.repeat(20)}</p>
     <article><h2>${news}</h2></article>${MENU.map((label) => `<a href="/y">${label}</a>`).join(' | ')}`,
  )

describe('a page that answers 200 and is an error', () => {
  it.each([
    [
      'database-error',
      page('Database Error', '<h1>Database Error - ข้อผิดพลาดจากฐานข้อมูล</h1><p>Powered by AS SYSTEM</p>'),
    ],
    [
      'database-error',
      page(
        'Error',
        '<h1>A Database Error Occurred</h1><p>Unable to connect to your database server using the provided settings.</p>',
      ),
    ],
    ['database-error', page('', '<h1>Error establishing a database connection</h1>')],
    [
      'database-error',
      '<br />\n<b>Warning</b>:  mysqli_connect(): (HY000/2002): Connection refused in <b>/home/x/public_html/db.php</b> on line <b>4</b><br />',
    ],
    [
      'database-error',
      `<b>Warning</b>: mysql_connect() [function.mysql-connect]: Access denied for user 'abt'@'localhost'${normal('')}`,
    ],
    ['database-error', 'SQLSTATE[HY000] [2002] No such file or directory'],
    ['database-error', 'ขออภัย ไม่สามารถเชื่อมต่อฐานข้อมูลได้'],
    ['database-error', page('Error', `Microsoft OLE DB Provider for ODBC Drivers error '80004005'`)],
    ['database-error', 'Could not connect: Too many connections'],
    [
      'application-error',
      page('Whoops, looks like something went wrong.', '<h1>Whoops, looks like something went wrong.</h1>'),
    ],
    [
      'application-error',
      `<br /><b>Fatal error</b>:  Uncaught Error: Call to undefined function ereg() in /home/x/index.php:3${normal('')}`,
    ],
    ['application-error', page('', 'There has been a critical error on this website.')],
    ['application-error', page('Runtime Error', "<h1>Server Error in '/' Application.</h1>")],
    [
      'suspended',
      page(
        'Account Suspended',
        '<h1>This Account has been suspended.</h1><p>Contact your hosting provider for more information.</p>',
      ),
    ],
    ['suspended', page('แจ้งเตือน', 'เว็บไซต์นี้ถูกระงับการใช้งานชั่วคราว กรุณาติดต่อผู้ให้บริการ')],
    ['suspended', page('', 'พื้นที่เว็บไซต์ของท่านหมดอายุ กรุณาชำระค่าบริการ ค้างชำระค่าบริการ')],
    ['suspended', page('509', '<h1>Bandwidth Limit Exceeded</h1>')],
    ['parked', page('example.go.th', 'The domain example.go.th may be for sale. Buy this domain')],
    ['parked', page('', 'โดเมนนี้หมดอายุแล้ว กรุณาติดต่อผู้ดูแล')],
    ['parked', page('', '<script src="//www.sedoparking.com/frmpark/x.js"></script>Related links')],
    [
      'default-page',
      page(
        'Apache2 Ubuntu Default Page: It works',
        `<p>${'This is the default welcome page used to test the correct operation of the Apache2 server. '.repeat(30)}`,
      ),
    ],
    [
      'default-page',
      page(
        'Welcome to nginx!',
        '<h1>Welcome to nginx!</h1><p>If you see this page, the nginx web server is successfully installed and working.',
      ),
    ],
    ['default-page', page('IIS Windows Server', '<img src="iisstart.png">')],
    [
      'default-page',
      page(
        'Default Web Site Page',
        'SORRY! If you are the owner of this website, please contact your hosting provider',
      ),
    ],
    ['default-page', page('AppServ Open Project 9.3.0', 'The AppServ Open Project - 9.3.0 for Windows')],
    ['default-page', '<html><body><h1>It works!</h1></body></html>'],
    ['listing', page('Index of /', '<h1>Index of /</h1><pre><a href="backup.zip">backup.zip</a></pre>')],
    ['listing', page('www.example.go.th - /', '<pre><A HREF="/web.config">web.config</A></pre>')],
    ['error-page', page('404 Not Found', '<h1>Not Found</h1><p>The requested URL was not found on this server.</p>')],
    ['error-page', page('', '<center><h1>502 Bad Gateway</h1></center><hr><center>nginx</center>')],
    ['maintenance', page('อบต.แคนเหนือ', 'ขออภัยในความไม่สะดวก ขณะนี้เว็บไซต์อยู่ระหว่างการปรับปรุง')],
    ['maintenance', page('', 'ปิดปรับปรุงระบบชั่วคราว')],
    ['maintenance', page('Maintenance', 'Briefly unavailable for scheduled maintenance. Check back in a minute.')],
    ['maintenance', page('Under Construction', '<h1>Coming Soon</h1>')],
    ['empty', ''],
    ['empty', ' \n '],
    ['empty', page('', '')],
    ['empty', page('อบต.แคนเหนือ', '<div> &nbsp; </div>')],
  ])('%s', (kind, html) => expect(judge(html)).toBe(kind))

  it('is found however its Thai is typed', () => {
    expect(judge('ข้อผิดพลาดจากฐานข้อมูล'.replaceAll('ข้อ', 'ข\u200bอ้'.replace('อ้', '้อ')))).toBe('database-error')
    expect(judge('เเจ้งเตือน เวบไซต์นี้ถูกระงับการใช้งาน')).toBe('suspended')
  })
})

describe('a page that is all right', () => {
  it.each([
    'อบต.แคนเหนือ แจ้งปิดปรับปรุงเว็บไซต์ วันที่ 5 ธันวาคม',
    'ชี้แจงกรณีเว็บไซต์ถูกระงับการใช้งานเมื่อสัปดาห์ก่อน',
    'พบข้อความ A Database Error Occurred ให้แจ้งเจ้าหน้าที่',
    'Error establishing a database connection แก้ไขแล้ว',
    'อบรมการติดตั้ง Apache: Welcome to nginx! It works!',
    'ประกาศขายโดเมน: this domain is for sale',
    'วิธีแก้ 404 Not Found และ 502 Bad Gateway',
    'ข้อผิดพลาดจากฐานข้อมูลผู้สูงอายุ',
    'ไม่สามารถเชื่อมต่อฐานข้อมูลทะเบียนราษฎรได้ ขออภัยในความไม่สะดวก',
  ])('may have news: %s', (news) => expect(judge(normal(news))).toBeUndefined())

  it.each([
    ['a splash page', page('ยินดีต้อนรับ', '<img src="king.jpg"><a href="/index.php">เข้าสู่เว็บไซต์</a>')],
    [
      'a frameset',
      '<html><head><title>อบต.</title></head><frameset rows="100,*"><frame src="top.html"></frameset></html>',
    ],
    ['an application that needs scripts', page('อบต.', '<div id="root"></div><script src="/app.js"></script>')],
    ['a road closed for repair', page('อบต.แคนเหนือ', '<h1>ประกาศ</h1> ปิดปรับปรุงถนนสายบ้านแคนเหนือ')],
    ['a notice on a contract that runs out', page('อบต.แคนเหนือ', 'ใบอนุญาตก่อสร้างหมดอายุ ให้ยื่นต่ออายุ')],
    ['a phone number', page('อบต.แคนเหนือ', 'โทร 043-404-500 สายด่วน')],
    [
      'a host that ends in the name of a parking service',
      page('อบต.', '<a href="https://www.mydan.com/">ลิงก์</a> ยินดีต้อนรับ'),
    ],
  ])('may be %s', (_what, html) => expect(judge(html)).toBeUndefined())
})
