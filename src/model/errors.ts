import type { Language, Localized } from './language.ts'

/**
 * A mistake in what the user gave us (configuration, argument, file). The message names the culprit and the mend;
 * the command line prints it without a stack and exits with 3. Give it in every language where the reader's is not known
 * yet: `message` is then the English one.
 */
export class UserError extends Error {
  override readonly name = 'UserError'
  readonly #texts: Localized | undefined

  constructor(message: string | Localized, options?: ErrorOptions) {
    super(typeof message === 'string' ? message : message.en, options)
    this.#texts = typeof message === 'string' ? undefined : message
  }

  in(language: Language): string {
    return this.#texts?.[language] ?? this.message
  }
}
