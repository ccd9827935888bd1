import { describe, expect, it } from 'vitest'
import { DAY, HOUR, MINUTE } from '../../../../src/model/duration.ts'
import type { Look } from '../../../../src/model/uptime/look.ts'
import { noPhases } from '../../../../src/model/uptime/phase-sums.ts'
import type { Rollup } from '../../../../src/model/uptime/rollup.ts'
import { emptyRollup, measured } from '../../../../src/model/uptime/rollup.ts'
import { emptyTally } from '../../../../src/model/uptime/tally.ts'
import { lineOf, stateOf } from '../../../../src/web/components/strip.tsx'
import { barsOfLooks, barsOfStretches, heightOf, roundUp } from '../../../../src/web/pages/site/bars.ts'

function look(at: number, status: Look['status'], firstByteMs = 100): Look {
  const timings = { dnsMs: 1, connectMs: 2, tlsMs: 3, firstByteMs, downloadMs: 4, totalMs: firstByteMs + 10 }
  return { at, status, durationMs: 0, timings }
}

describe('the bars of a chart', () => {
  const span = { from: 0, to: HOUR, bar: 15 * MINUTE }

  it('hold the mean of each phase of the looks that were served', () => {
    const [first] = barsOfLooks(
      [look(0, 'ok', 100), look(MINUTE, 'ok', 300), look(2 * MINUTE, 'critical', 9_000)],
      span,
    )
    expect(first?.parts.find(({ name }) => name === 'wait')?.ms).toBe(200)
    expect(first && heightOf(first)).toBe(210)
  })

  it('tell the gravest state, and grey where nobody looked', () => {
    const bars = barsOfLooks([look(0, 'ok'), look(MINUTE, 'critical'), look(50 * MINUTE, 'warning')], span)
    expect(bars.map(({ state }) => state)).toEqual(['critical', 'gap', 'gap', 'warning'])
  })

  it('a look at the end of the range belongs to none', () => {
    expect(barsOfLooks([look(HOUR, 'critical')], span).map(({ state }) => state)).toEqual(['gap', 'gap', 'gap', 'gap'])
  })

  it('of roll-ups hold the phases too, or the median of the whole where they were not kept', () => {
    const rollup = measured([look(0, 'ok', 100), look(1, 'ok', 300)])
    const older = { ...rollup, times: { ...rollup.times, phases: noPhases } }
    const stretch = (index: number, one: Rollup) => ({ from: index * HOUR, to: (index + 1) * HOUR, rollup: one })
    const bars = barsOfStretches([stretch(0, rollup), stretch(1, older), stretch(2, emptyRollup)])
    expect(bars[0]?.parts).toEqual([
      { name: 'dns', ms: 1 },
      { name: 'connect', ms: 2 },
      { name: 'tls', ms: 3 },
      { name: 'wait', ms: 200 },
      { name: 'download', ms: 4 },
    ])
    expect(bars[1]?.parts.map(({ name }) => name)).toEqual(['median'])
    expect(bars[2]).toMatchObject({ parts: [], state: 'gap', p95: undefined })
  })

  it('of roll-ups take several hours together where one bar covers them', () => {
    const hour = (index: number) => ({
      from: index * HOUR,
      to: (index + 1) * HOUR,
      rollup: measured([look(0, 'ok', 100 * (index + 1))]),
    })
    const bars = barsOfStretches([0, 1, 2].map(hour), 2)
    expect(bars.map(({ from, to }) => [from, to])).toEqual([
      [0, 2 * HOUR],
      [2 * HOUR, 3 * HOUR],
    ])
    expect(bars[0]?.parts.find(({ name }) => name === 'wait')?.ms).toBe(150)
  })

  it.each([
    [0, 1],
    [1, 1],
    [180, 200],
    [210, 300],
    [999, 1_000],
  ])('the axis above %d ends at %d', (value, top) => {
    expect(roundUp(value)).toBe(top)
  })
})

describe('the colour of a day', () => {
  it('is grey where nobody looked', () => {
    expect(stateOf({ ...emptyTally, gap: DAY })).toBe('gap')
  })

  it('is grey where almost nothing was seen, however good that was', () => {
    expect(stateOf({ ...emptyTally, ok: HOUR, gap: 23 * HOUR })).toBe('gap')
  })

  it('is red after an outage of a minute', () => {
    expect(stateOf({ ...emptyTally, ok: DAY - MINUTE, critical: MINUTE })).toBe('critical')
  })

  it('is unknown where looks could not tell', () => {
    expect(stateOf({ ...emptyTally, unknown: DAY })).toBe('unknown')
  })

  it('is green otherwise', () => {
    expect(stateOf({ ...emptyTally, ok: DAY })).toBe('ok')
  })
})

it('a line breaks where nothing was measured', () => {
  expect(lineOf(['0 1', '4 2', undefined, '12 3', '16 4'])).toBe('M0 1L4 2M12 3L16 4')
})
