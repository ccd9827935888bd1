import { joinMessage } from '../../model/yaml/diagnostic.ts'
import type { Failure } from '../../net/failure.ts'
import { DeliveryError } from '../channel.ts'

/** The far side could not be spoken to at all. What the guard refuses stays refused until the configuration changes. */
export function unreachable({ reason, detail }: Failure): DeliveryError {
  if (reason !== 'forbidden-address') return new DeliveryError(detail, { permanent: false })
  const mend = joinMessage({
    th: 'หากเป็นเครื่องภายในของหน่วยงาน ให้ระบุชื่อนี้ไว้ใน network.hosts',
    en: 'if it is a machine of your own, list the name in network.hosts',
  })
  return new DeliveryError(`${detail}: ${mend}`, { permanent: true })
}
