import { RULE_IDS } from '../../../server/src/check/rule-id.ts';

/** The rules that there are, as the style guide knows them. */
export const RULES = RULE_IDS.map(id => ({ id, title: `What ${id} reports.` }));
