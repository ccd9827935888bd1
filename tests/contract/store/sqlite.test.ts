import { freshSqlite } from '../../support/store.ts'
import { storeContract } from './contract.ts'

storeContract('sqlite', freshSqlite)
