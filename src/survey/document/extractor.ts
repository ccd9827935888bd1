import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { DocumentKind } from '../site-map.ts'
import type { ExtractReply, ExtractRequest, Extracted } from './extract.ts'

/** Opens documents in a thread of their own, one at a time. */
export interface Extractor {
  /** `timeout` where the document was given up: after its time, or when it asked for too much memory. */
  extract(kind: DocumentKind, bytes: Uint8Array): Promise<Extracted | 'timeout' | 'too-large'>
  /** Ends the thread; a later call starts a new one. */
  close(): Promise<void>
}

export interface ExtractorLimits {
  /** Milliseconds for one document. */
  readonly timeout: number
  /** Megabytes that the thread's objects may take. */
  readonly heapMb: number
  /** Bytes by which the process may grow while one document is open: typed arrays stand outside of the heap. */
  readonly growth: number
}

export const EXTRACTOR_LIMITS: ExtractorLimits = { timeout: 8_000, heapMb: 160, growth: 300_000_000 }

/** How often growth is looked at while a document is open. Milliseconds. */
const WATCH_EVERY = 50

/** Node 20 cannot read TypeScript in a thread: where the sources run unbuilt, tsx is asked to. */
function startThread(limits: ExtractorLimits): Worker {
  const source = import.meta.url.endsWith('.ts')
  const module = new URL(`./extract-thread.${source ? 'ts' : 'js'}`, import.meta.url)
  const options = {
    resourceLimits: { maxOldGenerationSizeMb: limits.heapMb, maxYoungGenerationSizeMb: 32 },
    // What a library says about a broken document is no message of ours.
    stdout: true,
    stderr: true,
  }
  if (!source) return new Worker(module, options)
  const tsx = pathToFileURL(
    createRequire(import.meta.url)
      .resolve('tsx/esm/api')
      .replace(/\.cjs$/, '.mjs'),
  ).href
  const code = `import(${JSON.stringify(tsx)}).then(({ register }) => { register(); return import(${JSON.stringify(module.href)}) })`
  return new Worker(code, { ...options, eval: true })
}

export function createExtractor(limits: ExtractorLimits = EXTRACTOR_LIMITS): Extractor {
  let worker: Worker | undefined
  let ready: Promise<void> | undefined
  let queue: Promise<unknown> = Promise.resolve()
  let lastId = 0

  /** Starting takes time that is not the document's fault. */
  function start(): { readonly thread: Worker; readonly started: Promise<void> } {
    const thread = (worker ??= startThread(limits))
    ready ??= new Promise((resolve, reject) => {
      thread.once('online', resolve)
      thread.once('error', reject)
    })
    return { thread, started: ready }
  }

  function forget(): Worker | undefined {
    const thread = worker
    worker = undefined
    ready = undefined
    return thread
  }

  async function run(kind: DocumentKind, bytes: Uint8Array): Promise<Extracted | 'timeout' | 'too-large'> {
    const { thread, started } = start()
    // An idle thread must not keep the process alive, a working one must.
    thread.ref()
    await started
    const id = (lastId += 1)
    const before = process.memoryUsage.rss()
    const outcome = await new Promise<Extracted | 'timeout' | 'too-large'>((resolve, reject) => {
      const onMessage = (reply: ExtractReply) => {
        if (reply.id === id) settle(() => resolve(reply.extracted))
      }
      const onError = (error: Error) => {
        const memory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
        settle(() => (memory ? resolve('too-large') : reject(error)))
      }
      const watch = setInterval(() => {
        if (process.memoryUsage.rss() - before > limits.growth) settle(() => resolve('too-large'))
      }, WATCH_EVERY)
      const timer = setTimeout(() => settle(() => resolve('timeout')), limits.timeout)
      function settle(done: () => void): void {
        clearInterval(watch)
        clearTimeout(timer)
        thread.off('message', onMessage)
        thread.off('error', onError)
        done()
      }
      thread.on('message', onMessage)
      thread.on('error', onError)
      const request: ExtractRequest = { id, kind, bytes }
      thread.postMessage(request, [])
    })
    if (typeof outcome === 'string') await forget()?.terminate()
    else thread.unref()
    return outcome
  }

  return {
    extract(kind, bytes) {
      const result = queue.then(() => run(kind, bytes))
      queue = result.catch(() => forget()?.terminate())
      return result
    },
    async close() {
      await queue
      await forget()?.terminate()
    },
  }
}

/** How long a thread without work is kept for the next site. Milliseconds. */
const IDLE = 60_000

/** One thread for all audits of this process: starting one costs more than reading a dozen documents. */
export function createSharedExtractor(limits: ExtractorLimits = EXTRACTOR_LIMITS): { use(): Extractor } {
  const shared = createExtractor(limits)
  let users = 0
  let closing: NodeJS.Timeout | undefined
  return {
    /** The one extractor; closing it only says that this user is done. */
    use() {
      users += 1
      clearTimeout(closing)
      return {
        extract: (kind, bytes) => shared.extract(kind, bytes),
        async close() {
          users -= 1
          if (users > 0) return
          closing = setTimeout(() => void shared.close(), IDLE)
          closing.unref()
        },
      }
    },
  }
}
