import { writeFileSync } from 'node:fs'
import type { Config } from '../config/config.ts'
import { configJsonSchema } from '../config/json-schema.ts'
import { loadConfig } from '../config/load-config.ts'
import type { Language } from '../model/language.ts'
import { pad } from './check-output/wrap.ts'
import type { AddCommand } from './cli.ts'
import { DEFAULT_CONFIG } from './default-file.ts'
import { configTexts } from './texts/config.ts'

export const addConfig: AddCommand = (program, cli) => {
  const texts = configTexts[cli.language]
  const command = program.command('config').description(texts.description)
  command
    .command('check')
    .description(texts.check)
    .argument('[file]', texts.file)
    .option('-c, --config <file>', texts.file)
    .action((argument: string | undefined, flags: { config?: string }) => {
      const file = flags.config ?? argument ?? DEFAULT_CONFIG
      const language = program.opts<{ language?: Language }>().language
      const config = loadConfig(file, { env: cli.env, ...(language ? { language } : {}) })
      cli.out.write(config.secrets.redact(summary(file, config, language ?? config.language)))
    })
  command
    .command('schema')
    .description(texts.schema)
    .option('-o, --out <file>', texts.out)
    .action(({ out }: { out?: string }) => {
      const schema = configJsonSchema()
      if (out === undefined) cli.out.write(schema)
      else writeFileSync(out, schema)
    })
}

/** What the program understood, so that a slip which is no error (a kind switched off) shows. */
function summary(file: string, config: Config, language: Language): string {
  const texts = configTexts[language]
  const width = Math.max(...config.sites.map(({ site }) => site.id.length))
  const sites = config.sites.map(
    ({ site, checks }) =>
      `  ${pad(site.id, width)}  ${site.url}  ${checks.map(({ kind }) => kind.id).join(' ') || '-'}`,
  )
  return [
    texts.sound(file),
    `${texts.organisation}: ${config.organisation}`,
    `${texts.database}: ${config.database}`,
    `${texts.sites}: ${config.sites.length}`,
    ...sites,
    '',
  ].join('\n')
}
