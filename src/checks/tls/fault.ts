import type { FindingParams, Severity } from '../../model/finding.ts'
import type { TlsCode } from './codes.ts'

/** A finding that does not know its host yet: the code without `tls.`, how grave, and what the texts are filled with. */
export type Fault = readonly [code: TlsCode, severity: Severity, params?: FindingParams]
