/** How a house writes names for which nothing else is decided. */
export interface HouseStyle {
  /** By language: the system in which its names are romanised. A language that is not named is left alone. */
  readonly romanisation: Readonly<Partial<Record<RomanisedLanguage, string>>>;
  /** Names that the house writes as they stand here, whatever the system says. */
  readonly exceptions: readonly string[];
  /** Whether accents of names are kept ("Raúl") or dropped ("Raul"); undefined where the house does not say. */
  readonly accents: Accents | undefined;
  /** What the first mention of a person has to have. */
  readonly firstMention: FirstMention | undefined;
}

/** Languages whose names the house may have written in one system. */
export const ROMANISED_LANGUAGES = ['russian', 'ukrainian'] as const;
export type RomanisedLanguage = (typeof ROMANISED_LANGUAGES)[number];

export const ACCENTS = ['keep', 'drop'] as const;
export type Accents = (typeof ACCENTS)[number];

/** `full-name`: given and family name; `full-name-and-role`: what the person is, too; `any`: the surname will do. */
export const FIRST_MENTIONS = ['full-name', 'full-name-and-role', 'any'] as const;
export type FirstMention = (typeof FIRST_MENTIONS)[number];
