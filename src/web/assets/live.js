// Renews what the page shows when the watch sees something. Without this script the page is complete as it came.

const sign = document.getElementById('live')
const ownSite = document.body.dataset.site
/** Milliseconds: news that come together are fetched together, and not everybody asks at the same moment. */
const LEAST = 400
const SPREAD = 400
/** Milliseconds between two renewals of one page. */
const PACE = 2_500

let timer
let renewedAt = 0
let waiting = false
const changed = new Set()

/** Whether a person is at work inside a part: it is left as it is. */
function isBusy(part) {
  const active = document.activeElement
  if (active && part.contains(active) && active.matches('input, select, textarea')) return true
  return part.querySelector('details[open], textarea:focus') !== null
}

function say(name, words) {
  if (!sign) return
  sign.classList.toggle('is-off', name === 'off')
  sign.textContent = words ?? sign.dataset[name] ?? ''
}

/** Puts each live part of a new copy of the page in the place of the old one, where it differs. */
function renew(text) {
  const next = new DOMParser().parseFromString(text, 'text/html')
  for (const part of document.querySelectorAll('[data-live][id]')) {
    const copy = next.getElementById(part.id)
    if (!copy || copy.isEqualNode(part) || isBusy(part)) continue
    const focused = part.contains(document.activeElement) ? document.activeElement.getAttribute('href') : null
    const fresh = document.importNode(copy, true)
    fresh.classList.add('fresh')
    part.replaceWith(fresh)
    if (focused !== null) fresh.querySelector(`[href="${CSS.escape(focused)}"]`)?.focus()
  }
}

async function fetchPage() {
  timer = undefined
  if (document.hidden) {
    waiting = true
    return
  }
  renewedAt = Date.now()
  const names = [...changed]
  changed.clear()
  try {
    const address = new URL(location.href)
    address.searchParams.delete('done')
    const answer = await fetch(address, { headers: { accept: 'text/html' }, signal: AbortSignal.timeout(15_000) })
    if (answer.redirected) return location.reload()
    if (answer.ok) renew(await answer.text())
    if (names.length > 0) say('on', `${sign?.dataset.changed ?? ''} ${names.slice(0, 3).join(', ')}`)
  } catch {
    // The next news, or the stream when it is back, asks again.
  }
}

function renewSoon() {
  const pause = Math.max(LEAST + Math.random() * SPREAD, renewedAt + PACE - Date.now())
  timer ??= setTimeout(fetchPage, pause)
}

function nameOf(site) {
  const row = document.querySelector(`[data-row="${CSS.escape(site)}"] a`)
  return row?.textContent
}

function onResult({ site, status, before }) {
  if (ownSite !== undefined ? site !== ownSite : status === before) return
  const name = status === before ? undefined : nameOf(site)
  if (name) changed.add(name)
  renewSoon()
}

const stream = new EventSource('/events')
let lost = false
stream.addEventListener('open', () => {
  say('on')
  // What happened while nobody listened.
  if (lost) renewSoon()
  lost = false
})
stream.addEventListener('error', () => {
  lost = true
  say('off')
})
stream.addEventListener('result', (event) => onResult(JSON.parse(event.data)))
stream.addEventListener('incident', (event) => {
  const { site } = JSON.parse(event.data)
  if (ownSite === undefined || site === ownSite) renewSoon()
})
document.addEventListener('visibilitychange', () => {
  if (document.hidden || !waiting) return
  waiting = false
  renewSoon()
})
// Times that pass without news (how long, how old) are brought up to date now and then.
setInterval(renewSoon, 60_000)
