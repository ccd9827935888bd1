import { startSample } from '../sample/start-sample.ts'
import type { AddCommand } from './cli.ts'
import { SAMPLE_FOLDER, showSample } from './sample-banner.ts'
import { sampleTexts } from './texts/sample.ts'

/** The built-in sample site alone, without a watch: to try the other commands on. */
export const addSample: AddCommand = (program, cli) => {
  const texts = sampleTexts[cli.language]
  program
    .command('sample')
    .description(texts.description)
    .action(async () => {
      const sample = await startSample({ folder: SAMPLE_FOLDER, now: () => cli.now() })
      showSample(sample, cli.language, cli)
      cli.out.write(`${texts.use(sample.configFile)}\n`)
      if (!cli.interrupted.aborted) {
        await new Promise((resolve) => cli.interrupted.addEventListener('abort', resolve, { once: true }))
      }
      await sample.close()
    })
}
