/** Rule id = diagnostic code = file name = settings key = fixture name = heading in the rule reference. */
export const RULE_IDS = [
  'name-variant',
  'name-slip',
  'entity-variant',
  'designator-form',
  'craft-name',
  'style-guide',
  'first-mention',
  'acronym-undefined',
  'headline-mismatch',
  'shared-surname',
  'acronym-redefined',
  'same-words-two-kinds',
] as const;
export type RuleId = (typeof RULE_IDS)[number];
