import type { SampleSite } from '../../sites/build.ts'
import type { Draft } from '../draft.ts'
import { draftSite } from '../draft.ts'
import { postDrivenPages } from './posts-pages.ts'
import type { Post } from './posts-frame.ts'
import { writePosts } from './posts-frame.ts'
import { POSTS_ASIDE, POSTS_ON_HONESTY } from './posts-honesty-rows.ts'
import type { ToldPost } from './posts-work-rows.ts'
import { POSTS_OF_MONTHS, POSTS_OF_WORK } from './posts-work-rows.ts'

/** Everything is a dated post under one of six categories; titles are those of announcements and orders. */
export function postDriven(): SampleSite {
  const site = draftSite({ id: 'post-driven', build: 'posts', catalogue: 'oit-2568', fiscalYear: 2568 })
  postDrivenPages(site)
  const files = new Map<Post, readonly string[]>()
  const told = new Map<Post, ToldPost>()
  for (const one of [...POSTS_OF_WORK, ...POSTS_OF_MONTHS, ...POSTS_ON_HONESTY, ...POSTS_ASIDE]) {
    const file = `/wp-content/uploads/${one.day.slice(0, 7)}/${one.slug}.pdf`
    if (one.lines) site.pdf(file, one.lines, one.looks)
    const attached = one.lines || one.fault
    const post: Post = {
      day: one.day,
      slug: one.slug,
      category: one.category,
      title: one.title,
      body: `${one.body ?? ''}${attached ? `<div class="wp-block-file"><a href="${file}">${one.slug}</a><a href="${file}" class="wp-block-file__button" download>ดาวน์โหลด</a></div>` : ''}`,
    }
    told.set(post, one)
    files.set(post, attached ? [file] : [])
  }
  const seen = writePosts(site, [...told.keys()])
  judge(site, told, (post) => [...(seen.get(post) ?? []), ...(files.get(post) ?? [])])
  return site.site()
}

function judge(site: Draft, told: ReadonlyMap<Post, ToldPost>, pathsOf: (post: Post) => readonly string[]): void {
  const codes = new Set([...told.values()].flatMap(({ code }) => (code ? [code] : [])))
  for (const code of codes) {
    const posts = [...told].filter(([, one]) => one.code === code)
    const first = posts[0]?.[1]
    site.is(
      first?.status ?? 'present',
      code,
      posts.flatMap(([post]) => pathsOf(post)),
      first?.why ?? '',
    )
  }
}
