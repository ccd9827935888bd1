import type { ItemVerdict } from '../../src/checks/disclosure/judge/verdict.ts'
import type { Exploration } from '../../src/exploration/exploration.ts'

const AT = Date.UTC(2026, 10, 23, 9, 4)

export function verdict(code: string, changes: Partial<ItemVerdict> = {}): ItemVerdict {
  return {
    catalogue: 'oit-2569',
    code,
    title: { th: 'โครงสร้าง หน้าที่และอำนาจ', en: 'Structure, duties and powers' },
    mandatory: true,
    certainty: 'verified',
    status: 'present',
    reason: { code: 'found' },
    url: `https://www.nongkae.go.th/Pages/${code}`,
    documents: [],
    fiscalYear: null,
    coversUntil: null,
    confidence: 0.98,
    via: ['ข้อมูลพื้นฐาน > โครงสร้าง'],
    match: null,
    runnerUp: null,
    missingElements: [],
    sharedWith: [],
    answeredBy: [],
    points: 2,
    wanted: [],
    ...changes,
  }
}

/** An office whose website was read, with something of everything. */
export function explorationOf(changes: Partial<Exploration> = {}): Exploration {
  return {
    asked: 'http://nongkae.go.th/',
    at: AT,
    durationMs: 62_000,
    url: 'https://www.nongkae.go.th/',
    notes: [{ code: 'sent-on', from: 'http://nongkae.go.th/', to: 'https://www.nongkae.go.th/' }],
    open: true,
    title: 'หน้าแรก | องค์การบริหารส่วนตำบลหนองแก',
    office: {
      kind: 'local',
      full: 'องค์การบริหารส่วนตำบลหนองแก',
      short: 'อบต.หนองแก',
      places: ['title', 'heading', 'footer'],
    },
    builder: { name: { th: 'AS System', en: 'AS System' }, place: 'text', evidence: 'Powered by AS SYSTEM' },
    contains: 'องค์การบริหารส่วนตำบลหนองแก',
    page: { findings: [] },
    tls: { findings: [], validTo: Date.UTC(2027, 1, 3), daysLeft: 72, issuer: 'R11' },
    domain: { findings: [], name: 'nongkae.go.th', expiresOn: '2027-01-08', daysLeft: 46, registrar: 'THNIC' },
    disclosure: {
      kind: 'read',
      catalogue: 'oit-2569',
      items: [
        verdict('O1'),
        verdict('O7', {
          title: { th: 'รายงานผลการดำเนินงานประจำปี', en: 'Annual performance report' },
          status: 'outdated',
          reason: { code: 'other-period', params: { found: 2567, period: 2569 } },
          fiscalYear: 2567,
          confidence: 0.83,
          via: ['แผนงาน > รายงานผลการดำเนินงาน', 'รายงานประจำปี 2567'],
        }),
        verdict('O11', {
          title: { th: 'สรุปผลการจัดซื้อจัดจ้างรายเดือน', en: 'Monthly procurement summary' },
          status: 'missing',
          reason: { code: 'nothing-found' },
          url: null,
          via: [],
        }),
        verdict('O17', {
          title: { th: 'ช่องทางแจ้งเรื่องร้องเรียน', en: 'Complaint channel' },
          status: 'broken',
          reason: { code: 'target-fails', params: { detail: 'http-status', code: 404 } },
        }),
      ],
      pagesRead: 63,
      documentsRead: 41,
      limits: [],
      forbidden: false,
    },
    ...changes,
  }
}

/** A website that does not answer, of a domain whose registry tells no date. */
export function downExploration(): Exploration {
  return explorationOf({
    asked: 'https://www.nongkae.go.th/',
    notes: [],
    open: false,
    title: '',
    office: { kind: 'unseen' },
    builder: undefined,
    contains: undefined,
    page: {
      findings: [
        {
          code: 'page.refused',
          severity: 'critical',
          subject: 'www.nongkae.go.th',
          params: { url: 'https://www.nongkae.go.th/', host: 'www.nongkae.go.th', detail: 'ECONNREFUSED', cause: null },
        },
      ],
    },
    tls: { findings: [], validTo: undefined, daysLeft: undefined, issuer: undefined },
    domain: { findings: [], name: 'nongkae.go.th', expiresOn: null, daysLeft: null, registrar: null },
    disclosure: { kind: 'not-looked-for' },
  })
}
