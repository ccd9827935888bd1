import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { z } from 'zod'
import type { Permission } from '../../model/role.ts'
import type { WebParts } from '../deps.ts'
import type { WebContext } from '../env.ts'
import type { ProblemExtras, ProblemIssue, ProblemName } from '../problem.ts'
import { problem } from '../problem.ts'

/** A request that cannot be answered as asked. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem'
  readonly status: ContentfulStatusCode
  readonly problem: ProblemName
  readonly extras: ProblemExtras

  constructor(status: ContentfulStatusCode, name: ProblemName, extras: ProblemExtras = {}) {
    super(name)
    this.status = status
    this.problem = name
    this.extras = extras
  }
}

/** What a handler is given: input that has been parsed. */
export interface ApiCall<P, Q, B> {
  readonly params: P
  readonly query: Q
  readonly body: B
  readonly c: WebContext
  readonly parts: WebParts
}

/** One operation of the API: the route, the check of its input and its description are made from this. */
export interface Endpoint<
  P extends z.ZodObject = z.ZodObject,
  Q extends z.ZodObject = z.ZodObject,
  B extends z.ZodType = z.ZodType,
  R extends z.ZodType = z.ZodType,
> {
  readonly id: string
  readonly method: 'get' | 'post'
  /** Below `/api/v1`, parameters in braces. */
  readonly path: string
  readonly summary: string
  readonly permission: Permission
  readonly params?: P
  readonly query?: Q
  readonly body?: B
  readonly status?: 200 | 202
  /** Absent where the answer is a file. */
  readonly response?: R
  readonly handle: (call: ApiCall<z.output<P>, z.output<Q>, z.output<B>>) => Promise<z.output<R> | Response>
}

/** An endpoint whose types have done their work. */
export interface Operation extends Pick<
  Endpoint,
  'id' | 'method' | 'path' | 'summary' | 'permission' | 'params' | 'query' | 'body' | 'status' | 'response'
> {
  answer(c: WebContext, parts: WebParts): Promise<Response>
}

const nothing = z.object({})

function issuesOf(error: z.ZodError, place: string): ProblemIssue[] {
  return error.issues.map(({ path, message }) => ({ path: [place, ...path.map(String)].join('.'), message }))
}

function parsed<T extends z.ZodType>(schema: T, value: unknown, place: string): z.output<T> {
  const outcome = schema.safeParse(value)
  if (outcome.success) return outcome.data
  throw new ApiProblem(400, 'bad-request', { issues: issuesOf(outcome.error, place) })
}

async function bodyOf(c: WebContext): Promise<unknown> {
  const type = c.req.header('content-type')
  const text = await c.req.text()
  if (text === '') return {}
  if (type === undefined || !/^application\/json\b/i.test(type)) throw new ApiProblem(415, 'unsupported-type')
  try {
    return JSON.parse(text)
  } catch {
    throw new ApiProblem(400, 'bad-request', { detail: 'The body is not valid JSON.' })
  }
}

export function endpoint<P extends z.ZodObject, Q extends z.ZodObject, B extends z.ZodType, R extends z.ZodType>(
  definition: Endpoint<P, Q, B, R>,
): Operation {
  const { params, query, body, handle, ...rest } = definition
  return {
    ...rest,
    ...(params ? { params } : {}),
    ...(query ? { query } : {}),
    ...(body ? { body } : {}),
    async answer(c, parts) {
      try {
        const call = {
          params: parsed(params ?? nothing, c.req.param(), 'path') as z.output<P>,
          query: parsed(query ?? nothing, c.req.query(), 'query') as z.output<Q>,
          body: (body ? parsed(body, await bodyOf(c), 'body') : undefined) as z.output<B>,
          c,
          parts,
        }
        const answer = await handle(call)
        return answer instanceof Response ? answer : c.json(answer, definition.status ?? 200)
      } catch (error) {
        if (error instanceof ApiProblem) return problem(c, error.status, error.problem, error.extras)
        throw error
      }
    },
  }
}
