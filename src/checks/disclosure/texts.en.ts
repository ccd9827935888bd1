import type { TextsByCode } from './codes.ts'
import type { Words } from './words.ts'

function loses({ points, recalled }: Words): string {
  const worth = points === '' ? '' : ` (about ${points} of the 100 points of ITA)`
  return `Assessed today, this item would get no points${worth}.${doubt(recalled)}`
}

function doubt(recalled: boolean): string {
  return recalled ? ' No published source confirms that it is an item of this year.' : ''
}

export const englishTexts: TextsByCode = {
  missing: (w) => ({
    message: `“${w.item}” is not on the website${w.before}${w.reason}.`,
    meaning: loses(w),
    remedy:
      'Publish it on the main website, open without a login, under a heading that names the item, and link it from the menu. If it is there under another name, give its address in disclosure.pages.',
  }),
  outdated: (w) => ({
    message: `“${w.item}” is out of date${w.before}${w.reason}.`,
    meaning: loses(w),
    remedy:
      'Publish the document of the year asked for on the same page, name the fiscal year in its title, and keep the older ones.',
  }),
  broken: (w) => ({
    message: `“${w.item}” cannot be opened${w.before}${w.reason}.`,
    meaning: loses(w),
    remedy:
      'Open the link yourself, then mend it or upload the file again so that it opens without a login: half an hour of work. If the whole page shows an error, tell whoever runs the website.',
  }),
  empty: (w) => ({
    message: `“${w.item}” has no content${w.before}${w.reason}.`,
    meaning: loses(w),
    remedy:
      'Put the information or the document on the page. Where there is nothing to report, say so and of which period: “no complaints”.',
  }),
  unverified: (w) => ({
    message: `“${w.item}” cannot be verified by a program${w.reason}.`,
    meaning: `It counts neither as missing nor as there until a person has looked.${doubt(w.recalled)}`,
    remedy:
      'Open the page yourself. If it is in order, give its address in disclosure.pages; and name the item and its fiscal year in the title of the document.',
  }),
  'due-soon': (w) => ({
    message: `“${w.item}” needs what belongs to ${w.text('fiscalYear')} by ${w.date('due')} (${w.text('daysLeft')} days left).`,
    meaning: 'What is there now still counts, and will be out of date from that day on.',
    remedy: 'Tell whoever is in charge to have it ready and published in time, on the same page.',
  }),
  'score-below-target': (w) => ({
    message: `The disclosure score by ${w.text('catalogue')} is ${w.text('score')}, below the target of ${w.text('target')} (${w.text('present')} of ${w.text('total')} items).`,
    meaning: `Assessed today, the office would miss its target.${hope(w)}`,
    remedy:
      'Mend what is broken and what is worth most first; then what is of an older year, and what is not there yet.',
  }),
  'same-document': (w) => ({
    message: `One and the same file is behind several items: ${w.list('codes')}.`,
    meaning: 'An assessor may find that it does not answer each of them. It is fine where it really does.',
    remedy: 'Open the file and see whether it answers all of them; if not, publish a document for each.',
  }),
  'robots-forbidden': () => ({
    message: 'The website does not let programs read it (robots.txt).',
    meaning: 'Only the pages given in disclosure.pages were looked at; a person must look at the other items.',
    remedy:
      'Ask whoever runs the website to allow it in robots.txt, or give the address of each item in disclosure.pages.',
  }),
  incomplete: (w) => ({
    message: `The website was not read to its end: a limit (${w.limits}) stopped it after ${w.text('pagesRead')} pages.`,
    meaning: 'Some items called missing may be on pages that were not read.',
    remedy:
      'Raise max_pages, max_depth, max_time or max_documents of the disclosure section, or give the address of the item in disclosure.pages.',
  }),
  unreachable: (w) => ({
    message: `The disclosures could not be looked at: the website ${w.down}.`,
    meaning: 'Nothing is known of any item, and none counts as missing.',
    remedy: 'Bring the website back first (see the page check); the next look follows by itself.',
  }),
}

function hope(w: Words): string {
  const best = w.text('best')
  if (best === '' || best === w.text('score')) return ''
  return ` If everything that no program could verify is in order, it would be ${best}.`
}
