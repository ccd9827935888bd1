const MAX_CODE = 100_000
const MAX_IDS = 50
const HIDES =
  /getElementById\(\s{0,5}(['"])([\w-]{1,60})\1\s{0,5}\)\.style\.(?:display\s{0,5}=\s{0,5}['"]none|visibility\s{0,5}=\s{0,5}['"]hidden|(?:left|top|textIndent)\s{0,5}=\s{0,5}['"]-\d{4})|\$\(\s{0,5}(['"])#([\w-]{1,60})\3\s{0,5}\)\.(?:hide\(\s{0,5}\)|css\(\s{0,5}['"]display['"]\s{0,5},\s{0,5}['"]none)/g
/** What comes after one of these waits, or depends on something. */
const WAITS = /function|=>|\bif\b|\?|addEventListener|setTimeout/

/** A page whose scripts also show things has tabs, dialogues and the like. */
const SHOWS =
  /\.style\.(?:display\s{0,5}=\s{0,5}['"](?:block|inline|flex|grid|['"])|visibility\s{0,5}=\s{0,5}['"]visible)|\.(?:show|toggle|slideDown|slideToggle|fadeIn)\(|\?\s{0,5}['"](?:none|block)['"]/

/** Ids of what the scripts of a page hide as soon as they run, whoever looks. The scripts are not run. */
export function hiddenByScripts(scripts: readonly string[]): readonly string[] {
  if (scripts.some((code) => SHOWS.test(code.slice(0, MAX_CODE)))) return []
  return scripts
    .flatMap((code) => {
      const text = code.slice(0, MAX_CODE)
      const begin = text.search(WAITS)
      return [...text.matchAll(HIDES)]
        .filter(({ index }) => begin < 0 || index < begin)
        .map((match) => match[2] ?? match[4] ?? '')
    })
    .slice(0, MAX_IDS)
}
