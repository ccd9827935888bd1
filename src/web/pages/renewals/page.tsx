import { formatDay } from '../../../model/calendar-day.ts'
import { formatNumber } from '../../../model/format/number.ts'
import { DueDays } from '../../components/due-days.tsx'
import { Icon } from '../../components/icon.tsx'
import type { PageOf } from '../../components/paging.tsx'
import { Paging } from '../../components/paging.tsx'
import { Cell, Row, RowHead, Table } from '../../components/table.tsx'
import { commonTexts } from '../../texts/common.ts'
import { renewalTexts } from '../../texts/renewals.ts'
import type { Frame } from '../frame.ts'
import { linkTo } from '../frame.ts'
import { Layout } from '../layout.tsx'
import type { DueDate } from '../renewal-dates.ts'
import { Calendar } from './calendar.tsx'

/** Dates on one page of the list. */
export const PER_PAGE = 25

export const DUE_KINDS = ['tls', 'domain', 'renewal'] as const

/** A date of one website, or of the office where several share it. */
export interface Due extends DueDate {
  readonly daysLeft: number
  readonly siteId: string | undefined
  readonly siteName: string | undefined
}

interface Renewals {
  readonly frame: Frame
  /** How many there are in all. */
  readonly known: number
  readonly found: readonly Due[]
  readonly shown: PageOf<Due>
  readonly q: string
  readonly kind: Due['kind'] | undefined
}

export function RenewalsPage({ frame, known, found, shown, q, kind }: Renewals) {
  const { language } = frame
  const t = renewalTexts[language]
  const firsts = new Map<string, number>()
  for (const [index, { day }] of found.entries()) if (!firsts.has(day)) firsts.set(day, index)
  const linkOf = (day: string): string => {
    const page = Math.floor((firsts.get(day) ?? 0) / PER_PAGE) + 1
    return `${linkTo('/renewals', { q, kind, page })}#due-${day}`
  }
  return (
    <Layout frame={frame} title={t.title} live>
      <h1>{t.title}</h1>
      <section class="panel" aria-labelledby="list">
        <h2 id="list">{t.list}</h2>
        {known === 0 ? <p class="empty">{t.empty}</p> : <Filters frame={frame} q={q} kind={kind} />}
        {known > 0 && found.length === 0 && <p class="empty">{t.nothing}</p>}
        {found.length > 0 && (
          <Table
            caption={t.caption(formatNumber(found.length, language))}
            columns={Object.values(t.columns).map((words) => ({ words }))}
          >
            {shown.rows.map((due, index) => (
              <DueRow due={due} frame={frame} isFirstOfDay={shown.rows[index - 1]?.day !== due.day} />
            ))}
          </Table>
        )}
        <Paging of={shown} frame={frame} link={(page) => linkTo('/renewals', { q, kind, page })} />
      </section>
      {found.length > 0 && <Calendar dates={found} frame={frame} link={linkOf} />}
    </Layout>
  )
}

function DueRow({ due, frame, isFirstOfDay }: { due: Due; frame: Frame; isFirstOfDay: boolean }) {
  const { language } = frame
  const { columns, kinds, stale } = renewalTexts[language]
  const { siteId, siteName, kind, name, day, daysLeft, status, contact } = due
  return (
    <Row {...(isFirstOfDay ? { id: `due-${day}` } : {})}>
      <RowHead>
        {kind === 'renewal' ? name : kinds[kind]}
        {kind !== 'renewal' && <small class="soft small block">{name}</small>}
      </RowHead>
      <Cell label={columns.site}>
        {siteId === undefined ? '–' : <a href={`/sites/${encodeURIComponent(siteId)}`}>{siteName}</a>}
      </Cell>
      <Cell label={columns.day}>
        {formatDay(day, language, 'short')}
        {due.stale && <small class="soft small block">{stale}</small>}
      </Cell>
      <Cell label={columns.left}>
        <DueDays days={daysLeft} status={status} language={language} />
      </Cell>
      <Cell label={columns.contact}>{contact ?? '–'}</Cell>
    </Row>
  )
}

function Filters({ frame: { language }, q, kind }: Pick<Renewals, 'frame' | 'q' | 'kind'>) {
  const t = renewalTexts[language]
  const common = commonTexts[language]
  return (
    <form class="filters" action="/renewals" role="search">
      <label class="wide">
        {t.query}
        <input type="search" name="q" value={q} maxlength={100} />
      </label>
      <label>
        {t.kindFilter}
        <select name="kind">
          <option value="">{common.all}</option>
          {DUE_KINDS.map((one) => (
            <option value={one} selected={kind === one}>
              {t.kinds[one]}
            </option>
          ))}
        </select>
      </label>
      <button>
        <Icon name="search" /> {common.search}
      </button>
    </form>
  )
}
