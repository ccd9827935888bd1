import { describe, expect, it } from 'vitest'
import { digestMessage, groupMessage } from '../../../src/alerts/bundle-message.ts'
import { incidentMessage } from '../../../src/alerts/incident-message.ts'
import type { MessageContext } from '../../../src/alerts/message-context.ts'
import { WATCH_ITSELF } from '../../../src/alerts/message-context.ts'
import type { Message } from '../../../src/alerts/message.ts'
import {
  blindnessMessage,
  deadLetterMessage,
  testMessage,
  uncleanStopMessage,
} from '../../../src/alerts/watch-message.ts'
import { DAY, HOUR, MINUTE } from '../../../src/model/duration.ts'
import type { Finding } from '../../../src/model/finding.ts'
import type { Incident, IncidentEvent } from '../../../src/model/incident/incident.ts'
import type { AlarmSeverity } from '../../../src/model/incident/look.ts'
import { LANGUAGES } from '../../../src/model/language.ts'
import { NOON } from '../../support/incident-desk.ts'
import { readable, sampleContext } from '../../support/messages.ts'

interface Story {
  readonly site?: string
  readonly finding: Finding
  readonly severity?: AlarmSeverity
  readonly more?: Partial<Incident>
}

function incidentOf({ site = 'khaen-nuea', finding, severity = 'critical', more = {} }: Story): Incident {
  return {
    id: `0c7cf0a8-${site}`,
    siteId: site,
    kind: finding.code.split('.')[0] ?? '',
    code: finding.code,
    subject: finding.subject,
    phase: 'open',
    severity,
    finding,
    failures: 2,
    firstBadAt: NOON,
    lastBadAt: NOON + 15_000,
    openedAt: NOON + 15_000,
    announcedAt: NOON + 15_000,
    flaps: 0,
    steps: 0,
    events: 1,
    origins: ['address:203.0.113.7'],
    ...more,
  }
}

function eventOf(story: Story, event: Partial<Omit<IncidentEvent, 'incident'>> = {}): IncidentEvent {
  return { seq: 1, name: 'opened', at: NOON + 15_000, ...event, incident: incidentOf(story) }
}

const silent: Finding = {
  code: 'tls.handshake-timeout',
  severity: 'critical',
  subject: 'www.khaennuea.go.th:443',
  params: { host: 'www.khaennuea.go.th', port: 443, seconds: 10, detail: 'no answer within 10 s' },
  evidence: {
    url: 'https://www.khaennuea.go.th/',
    at: '2026-11-23T05:00:00.000Z',
    excerpt: '<script>alert("x")</script> no answer within 10 s',
  },
}

const domainSoon: Finding = {
  code: 'domain.expires-soon',
  severity: 'warning',
  subject: 'khaennuea.go.th',
  params: {
    registrar: 'T.H.NIC Co., Ltd.',
    expiresAt: '2026-12-22T17:00:00.000Z',
    expiresOn: '2026-12-23',
    daysLeft: 30,
    source: 'rdap',
  },
}

const domainGone: Finding = { ...domainSoon, code: 'domain.expired', severity: 'critical' }

const hosting: Finding = {
  code: 'renewal.due-soon',
  severity: 'warning',
  subject: 'hosting',
  params: { name: 'ค่าเช่าพื้นที่เว็บไซต์', due: '2027-01-31', daysLeft: 69, contact: null, note: null },
}

const silentAt = (host: string): Finding => ({ ...silent, subject: `${host}:443`, params: { host, port: 443 } })

const ended = { name: 'resolved' as const, at: NOON + 47 * MINUTE }
const over = { phase: 'resolved' as const, resolvedAt: NOON + 47 * MINUTE }

