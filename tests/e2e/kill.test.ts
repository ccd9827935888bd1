import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import type { KillWorld, Step } from '../support/kill-world.ts'
import { killWorld, STEPS } from '../support/kill-world.ts'

/** More by `KILLS=200 npx vitest run tests/e2e/kill.test.ts`. */
const KILLS = Number(process.env['KILLS'] ?? STEPS.length)
const SITES = Array.from({ length: 10 }, (_, index) => `s${index}`)

/** One random site falls or comes back. */
function flip({ down }: KillWorld): void {
  const site = SITES[Math.floor(Math.random() * SITES.length)] ?? ''
  if (!down.delete(site)) down.add(site)
}

/** How often a row of this state is there now; 0 while there is no database yet, or it is being made. */
function rows(world: KillWorld, state: string): number {
  try {
    return world.ask<{ n: number }>(`select count(*) as n from notice where state = '${state}'`)[0]?.n ?? 0
  } catch {
    return 0
  }
}

/** Kills the watch at a step, once it has happened so many times; at the latest after a while. */
async function killAt(world: KillWorld, step: Step, times: number): Promise<void> {
  const deadline = Date.now() + 8_000
  let happened = 0
  let killed = false
  const kill = (): void => {
    killed = true
    world.listen(() => {})
    world.kill()
  }
  world.listen((now) => {
    if (now === step && !killed && (happened += 1) >= times) kill()
  })
  const flipping = setInterval(() => flip(world), 400)
  await world.start()
  if (step === 'start') await sleep(100 * times)
  while (!killed && Date.now() < deadline && step !== 'start') {
    if (step === 'notice held' && rows(world, 'held') > 0) break
    if (step === 'notice leased' && rows(world, 'leased') > 0) break
    await sleep(3)
  }
  if (!killed) kill()
  await world.ended()
  clearInterval(flipping)
}

async function until(what: string, holds: () => boolean): Promise<void> {
  const deadline = Date.now() + 60_000
  while (!holds()) {
    if (Date.now() > deadline) throw new Error(`never came: ${what}`)
    await sleep(50)
  }
}

it(
  `loses nothing and tells nothing under two keys, killed ${KILLS} times at every step of the way`,
  async () => {
    const world = await killWorld(SITES)
    for (let kill = 0; kill < KILLS; kill += 1) {
      const step = STEPS[kill % STEPS.length] ?? 'start'
      await killAt(world, step, 1 + Math.floor(Math.random() * 4))
    }

    // Left alone: what is down is told, what comes back is told, and all that waited arrives.
    world.down.clear()
    for (const site of SITES.slice(0, 5)) world.down.add(site)
    await world.start()
    const open = (): number =>
      world.ask<{ n: number }>(`select count(*) as n from incident where phase = 'open'`)[0]?.n ?? 0
    await until('five open incidents', () => open() === 5)
    world.down.clear()
    await until('the end of all incidents', () => open() === 0)
    await until('an empty outbox', () => ['held', 'ready', 'leased'].every((state) => rows(world, state) === 0))
    expect(await world.stop(), world.complaints).toBe(0)

    const notices = world.ask<{ id: string; channel: string; state: string; carrier: string | null }>(
      'select id, channel, state, carrier from notice',
    )
    const events = world.ask<{ incident_id: string; seq: number; notices: number }>(
      `select e.incident_id, e.seq, (select count(*) from notice n where n.incident_id = e.incident_id and n.seq = e.seq) as notices
         from incident_event e where json_extract(e.body, '$.silent') is null`,
    )
    const arrived = new Set(world.told.map(({ channel, key }) => `${channel} ${key}`))
    const lost = notices.filter(({ id, channel, carrier }) => !arrived.has(`${channel} ${carrier ?? id}`))
    const keysOf = new Map<string, Set<string>>()
    for (const { incident, seq, key } of world.events) {
      const event = `${incident} ${seq}`
      keysOf.set(event, (keysOf.get(event) ?? new Set()).add(key))
    }
    const twoKeys = [...keysOf.values()].filter((keys) => keys.size > 1)
    const counts = {
      kills: KILLS,
      incidents: new Set(events.map(({ incident_id }) => incident_id)).size,
      events: events.length,
      notices: notices.length,
      arrivals: world.told.length,
      repeatedUnderTheSameKey: world.told.length - arrived.size,
      lost: lost.length,
      duplicatesUnderAnotherKey: twoKeys.length,
    }
    process.stdout.write(`${JSON.stringify(counts)}\n`)

    // Each event has its notice on each of the two channels, made in the transaction of the event.
    expect(events.filter((event) => event.notices !== 2)).toEqual([])
    expect(notices.filter(({ state }) => state !== 'delivered' && state !== 'merged')).toEqual([])
    expect(lost).toEqual([])
    expect(twoKeys).toEqual([])
    expect(counts.incidents).toBeGreaterThanOrEqual(5)

    // What is told of an incident for the first time comes in the order in which it happened.
    const latest = new Map<string, number>()
    const seen = new Set<string>()
    for (const { incident, seq, key } of world.events) {
      if (seen.has(`${key} ${incident}`)) continue
      seen.add(`${key} ${incident}`)
      expect(seq).toBeGreaterThan(latest.get(incident) ?? 0)
      latest.set(incident, seq)
    }
  },
  60_000 + KILLS * 10_000,
)
