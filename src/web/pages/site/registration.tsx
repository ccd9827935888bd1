import type { DomainFacts } from '../../../checks/domain/facts.ts'
import { daysUntil, formatDay } from '../../../model/calendar-day.ts'
import { formatList } from '../../../model/format/list.ts'
import { When, WhenDay } from '../../components/when.tsx'
import { commonTexts } from '../../texts/common.ts'
import { siteTexts } from '../../texts/site.ts'
import type { Frame } from '../frame.ts'
import { Fact } from './certificate.tsx'

interface RegistrationPanel {
  readonly facts: { readonly [K in keyof DomainFacts]?: DomainFacts[K] | undefined } | undefined
  readonly frame: Frame
}

export function RegistrationPanel({ facts, frame }: RegistrationPanel) {
  const { language, now, timeZone } = frame
  const t = siteTexts[language]
  const { domain } = t
  const expiresOn = facts?.expiresOn ?? undefined
  return (
    <section class="panel" id="registration" data-live>
      <h2>{t.registration}</h2>
      {facts === undefined || (expiresOn === undefined && (facts.checkedAt ?? null) === null) ? (
        <p class="soft">{t.noRegistration}</p>
      ) : (
        <>
          {facts.stale === true && <p class="hint">{domain.stale}</p>}
          <dl class="facts">
            <Fact name={domain.name}>{facts.name}</Fact>
            <Fact name={domain.registrar}>{facts.registrar ?? commonTexts[language].unknown}</Fact>
            <Fact name={domain.created}>
              {facts.createdAt ? (
                <WhenDay at={Date.parse(facts.createdAt)} frame={frame} />
              ) : (
                commonTexts[language].unknown
              )}
            </Fact>
            <Fact name={domain.expires}>
              {expiresOn === undefined
                ? commonTexts[language].unknown
                : `${formatDay(expiresOn, language, 'short')} (${commonTexts[language].daysLeft(daysUntil(expiresOn, now, timeZone))})`}
            </Fact>
            {facts.registrarExpiresAt && (
              <Fact name={domain.registrarDate}>
                <WhenDay at={Date.parse(facts.registrarExpiresAt)} frame={frame} />
              </Fact>
            )}
            {facts.source && <Fact name={domain.source}>{domain.sources[facts.source]}</Fact>}
            <Fact name={domain.statuses}>{formatList(facts.statuses ?? [], language)}</Fact>
            <Fact name={domain.nameservers}>{formatList(facts.nameservers ?? [], language)}</Fact>
            {facts.checkedAt && (
              <Fact name={domain.checked}>
                <When at={Date.parse(facts.checkedAt)} frame={frame} />
              </Fact>
            )}
          </dl>
        </>
      )}
    </section>
  )
}
