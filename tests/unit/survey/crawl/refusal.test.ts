import { describe, expect, test } from 'vitest'
import { refusalOf } from '../../../../src/survey/crawl/refusal.ts'

const at = (path: string) => new URL(path, 'https://www.example.go.th/').href

describe('a link that acts is never followed', () => {
  test.each([
    '/logout',
    '/user/logout.php',
    '/index.php?action=logout',
    '/webboard.php?action=delete&id=3',
    '/news/delete/7',
    '/news.php?del=7',
    '/poll/vote/3',
    '/poll.php?do=vote&id=3',
    '/cart/add/5',
    '/content.php?task=edit&id=3',
    '/like?id=3',
  ])('%s', (path) => {
    expect(refusalOf(at(path))).toBe('acts')
  })

  test.each(['ออกจากระบบ', 'ลบ', 'แก้ไข', 'เพิ่มข้อมูล', 'โหวต'])('whatever its address, by the label %s', (label) => {
    expect(refusalOf(at('/5'), label)).toBe('acts')
  })
})

describe('traps and copies are left out', () => {
  test.each([
    ['/calendar.php?month=5&year=2590', 'calendar'],
    ['/events?date=2031-05-06', 'calendar'],
    ['/2021/12/', 'calendar'],
    ['/2564/12/06/', 'calendar'],
    ['/news?orderby=title&order=asc', 'sort'],
    ['/index.php/list?filter_order=a.title', 'sort'],
    ['/news?page=4000', 'paging'],
    ['/category/news/page/77/', 'paging'],
    ['/news?start=9000', 'paging'],
    ['/article?tmpl=component&print=1', 'variant'],
    ['/post/?replytocom=4', 'variant'],
    ['/?s=แผน', 'search'],
    ['/a/b/a/b/a/b', 'loop'],
    ['/wp-admin/', 'private'],
    ['/feed/', 'machine'],
  ])('%s is %s', (path, reason) => {
    expect(refusalOf(at(path))).toBe(reason)
  })
})

describe('honest pages are read', () => {
  test.each([
    ['/Pages/adding_corruption', 'แจ้งเรื่องร้องเรียนการทุจริต'],
    ['/add_complaint.php', 'ร้องเรียน'],
    ['/public/list/data/index/menu/1144', 'แผนการดำเนินงาน'],
    ['/news?page=2', '2'],
    ['/2021/12/06/แผน/', 'แผน'],
    ['/view.php?id=2563', 'แผน'],
    ['/plan?year=2563', 'แผน 2563'],
    ['/?page_id=12', 'ดูเพิ่มเติม'],
    ['/?s=12', 'หมวด'],
    ['/site/3/2/3/1', 'เพิ่มเติม'],
  ])('%s (%s)', (path, label) => {
    expect(refusalOf(at(path), label)).toBeUndefined()
  })
})
