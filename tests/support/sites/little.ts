import type { Route, SampleSite } from './build.ts'

/** A site of a few hand-written pages: texts are HTML, anything else is a whole answer. */
export function littleSite(pages: Readonly<Record<string, string | Route>>): SampleSite {
  return {
    id: 'little',
    build: 'little',
    catalogue: 'oit-2563',
    fiscalYear: 2563,
    routes: new Map(
      Object.entries(pages).map(([path, page]) => [
        path,
        typeof page === 'string' ? { headers: { 'content-type': 'text/html; charset=utf-8' }, body: page } : page,
      ]),
    ),
    truth: new Map(),
    needsScript: false,
  }
}

/** Long enough to be a page and no error: errors are short. */
export const FILLER = `<p>${'องค์การบริหารส่วนตำบลยินดีให้บริการประชาชนทุกท่านด้วยความโปร่งใส '.repeat(12)}</p>`
