/** Outlines on a grid of 16 by 16; each status has a shape of its own, so that none is told by colour alone. */
const SHAPES = {
  ok: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm-1 10L3.8 7.8l1.3-1.3L7 8.4l3.9-3.9 1.3 1.3Z',
  warning: 'M8 1 0.6 14.5h14.8ZM7.1 5.8h1.8v4.4H7.1Zm0 5.4h1.8V13H7.1Z',
  critical:
    'M5 1h6l4 4v6l-4 4H5l-4-4V5Zm.9 3.7L4.7 5.9 6.8 8l-2.1 2.1 1.2 1.2L8 9.2l2.1 2.1 1.2-1.2L9.2 8l2.1-2.1-1.2-1.2L8 6.8Z',
  unknown:
    'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm-.9 9.9h1.8v1.7H7.1Zm0-1.3c0-2.3 1.9-2.3 1.9-3.6 0-.7-.4-1-1-1s-1.1.4-1.2 1.2L5 6C5.2 4.3 6.4 3.4 8 3.400c1.7 0 2.9 1 2.9 2.5 0 2-2 2.2-2 3.700Z',
  gap: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1ZM4 7.200h8v1.600H4Z',
  moon: 'M10.8 1.300A7 7 0 1 0 14.7 10 5.6 5.6 0 0 1 10.8 1.300Z',
  search:
    'M6.5 1a5.5 5.5 0 1 0 3.3 9.900l3.6 3.6 1.1-1.1-3.6-3.600A5.5 5.5 0 0 0 6.5 1Zm0 1.600a3.9 3.9 0 1 1 0 7.8 3.9 3.9 0 0 1 0-7.800Z',
  external: 'M9 1h6v6h-1.600V3.700L8 9.1 6.9 8l5.4-5.400H9ZM2 3h5v1.600H3.600v7.800h7.800V9H13v5H2Z',
  download: 'M7.2 1h1.600v7l2.6-2.6 1.1 1.100L8 11.1 3.5 6.500l1.1-1.100L7.2 8ZM1 13h14v1.700H1Z',
} as const

export type IconName = keyof typeof SHAPES

/** The shapes, once a page; {@link Icon} points at them. */
export function IconSheet() {
  return (
    <svg class="sheet" aria-hidden="true" width="0" height="0">
      {Object.entries(SHAPES).map(([name, path]) => (
        <symbol id={`i-${name}`} viewBox="0 0 16 16">
          <path fill-rule="evenodd" d={path} />
        </symbol>
      ))}
    </svg>
  )
}

/** Always beside a word that says the same. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={`icon i-${name}`} aria-hidden="true" width="16" height="16">
      <use href={`#i-${name}`} />
    </svg>
  )
}
