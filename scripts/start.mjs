// `npm start [-- ARGUMENTS]`: installs and builds where that is needed, then starts the watch.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { build, checkNode, install, root } from './prepare.mjs'

checkNode()
install()
build()

const watch = spawn(process.execPath, [join(root, 'dist/cli/main.js'), 'run', ...process.argv.slice(2)], {
  stdio: 'inherit',
})
// The watch stores what it holds before it ends: it decides when, not we.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    // At Ctrl-C the terminal has told both of us.
    if (signal !== 'SIGINT' || !process.stdin.isTTY) watch.kill(signal)
  })
}
watch.on('exit', (code, signal) => {
  process.exitCode = code ?? (signal === null ? 3 : 128)
})
