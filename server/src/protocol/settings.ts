import { SEVERITIES, type Severity } from '../check/problem.ts';
import { RULE_IDS, type RuleId, type RuleSettings } from '../check/rule.ts';
import { SHOWABLE, type Shown } from '../features/name-signs.ts';

/** What a person may set; `namedesk` in the client's configuration. */
export interface Settings {
  /** Whether Namedesk reads the folder at all. */
  readonly enable: boolean;
  /** How loudly each rule reports; a rule that is not named reports as loudly as it was made to. */
  readonly rules: RuleSettings;
  /** What is not to be coloured. */
  readonly hidden: readonly Shown[];
}

export const DEFAULT_SETTINGS: Settings = { enable: true, rules: {}, hidden: [] };

/** The settings in whatever a client sent. What is not understood is left out, as if it had not been set. */
export function readSettings(sent: unknown): Settings {
  if (!isRecord(sent)) return DEFAULT_SETTINGS;
  const { enable, rules: sentRules, highlight } = sent;
  const rules: Partial<Record<RuleId, Severity | 'off'>> = {};
  if (isRecord(sentRules)) {
    for (const id of RULE_IDS) {
      const value = sentRules[id];
      if (value === 'off') rules[id] = 'off';
      const severity = SEVERITIES.find(each => each === value);
      if (severity) rules[id] = severity;
    }
  }
  const hidden = isRecord(highlight) ? SHOWABLE.filter(each => highlight[each] === false) : [];
  return { enable: enable !== false, rules, hidden };
}

/** Whether a value is an object whose members can be asked for. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
