import { parentPort } from 'node:worker_threads'
import { decodeText } from '../../net/http/charset.ts'
import type { ExtractReply, ExtractRequest, Extracted } from './extract.ts'
import { MAX_TEXT } from './extract.ts'
import { extractCompound, extractPackage, extractRtf } from './office.ts'
import { extractPdf } from './pdf.ts'

/** The thread in which documents are opened, so that a hostile one costs no more than a thread. */
const port = parentPort
if (!port) throw new Error('this module runs as a worker thread')

port.on('message', (request: ExtractRequest) => void answer(request))

async function answer(request: ExtractRequest): Promise<void> {
  const reply: ExtractReply = { id: request.id, extracted: await extract(request) }
  port?.postMessage(reply)
}

async function extract({ kind, bytes }: ExtractRequest): Promise<Extracted> {
  switch (kind) {
    case 'pdf':
      return extractPdf(bytes)
    case 'docx':
    case 'xlsx':
    case 'pptx':
    case 'odf':
    case 'zip':
      return extractPackage(bytes, kind)
    case 'doc':
    case 'xls':
    case 'ppt':
      return extractCompound(bytes)
    case 'rtf':
      return extractRtf(bytes)
    default:
      return { text: decodeText(bytes).text.slice(0, MAX_TEXT), title: '' }
  }
}
