import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

const FONTS = ['400Regular/Sarabun_400Regular.ttf', '700Bold/Sarabun_700Bold.ttf'] as const

export interface TypstPage {
  /** Typst markup, ours alone. */
  readonly template: string
  /** What it shows; reaches the template as JSON text and is never read as markup. */
  readonly data: unknown
  /** Seconds since the epoch that the PDF bears as its date: the same report makes the same bytes. */
  readonly madeAt: number
}

/**
 * Sets a PDF. The compiler is a native library of 50 MB, loaded when the first PDF is asked for.
 * @throws Error with the compiler's words where the template is at fault.
 */
export async function typeset({ template, data, madeAt }: TypstPage): Promise<Uint8Array> {
  const compiler = await createCompiler()
  const compiled = compiler.compile({ mainFileContent: template, inputs: { data: JSON.stringify(data) } })
  const document = compiled.result
  if (!document || compiled.hasError()) {
    const error = compiled.takeError()
    throw new Error(`typst: ${JSON.stringify(error?.shortDiagnostics ?? 'no document')}`)
  }
  try {
    return compiler.pdf(document, { creationTimestamp: madeAt })
  } finally {
    compiler.evictCache(0)
  }
}

async function createCompiler(): Promise<NodeCompiler> {
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler')
  const { resolve } = createRequire(import.meta.url)
  const fontBlobs = await Promise.all(FONTS.map((name) => readFile(resolve(`@expo-google-fonts/sarabun/${name}`))))
  return NodeCompiler.create({ fontArgs: [{ fontBlobs }] })
}
