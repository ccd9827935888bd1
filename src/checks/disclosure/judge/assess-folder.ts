import { readFileNameYears } from '../../../model/thai/file-name-years.ts'
import { readYears } from '../../../model/thai/years.ts'
import type { ExternalReading } from '../../../survey/site-map.ts'
import { datedBy, datedFromAbove } from '../currency/period.ts'
import type { Surrounding } from '../find/surrounding.ts'
import type { Assessment, Scene } from './assessment.ts'
import { assessment, otherPeriod } from './assessment.ts'

/** Judges a folder of a store of files by its label, its name and the names of what lies in it: nothing there is opened. */
export function assessFolder(
  { title, fileNames = [] }: ExternalReading,
  surrounding: Surrounding,
  scene: Scene,
): Assessment {
  const { period, calendar } = scene
  if (period.years.length === 0) return assessment('present', { code: 'found-undated' }, { certainty: 0.75 })
  const voices = [
    datedBy(surrounding.near, period),
    datedBy(readYears(title), period),
    datedBy(
      fileNames.flatMap((name) => [...readYears(name), ...readFileNameYears(name)]),
      period,
    ),
    datedFromAbove(surrounding.far, surrounding.assessment, period, calendar),
  ]
  const right = voices.find(({ timeliness }) => timeliness === 'right')
  const said = right ?? voices.find(({ timeliness }) => timeliness === 'other')
  if (!said) return assessment('unverified', { code: 'year-unknown' }, { certainty: 0.5 })
  const { fiscalYear, until } = said
  if (right) return assessment('present', { code: 'found' }, { fiscalYear, until, certainty: 0.8 })
  return assessment('outdated', otherPeriod(fiscalYear, period), { fiscalYear, until })
}
