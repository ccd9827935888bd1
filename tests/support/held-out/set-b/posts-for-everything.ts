import type { SampleSite } from '../../sites/build.ts'
import { draftSite } from '../draft.ts'
import { PICTURE } from './picture.ts'
import { FACEBOOK, postBoard } from './posts-board.ts'
import { postsIntegrity } from './posts-integrity.ts'
import { postsOffice } from './posts-office.ts'
import { postsWork } from './posts-work.ts'
import { pagesThatShow } from './shown.ts'

/** A posting system in which everything, whatever it is, becomes a post. */
export function postsForEverything(): SampleSite {
  const site = draftSite({
    id: 'posts-for-everything',
    build: 'WordPress, kept by an intern',
    catalogue: 'oit-2565',
    fiscalYear: 2565,
  })
  for (const name of ['2021/12/org', '2021/12/p1', '2021/12/p2', '2021/12/p3', '2022/01/IMG_2231', '2022/03/IMG_4410'])
    site.route(`/wp-content/uploads/${name}.jpg`, PICTURE)
  const board = postBoard(site)
  postsOffice(site, board)
  postsWork(site, board)
  postsIntegrity(site, board)
  site.page(
    '/wp-login.php?action=postpass',
    '<html><head><title>เข้าสู่ระบบ</title></head><body><form method="post" action="/wp-login.php?action=postpass"><input name="log"><input type="password" name="pwd"><input type="submit" value="เข้าสู่ระบบ"></form></body></html>',
  )
  board.close()
  site.is('present', 'O9', [FACEBOOK, ...pagesThatShow(site, FACEBOOK)], 'its own page, in the margin of every page')
  return site.site()
}
