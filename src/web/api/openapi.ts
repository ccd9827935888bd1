import { z } from 'zod'
import { ROLE_PERMISSIONS } from '../../model/role.ts'
import type { Operation } from './endpoint.ts'
import { named, problemBody } from './schema.ts'

/** A schema, or any other part of the document, as JSON. */
type Json = Record<string, unknown>

const TARGET = 'draft-2020-12' as const

function refTo(schema: z.ZodType): Json {
  const id = named.get(schema)?.id
  if (id === undefined) throw new Error('a schema of the API has no name')
  return { $ref: `#/components/schemas/${id}` }
}

function components(): Json {
  const { schemas } = z.toJSONSchema(named, {
    target: TARGET,
    io: 'input',
    uri: (id) => `#/components/schemas/${id}`,
  })
  return Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, bare(schema)]))
}

/** Without what a schema says of itself alone: here it is part of a document. */
function bare(schema: object): Json {
  const entries = Object.entries(schema).filter(([key]) => key !== '$schema' && key !== '$id')
  return Object.fromEntries(entries)
}

function parametersOf({ params, query }: Operation): Json[] {
  const from = (object: z.ZodObject | undefined, place: 'path' | 'query'): Json[] =>
    Object.entries(object?.shape ?? {}).map(([name, schema]) => {
      const { properties } = z.toJSONSchema(z.object({ value: schema }), { target: TARGET, io: 'input' })
      const value = properties?.['value']
      return {
        name,
        in: place,
        required: place === 'path',
        schema: typeof value === 'object' ? value : {},
      }
    })
  return [...from(params, 'path'), ...from(query, 'query')]
}

function operationOf(operation: Operation): Json {
  const { id, summary, permission, body, response, status = 200 } = operation
  const problem = (description: string): Json => ({
    description,
    content: { 'application/problem+json': { schema: refTo(problemBody) } },
  })
  const roles = Object.entries(ROLE_PERMISSIONS).filter(([, list]) => list.some((one) => one === permission))
  return {
    operationId: id,
    summary,
    description: `Needs the scope \`${permission}\`; roles: ${roles.map(([role]) => role).join(', ')}.`,
    ...(operation.params || operation.query ? { parameters: parametersOf(operation) } : {}),
    ...(body ? { requestBody: { content: { 'application/json': { schema: refTo(body) } } } } : {}),
    responses: {
      [status]: {
        description: 'As asked',
        content: response
          ? { 'application/json': { schema: refTo(response) } }
          : { 'application/octet-stream': { schema: { description: 'The file, with its own content type' } } },
      },
      400: problem('The request is not valid.'),
      401: problem('No account, or a token that is not valid.'),
      403: problem('The account or the token may not do that.'),
      ...(operation.params ? { 404: problem('There is no such thing.') } : {}),
      ...(operation.method === 'post' ? { 409: problem('It cannot be done now.') } : {}),
    },
    security: [{ token: [] }, { session: [] }],
  }
}

/** The OpenAPI 3.1 description of these operations, from the schemas that their input is checked with. */
export function openApiDocument(operations: readonly Operation[], version: string): Json {
  const paths: Record<string, Json> = {}
  for (const operation of operations) {
    paths[operation.path] = { ...paths[operation.path], [operation.method]: operationOf(operation) }
  }
  return {
    openapi: '3.1.0',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: {
      title: 'Wenyam',
      version,
      description: 'Reads everything that the watch knows, and sets going what people may set going.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/api/v1' }],
    paths,
    components: {
      schemas: components(),
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'A token made under “My account”.' },
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: 'wenyam-session',
          description: 'The session of a browser; changes also need the header X-CSRF-Token.',
        },
      },
    },
  }
}
