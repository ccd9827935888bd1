/** The configuration in the working folder, taken where no other is named. */
export const DEFAULT_CONFIG = 'wenyam.yaml'
