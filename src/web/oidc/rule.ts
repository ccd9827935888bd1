import type { OpenidOptions } from '../../config/web.ts'
import type { Role } from '../../model/role.ts'

/** The role of whoever the provider says has this address; undefined where nobody let them in. The first rule that matches counts. */
export function roleFor(email: string, { allow }: Pick<OpenidOptions, 'allow'>): Role | undefined {
  const address = email.toLowerCase()
  const domain = address.slice(address.lastIndexOf('@') + 1)
  return allow.find((rule) => rule.email === address || rule.domain === domain)?.role
}