/** Every message there is, by the name of its file. */
const messages: Readonly<Record<string, (context: MessageContext) => Message>> = {
  opened: (context) => incidentMessage('n', { event: eventOf({ finding: silent }), consequences: [] }, context),
  'opened-warning': (context) =>
    incidentMessage('n', { event: eventOf({ finding: domainSoon, severity: 'warning' }), consequences: [] }, context),
  'opened-with-consequences': (context) =>
    incidentMessage(
      'n',
      { event: eventOf({ finding: domainGone }), consequences: [incidentOf({ finding: silent })] },
      context,
    ),
  'opened-again': (context) =>
    incidentMessage(
      'n',
      { event: eventOf({ finding: silent, more: { flaps: 1 } }, { reason: 'again' }), consequences: [] },
      context,
    ),
  'escalated-severity': (context) =>
    incidentMessage(
      'n',
      { event: eventOf({ finding: domainGone }, { name: 'escalated', reason: 'severity' }), consequences: [] },
      context,
    ),
  'escalated-unacknowledged': (context) =>
    incidentMessage(
      'n',
      {
        event: eventOf(
          { finding: silent },
          { name: 'escalated', reason: 'unacknowledged', step: 0, at: NOON + 30 * MINUTE + 15_000 },
        ),
        consequences: [],
      },
      context,
    ),
  reminded: (context) =>
    incidentMessage(
      'n',
      {
        event: eventOf({ finding: silent }, { name: 'reminded', reason: 'interval', at: NOON + DAY }),
        consequences: [],
      },
      context,
    ),
  'reminded-nearer': (context) =>
    incidentMessage(
      'n',
      {
        event: eventOf(
          { finding: { ...domainSoon, params: { ...domainSoon.params, daysLeft: 14 } }, severity: 'warning' },
          { name: 'reminded', reason: 'rung', at: NOON + 16 * DAY },
        ),
        consequences: [],
      },
      context,
    ),
  acknowledged: (context) =>
    incidentMessage(
      'n',
      {
        event: eventOf(
          {
            finding: silent,
            more: {
              phase: 'acknowledged',
              acknowledgedAt: NOON + 5 * MINUTE,
              acknowledgedBy: 'นักวิชาการคอมพิวเตอร์',
              note: 'โทรแจ้งบริษัทผู้ดูแลเว็บไซต์แล้ว',
            },
          },
          { name: 'acknowledged', at: NOON + 5 * MINUTE },
        ),
        consequences: [],
      },
      context,
    ),
  resolved: (context) =>
    incidentMessage(
      'n',
      {
        event: eventOf({ finding: silent, more: over }, { name: 'resolved', at: NOON + 47 * MINUTE }),
        consequences: [],
      },
      context,
    ),
  'resolved-after-flapping': (context) =>
    incidentMessage(
      'n',
      {
        event: eventOf({ finding: silent, more: { ...over, flaps: 4 } }, { name: 'resolved', at: NOON + 52 * MINUTE }),
        consequences: [],
      },
      context,
    ),
  'group-of-sites': (context) =>
    groupMessage(
      'n',
      [
        eventOf({ finding: silentAt('www.khaennuea.go.th') }),
        eventOf({ finding: silentAt('www.nongbua.go.th'), site: 'nong-bua' }),
        eventOf({ finding: silentAt('www.banphai.go.th'), site: 'ban-phai' }),
      ],
      context,
    ),
  'group-of-sites-resolved': (context) =>
    groupMessage(
      'n',
      [
        eventOf({ finding: silentAt('www.khaennuea.go.th'), more: over }, ended),
        eventOf({ finding: silentAt('www.nongbua.go.th'), site: 'nong-bua', more: over }, ended),
        eventOf({ finding: silentAt('www.banphai.go.th'), site: 'ban-phai', more: over }, ended),
      ],
      context,
    ),
  'group-of-like-points': (context) =>
    groupMessage(
      'n',
      [
        eventOf({ finding: silentAt('www.khaennuea.go.th'), more: { id: 'a' } }),
        eventOf({ finding: silentAt('khaennuea.go.th'), more: { id: 'b' } }),
      ],
      context,
    ),
  'group-of-points': (context) =>
    groupMessage(
      'n',
      [eventOf({ finding: domainSoon, severity: 'warning' }), eventOf({ finding: hosting, severity: 'warning' })],
      context,
    ),
  digest: (context) =>
    digestMessage(
      'n',
      [
        eventOf({ finding: domainSoon, severity: 'warning', more: { id: 'a' } }),
        eventOf({ finding: hosting, severity: 'warning', more: { id: 'b' } }),
        eventOf({ finding: silentAt('www.nongbua.go.th'), site: 'nong-bua', severity: 'warning', more: { id: 'c' } }),
        eventOf(
          { finding: silentAt('www.nongbua.go.th'), site: 'nong-bua', severity: 'warning', more: { ...over, id: 'c' } },
          { name: 'resolved', seq: 2, at: NOON + 47 * MINUTE },
        ),
      ],
      context,
    ),
  'watch-unseen': (context) =>
    incidentMessage(
      'n',
      {
        event: eventOf({
          severity: 'warning',
          finding: {
            code: 'watch.unseen',
            severity: 'warning',
            subject: 'page',
            params: { kind: 'page', reason: 'page.blocked' },
          },
          more: { firstBadAt: NOON - DAY },
        }),
        consequences: [],
      },
      context,
    ),
  'watch-undelivered': (context) =>
    incidentMessage(
      'n',
      {
        event: eventOf({
          site: WATCH_ITSELF,
          finding: { code: 'watch.undelivered', severity: 'critical', subject: 'room', params: { count: 3 } },
        }),
        consequences: [],
      },
      context,
    ),
  'watch-was-blind': (context) => blindnessMessage('n', { from: NOON - 3 * HOUR, to: NOON - 12 * MINUTE }, context),
  'watch-stopped': (context) => uncleanStopMessage('n', { from: NOON - 3 * HOUR, to: NOON }, context),
  'dead-letter': (context) =>
    deadLetterMessage(
      'n',
      {
        channel: 'room',
        title: 'เหตุวิกฤต: เว็บไซต์ อบต.แคนเหนือ',
        answer: 'HTTP 401 Authentication failed',
        noticeId: 'm',
      },
      context,
    ),
  test: (context) => testMessage('n', 'it', context),
}

describe.each(LANGUAGES)('messages in %s', (language) => {
  it.each(Object.keys(messages))('%s reads as in the file', async (name) => {
    const message = messages[name]?.(sampleContext(language))
    expect(message).toBeDefined()
    if (!message) return
    const text = readable(message)
    expect(text).not.toMatch(/undefined|NaN|\[object|null/)
    await expect(text).toMatchFileSnapshot(`../../fixtures/messages/${language}/${name}.txt`)
  })

  it('carry for programs what they say to people', () => {
    const message = messages['opened']?.(sampleContext(language))
    expect(message?.data).toMatchObject({
      incident: '0c7cf0a8-khaen-nuea',
      event: 'opened',
      site: 'khaen-nuea',
      code: 'tls.handshake-timeout',
      severity: 'critical',
      since: '2026-11-23T05:00:00.000Z',
    })
    expect(message?.thread).toBe('0c7cf0a8-khaen-nuea')
  })
})
