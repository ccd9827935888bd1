import { toUSVString } from 'node:util'
import type { Language } from '../../model/language.ts'
import { checkTexts } from '../texts/check.ts'
import type { CheckReport, ReportedCheck, ReportedSite } from './report.ts'

/** XML 1.0 has no place at all for most control characters and lone surrogates, not even as a reference. */
// oxlint-disable-next-line no-control-regex -- naming them is the point
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
}

function attribute(text: string): string {
  return toUSVString(text)
    .replaceAll(FORBIDDEN, '\ufffd')
    .replaceAll(/[&<>"\n\r\t]/g, (char) => ESCAPES[char] ?? char)
}

const seconds = (ms: number): string => (ms / 1000).toFixed(3)

/** For CI systems: a suite a site, a case a check; a warning is a failure too, what could not be seen an error. */
export function renderJunit(report: CheckReport, language: Language): string {
  const suites = report.sites.map((site) => renderSuite(site, report.startedAt, language))
  const { tests, failures, errors, time } = totals(report.sites.flatMap((site) => site.checks))
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="wenyam" tests="${tests}" failures="${failures}" errors="${errors}" time="${time}">`,
    ...suites,
    '</testsuites>',
    '',
  ].join('\n')
}

function renderSuite(site: ReportedSite, startedAt: string, language: Language): string {
  const { tests, failures, errors, time } = totals(site.checks)
  const head = `name="${attribute(site.id)}" tests="${tests}" failures="${failures}" errors="${errors}" skipped="0"`
  return [
    `  <testsuite ${head} time="${time}" timestamp="${startedAt.slice(0, 19)}">`,
    ...site.checks.map((check) => renderCase(site, check, language)),
    '  </testsuite>',
  ].join('\n')
}

function renderCase(site: ReportedSite, check: ReportedCheck, language: Language): string {
  const names = `classname="${attribute(`wenyam.${site.id}`)}" name="${attribute(`${check.kind} ${check.target}`)}"`
  const open = `    <testcase ${names} time="${seconds(check.durationMs)}"`
  if (check.status === 'ok') return `${open}/>`
  const element = check.status === 'unknown' ? 'error' : 'failure'
  const texts = checkTexts[language]
  const body = check.findings
    .map((f) => `${f.code} ${f.subject}\n${f.message}\n${f.remedy === '' ? '' : `${texts.remedy}: ${f.remedy}\n`}`)
    .join('\n')
  return [
    `${open}>`,
    `      <${element} type="${check.status}" message="${attribute(check.summary)}">${attribute(body).replaceAll('&#10;', '\n')}</${element}>`,
    '    </testcase>',
  ].join('\n')
}

function totals(checks: readonly ReportedCheck[]) {
  const errors = checks.filter((check) => check.status === 'unknown').length
  const failures = checks.filter((check) => check.status === 'warning' || check.status === 'critical').length
  return {
    tests: checks.length,
    failures,
    errors,
    time: seconds(checks.reduce((sum, check) => sum + check.durationMs, 0)),
  }
}
