import type { TextsByCode } from '../words.ts'

const IGNORE = 'put it into links.ignore of the configuration'

function points(count: number): string {
  return count === 1 ? '1 link' : `${count} links`
}

export const englishTexts: TextsByCode = {
  dead: (w) => ({
    message: `${points(w.count)} in ${w.page} cannot be opened: ${w.entries}`,
    meaning:
      'Whoever follows the link, an assessor among them, finds nothing. A document that must be published counts as not published.',
    remedy:
      'Open the link yourself, then correct its address, upload the file again, or take the link out of that page or menu. It mostly takes a few minutes each. The next look asks again.',
  }),
  'empty-file': (w) => ({
    message: `${points(w.count)} in ${w.page} lead to an empty file or page (0 bytes): ${w.entries}`,
    meaning: 'The link is there, but nothing is behind it: an upload has failed, or the hosting space is full.',
    remedy:
      'See whether the hosting has space left, upload the file again, and open it to be sure that it can be read.',
  }),
  'login-wall': (w) => ({
    message: `${points(w.count)} in ${w.page} want a sign-in before they show anything: ${w.entries}`,
    meaning: 'What is public must open without a sign-in; an assessor takes it for missing.',
    remedy:
      'For a file in Google Drive or OneDrive, share it with everybody who has the link. For a page of the website, have its administrator make it public. If the sign-in is meant, say so in the label of the link: “for staff”.',
  }),
  'foreign-service': (w) => ({
    message: `${points(w.count)} in ${w.page} lead to a service of another office: ${w.entries}`,
    meaning:
      "This mostly stays behind when another office's website was copied. What people send or answer there reaches an office that it does not concern.",
    remedy: `Have the company that maintains the website put in this office's own address or code. If it is this office's own, ${IGNORE}.`,
  }),
  'mixed-content': (w) => ({
    message: `Parts of ${w.page} come over plain http, although the page is https (${w.count}): ${w.entries}`,
    meaning:
      'Browsers may not show the part, or call the page not secure, and others on the network can change the part.',
    remedy:
      "Change the address in the page or template from http:// to https://, or keep the file on the office's own website. Where there are many, have the administrator send the header Content-Security-Policy: upgrade-insecure-requests.",
  }),
  unanswered: (w) => ({
    message: `${points(w.count)} in ${w.page} lead to other websites that have not answered for more than seven days: ${w.entries}`,
    meaning: 'They may be gone, or turn programs away; so they do not count as dead.',
    remedy: `Open the link yourself. If it does not work, take it out or change it; if it does, ${IGNORE}.`,
  }),
  'robots-forbidden': () => ({
    message: 'The links could not be looked at: the website forbids programs to read it (robots.txt).',
    meaning: 'Nobody knows whether its links work.',
    remedy: 'Have the administrator allow wenyam in robots.txt, or switch this check off with links: false.',
  }),
  unreachable: (w) => ({
    message: `The links could not be looked at: the website does not answer (${w.text('detail') || w.text('reason')}).`,
    meaning: 'Nothing is known about its links; what was known before still stands.',
    remedy: 'Bring the website back first (see the page check). The next look goes on with the links.',
  }),
}
