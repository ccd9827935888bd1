import { describe, expect, test } from 'vitest'
import { kindByName, kindOf } from '../../../../src/survey/document/magic.ts'

const bytes = (text: string) => Buffer.from(text, 'latin1')

describe('what a file is by its first bytes', () => {
  test.each([
    ['%PDF-1.4\n', 'pdf'],
    ['\n\n  %PDF-1.7', 'pdf'],
    ['PK\x03\x04....word/document.xml', 'docx'],
    ['PK\x03\x04....xl/workbook.xml', 'xlsx'],
    ['PK\x03\x04....ppt/presentation.xml', 'pptx'],
    ['PK\x03\x04..mimetypeapplication/vnd.oasis.opendocument.text', 'odf'],
    ['PK\x03\x04....plan.pdf', 'zip'],
    ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1....W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0', 'doc'],
    ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1....W\0o\0r\0k\0b\0o\0o\0k\0', 'xls'],
    ['Rar!\x1a\x07\x01', 'rar'],
    ['\xff\xd8\xff\xe0', 'image'],
    ['\x89PNG\r\n\x1a\n', 'image'],
    ['{\\rtf1\\ansi', 'rtf'],
    ['<!DOCTYPE html><html>', 'html'],
    ['\n<html>', 'html'],
    ['<br />\n<b>Warning</b>: mysql', 'html'],
    ['', 'empty'],
    ['\x00\x01\x02', 'other'],
  ])('%j is %s', (text, kind) => {
    expect(kindOf(bytes(text))).toBe(kind)
  })

  test('the declared type decides only between texts', () => {
    expect(kindOf(bytes('%PDF-1.4'), 'text/html')).toBe('pdf')
    expect(kindOf(bytes('ลำดับ,รายการ'), 'text/csv')).toBe('csv')
    expect(kindOf(bytes('hello'), 'text/html; charset=utf-8')).toBe('html')
  })
})

test.each([
  ['แผน.PDF', 'pdf'],
  ['a.b.docx', 'docx'],
  ['plan.pdf?v=2', 'pdf'],
  ['photo.JPG', 'image'],
  ['index.php', undefined],
])('the name %s promises %s', (name, kind) => {
  expect(kindByName(name)).toBe(kind)
})
