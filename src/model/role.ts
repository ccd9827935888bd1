/** From the least to the most that an account may do. */
export const ROLES = ['viewer', 'officer', 'admin'] as const
export type Role = (typeof ROLES)[number]

/** Everything that somebody may be allowed to do. */
export const PERMISSIONS = [
  'read',
  'metrics',
  'acknowledge',
  'check',
  'report',
  'review',
  'notices',
  'accounts',
] as const
export type Permission = (typeof PERMISSIONS)[number]

const VIEWER: readonly Permission[] = ['read', 'metrics']
const OFFICER: readonly Permission[] = [...VIEWER, 'acknowledge', 'check', 'report', 'review', 'notices']

/** Who may do what: `accounts` covers accounts, other people's tokens and sessions, and the audit log. */
export const ROLE_PERMISSIONS = {
  viewer: VIEWER,
  officer: OFFICER,
  admin: [...OFFICER, 'accounts'],
} as const satisfies Record<Role, readonly Permission[]>

export function may(role: Role, permission: Permission): boolean {
  const allowed: readonly Permission[] = ROLE_PERMISSIONS[role]
  return allowed.includes(permission)
}
