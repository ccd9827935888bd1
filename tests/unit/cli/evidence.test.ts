import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { WARCParser } from 'warcio'
import { vaultAt } from '../../../src/archive/vault.ts'
import type { NewPiece } from '../../../src/model/evidence/piece.ts'
import { silentLog } from '../../../src/model/log.ts'
import { openStore } from '../../../src/store/store.ts'
import { temporaryFolder, wenyam } from '../../support/cli.ts'
import { newPiece, putBody, SEEN_AT } from '../../support/piece.ts'

const HTML = '<title>แผนการดำเนินงานประจำปี 2569</title>'
const PDF = Buffer.from('%PDF-1.5 แผน')

async function office(evidence = '') {
  const folder = temporaryFolder()
  const config = join(folder, 'wenyam.yaml')
  const site = '{ id: khaen-nuea, name: เว็บไซต์ อบต.แคนเหนือ, url: https://www.example.go.th/ }'
  writeFileSync(config, `organisation: อบต.แคนเหนือ\ndatabase: wenyam.db\nsites:\n  - ${site}\n${evidence}`)
  const vault = vaultAt(join(folder, 'wenyam.evidence'))
  async function keep(body: string | Buffer, change: Partial<NewPiece> = {}) {
    const store = await openStore({ url: join(folder, 'wenyam.db'), now: () => SEEN_AT, log: silentLog })
    const piece = newPiece(body, change)
    const bodies = piece.omitted ? [] : [await putBody(vault, body)]
    await store.evidence.record({
      add: [{ piece, lastSeenAt: SEEN_AT }],
      bodies,
      touch: [],
      supersede: [],
      at: SEEN_AT,
    })
    await store.close()
    return piece.sha256 ?? ''
  }
  return {
    folder,
    keep,
    /** Overwrites the kept file of a body. */
    tamper: (sha256: string, content: Buffer) =>
      writeFileSync(join(folder, 'wenyam.evidence', sha256.slice(0, 2), `${sha256.slice(2)}.gz`), content),
    run: (...args: string[]) => wenyam('evidence', ...args, '-c', config),
  }
}

