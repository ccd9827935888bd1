/** Letters of any script, so that Thai names work; an e-mail address is a name too. */
const NAME = /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}._@+-]{1,63}$/u

/** Whether a name, already in lower case, can be typed and told apart. */
export function nameFault(name: string): 'name' | undefined {
  return NAME.test(name) ? undefined : 'name'
}
