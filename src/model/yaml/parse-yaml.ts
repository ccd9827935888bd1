import { LineCounter, isAlias, isMap, isScalar, isSeq, parseDocument, visit } from 'yaml'
import type { Document, Node, Pair } from 'yaml'
import type { z } from 'zod'
import type { Localized } from '../language.ts'
import type { Diagnostic } from './diagnostic.ts'
import { formatPath, splitMessage } from './diagnostic.ts'
import { issueText } from './issue-text.ts'
import { syntaxText } from './syntax-text.ts'

export type Path = readonly PropertyKey[]

export type ParsedYaml<T> =
  | {
      readonly ok: true
      readonly value: T
      /** For what can only be judged later (a file that is named there cannot be read): the diagnostic at that place. */
      at(path: Path, message: Localized): Diagnostic
    }
  | { readonly ok: false; readonly problems: readonly Diagnostic[] }

/** Replaces `${NAME}` in a text value, or says what is wrong with it. */
export type Expand = (
  text: string,
) => { readonly ok: true; readonly text: string } | { readonly ok: false; readonly message: Localized }

const MAX_PROBLEMS = 100

/**
 * Reads a YAML text into what the schema describes. All problems come at once, each with its place: syntax, duplicate
 * keys, unknown keys at the key itself, wrong values at the value, missing keys at the group that lacks them.
 * @param file only named in the diagnostics; nothing is read.
 */
export function parseYaml<S extends z.ZodType>(
  text: string,
  file: string,
  schema: S,
  expand?: Expand,
): ParsedYaml<z.output<S>> {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true })
  const diagnose = (offset: number, path: Path, message: Localized): Diagnostic => {
    const { line, col } = lines.linePos(offset)
    return { file, line: Math.max(line, 1), column: Math.max(col, 1), path: formatPath(path), message }
  }

  const problems: Diagnostic[] = [...document.errors, ...document.warnings].map(({ code, message, pos }) => {
    const excerpt = /^["']?[^\s:"']*/.exec(text.slice(pos[0], pos[0] + 80))?.[0].replaceAll(/["']/g, '') ?? ''
    return diagnose(pos[0], [], syntaxText(code, message, excerpt))
  })
  problems.push(...brokenAliases(document).map(([offset, message]) => diagnose(offset, [], message)))
  // After a syntax error the tree is a guess: complaints about it would only mislead. A doubled key harms nothing else.
  if (document.errors.some((error) => error.code !== 'DUPLICATE_KEY')) return failed(problems)
  if (problems.length > document.errors.length) return failed(problems)

  if (expand) problems.push(...expandTexts(document, expand).map(([offset, message]) => diagnose(offset, [], message)))

  let input: unknown
  try {
    input = document.toJS()
  } catch (error) {
    // The parser's guard against a few lines that unfold into millions of values.
    const detail = error instanceof Error ? error.message : String(error)
    return failed([...problems, diagnose(0, [], syntaxText('UNEXPECTED_TOKEN', detail, ''))])
  }
  const parsed = schema.safeParse(input ?? {}, { error: issueText })
  if (!parsed.success) {
    // A `${NAME}` that could not be replaced has been named already; that the schema dislikes it too is no news.
    const named = new Set(problems.map((problem) => `${problem.line}:${problem.column}`))
    const found = parsed.error.issues.flatMap((issue) => explain(issue, [], document, diagnose))
    problems.push(...found.filter((problem) => !named.has(`${problem.line}:${problem.column}`)))
  }
  if (problems.length > 0 || !parsed.success) return failed(problems)
  return { ok: true, value: parsed.data, at: (path, message) => diagnose(placeOf(document, path), path, message) }
}

function failed(problems: readonly Diagnostic[]): { ok: false; problems: readonly Diagnostic[] } {
  const sorted = [...problems].sort((a, b) => a.line - b.line || a.column - b.column)
  return { ok: false, problems: sorted.slice(0, MAX_PROBLEMS) }
}

type Diagnose = (offset: number, path: Path, message: Localized) => Diagnostic

