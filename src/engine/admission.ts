/** A watch that wants to look, as far as the decision to let it start is concerned. */
export interface Candidate {
  readonly id: number
  /** Looks at one host go one after the other, up to the limit per host. */
  readonly host: string
}

export interface AdmissionLimits {
  readonly total: number
  readonly perHost: number
}

/**
 * Which due watches may start now: none that runs already, no more than the limits allow. The order of `due` is
 * kept; who is left out is still due at the next tick.
 */
export function admit<C extends Candidate>(
  due: readonly C[],
  running: readonly Candidate[],
  limits: AdmissionLimits,
): C[] {
  const ids = new Set(running.map(({ id }) => id))
  const perHost = new Map<string, number>()
  for (const { host } of running) perHost.set(host, (perHost.get(host) ?? 0) + 1)

  const admitted: C[] = []
  for (const candidate of due) {
    if (running.length + admitted.length >= limits.total) break
    const onHost = perHost.get(candidate.host) ?? 0
    if (ids.has(candidate.id) || onHost >= limits.perHost) continue
    ids.add(candidate.id)
    perHost.set(candidate.host, onHost + 1)
    admitted.push(candidate)
  }
  return admitted
}
