import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { STATUSES } from '../../../src/model/status.ts'
import type { Look } from '../../../src/model/uptime/look.ts'
import { noPhases, phaseSums } from '../../../src/model/uptime/phase-sums.ts'
import { packHistogram, unpackHistogram } from '../../../src/store/packed/histogram.ts'
import { packBlock, packLook, unpackBlock, unpackLook } from '../../../src/store/packed/look.ts'
import { packPhaseSums, unpackPhaseSums } from '../../../src/store/packed/phase-sums.ts'
import { VarintReader, writeSigned, writeVarint } from '../../../src/store/packed/varint.ts'

/** Milliseconds to a tenth, up to two hours. */
const time = fc.integer({ min: 0, max: 72_000_000 }).map((tenths) => tenths / 10)

const look: fc.Arbitrary<Omit<Look, 'at'>> = fc
  .record({
    status: fc.constantFrom(...STATUSES),
    durationMs: time,
    timings: fc.option(
      fc.record({ dnsMs: time, connectMs: time, tlsMs: time, firstByteMs: time, downloadMs: time, totalMs: time }),
      { nil: undefined },
    ),
  })
  .map(({ timings, ...rest }) => ({ ...rest, ...(timings && { timings }) }))

describe('numbers', () => {
  it('come back whatever their size, and take a byte for each seven bits', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.integer({ min: -(2 ** 51), max: 2 ** 51 }), (plain, signed) => {
        const bytes: number[] = []
        writeVarint(bytes, plain)
        expect(bytes.length).toBe(Math.max(1, Math.ceil(plain.toString(2).length / 7)))
        writeSigned(bytes, signed)
        const reader = new VarintReader(Uint8Array.from(bytes))
        expect(reader.unsigned()).toBe(plain)
        expect(reader.signed()).toBe(signed)
        expect(reader.done).toBe(true)
      }),
    )
  })

  it('that are cut short are refused', () => {
    expect(() => new VarintReader(Uint8Array.of(0x80)).unsigned()).toThrow(RangeError)
    expect(() => unpackLook(0, Uint8Array.of(7))).toThrow(RangeError)
  })
})

describe('a packed look', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(look, fc.nat(), (original, at) => {
        expect(unpackLook(at, packLook(original))).toEqual({ at, ...original })
      }),
    )
  })

  it('of a page takes at most 14 bytes', () => {
    const timings = { dnsMs: 12.3, connectMs: 31.4, tlsMs: 45.6, firstByteMs: 380.2, downloadMs: 78.9, totalMs: 549 }
    expect(packLook({ status: 'ok', durationMs: 551.7, timings }).length).toBeLessThanOrEqual(14)
  })

  it('is rounded to a tenth of a millisecond and never below zero', () => {
    expect(unpackLook(0, packLook({ status: 'ok', durationMs: 1.26 })).durationMs).toBe(1.3)
    expect(unpackLook(0, packLook({ status: 'ok', durationMs: -0.4 })).durationMs).toBe(0)
  })
})

describe('a block', () => {
  it('gives back all of its looks in order', () => {
    fc.assert(
      fc.property(fc.nat(), fc.array(fc.record({ after: fc.nat({ max: 900_000 }), look })), (from, steps) => {
        let at = from
        const looks = steps.map((step) => ({ at: (at += step.after), ...step.look }))
        const packed = packBlock(
          from,
          looks.map((original) => ({ at: original.at, data: packLook(original) })),
        )
        expect(unpackBlock(from, packed)).toEqual(looks)
      }),
    )
  })
})

describe('packed sums of phases', () => {
  it('come back as they were, and are nothing where nothing was summed', () => {
    const sums = fc.record({
      count: fc.integer({ min: 1, max: 1_000_000 }),
      dnsMs: time,
      connectMs: time,
      tlsMs: time,
      firstByteMs: time,
      downloadMs: time,
    })
    fc.assert(
      fc.property(sums, (original) => {
        expect(unpackPhaseSums(packPhaseSums(original))).toEqual(original)
      }),
    )
    expect(packPhaseSums(noPhases)).toBeNull()
    expect(unpackPhaseSums(null)).toEqual(noPhases)
  })

  it('of an hour of looks a minute take about twenty bytes', () => {
    const mean = { dnsMs: 12.3, connectMs: 31.4, tlsMs: 45.6, firstByteMs: 380.2, downloadMs: 78.9 }
    const timings = { ...mean, totalMs: 549 }
    const hour = phaseSums(Array.from({ length: 60 }, () => ({ timings })))
    expect(packPhaseSums(hour)?.length).toBeLessThanOrEqual(20)
  })
})

describe('a packed histogram', () => {
  it('comes back as it was', () => {
    const histogram = fc.uniqueArray(fc.tuple(fc.nat({ max: 300 }), fc.integer({ min: 1, max: 1_000_000 })), {
      selector: ([bucket]) => bucket,
    })
    fc.assert(
      fc.property(histogram, (pairs) => {
        const original = new Map(pairs)
        expect(unpackHistogram(packHistogram(original))).toEqual(original)
      }),
    )
  })
})
