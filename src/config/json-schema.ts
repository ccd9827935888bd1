import { z } from 'zod'
import { checkKinds } from '../checks/registry.ts'
import { configSchema } from './schema.ts'

/** JSON Schema (draft 7) of the file as a person writes it, for editors; what it cannot say, `wenyam config check` does. */
export function configJsonSchema(): string {
  const schema = z.toJSONSchema(configSchema(checkKinds), { io: 'input', target: 'draft-7', unrepresentable: 'any' })
  return `${JSON.stringify({ ...schema, title: 'wenyam.yaml' }, undefined, 2)}\n`
}
