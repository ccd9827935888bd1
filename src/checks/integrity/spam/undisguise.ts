/** Full-width, circled and mathematical letters, which look like plain ones. */
const STYLED = /[\uff01-\uff5e\u2460-\u24ff]|[\u{1d400}-\u{1d7ff}]/gu
/** Cyrillic and Greek letters that look like Latin ones, and what they look like. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  е: 'e',
  ѕ: 's',
  і: 'i',
  ј: 'j',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
  ԁ: 'd',
  ԛ: 'q',
  ԝ: 'w',
  ӏ: 'l',
  α: 'a',
  ε: 'e',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
}
/** A word of letters of both kinds: nobody writes so by accident. */
const MIXED =
  /(?=[\p{Script=Cyrillic}\p{Script=Greek}]{0,30}[a-z])(?=[a-z]{0,30}[\p{Script=Cyrillic}\p{Script=Greek}])[a-z\p{Script=Cyrillic}\p{Script=Greek}]{2,30}/giu
/** Zero-width characters, joiners, soft hyphens, variation selectors and the like. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}+/gu

/** A letter with its marks, a vowel, or a mark alone. */
const LETTER = '(?:[ก-ฮ][ัิ-ฺ็-๎]{0,3}|[ะาำเ-ๅ]|[ัิ-ฺ็-๎]|[a-z0-9])'
const PARTED_BY = '[ .·•_*|/\\\\~^,:;+\\-–—]{1,3}'
/** Letters parted one by one: `ส.ล็.อ.ต`, `s l o t`. */
const PARTED = new RegExp(`(?<![ก-๛a-z0-9])${LETTER}(?:${PARTED_BY}${LETTER}){3,200}(?![ก-๛a-z0-9])`, 'gi')
const PARTS = new RegExp(PARTED_BY, 'g')

/**
 * A text as it is meant to be read: letters that only look like others, that are parted by dots or spaces, or that have
 * invisible ones between them, are put right. Initials (อ.บ.ต.) are joined too: only for looking words up. Linear time.
 */
export function undisguise(text: string): string {
  return text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(STYLED, (letter) => letter.normalize('NFKC'))
    .replace(MIXED, (word) => Array.from(word.toLowerCase(), (letter) => LOOKALIKES[letter] ?? letter).join(''))
    .replace(PARTED, (letters) => letters.replace(PARTS, ''))
}
