import type { Child } from 'hono/jsx'
import type { CertificateFacts, LinkFacts, TlsFacts } from '../../../checks/tls/facts.ts'
import { calendarDay, daysUntil } from '../../../model/calendar-day.ts'
import { formatList } from '../../../model/format/list.ts'
import { Icon } from '../../components/icon.tsx'
import { WhenDay } from '../../components/when.tsx'
import { commonTexts } from '../../texts/common.ts'
import { siteTexts } from '../../texts/site.ts'
import type { Frame } from '../frame.ts'

interface Panel<F> {
  /** As a look left them, of this or an earlier version; undefined where no look was made. */
  readonly facts: { readonly [K in keyof F]?: F[K] | undefined } | undefined
  readonly frame: Frame
}

export function Fact({ name, children }: { name: string; children?: Child }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  )
}

export function CertificatePanel({ facts, frame }: Panel<TlsFacts & CertificateFacts>) {
  const t = siteTexts[frame.language]
  return (
    <section class="panel" id="certificate" data-live>
      <h2>{t.certificate}</h2>
      {facts?.validTo === undefined ? (
        <p class="soft">{t.noCertificate}</p>
      ) : (
        <>
          <dl class="facts">
            <Fact name={t.cert.subject}>{facts.subject}</Fact>
            <Fact name={t.cert.issuer}>{facts.issuer}</Fact>
            <Fact name={t.cert.valid}>
              {facts.validFrom !== undefined && <Day iso={facts.validFrom} frame={frame} />}
            </Fact>
            <Fact name={t.cert.until}>
              <Day iso={facts.validTo} frame={frame} /> (
              {commonTexts[frame.language].daysLeft(left(facts.validTo, frame))})
            </Fact>
            <Fact name={t.cert.names}>{formatList(facts.altNames ?? [], frame.language, 8)}</Fact>
            <Fact name={t.cert.protocol}>
              {facts.protocol} · {facts.cipher}
            </Fact>
            <Fact name={t.cert.trusted}>
              <YesNo yes={facts.trusted} frame={frame} />
            </Fact>
            <Fact name={t.cert.matches}>
              <YesNo yes={facts.hostMatches} frame={frame} />
            </Fact>
            <Fact name={t.cert.serial}>
              <span class="mono">{facts.serial}</span>
            </Fact>
          </dl>
          {facts.chain !== undefined && facts.chain.length > 0 && (
            <>
              <h3>{t.chain}</h3>
              <ol class="timeline">
                {facts.chain.map((link) => (
                  <ChainLink link={link} frame={frame} />
                ))}
              </ol>
            </>
          )}
        </>
      )}
    </section>
  )
}

function left(validTo: string, { now, timeZone }: Frame): number {
  return daysUntil(calendarDay(Date.parse(validTo), timeZone), now, timeZone)
}

function Day({ iso, frame }: { iso: string; frame: Frame }) {
  const at = Date.parse(iso)
  return Number.isNaN(at) ? <>{iso}</> : <WhenDay at={at} frame={frame} />
}

function YesNo({ yes, frame: { language } }: { yes: boolean | undefined; frame: Frame }) {
  const { cert } = siteTexts[language]
  if (yes === undefined) return <>{commonTexts[language].unknown}</>
  return (
    <span class={`mark s-${yes ? 'ok' : 'critical'}`}>
      <Icon name={yes ? 'ok' : 'critical'} /> {yes ? cert.yes : cert.no}
    </span>
  )
}

function ChainLink({ link, frame }: { link: LinkFacts; frame: Frame }) {
  const { cert } = siteTexts[frame.language]
  return (
    <li>
      <div>
        <p>
          <strong>{link.subject}</strong>
          {!link.needed && <span class="tag"> {cert.unneeded}</span>}
        </p>
        <p class="small soft">
          {cert.issuer} {link.issuer} · {cert.until} <Day iso={link.validTo} frame={frame} /> · {cert.key}{' '}
          {link.keyType} {link.keyBits > 0 && link.keyBits} · {cert.signature} {link.signatureAlgorithm}
        </p>
        <p class="mono small soft">{link.fingerprint256}</p>
      </div>
    </li>
  )
}
