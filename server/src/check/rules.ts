import { acronymRedefined } from './acronym-redefined.ts';
import { acronymUndefined } from './acronym-undefined.ts';
import { craftName } from './craft-name.ts';
import { designatorForm } from './designator-form.ts';
import { entityVariant } from './entity-variant.ts';
import { firstMention } from './first-mention.ts';
import { headlineMismatch } from './headline-mismatch.ts';
import { nameSlip } from './name-slip.ts';
import { nameVariant } from './name-variant.ts';
import type { Rule } from './rule.ts';
import { sameWordsTwoKinds } from './same-words-two-kinds.ts';
import { sharedSurname } from './shared-surname.ts';
import { styleGuide } from './style-guide.ts';

/** Every rule. The order is that of the rule reference. */
export const RULES: readonly Rule[] = [
  nameVariant,
  nameSlip,
  entityVariant,
  designatorForm,
  craftName,
  styleGuide,
  firstMention,
  acronymUndefined,
  headlineMismatch,
  sharedSurname,
  acronymRedefined,
  sameWordsTwoKinds,
];
