import { userInfo } from 'node:os'
import { integrityKind } from '../checks/integrity/kind.ts'
import { acceptBaseline, readStanding } from '../checks/integrity/standing.ts'
import { differenceLines, portraitLines, standingTexts } from '../checks/integrity/texts/standing.ts'
import { UserError } from '../model/errors.ts'
import { formatDateTime } from '../model/format/date.ts'
import { suggest } from '../model/yaml/suggestion.ts'
import { audit } from '../store/audit.ts'
import type { AddCommand } from './cli.ts'
import type { Situation } from './situation.ts'
import { situationOf, withStore } from './situation.ts'
import { checkCommandTexts } from './texts/check-command.ts'
import { integrityCommandTexts } from './texts/integrity.ts'

interface Flags {
  readonly config?: string
  readonly by?: string
}

export const addIntegrity: AddCommand = (program, cli) => {
  const texts = integrityCommandTexts[cli.language]
  const command = program.command('integrity').description(texts.description)
  const situation = ({ config }: Flags): Situation => situationOf(program, cli, config)
  command
    .command('show')
    .description(texts.show)
    .argument('<site>', texts.site)
    .option('-c, --config <file>', texts.config)
    .action((site: string, flags: Flags) => show(site, situation(flags)))
  command
    .command('accept')
    .description(texts.accept)
    .argument('<site>', texts.site)
    .option('-c, --config <file>', texts.config)
    .option('--by <name>', texts.by)
    .action((site: string, flags: Flags) => accept(site, flags, situation(flags)))
}

/** Throws a UserError where the configuration has no such site. */
function siteOf(id: string, { config, language }: Situation): string {
  const ids = config.sites.map(({ site }) => site.id)
  if (ids.includes(id)) return id
  throw new UserError(checkCommandTexts[language].unknownTarget(id, ids, suggest(id, ids)))
}

async function show(id: string, situation: Situation): Promise<void> {
  const { config, language, cli } = situation
  const texts = standingTexts[language]
  const siteId = siteOf(id, situation)
  const date = (at: number) => formatDateTime(at, language, config.timezone)
  await withStore(situation, async (store) => {
    const standing = await readStanding(store.memory(integrityKind.id), siteId)
    if (!standing) throw new UserError(integrityCommandTexts[language].nothing(siteId))
    const { normal, differences, learnedAt, acceptedAt, acceptedBy = '-' } = standing
    const state =
      acceptedAt === undefined
        ? texts.learning(learnedAt === undefined ? '-' : date(learnedAt))
        : texts.acceptedAt(date(acceptedAt), acceptedBy)
    const fresh = indented(differenceLines(differences, texts))
    const lines = [
      state,
      ...indented(portraitLines(normal, texts)),
      ...(fresh.length > 0 ? ['', texts.fresh, ...fresh] : []),
    ]
    cli.out.write(`${lines.join('\n')}\n`)
  })
}

async function accept(id: string, flags: Flags, situation: Situation): Promise<void> {
  const { language, cli } = situation
  const texts = integrityCommandTexts[language]
  const siteId = siteOf(id, situation)
  await withStore(situation, async (store) => {
    const by = flags.by ?? userInfo().username
    const acceptance = await acceptBaseline(store.memory(integrityKind.id), siteId, { at: cli.now(), by })
    if (acceptance.outcome !== 'accepted') throw new UserError(texts.nothing(siteId))
    const { title, home, hosts } = acceptance.baseline.portrait
    await audit(store.db).add({
      at: cli.now(),
      accountId: undefined,
      actor: by,
      action: 'integrity.accept',
      subject: siteId,
      detail: { title, home, hosts },
      address: '',
    })
    const lines = portraitLines(acceptance.baseline.portrait, standingTexts[language])
    cli.out.write(`${[texts.accepted(siteId, by), ...indented(lines)].join('\n')}\n`)
  })
}

function indented(lines: readonly (readonly [name: string, value: string])[]): readonly string[] {
  return lines.map(([name, value]) => `  ${name}: ${value}`)
}
