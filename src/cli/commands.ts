import type { AddCommand } from './cli.ts'

export interface CommandEntry {
  readonly name: string
  /** Brings the command and what it builds on; only the one that is asked for is loaded, since that takes time. */
  load(): Promise<AddCommand>
}

/** Every command, in the order of the help. */
export const commands: readonly CommandEntry[] = [
  { name: 'check', load: async () => (await import('./check.ts')).addCheck },
  { name: 'init', load: async () => (await import('./init.ts')).addInit },
  { name: 'run', load: async () => (await import('./run.ts')).addRun },
  { name: 'sample', load: async () => (await import('./sample.ts')).addSample },
  { name: 'incidents', load: async () => (await import('./incidents.ts')).addIncidents },
  { name: 'evidence', load: async () => (await import('./evidence.ts')).addEvidence },
  { name: 'integrity', load: async () => (await import('./integrity.ts')).addIntegrity },
  { name: 'alerts', load: async () => (await import('./alerts.ts')).addAlerts },
  { name: 'report', load: async () => (await import('./report.ts')).addReport },
  { name: 'db', load: async () => (await import('./db.ts')).addDb },
  { name: 'account', load: async () => (await import('./account.ts')).addAccount },
  { name: 'health', load: async () => (await import('./health.ts')).addHealth },
  { name: 'config', load: async () => (await import('./config.ts')).addConfig },
]
