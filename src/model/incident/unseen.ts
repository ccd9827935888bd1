import type { BadFinding, Look } from './look.ts'

/** A watch that has not seen for long: its own incident, since nobody is told of single unknown looks. */
export const UNSEEN = 'watch.unseen'

export function isUnseen({ code }: { readonly code: string }): boolean {
  return code === UNSEEN
}

/** The finding that a look which saw nothing stands for; its subject is the kind. */
export function unseenFinding(look: Look): BadFinding {
  const why = look.findings.find(({ severity }) => severity === 'unknown')
  return {
    code: UNSEEN,
    severity: 'warning',
    subject: look.kind,
    params: { kind: look.kind, reason: why?.code ?? null },
    ...(why?.evidence ? { evidence: why.evidence } : {}),
  }
}
