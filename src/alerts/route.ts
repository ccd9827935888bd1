import type { AlarmSeverity } from '../model/incident/look.ts'
import type { IncidentEvent } from '../model/incident/incident.ts'
import type { AlertOptions } from './options.ts'

type Routing = Pick<AlertOptions, 'channels' | 'routes' | 'escalate'>

interface Topic {
  readonly siteId: string
  readonly kind: string
  readonly severity: AlarmSeverity
}

/** Ids of the channels that hear of a topic: of every route that matches, in the order of the configuration. */
export function routed(topic: Topic, { channels, routes }: Routing): string[] {
  const matching = routes.filter(
    (route) =>
      route.severity.includes(topic.severity) &&
      (route.sites?.includes(topic.siteId) ?? true) &&
      (route.kinds?.includes(topic.kind) ?? true),
  )
  const wanted = new Set(matching.flatMap((route) => route.channels))
  return channels.map(({ id }) => id).filter((id) => routes.length === 0 || wanted.has(id))
}

/**
 * Who hears of an event. A step of the escalation goes to its own channels alone; whoever was told by a step also hears
 * how it goes on.
 */
export function channelsFor(event: IncidentEvent, routing: Routing): string[] {
  if (event.silent !== undefined) return []
  const { incident, step } = event
  const channelsOf = (index: number): readonly string[] => routing.escalate[index]?.channels ?? []
  if (step !== undefined) return [...new Set(channelsOf(step))]
  const escalated = routing.escalate.slice(0, incident.steps).flatMap((one) => one.channels)
  return [...new Set([...routed(incident, routing), ...escalated])]
}
