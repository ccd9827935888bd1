import { normaliseThai } from '../../model/thai/normalise.ts'
import type { OfficeKind } from './office-kinds.ts'
import { AFTER_NAME, NO_NAME, OFFICE_KINDS } from './office-kinds.ts'

export const OFFICE_PLACES = ['site-name', 'title', 'heading', 'footer', 'text'] as const
export type OfficePlace = (typeof OFFICE_PLACES)[number]

/** A text of the website in which its office may call itself by name. */
export interface Mention {
  readonly place: OfficePlace
  readonly text: string
}

/** The office that a website belongs to. */
export interface OfficeName {
  /** `องค์การบริหารส่วนตำบลหนองแก`. */
  readonly full: string
  /** `อบต.หนองแก`. */
  readonly short: string
  /** Where it stands, the most telling place first. */
  readonly places: readonly OfficePlace[]
}

/** A website names its owner in its title; a name somewhere in the text may be anybody's. */
const WEIGHTS: Readonly<Record<OfficePlace, number>> = { 'site-name': 6, title: 5, heading: 3, footer: 3, text: 1 }
/** As much as one title weighs. */
const ENOUGH = 5
/** A newspaper or a vendor's list of customers names many offices, each a little. */
const SHARE = 0.4
const MAX_TEXT = 20_000
const MAX_MENTIONS = 2_000

const THAI_LETTER = '\\u0e01-\\u0e2e\\u0e30-\\u0e3a\\u0e40-\\u0e4e'

function formsOf({ full, short, also }: OfficeKind): readonly string[] {
  return [full, short, ...also]
}

const KIND_OF = new Map(OFFICE_KINDS.flatMap((kind) => formsOf(kind).map((form) => [form, kind] as const)))
const NAMES = new RegExp(
  `(${[...KIND_OF.keys()]
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replaceAll('.', '\\.'))
    .join('|')}) ?([${THAI_LETTER}]{2,80})`,
  'g',
)
const ENDS = new RegExp(AFTER_NAME.join('|'))

interface Sighting {
  readonly kind: OfficeKind
  readonly name: string
  readonly place: OfficePlace
}

/** The office that the texts speak of most and in the most telling places; undefined where none stands out. Linear. */
export function findOffice(mentions: readonly Mention[]): OfficeName | undefined {
  const sightings = mentions.flatMap(sightingsIn).slice(0, MAX_MENTIONS)
  const total = sightings.reduce((sum, { place }) => sum + WEIGHTS[place], 0)
  let best: { readonly kind: OfficeKind; readonly name: string; readonly weight: number } | undefined
  for (const { kind, name } of distinct(sightings)) {
    const weight = weightOf(kind, name, sightings)
    if (!best || weight > best.weight || (weight === best.weight && name.length < best.name.length))
      best = { kind, name, weight }
  }
  if (!best || best.weight < ENOUGH || best.weight < total * SHARE) return undefined
  const { kind, name } = best
  const seen = new Set(sightings.filter((each) => each.kind === kind && each.name === name).map(({ place }) => place))
  return {
    full: `${kind.full}${name}`,
    short: `${kind.short}${name}`,
    places: OFFICE_PLACES.filter((place) => seen.has(place)),
  }
}

function sightingsIn({ place, text }: Mention): readonly Sighting[] {
  return [...normaliseThai(text.slice(0, MAX_TEXT)).matchAll(NAMES)].flatMap(([, form = '', run = '']) => {
    const kind = KIND_OF.get(form)
    if (!kind || NO_NAME.some((word) => run.startsWith(word))) return []
    const name = run.split(ENDS)[0] ?? ''
    return name.length < 2 ? [] : [{ kind, name, place }]
  })
}

function distinct(sightings: readonly Sighting[]): readonly Sighting[] {
  return [...new Map(sightings.map((each) => [`${each.kind.full} ${each.name}`, each])).values()]
}

/** Thai has no spaces between words: a run that begins with the name and goes on counts for it too, by half. */
function weightOf(kind: OfficeKind, name: string, sightings: readonly Sighting[]): number {
  return sightings.reduce((sum, each) => {
    if (each.kind !== kind || !each.name.startsWith(name)) return sum
    return sum + WEIGHTS[each.place] * (each.name === name ? 1 : 0.5)
  }, 0)
}
