// Plain Node without dependencies: runs before anything is installed.
import { spawnSync } from 'node:child_process'
import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** With the parts for building, whatever NODE_ENV says. */
const NPM_FLAGS = ['--include=dev', '--no-audit', '--no-fund']

export const root = fileURLToPath(new URL('..', import.meta.url))

/** Node 20 from 20.19, Node 22 from 22.12, and everything newer. */
export function supportsNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22
}

export function checkNode() {
  const version = process.versions.node
  if (supportsNode(version)) return
  fail(
    `เวรยามต้องใช้ Node.js 20.19 ขึ้นไป, 22.12 ขึ้นไป หรือ 24 แต่เครื่องนี้มี ${version}\n` +
      `Wenyam needs Node.js 20.19+, 22.12+ or 24; this is ${version}. Get it from https://nodejs.org/`,
  )
}

/** Installs what package-lock.json pins, where that has not been done since the lock file changed. */
export function install() {
  // npm writes this file last, so a broken installation is done again.
  const installed = modified(join(root, 'node_modules/.package-lock.json'))
  if (installed >= modified(join(root, 'package-lock.json'))) return
  say('กำลังติดตั้งส่วนประกอบ (npm ci) / installing')
  if (run('npm', ['ci', ...NPM_FLAGS])) return
  // A registry that lacks a part for some other platform makes `npm ci` refuse; nothing of that is needed here.
  if (!run('npm', ['install', '--no-save', ...NPM_FLAGS])) fail('npm ติดตั้งไม่สำเร็จ / npm could not install')
}

/** Builds src into dist, where a source file is newer than the last whole build. */
export function build() {
  const stamp = join(root, 'dist/cli/main.js')
  const sources = [...files(join(root, 'src')), join(root, 'tsconfig.build.json'), join(root, 'package-lock.json')]
  if (modified(stamp) > Math.max(...sources.map(modified))) return
  say('กำลังสร้างโปรแกรม (tsc) / building')
  // A file that no longer has a source would be loaded still.
  rmSync(join(root, 'dist'), { recursive: true, force: true })
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  if (!run(process.execPath, [tsc, '-p', 'tsconfig.build.json'])) fail('tsc สร้างไม่สำเร็จ / tsc could not build')
}

/** Runs to the end, output to stderr; whether it went well. */
function run(command, args) {
  // On Windows npm is a script, which only a shell starts.
  const shell = process.platform === 'win32' && command === 'npm'
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], shell })
  if (error) say(`${command}: ${error.message}`)
  return status === 0
}

function files(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    // A folder counts too: it changes when a file is removed from it.
    return entry.isDirectory() ? [path, ...files(path)] : [path]
  })
}

function modified(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
}

function say(text) {
  process.stderr.write(`เวรยาม: ${text}\n`)
}

function fail(text) {
  process.stderr.write(`${text}\n`)
  process.exit(3)
}
