import { readFileSync } from 'node:fs'
import type { Holiday } from '../../model/holidays.ts'
import { holidayList } from '../../model/holidays.ts'
import { UserError } from '../../model/errors.ts'
import { formatDiagnostic } from '../../model/yaml/diagnostic.ts'
import { parseYaml } from '../../model/yaml/parse-yaml.ts'

/** The public holidays that come with the program. Throws a UserError where the file was changed and is wrong now. */
export function shippedHolidays(): readonly Holiday[] {
  const file = new URL('../../../config/holidays.yaml', import.meta.url)
  const parsed = parseYaml(readFileSync(file, 'utf8'), 'config/holidays.yaml', holidayList)
  if (parsed.ok) return parsed.value.holidays
  throw new UserError(parsed.problems.map((problem) => formatDiagnostic(problem, 'en')).join('\n'))
}
