import { describe } from 'vitest'
import type { FreshDatabase } from '../../support/store.ts'
import { evidenceContract } from './evidence.ts'
import { incidentsContract } from './incidents.ts'
import { lockContract } from './lock.ts'
import { memoryContract } from './memory.ts'
import { resultsContract } from './results.ts'
import { retentionContract } from './retention.ts'
import { rollupsContract } from './rollups.ts'
import { runsContract } from './runs.ts'
import { transactionContract } from './transaction.ts'
import { watchesContract } from './watches.ts'

export type OpenFresh = () => Promise<FreshDatabase>

/** What every database system must do. */
export function storeContract(driver: string, openFresh: OpenFresh): void {
  describe(`store on ${driver}`, () => {
    watchesContract(openFresh)
    resultsContract(openFresh)
    rollupsContract(openFresh)
    retentionContract(openFresh)
    memoryContract(openFresh)
    runsContract(openFresh)
    transactionContract(openFresh)
    lockContract(openFresh)
    incidentsContract(openFresh)
    evidenceContract(openFresh)
  })
}
