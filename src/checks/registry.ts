import type { CheckKind } from './check-kind.ts'

/** Every check kind, by id, in the order of the table. A new kind is one line here. */
export const checkKinds = {} satisfies Record<string, CheckKind>
