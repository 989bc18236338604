/** Why two spellings of one name differ, in the words of the report format. */
export const REASONS = [
  'romanisation',
  'accent',
  'hyphen',
  'case',
  'initial',
  'nickname',
  'order',
  'length',
  'slip',
  'language',
  'designator',
] as const;

export type Reason = (typeof REASONS)[number];
