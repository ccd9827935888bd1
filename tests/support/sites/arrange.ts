import type { MenuEntry, Piece, SampleFile, SamplePage, Target } from './content.ts'

/** Every document is a post of its own with the file attached, as news systems have it. */
export function asPosts(target: Target): Target {
  if (target.kind !== 'page') return target
  const pieces = target.page.pieces.map((piece): Piece => {
    if (piece.kind !== 'files') return piece
    const links = piece.files.map((file, i) => ({
      label: file.label,
      to: { kind: 'page', page: post(`${target.page.key}-post-${i + 1}`, file) } as const,
    }))
    return { kind: 'links', links }
  })
  return { kind: 'page', page: { ...target.page, pieces } }
}

function post(key: string, file: SampleFile): SamplePage {
  return {
    key,
    title: file.label,
    pieces: [
      { kind: 'heading', text: file.label },
      { kind: 'text', text: 'รายละเอียดตามเอกสารแนบ' },
      { kind: 'files', files: [{ ...file, label: 'ดาวน์โหลดไฟล์แนบ' }] },
    ],
  }
}

/** Posts of a list, and the files attached to them. */
export function postsOf(target: Target): readonly Target[] {
  if (target.kind !== 'page') return []
  return target.page.pieces.flatMap((piece) =>
    piece.kind === 'links' ? piece.links.flatMap(({ to }) => [to, ...filesOf(to)]) : [],
  )
}

/** Files that a target's page lists are as good evidence as the page. */
export function filesOf(target: Target): readonly Target[] {
  if (target.kind !== 'page') return []
  return target.page.pieces.flatMap((piece) =>
    piece.kind === 'files' ? piece.files.map((file): Target => ({ kind: 'file', file })) : [],
  )
}

/** The documents of an entry, where it is nothing but a list of them. */
export function onlyFiles({ to }: MenuEntry): readonly SampleFile[] | undefined {
  if (to.kind === 'file') return [to.file]
  if (to.kind !== 'page' || to.page.fault) return undefined
  const files = to.page.pieces.flatMap((piece) => (piece.kind === 'files' ? piece.files : []))
  return files.length > 0 ? files : undefined
}

/** One page on which an office puts every document that it ever publishes. */
export function documentList(entries: readonly MenuEntry[]): SamplePage {
  return {
    key: 'documents',
    title: 'เอกสารเผยแพร่',
    pieces: [
      { kind: 'heading', text: 'เอกสารเผยแพร่' },
      { kind: 'files', files: entries.flatMap((entry) => onlyFiles(entry) ?? []) },
    ],
  }
}

/** The assessment as a table: number, title, and a word to click. */
export function assessmentTable(
  key: string,
  heading: string,
  rows: readonly (MenuEntry & { readonly code: string })[],
): SamplePage {
  return {
    key,
    title: heading,
    pieces: [
      { kind: 'heading', text: heading },
      {
        kind: 'rows',
        rows: rows.map(({ code, label, to }) => ({ cells: [code, label], label: 'คลิก', to: straight(to) })),
      },
    ],
  }
}

/** Assessors are sent straight to the newest document. */
function straight(to: Target): Target {
  const [first] = onlyFiles({ label: '', to }) ?? []
  return first ? { kind: 'file', file: first } : to
}
