/**
 * A process that keeps evidence as fast as it can and says the digest of each piece once it is written down, until it
 * is killed or the disk takes no more: `evidence-writer.ts DATABASE FOLDER BYTES`.
 */
import { createHash, randomBytes } from 'node:crypto'
import { EvidenceError } from '../../src/archive/errors.ts'
import { vaultAt } from '../../src/archive/vault.ts'
import { silentLog } from '../../src/model/log.ts'
import { openStore } from '../../src/store/store.ts'
import { newPiece, putBody } from './piece.ts'

const [, , url = '', folder = '', size = ''] = process.argv
const store = await openStore({ url, now: Date.now, log: silentLog })
const vault = vaultAt(folder)
for (;;) {
  const bytes = randomBytes(Number(size))
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  try {
    const body = await putBody(vault, bytes)
    const add = [{ piece: newPiece(bytes), lastSeenAt: 0 }]
    await store.evidence.record({ add, bodies: [body], touch: [], supersede: [], at: 0 })
    process.stdout.write(`${sha256}\n`)
  } catch (error) {
    process.stdout.write(`${error instanceof EvidenceError ? error.trouble : String(error)}\n`)
    await store.close()
    process.exit(3)
  }
}
