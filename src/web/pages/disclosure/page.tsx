import { ITEM_STATUSES } from '../../../checks/disclosure/judge/verdict.ts'
import type { DisclosureFacts, ItemFacts } from '../../../checks/disclosure/facts.ts'
import { formatNumber } from '../../../model/format/number.ts'
import type { Piece } from '../../../model/evidence/piece.ts'
import type { Site } from '../../../model/site.ts'
import { Icon } from '../../components/icon.tsx'
import { Table } from '../../components/table.tsx'
import { When } from '../../components/when.tsx'
import { commonTexts } from '../../texts/common.ts'
import { disclosurePageTexts } from '../../texts/disclosure.ts'
import { evidencePageTexts } from '../../texts/evidence.ts'
import type { Frame } from '../frame.ts'
import { linkTo } from '../frame.ts'
import { Layout } from '../layout.tsx'
import { ItemMark } from './item-mark.tsx'
import { ItemRow } from './item-row.tsx'
import type { Matrix } from './matrix.ts'

interface DisclosureView {
  readonly frame: Frame
  readonly site: Site
  readonly facts: Partial<DisclosureFacts>
  readonly matrices: readonly Matrix[]
  /** What is kept of each item, by `catalogue code`. */
  readonly evidence: ReadonlyMap<string, readonly Piece[]>
  /** Show items of this state alone. */
  readonly shown: ItemFacts['status'] | undefined
  /** Milliseconds since the epoch of the look that is shown; undefined where there was none. */
  readonly lookedAt: number | undefined
}

export function DisclosurePage({ frame, site, facts, matrices, evidence, shown, lookedAt }: DisclosureView) {
  const { language } = frame
  const t = disclosurePageTexts[language]
  const path = `/disclosure/${encodeURIComponent(site.id)}`
  const searchedAt = facts.searchedAt ? Date.parse(facts.searchedAt) : Number.NaN
  return (
    <Layout frame={frame} title={t.title(site.name)} live liveSite={site.id}>
      <div class="head">
        <h1>{t.title(site.name)}</h1>
        <p class="actions">
          <a class="button" href={`/sites/${encodeURIComponent(site.id)}`}>
            {t.chooseSite}
          </a>
          {evidence.size > 0 && (
            <a class="button" href={`/evidence/${encodeURIComponent(site.id)}`}>
              {evidencePageTexts[language].heading}
            </a>
          )}
          {matrices.length > 0 && (
            <a class="button" href={`${path}/items.csv`} download>
              <Icon name="download" /> {t.export}
            </a>
          )}
        </p>
      </div>
      {facts.forbidden === true && <p class="hint">{t.forbidden}</p>}
      {(facts.limits ?? []).length > 0 && <p class="hint">{t.limited}</p>}
      {matrices.length === 0 && <p class="panel empty">{t.nothing}</p>}
      {matrices.length > 0 && <States frame={frame} path={path} matrices={matrices} shown={shown} />}
      {matrices.map((matrix) => (
        <Catalogue frame={frame} site={site} matrix={matrix} evidence={evidence} shown={shown} lookedAt={lookedAt} />
      ))}
      {!Number.isNaN(searchedAt) && (
        <p class="soft small">
          {t.searched} <When at={searchedAt} frame={frame} /> · {t.pages(formatNumber(facts.pagesRead ?? 0, language))}
        </p>
      )}
    </Layout>
  )
}

interface States extends Pick<DisclosureView, 'frame' | 'matrices' | 'shown'> {
  readonly path: string
}

function States({ frame: { language }, path, matrices, shown }: States) {
  const t = disclosurePageTexts[language]
  const items = matrices.flatMap(({ rows }) => rows.map(({ item }) => item.status))
  const states = [...ITEM_STATUSES, 'unknown' as const].filter((state) => items.includes(state))
  return (
    <nav class="sums" aria-label={t.filter}>
      <a href={path} aria-current={shown === undefined ? 'true' : undefined}>
        {commonTexts[language].all} <strong>{formatNumber(items.length, language)}</strong>
      </a>
      {states.map((state) => (
        <a href={linkTo(path, { state })} aria-current={shown === state ? 'true' : undefined}>
          <ItemMark state={state} /> {t.states[state]}{' '}
          <strong>{formatNumber(items.filter((one) => one === state).length, language)}</strong>
        </a>
      ))}
    </nav>
  )
}

function Catalogue({
  frame,
  site,
  matrix,
  evidence,
  shown,
  lookedAt,
}: Pick<DisclosureView, 'frame' | 'site' | 'evidence' | 'shown' | 'lookedAt'> & { matrix: Matrix }) {
  const { language } = frame
  const t = disclosurePageTexts[language]
  const { catalogue, rows } = matrix
  const { score, best, target, present, total } = catalogue
  const visible = rows.filter(({ item }) => shown === undefined || item.status === shown)
  const { review: _, ...columns } = t.columns
  return (
    <section class="panel" id={`catalogue-${catalogue.id}`} data-live>
      <h2>{catalogue.title[language]}</h2>
      <p class="score">
        {score === null ? (
          t.scoreUnknown
        ) : (
          <>
            <strong class={score < target ? 'due-warning' : 's-ok'}>{formatNumber(score, language, 1)}</strong>
            <meter
              min={0}
              max={100}
              low={target}
              optimum={100}
              value={score}
              aria-label={t.score(formatNumber(score, language, 1), formatNumber(target, language))}
            />
            <span>{t.score(formatNumber(score, language, 1), formatNumber(target, language))}</span>
          </>
        )}
        <span class="soft">
          {t.found(present, total)} · {t.year(catalogue.fiscalYear)}
        </span>
      </p>
      {best !== null && score !== null && best > score && <p class="soft">{t.best(formatNumber(best, language, 1))}</p>}
      {visible.length === 0 ? (
        <p class="empty">{t.noItems}</p>
      ) : (
        <Table
          class="items"
          caption={t.caption(visible.length, rows.length)}
          columns={Object.values(columns).map((words) => ({ words }))}
        >
          {visible.map((row) => (
            <ItemRow
              row={row}
              evidence={evidence.get(`${catalogue.id} ${row.item.code}`) ?? []}
              catalogue={catalogue.id}
              siteId={site.id}
              frame={frame}
              lookedAt={lookedAt}
            />
          ))}
        </Table>
      )}
    </section>
  )
}
