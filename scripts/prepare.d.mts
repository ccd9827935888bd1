export const root: string
/** Node 20 from 20.19, Node 22 from 22.12, and everything newer. */
export function supportsNode(version: string): boolean
export function checkNode(): void
export function install(): void
export function build(): void
