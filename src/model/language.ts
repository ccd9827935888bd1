export const LANGUAGES = ['th', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** One text in every language that Wenyam speaks. */
export type Localized<T = string> = Readonly<Record<Language, T>>