function explain(issue: z.core.$ZodIssue, base: Path, document: Document, diagnose: Diagnose): Diagnostic[] {
  const path = [...base, ...issue.path]
  if (issue.code === 'unrecognized_keys') {
    const messages = issue.message.split('\n')
    return issue.keys.map((key, i) => {
      const message = splitMessage(messages[i] ?? issue.message)
      return diagnose(placeOf(document, [...path, key], 'key'), path, message)
    })
  }
  if (issue.code === 'invalid_union') {
    const branch = likeliestBranch(issue.errors)
    if (branch) return branch.flatMap((inner) => explain(inner, path, document, diagnose))
  }
  if (issue.code === 'invalid_key') {
    const message = splitMessage(issue.issues[0]?.message ?? issue.message)
    return [diagnose(placeOf(document, path, 'key'), path, message)]
  }
  return [diagnose(placeOf(document, path), path, messageOf(issue))]
}

function messageOf(issue: z.core.$ZodIssue): Localized {
  const roots = issue.code === 'invalid_union' ? issue.errors.flatMap((branch) => branch.slice(0, 1)) : []
  if (roots.length === 0) return splitMessage(issue.message)
  const messages = roots.map((root) => splitMessage(root.message))
  return { th: messages.map((m) => m.th).join(' หรือ'), en: messages.map((m) => m.en).join(', or ') }
}

/** Of several forms the one that was meant: the right type at its root, and the fewest complaints. */
function likeliestBranch(branches: readonly (readonly z.core.$ZodIssue[])[]): readonly z.core.$ZodIssue[] | undefined {
  const fitting = branches.filter(
    (issues) => !issues.some((i) => i.path.length === 0 && (i.code === 'invalid_type' || i.code === 'invalid_value')),
  )
  return [...fitting].sort((a, b) => a.length - b.length)[0]
}

/** Offset of the value at the path, or of its key; where the path ends early, of the nearest group that exists. */
function placeOf(document: Document, path: Path, want: 'key' | 'value' = 'value'): number {
  let node: unknown = document.contents
  let place = startOf(node) ?? 0
  for (const [depth, step] of path.entries()) {
    if (isAlias(node)) node = node.resolve(document)
    if (isSeq(node)) {
      node = node.items[Number(step)]
      place = startOf(node) ?? place
      continue
    }
    const pair: Pair | undefined = isMap(node)
      ? node.items.findLast((item) => isScalar(item.key) && String(item.key.value) === String(step))
      : undefined
    if (!pair) return place
    const last = depth === path.length - 1
    const isLeaf = isScalar(pair.value) && pair.value.value !== null
    // A group is best shown at its name; a wrong value at the value itself.
    const shown = want === 'value' && last && isLeaf ? pair.value : pair.key
    place = startOf(shown) ?? place
    node = pair.value
  }
  return place
}

function startOf(node: unknown): number | undefined {
  const range = (isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range : undefined) ?? undefined
  return range?.[0]
}

function brokenAliases(document: Document): [offset: number, message: Localized][] {
  const broken: [number, Localized][] = []
  visit(document, {
    Alias(_, alias, ancestors) {
      const target = alias.resolve(document)
      if (target && !ancestors.some((ancestor) => ancestor === target)) return
      const name = `*${alias.source}`
      broken.push([
        startOf(alias) ?? 0,
        target
          ? { th: `${name} อ้างถึงตัวเอง`, en: `${name} refers to itself` }
          : {
              th: `${name} ไม่มี &${alias.source} อยู่ก่อนหน้า ถ้าเป็นข้อความให้ใส่ในเครื่องหมาย "…"`,
              en: `${name} has no &${alias.source} before it; put a text that begins with * in "…"`,
            },
      ])
    },
  })
  return broken
}

/** Replaces the texts in place, so that every value keeps its position. Keys are left as they are. */
function expandTexts(document: Document, expand: Expand): [offset: number, message: Localized][] {
  const broken: [number, Localized][] = []
  visit(document, {
    Scalar(key, scalar: Node & { value: unknown }) {
      if (key === 'key' || typeof scalar.value !== 'string' || !scalar.value.includes('${')) return
      const expanded = expand(scalar.value)
      if (expanded.ok) scalar.value = expanded.text
      else broken.push([startOf(scalar) ?? 0, expanded.message])
    },
  })
  return broken
}
