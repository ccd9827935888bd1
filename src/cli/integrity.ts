import { userInfo } from 'node:os'
import type { Portrait } from '../checks/integrity/baseline.ts'
import { acceptBaseline, siteMemory } from '../checks/integrity/baseline.ts'
import { integrityKind } from '../checks/integrity/kind.ts'
import { UserError } from '../model/errors.ts'
import { formatDateTime } from '../model/format/date.ts'
import { suggest } from '../model/yaml/suggestion.ts'
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
  const texts = integrityCommandTexts[language]
  const siteId = siteOf(id, situation)
  const date = (at: number) => formatDateTime(at, language, config.timezone)
  await withStore(situation, async (store) => {
    const memory = siteMemory(store.memory(integrityKind.id), siteId)
    const [known, seen] = [await memory.baseline(), await memory.seen()]
    const portrait = known?.portrait ?? seen?.portrait
    if (!portrait) throw new UserError(texts.nothing(siteId))
    const state =
      known?.acceptedAt === undefined
        ? texts.learning(known ? date(known.learnedAt) : '-')
        : texts.acceptedAt(date(known.acceptedAt), known.acceptedBy ?? '-')
    const fresh = seen ? differences(portrait, seen.portrait, texts) : []
    cli.out.write(
      `${[state, ...lines(portrait, texts), ...(fresh.length > 0 ? ['', texts.fresh, ...fresh] : [])].join('\n')}\n`,
    )
  })
}

async function accept(id: string, flags: Flags, situation: Situation): Promise<void> {
  const { language, cli } = situation
  const texts = integrityCommandTexts[language]
  const siteId = siteOf(id, situation)
  await withStore(situation, async (store) => {
    const by = flags.by ?? userInfo().username
    const accepted = await acceptBaseline(store.memory(integrityKind.id), siteId, { at: cli.now(), by })
    if (!accepted) throw new UserError(texts.nothing(siteId))
    cli.out.write(`${[texts.accepted(siteId, by), ...lines(accepted.portrait, texts)].join('\n')}\n`)
  })
}

type Texts = (typeof integrityCommandTexts)['th']

function lines({ title, home, hosts, frame }: Portrait, texts: Texts): readonly string[] {
  return [
    `  ${texts.title}: ${title || '-'}`,
    `  ${texts.home}: ${home}`,
    `  ${texts.menu}: ${frame.length}`,
    `  ${texts.hosts}: ${hosts.join(' ') || '-'}`,
  ]
}

/** What the last look saw that the baseline does not have. */
function differences(known: Portrait, now: Portrait, texts: Texts): readonly string[] {
  const hosts = now.hosts.filter((host) => !known.hosts.includes(host))
  return [
    ...(now.title === known.title ? [] : [`  ${texts.title}: ${now.title || '-'}`]),
    ...(now.home === known.home ? [] : [`  ${texts.home}: ${now.home}`]),
    ...(hosts.length === 0 ? [] : [`  ${texts.hosts}: ${hosts.join(' ')}`]),
  ]
}
