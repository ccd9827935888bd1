import { describe, expect, test } from 'vitest'
import { readStoredFile } from '../../../../src/survey/document/stored-file.ts'

const VIEW = 'https://drive.google.com/file/d/1a2b3c/view'

describe('what a file store shows instead of the file', () => {
  test('the name of the file', () => {
    expect(readStoredFile(VIEW, 'แผนพัฒนาท้องถิ่น 2566-2570.pdf - Google Drive', 'Sign in')).toEqual({
      name: 'แผนพัฒนาท้องถิ่น 2566-2570.pdf',
    })
    expect(readStoredFile(VIEW, 'รายงาน - Google ไดรฟ์', '')).toEqual({ name: 'รายงาน' })
  })
  test.each([
    ['Page not found', ''],
    ['Google Drive - Page Not Found', 'Sorry, the file you have requested does not exist.'],
    ['Google Drive', 'Sorry, the file you have requested does not exist.'],
    ['Google ไดรฟ์', 'ขออภัย ไม่มีไฟล์ที่คุณขอ'],
    ['Google Drive', "The file is in the owner's trash"],
  ])('gone: %s %s', (title, text) => {
    expect(readStoredFile(VIEW, title, text)).toEqual({ broken: 'gone', name: '' })
  })
  test.each([
    ['Google Drive: Sign-in', 'You need access. Request access, or switch to an account with access.'],
    ['Google ไดรฟ์', 'คุณต้องมีสิทธิ์เข้าถึง'],
  ])('behind a wall: %s', (title, text) => {
    expect(readStoredFile(VIEW, title, text)).toEqual({ broken: 'login', name: '' })
  })
  test('a page to sign in is a wall, whatever it says', () => {
    expect(readStoredFile('https://accounts.google.com/ServiceLogin?continue=x', 'แผน', '')).toEqual({
      broken: 'login',
      name: '',
    })
  })
})
