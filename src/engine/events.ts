import type { Kept } from './record.ts'

/** What happens in the watch, for those who show it. Told after it is stored. */
export interface WatchEvents {
  kept?(kept: readonly Kept[]): void
  /** A configuration was put in place, or could not be. */
  reloaded?(outcome: { readonly ok: true } | { readonly ok: false; readonly problem: string }): void
  /** The watch sees again. Milliseconds since the epoch. */
  sawAgain?(from: number, to: number): void
}

/** Tells all of them; what one of them does wrong is not the watch's business, but is said. */
export function broadcast(listeners: readonly WatchEvents[], failed: (error: unknown) => void): Required<WatchEvents> {
  function each(tell: (listener: WatchEvents) => void): void {
    for (const listener of listeners) {
      try {
        tell(listener)
      } catch (error) {
        failed(error)
      }
    }
  }
  return {
    kept: (kept) => each((listener) => listener.kept?.(kept)),
    reloaded: (outcome) => each((listener) => listener.reloaded?.(outcome)),
    sawAgain: (from, to) => each((listener) => listener.sawAgain?.(from, to)),
  }
}
