import { Option } from 'commander'
import type { AddCommand } from './cli.ts'
import { exportEvidence } from './evidence/export.ts'
import type { EvidenceFlags } from './evidence/flags.ts'
import { listEvidence } from './evidence/list.ts'
import { showEvidence } from './evidence/show.ts'
import { verifyAll } from './evidence/verify.ts'
import type { Situation } from './situation.ts'
import { situationOf } from './situation.ts'
import { evidenceTexts } from './texts/evidence.ts'

export const addEvidence: AddCommand = (program, cli) => {
  const texts = evidenceTexts[cli.language]
  const command = program.command('evidence').description(texts.description)
  const situation = ({ config }: EvidenceFlags): Situation => situationOf(program, cli, config)
  command
    .command('list')
    .description(texts.list)
    .option('-c, --config <file>', texts.config)
    .option('--site <id>', texts.site)
    .option('--item <code>', texts.item)
    .option('--limit <number>', texts.limit)
    .addOption(new Option('--format <format>', texts.format).choices(['table', 'json']).default('table'))
    .action((flags: EvidenceFlags) => listEvidence(flags, situation(flags)))
  command
    .command('show')
    .description(texts.show)
    .argument('[number]', texts.number)
    .option('-c, --config <file>', texts.config)
    .option('--site <id>', texts.site)
    .option('--item <code>', texts.item)
    .option('--body <file>', texts.body)
    .action((number: string | undefined, flags: EvidenceFlags) => showEvidence(number, flags, situation(flags)))
  command
    .command('export')
    .description(texts.export)
    .option('-c, --config <file>', texts.config)
    .requiredOption('--site <id>', texts.site)
    .option('--item <code>', texts.item)
    .requiredOption('--out <file>', texts.out)
    .action((flags: EvidenceFlags) => exportEvidence(flags, situation(flags)))
  command
    .command('verify')
    .description(texts.verify)
    .option('-c, --config <file>', texts.config)
    .option('--site <id>', texts.site)
    .option('--item <code>', texts.item)
    .action((flags: EvidenceFlags) => verifyAll(flags, situation(flags)))
}
