import type { Build, SampleSite } from './build.ts'
import { buildSite } from './build.ts'
import {
  choiceBoxes,
  frameset,
  handMadePhp,
  joomla,
  laravelMenus,
  numberedMenus,
  singlePage,
  splash,
  vendorPages,
  wordPress,
} from './builds.ts'
import type { Fate, OfficePlan } from './describe.ts'
import { describeSite } from './describe.ts'

type Sketch = Omit<OfficePlan, 'office'> & { readonly build: Build }

const SKETCHES: readonly Sketch[] = [
  {
    id: 'vendor-2563',
    build: vendorPages,
    short: 'อบต.หนองแก',
    catalogue: 'oit-2563',
    fiscalYear: 2563,
    style: 0,
    placement: 'menu',
    fates: {
      O4: 'scan',
      O11: 'missing',
      O12: 'outdated',
      O16: 'questionnaire',
      O17: 'download',
      O19: 'empty',
      O24: 'dead-file',
      O26: 'gone',
      O31: 'database',
      O33: 'missing',
      O40: 'soon',
    },
  },
  {
    id: 'numbered-2563',
    build: numberedMenus,
    short: 'อบต.ภูเงิน',
    catalogue: 'oit-2563',
    fiscalYear: 2563,
    style: 1,
    placement: 'both',
    fates: {
      O6: 'gone',
      O10: 'outdated',
      O13: 'wrong',
      O18: 'empty-file',
      O20: 'missing',
      O22: 'outdated',
      O28: 'bare',
      O30: 'other-office',
      O35: 'login',
      O41: 'scan',
    },
  },
  {
    id: 'laravel-2566',
    build: laravelMenus,
    short: 'อบต.โคกสูง',
    catalogue: 'oit-2566',
    fiscalYear: 2566,
    style: 2,
    placement: 'ita',
    fates: {
      O4: 'outdated',
      O11: 'missing',
      O13: 'empty',
      O15: 'html-file',
      O18: 'present',
      O23: 'gone',
      O26: 'outdated',
      O29: 'glyphs',
      O33: 'soon',
    },
  },
  {
    id: 'php-2563',
    build: handMadePhp,
    short: 'ตำบลดอนทราย',
    catalogue: 'oit-2563',
    fiscalYear: 2563,
    style: 3,
    placement: 'menu',
    fates: {
      O1: 'gone',
      O8: 'missing',
      O11: 'glyphs',
      O15: 'outdated',
      O21: 'outdated',
      O23: 'outdated',
      O25: 'dead-file',
      O34: 'missing',
      O36: 'missing',
      O37: 'missing',
      O42: 'empty',
    },
  },
  {
    id: 'wordpress-2567',
    build: wordPress,
    short: 'อบต.บ้านโนน',
    catalogue: 'oit-2567',
    fiscalYear: 2567,
    style: 4,
    placement: 'both',
    fates: {
      O5: 'outdated',
      O9: 'direct',
      O12: 'missing',
      O15: 'direct',
      O18: 'dead-file',
      O22: 'database',
      O27: 'empty',
      O30: 'outdated',
    },
  },
  {
    id: 'joomla-2565',
    build: joomla,
    short: 'อบต.นาทม',
    catalogue: 'oit-2565',
    fiscalYear: 2565,
    style: 5,
    placement: 'ita',
    fates: {
      O5: 'gone',
      O11: 'direct',
      O12: 'direct',
      O14: 'wrong',
      O19: 'outdated',
      O24: 'missing',
      O27: 'home',
      O31: 'empty',
      O39: 'scan',
      O43: 'outdated',
    },
  },
  {
    id: 'frameset-2563',
    build: frameset,
    short: 'อบต.ท่าเรือ',
    catalogue: 'oit-2563',
    fiscalYear: 2563,
    style: 6,
    placement: 'menu',
    fates: {
      O7: 'outdated',
      O12: 'gone',
      O16: 'missing',
      O24: 'missing',
      O25: 'empty',
      O29: 'missing',
      O38: 'outdated',
      O39: 'gone',
    },
  },
  {
    id: 'splash-2564',
    build: splash,
    short: 'อบต.รัตนะ',
    catalogue: 'oit-2564',
    fiscalYear: 2564,
    style: 7,
    placement: 'menu',
    fates: {
      O3: 'empty',
      O10: 'missing',
      O14: 'dead-file',
      O19: 'missing',
      O26: 'outdated',
      O31: 'missing',
      O34: 'outdated',
      O43: 'gone',
    },
  },
  {
    id: 'choice-2568',
    build: choiceBoxes,
    short: 'อบต.สระแก้ว',
    catalogue: 'oit-2568',
    fiscalYear: 2568,
    style: 8,
    placement: 'both',
    fates: {
      O5: 'outdated',
      O7: 'missing',
      O9: 'gone',
      O13: 'html-file',
      O20: 'empty',
      O24: 'outdated',
      O26: 'missing',
    },
  },
  {
    id: 'spa-2563',
    build: singlePage,
    short: 'อบต.แม่ใหม่',
    catalogue: 'oit-2563',
    fiscalYear: 2563,
    style: 9,
    placement: 'menu',
    fates: { O12: 'outdated', O16: 'missing' },
  },
]

/** Every sample site, built; the truth of each item is known from its fate. */
export function sampleSites(): readonly SampleSite[] {
  return SKETCHES.map(({ build, ...plan }) =>
    buildSite(describeSite({ ...plan, office: officeName(plan.short) }), build),
  )
}

/** One of them, with other fates or other particulars. */
export function sampleSite(
  id: string,
  fates?: Readonly<Record<string, Fate>>,
  particulars: Partial<OfficePlan> = {},
): SampleSite {
  const sketch = SKETCHES.find((candidate) => candidate.id === id)
  if (!sketch) throw new Error(`there is no sample site ${id}`)
  const { build, ...plan } = sketch
  return buildSite(
    describeSite({ ...plan, office: officeName(plan.short), ...(fates ? { fates } : {}), ...particulars }),
    build,
  )
}

function officeName(short: string): string {
  return short.replace(/^(อบต\.|ตำบล)/, 'องค์การบริหารส่วนตำบล')
}
