/**
 * A mistake in what the user gave us (configuration, argument, file). The message names the culprit and the mend;
 * the command line prints it without a stack and exits with 3.
 */
export class UserError extends Error {
  override readonly name = 'UserError'
}
