import { expect, test } from 'vitest'
import { frameKeysOf, markFrame } from '../../../src/html/frame.ts'
import type { Page } from '../../../src/html/page.ts'
import { parsePage } from '../../../src/html/parse-page.ts'

function pageOf(path: string, content: string): Page {
  const url = `https://www.example.go.th${path}`
  const html = `<nav><a href="/structure">โครงสร้าง</a></nav>${content}<footer>โทร 0 4300 0000</footer>`
  return {
    ...parsePage(html, url),
    url,
    finalUrl: url,
    statusCode: 200,
    bytes: html.length,
    sha256: path,
    depth: 1,
    rendered: false,
  }
}

const pages = ['/a', '/b', '/c', '/d'].map((path) => pageOf(path, `<p>เฉพาะ ${path}</p>`))

test('what most pages have in common is the frame, what one page says is its own', () => {
  const [marked] = markFrame(pages)
  expect(marked?.blocks.filter(({ frame }) => frame).map(({ text }) => text)).toEqual(['โครงสร้าง', 'โทร 0 4300 0000'])
  expect(marked?.blocks.filter(({ frame }) => !frame).map(({ text }) => text)).toEqual(['เฉพาะ /a'])
  expect(marked?.links.every(({ frame }) => frame)).toBe(true)
})

test('two pages cannot tell', () => {
  expect(
    markFrame(pages.slice(0, 2))
      .flatMap(({ blocks }) => blocks)
      .some(({ frame }) => frame),
  ).toBe(false)
})

test('a section has a frame of its own', () => {
  const site = [
    ...['/ita/1', '/ita/2', '/ita/3'].map((path) => pageOf(path, `<h2>หมวด ITA</h2><p>${path}</p>`)),
    ...Array.from({ length: 9 }, (_, i) => pageOf(`/news/${i}`, `<p>${i}</p>`)),
  ]
  const [first] = markFrame(site)
  expect(first?.headings).toEqual([{ level: 2, text: 'หมวด ITA', frame: true }])
})

test('a frame that was learned from many pages is known again on one', () => {
  const [fresh] = markFrame([pageOf('/e', '<p>ใหม่</p>')], frameKeysOf(pages))
  expect(fresh?.blocks.filter(({ frame }) => !frame).map(({ text }) => text)).toEqual(['ใหม่'])
})
