/**
 * Loaded into the measured program before it (`node --import`): tells the one who started it what each answer cost, CPU
 * of the whole process (all threads) and time, from the moment on when the request was read until the answer was
 * handed to the system.
 */
import { subscribe } from 'node:diagnostics_channel'

const begun = new WeakMap()

subscribe('http.server.request.start', ({ request, response }) => {
  begun.set(response, { url: request.url, at: performance.now(), cpu: process.cpuUsage() })
})
subscribe('http.server.response.finish', ({ response }) => {
  const start = begun.get(response)
  if (!start) return
  const { user, system } = process.cpuUsage(start.cpu)
  process.send?.({ url: start.url, wallMs: performance.now() - start.at, cpuMs: (user + system) / 1_000 })
})