describe('wenyam evidence', () => {
  it('lists what was kept, newest first, of an item alone or as JSON', async () => {
    const { run, keep } = await office()
    await keep(HTML)
    await keep(PDF, { subject: 'oit-2569 O11', url: 'https://www.example.go.th/docs/1.pdf' })
    const all = await run('list', '--site', 'khaen-nuea', '--language', 'en')
    expect(all.code).toBe(0)
    expect(all.stdout.split('\n')[0]).toMatch(/^NO\. +RECEIVED +LAST SEEN/)
    expect(all.stdout.split('\n')[1]).toMatch(/^2 +23 Nov 2026, 09:04 .*oit-2569 O11 +present +200/)
    const one = await run('list', '--item', 'O10', '--format', 'json')
    const { schema, evidence } = JSON.parse(one.stdout)
    expect(schema).toBe('wenyam.evidence/1')
    expect(evidence).toMatchObject([
      { id: 1, site: 'khaen-nuea', subject: 'oit-2569 O10', at: '2026-11-23T02:04:12.345Z' },
    ])
    expect((await run('list', '--item', 'oit-2569/O11', '--language', 'en')).stdout).toContain('1.pdf')
    // A percent sign or an underscore is no wildcard.
    expect((await run('list', '--item', '%', '--language', 'en')).stdout).toBe('there is no such evidence\n')
    const unknown = await run('list', '--site', 'khaen-nua', '--language', 'en')
    expect(unknown).toMatchObject({ code: 3, stdout: '' })
    expect(unknown.stderr).toContain('khaen-nuea')
  })

  it('shows a piece as lines for a letter, in Thai and English, and writes its body out', async () => {
    const { run, keep, folder } = await office()
    const url = new URL('https://www.example.go.th/แผน').href
    const sha256 = await keep(HTML, { url })
    const thai = await run('show', '--site', 'khaen-nuea', '--item', 'O10')
    expect(thai.code).toBe(0)
    expect(thai.stdout).toContain('หลักฐานจากเว็บไซต์ บันทึกโดยโปรแกรมเวรยาม\nเลขที่หลักฐาน: 1\nหน่วยงาน: อบต.แคนเหนือ\n')
    expect(thai.stdout).toContain('ผลการตรวจ: พบครบถ้วน (present)\n')
    expect(thai.stdout).toContain(`ที่อยู่ (URL): ${url} (https://www.example.go.th/แผน)\n`)
    expect(thai.stdout).toContain('ได้รับเมื่อ: 23 พ.ย. 2569 เวลา 09.04 น. (2026-11-23T02:04:12.345Z)\n')
    expect(thai.stdout).toContain(`SHA-256: ${sha256}\n`)
    expect(thai.stdout).toContain('ผลการตรวจสอบไฟล์ที่เก็บไว้ขณะพิมพ์: ตรงกับค่า SHA-256 ข้างต้น\n')
    const out = join(folder, 'page.html')
    const english = await run('show', '1', '--body', out, '--language', 'en')
    expect(english.stdout).toContain('Answer: HTTP 200 OK\nType: text/html; charset=utf-8\n')
    expect(readFileSync(out, 'utf8')).toBe(HTML)
    const again = await run('show', '1', '--body', out, '--language', 'en')
    expect(again).toMatchObject({ code: 3 })
    expect(again.stderr).toContain('it is there already; name another file')
    expect((await run('show', '7', '--language', 'en')).stderr).toContain('there is no evidence 7')
    expect((await run('show', '--language', 'en')).stderr).toContain('name the number of a piece')
  })

  it('writes a WARC file that another program reads, and leaves a file that is there alone', async () => {
    const { run, keep, folder } = await office()
    await keep(HTML)
    await keep(PDF, { subject: 'oit-2569 O11', url: 'https://www.example.go.th/docs/1.pdf' })
    const out = join(folder, 'evidence.warc.gz')
    const exported = await run('export', '--site', 'khaen-nuea', '--out', out, '--language', 'en')
    expect(exported).toMatchObject({ code: 0, stderr: '' })
    const bytes = readFileSync(out)
    const targets: string[] = []
    async function* file() {
      yield new Uint8Array(bytes)
    }
    for await (const record of new WARCParser(file())) {
      if (record.warcType === 'response')
        targets.push(`${record.warcTargetURI} ${(await record.readFully(true)).length}`)
    }
    expect(targets).toEqual([
      `https://www.example.go.th/plan ${Buffer.byteLength(HTML)}`,
      `https://www.example.go.th/docs/1.pdf ${PDF.length}`,
    ])
    const again = await run('export', '--site', 'khaen-nuea', '--out', out, '--language', 'en')
    expect(again.code).toBe(3)
    expect(readFileSync(out).equals(bytes)).toBe(true)
    const none = await run(
      'export',
      '--site',
      'khaen-nuea',
      '--item',
      'O99',
      '--out',
      join(folder, 'x'),
      '--language',
      'en',
    )
    expect(none).toMatchObject({ code: 3, stderr: 'wenyam: there is no such evidence\n' })
    const nowhere = await run('export', '--site', 'khaen-nuea', '--out', join(folder, 'no/such/x'), '--language', 'en')
    expect(nowhere.stderr).toContain('it cannot be written (ENOENT)')
  })

  it('verifies, names what was tampered with, and hands nothing of it out', async () => {
    const { run, keep, tamper, folder } = await office()
    await keep(HTML)
    const forged = await keep(PDF, { subject: 'oit-2569 O11', url: 'https://www.example.go.th/docs/1.pdf' })
    await keep('large', { subject: 'oit-2569 O12', omitted: 'too-large' })
    const sound = await run('verify', '--language', 'en')
    expect(sound.code).toBe(0)
    expect(sound.stdout).toMatch(/^3 pieces checked: 2 files sound \(0\.0 MB\), 1 with the digest alone, 0 faults\n$/)
    tamper(forged, gzipSync('%PDF-1.5 other'))
    const found = await run('verify', '--language', 'en')
    expect(found.code).toBe(2)
    expect(found.stdout).toContain(
      'no. 2 https://www.example.go.th/docs/1.pdf: the kept file was altered: its SHA-256 differs\n',
    )
    const shown = await run('show', '2', '--body', join(folder, 'x.pdf'), '--language', 'en')
    expect(shown.code).toBe(3)
    expect(shown.stdout).toContain('the kept file was altered')
    const exported = await run('export', '--site', 'khaen-nuea', '--out', join(folder, 'e.warc.gz'), '--language', 'en')
    expect(exported.code).toBe(2)
    expect(exported.stderr).toContain('no. 2 https://www.example.go.th/docs/1.pdf: the kept file was altered')
    expect((await run('show', '3', '--language', 'en')).stdout).toContain(
      'no file is kept, since it is larger than is kept',
    )
  })

  it('says so where the configuration keeps none', async () => {
    const { run } = await office('evidence: false\n')
    expect((await run('verify', '--language', 'en')).stderr).toContain('the configuration keeps no evidence')
  })
})
