import type { Config } from '../config/config.ts'
import type { Store } from '../store/store.ts'

/** Deletes what is older than the configuration wants it kept. */
export function forgetOld(store: Pick<Store, 'retention'>, { retention }: Config, now: number): Promise<void> {
  return store.retention.run(now, { rawMs: retention.raw, hourlyMs: retention.hourly })
}
