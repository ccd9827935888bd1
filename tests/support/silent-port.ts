import { connect } from 'node:net'
import type { Socket } from 'node:net'
import { Worker } from 'node:worker_threads'
import { onTestFinished } from 'vitest'

/** Listens, and then never lets its event loop accept anybody. */
const LISTEN_AND_STOP = `
const { parentPort, workerData } = require('node:worker_threads')
const server = require('node:net').createServer()
server.listen({ port: 0, host: workerData, backlog: 1 }, () => {
  parentPort.postMessage(server.address().port)
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
})`

const ROOM_FOR = 8

/**
 * A port on which connections are neither accepted nor refused, as behind a firewall that drops packets: its queue of
 * waiting connections is full.
 */
export async function silentPort(host: string): Promise<number> {
  const worker = new Worker(LISTEN_AND_STOP, { eval: true, workerData: host })
  onTestFinished(async () => void (await worker.terminate()))
  const port = await new Promise<number>((resolve) => worker.once('message', resolve))
  const waiting: Socket[] = []
  onTestFinished(() => waiting.forEach((socket) => socket.destroy()))
  // The kernel takes some into the queue; the first one that it leaves hanging shows that the queue is full.
  for (let taken = 0; taken < ROOM_FOR; taken += 1) {
    const socket = connect(port, host)
    socket.on('error', () => {})
    waiting.push(socket)
    const connected = new Promise((resolve) => socket.once('connect', () => resolve(true)))
    const hanging = new Promise((resolve) => setTimeout(resolve, 200, false))
    if (!(await Promise.race([connected, hanging]))) return port
  }
  throw new Error('the queue of waiting connections did not fill up')
}
