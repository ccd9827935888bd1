import { _check as check } from 'zod/v4/core'

/** A check for a list whose entries are told apart by their `id`; it looks even where another entry is wrong, so that all problems come at once. */
export function uniqueIds<T extends readonly { readonly id: string }[]>() {
  return check<T>(
    ({ value, issues }) => {
      const seen = new Set<string>()
      for (const [index, entry] of value.entries()) {
        const id: unknown = entry?.id
        if (typeof id !== 'string') continue
        if (seen.has(id)) {
          issues.push({
            code: 'custom',
            input: id,
            path: [index, 'id'],
            message: `รหัส ${id} ซ้ำกับรายการก่อนหน้า ให้ตั้งรหัสใหม่ | the id ${id} is taken by an earlier entry; choose another`,
          })
        }
        seen.add(id)
      }
    },
    { when: ({ value }) => Array.isArray(value) },
  )
}
