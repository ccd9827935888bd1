import type { CheckKind } from './check-kind.ts'
import { disclosureKind } from './disclosure/kind.ts'
import { domainKind } from './domain/kind.ts'
import { integrityKind } from './integrity/kind.ts'
import { linksKind } from './links/kind.ts'
import { pageKind } from './page/kind.ts'
import { renewalKind } from './renewal/kind.ts'
import { tlsKind } from './tls/kind.ts'

/** Every check kind, by id, in the order of the table. A new kind is one line here. */
export const checkKinds = {
  page: pageKind,
  tls: tlsKind,
  domain: domainKind,
  disclosure: disclosureKind,
  integrity: integrityKind,
  links: linksKind,
  renewal: renewalKind,
} satisfies Record<string, CheckKind>
