import type { EntryFacts, LinksFacts, PageFacts } from '../../../checks/links/facts.ts'
import { happenedWords } from '../../../checks/links/happened-words.ts'
import { readableUrl } from '../../../checks/links/readable-url.ts'
import { ownTitle, placeWords } from '../../../checks/links/words.ts'
import { formatNumber } from '../../../model/format/number.ts'
import { SafeLink } from '../../components/safe-link.tsx'
import { Cell, Row, RowHead, Table } from '../../components/table.tsx'
import { When } from '../../components/when.tsx'
import { siteTexts } from '../../texts/site.ts'
import type { Frame } from '../frame.ts'
import { Fact } from './certificate.tsx'

interface LinksPanel {
  /** As a look left them, of this or an earlier version; undefined where no look was made. */
  readonly facts: { readonly [K in keyof LinksFacts]?: LinksFacts[K] | undefined } | undefined
  readonly frame: Frame
}

/** The list of every page, where findings only tell the first entries. */
export function LinksPanel({ facts, frame }: LinksPanel) {
  const t = siteTexts[frame.language].links
  const { pagesKnown, linksKnown, waiting = 0, oldest, pages = [] } = facts ?? {}
  const number = (value: number) => formatNumber(value, frame.language)
  return (
    <section class="panel" id="links" data-live>
      <h2>{t.title}</h2>
      {!linksKnown && !pagesKnown ? (
        <p class="soft">{t.unread}</p>
      ) : (
        <>
          <dl class="facts">
            <Fact name={t.pages}>{number(pagesKnown ?? 0)}</Fact>
            <Fact name={t.known}>{number(linksKnown ?? 0)}</Fact>
            {waiting > 0 && <Fact name={t.waiting}>{number(waiting)}</Fact>}
            {oldest && (
              <Fact name={t.oldest}>
                <When at={Date.parse(oldest)} frame={frame} />
              </Fact>
            )}
          </dl>
          {pages.length === 0 && <p class="soft">{t.none}</p>}
          {pages.map((page) => (
            <PageList page={page} frame={frame} />
          ))}
        </>
      )}
    </section>
  )
}

function PageList({ page, frame }: { page: PageFacts; frame: Frame }) {
  const t = siteTexts[frame.language].links
  const { url, title, entries, total } = page
  const { columns } = t
  return (
    <>
      <h3>
        {ownTitle(title)} <SafeLink url={url} />
      </h3>
      <Table
        caption={t.caption(readableUrl(url))}
        columns={[columns.link, columns.target, columns.happened, columns.since, columns.lastWell].map((words) => ({
          words,
        }))}
      >
        {entries.map((entry) => (
          <EntryRow entry={entry} frame={frame} />
        ))}
      </Table>
      {total > entries.length && <p>{t.more(total - entries.length)}</p>}
    </>
  )
}

function EntryRow({ entry, frame }: { entry: EntryFacts; frame: Frame }) {
  const { language } = frame
  const t = siteTexts[language].links
  const { label, path, menu, everywhere, others, target, happened, status, whose, since, lastWell } = entry
  const place = menu ? 'menu' : 'page'
  const where = placeWords({ path: path.join(' › '), place, others: everywhere ? 0 : others }, language)
  return (
    <Row>
      <RowHead>
        {label === '' ? <span class="soft">{t.noLabel}</span> : label} <span class="soft">{where}</span>
        {everywhere && <span class="tag"> {t.everywhere}</span>}
      </RowHead>
      <Cell label={t.columns.target}>
        <SafeLink url={target} />
      </Cell>
      <Cell label={t.columns.happened}>{happenedWords({ happened, status: String(status), whose }, language)}</Cell>
      <Cell label={t.columns.since}>{since === null ? '–' : <When at={Date.parse(since)} frame={frame} />}</Cell>
      <Cell label={t.columns.lastWell}>
        {lastWell === null ? '–' : <When at={Date.parse(lastWell)} frame={frame} />}
      </Cell>
    </Row>
  )
}
