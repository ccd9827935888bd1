import { Command, CommanderError, Option } from 'commander'
import { UserError } from '../model/errors.ts'
import type { Language } from '../model/language.ts'
import { LANGUAGES } from '../model/language.ts'
import { EXIT_CODES } from '../model/status.ts'
import type { Cli } from './cli.ts'
import type { CommandEntry } from './commands.ts'
import { commands } from './commands.ts'
import { programTexts } from './texts/program.ts'
import { version } from './version.ts'

/** Bad arguments, a bad configuration and our own faults alike: could not run. */
const COULD_NOT_RUN = EXIT_CODES.unknown

export type Process = Omit<Cli, 'language' | 'debug' | 'exitWith'>

/**
 * Runs one command line, without the program's name in front.
 * @returns the exit code: 0 ok, 1 warning, 2 critical, 3 unknown or could not run.
 */
export async function runProgram(
  args: readonly string[],
  world: Process,
  entries: readonly CommandEntry[] = commands,
): Promise<number> {
  let exitCode = 0
  // Wanted before anything is parsed, since parsing may fail and has to be explained.
  const language = languageIn(args)
  const debug = args.includes('--debug')
  const texts = programTexts[language]
  const cli: Cli = { ...world, language, debug, exitWith: (code) => void (exitCode = code) }
  const program = createProgram(cli)
  for (const add of await Promise.all(entriesFor(args, entries).map((entry) => entry.load()))) add(program, cli)
  for (const command of everyCommand(program)) dress(command, cli)

  try {
    await program.parseAsync(args, { from: 'user' })
    return exitCode
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return 0
      // No command at all: the help has been printed, and it says it better.
      if (error.code !== 'commander.help') {
        world.err.write(`wenyam: ${texts.badArguments(error.message.replace(/^error: /, '').replaceAll('\n', ' '))}\n`)
      }
      return COULD_NOT_RUN
    }
    if (error instanceof UserError) {
      world.err.write(`wenyam: ${error.in(language)}\n`)
      return COULD_NOT_RUN
    }
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
    const message = error instanceof Error ? error.message : String(error)
    world.err.write(debug ? `${stack}\n` : `wenyam: ${texts.unexpected(message)}\n`)
    return COULD_NOT_RUN
  }
}

/** The command that is named; all of them where none is, for the help and for the suggestion after a slip. */
function entriesFor(args: readonly string[], entries: readonly CommandEntry[]): readonly CommandEntry[] {
  const named = entries.filter(({ name }) => args.includes(name))
  return named.length === 0 || args.includes('help') ? entries : named
}

function createProgram(cli: Cli): Command {
  const texts = programTexts[cli.language]
  return new Command('wenyam')
    .description(texts.description)
    .version(version(), '-V, --version', texts.version)
    .addOption(new Option('--language <language>', texts.language).choices(LANGUAGES))
    .option('--debug', texts.debug)
    .helpCommand('help [command]', texts.helpCommand)
}

/** Settings that commander does not hand down to commands that were added before. */
function dress(command: Command, cli: Cli): void {
  const texts = programTexts[cli.language]
  command
    .exitOverride()
    .helpOption('-h, --help', texts.help)
    .configureHelp({
      showGlobalOptions: command.parent !== null,
      styleTitle: (title) => texts.headings[title] ?? title,
    })
    .configureOutput({
      writeOut: (text) => cli.out.write(text),
      writeErr: (text) => cli.err.write(text),
      // Said once, by runProgram, in the user's language.
      outputError: () => {},
      getOutHelpWidth: () => cli.out.columns ?? 100,
      getErrHelpWidth: () => cli.err.columns ?? 100,
    })
}

function everyCommand(command: Command): Command[] {
  return [command, ...command.commands.flatMap(everyCommand)]
}

function languageIn(args: readonly string[]): Language {
  const at = args.indexOf('--language')
  const given = at >= 0 ? args[at + 1] : args.find((arg) => arg.startsWith('--language='))?.slice(11)
  return LANGUAGES.find((language) => language === given) ?? 'th'
}
