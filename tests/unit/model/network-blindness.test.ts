import { describe, expect, it } from 'vitest'
import { MINUTE } from '../../../src/model/duration.ts'
import type { Sight } from '../../../src/model/network-blindness.ts'
import { isBlind } from '../../../src/model/network-blindness.ts'

const NOW = Date.parse('2026-11-23T05:00:00Z')

function sight(siteId: string, secondsAgo: number, more: Partial<Sight> = {}): Sight {
  return { siteId, origin: siteId, at: NOW - secondsAgo * 1_000, heard: true, wasDown: false, ...more }
}

const silent = (siteId: string, secondsAgo: number, more: Partial<Sight> = {}): Sight =>
  sight(siteId, secondsAgo, { heard: false, ...more })

function blind(sights: readonly Sight[], references: readonly boolean[] = []): boolean {
  return isBlind({ sights, references, now: NOW, within: 2 * MINUTE })
}

describe('our own line is down', () => {
  it('when every reference target is silent together with a site', () => {
    expect(blind([silent('a', 1)], [false, false])).toBe(true)
  })

  it('when three sites at three addresses fall silent and none was heard since', () => {
    expect(blind([sight('d', 40), silent('a', 30), silent('b', 20), silent('c', 10)])).toBe(true)
  })

  it('although a reference target answers, when no site at all is heard', () => {
    expect(blind([silent('a', 30), silent('b', 20), silent('c', 10)], [true, false])).toBe(true)
  })
})

describe('our own line is up', () => {
  it('when a reference target answers', () => {
    expect(blind([sight('b', 20), silent('a', 1)], [true, false])).toBe(false)
  })

  it('when any site was heard after the others fell silent', () => {
    expect(blind([silent('a', 30), silent('b', 20), silent('c', 10), sight('d', 1)], [false])).toBe(false)
  })

  it('when the silent sites share one address: then it is that server', () => {
    const shared = { origin: '203.0.113.7' }
    expect(blind([silent('a', 30, shared), silent('b', 20, shared), silent('c', 10, shared)])).toBe(false)
  })

  it('when only two fell silent, which happens by chance', () => {
    expect(blind([silent('a', 30), silent('b', 20)])).toBe(false)
  })

  it('when the silent ones were down before', () => {
    const long = { wasDown: true }
    expect(blind([silent('a', 30, long), silent('b', 20, long), silent('c', 10, long)])).toBe(false)
  })

  it('when nothing is silent, or what is silent is long ago', () => {
    expect(blind([sight('a', 1)], [false])).toBe(false)
    expect(blind([silent('a', 600), silent('b', 600), silent('c', 600)], [false])).toBe(false)
  })
})
