import type { CheckKind } from './check-kind.ts'
import { tlsKind } from './tls/kind.ts'

/** Every check kind, by id, in the order of the table. A new kind is one line here. */
export const checkKinds = { tls: tlsKind } satisfies Record<string, CheckKind>
