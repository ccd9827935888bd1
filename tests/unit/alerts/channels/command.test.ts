import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { command } from '../../../../src/alerts/channels/command.ts'
import type { Message } from '../../../../src/alerts/message.ts'
import { alarm, channelContext, HOSTILE } from '../../../support/message.ts'

async function script(body: string) {
  const folder = await mkdtemp(join(tmpdir(), 'wenyam-command-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const program = join(folder, 'script.sh')
  await writeFile(program, `#!/bin/sh\ncd '${folder}'\n${body}\n`)
  await chmod(program, 0o755)
  return {
    send: (options: Record<string, unknown> = {}, message: Message = alarm()) =>
      command.send(message, command.options.parse({ program, ...options }), channelContext({})),
    file: (name: string) => readFile(join(folder, name), 'utf8'),
  }
}

describe('a program', () => {
  it('is given the message as JSON, files and all', async () => {
    const { send, file } = await script('cat > in.json')
    const attachments = [{ filename: 'a.pdf', mime: 'application/pdf', content: Buffer.from('%PDF') }]
    await send({}, alarm({ attachments }))
    expect(JSON.parse(await file('in.json'))).toMatchObject({
      id: alarm().id,
      event: 'opened',
      severity: 'critical',
      title: alarm().title,
      text: expect.stringContaining(alarm().title),
      code: 'page.timeout',
      attachments: [{ filename: 'a.pdf', mime: 'application/pdf', bytes: 4, content: 'JVBERg==' }],
    })
  })

  it('is given its arguments by the letter: no shell reads them, and nothing of the message is among them', async () => {
    const { send, file } = await script('printf "%s\\n" "$@" > args')
    await send({ args: ['$HOME', '`id`; echo x', '*'] }, alarm({ title: HOSTILE }))
    expect(await file('args')).toBe('$HOME\n`id`; echo x\n*\n')
  })

  it('sees nothing of our environment but what programs commonly need', async () => {
    vi.stubEnv('LINE_TOKEN', 'secret')
    onTestFinished(() => void vi.unstubAllEnvs())
    const { send, file } = await script('env > env')
    await send({ env: { PAGER: '5' } })
    const names = (await file('env')).split('\n').map((line) => line.split('=')[0])
    expect(names).toContain('PAGER')
    expect(names).toContain('PATH')
    expect(names).not.toContain('LINE_TOKEN')
  })

  it('need not read what it is given', async () => {
    const { send } = await script('exec <&-; echo done')
    expect(await send({}, alarm({ sections: [{ label: 'x', text: 'ก'.repeat(100_000) }] }))).toEqual({
      answer: 'exit 0: done',
    })
  })

  it('is ended with all that it started when its time is up', async () => {
    const { send, file } = await script('echo $$ > pid; sleep 30 & echo $! > child; wait')
    await expect(send({ timeout: '1s' })).rejects.toMatchObject({
      permanent: false,
      message: expect.stringContaining('SIGKILL'),
    })
    for (const name of ['pid', 'child']) {
      const pid = Number(await file(name))
      await vi.waitFor(async () => expect(await isRunning(pid)).toBe(false))
    }
  })

  it('that leaves something running does not hold us up', async () => {
    const { send } = await script('sleep 5 & echo handed over')
    const startedAt = performance.now()
    expect(await send()).toEqual({ answer: 'exit 0: handed over' })
    expect(performance.now() - startedAt).toBeLessThan(4_000)
  })

  it.each([
    [64, true],
    [78, true],
    [127, true],
    [75, false],
    [1, false],
    [7, false],
  ])('that ends with %i is given up: %s', async (code, permanent) => {
    const { send } = await script(`echo why >&2; exit ${code}`)
    await expect(send()).rejects.toMatchObject({ permanent, message: expect.stringContaining(`exit ${code}: why`) })
  })

  it('that is not there, or is none, is given up', async () => {
    const { send } = await script('')
    for (const program of ['/no/such/program', '/etc/hostname']) {
      await expect(send({ program })).rejects.toMatchObject({ permanent: true })
    }
  })
})

/** A killed process that nobody has waited for yet is no longer running. */
async function isRunning(pid: number): Promise<boolean> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  return stat !== '' && !/\) [ZX] /.test(stat)
}
