import type { Problem, Severity } from '../check/problem.ts';
import { severityOf } from '../check/rule.ts';
import { RULES } from '../check/rules.ts';
import type { Occurrence } from '../resolve/entity.ts';
import { visible } from '../text/visible.ts';
import { identityOf } from './baseline.ts';
import type { Outcome } from './outcome.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

const LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

export interface SarifOptions {
  readonly version: string;
  /** Makes of an article's path the one from the root of the repository, with "/" between its parts. */
  readonly at: (path: string) => string;
}

/**
 * The problems as a log in the Static Analysis Results Interchange Format, version 2.1.0
 * (https://docs.oasis-open.org/sarif/sarif/v2.1.0/): where, what the other articles write, what to write instead.
 * Columns count UTF-16 code units. The same outcome gives the same bytes.
 */
export function sarifReport({ problems, skipped }: Outcome, { version, at }: SarifOptions): string {
  const driver = { name: 'Namedesk', version, semanticVersion: version, rules: RULES.map(ruleValue) };
  const places = new Map<string, number>();
  const results = problems.map(problem => {
    const identity = identityOf(problem);
    const place = 1 + (places.get(identity) ?? 0);
    places.set(identity, place);
    return resultValue(problem, at, `${identity}:${place}`);
  });
  const notifications = skipped.map(({ file, why }) => ({
    level: 'warning',
    message: { text: `Not read: ${why}` },
    locations: [{ physicalLocation: { artifactLocation: artifact(at(file)) } }],
  }));
  const invocation = { executionSuccessful: true, toolExecutionNotifications: notifications };
  const run = { tool: { driver }, columnKind: 'utf16CodeUnits', invocations: [invocation], results };
  return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 1)}\n`;
}

function ruleValue(rule: (typeof RULES)[number]): object {
  const severity = severityOf(rule, { rules: {} });
  return {
    id: rule.id,
    shortDescription: { text: rule.title },
    help: { text: `${rule.title} ${HELP}` },
    defaultConfiguration: { enabled: severity !== undefined, level: severity ? LEVELS[severity] : 'note' },
    properties: { tags: ['names', 'copy-editing'] },
  };
}

const HELP =
  'The message says what was seen, how often and where; the related places show the other spellings. Change it, or leave it where it is right. Nothing is reported for being unknown.';

function resultValue(problem: Problem, at: (path: string) => string, fingerprint: string): object {
  const { rule, severity, message, occurrence, related, suggestion, reason, entity } = problem;
  const others = related.map((other, id) => ({
    id: id + 1,
    ...locationOf(other, at),
    message: { text: `Here it is “${visible(other.mention.spelling)}”` },
  }));
  return {
    ruleId: rule,
    ruleIndex: RULES.findIndex(({ id }) => id === rule),
    level: LEVELS[severity],
    message: { text: message },
    locations: [locationOf(occurrence, at)],
    ...(others.length > 0 ? { relatedLocations: others } : {}),
    partialFingerprints: { 'namedeskProblem/v1': fingerprint },
    ...fixesOf(problem, at),
    properties: {
      suggestion,
      quoted: occurrence.mention.quoted,
      ...(reason === undefined ? {} : { reason }),
      ...(entity === undefined ? {} : { entity: entity.id }),
    },
  };
}

/** What stands in a quotation, and what the articles leave open, is not for a machine to change. */
function fixesOf({ occurrence, suggestion, choices }: Problem, at: (path: string) => string): object {
  const { mention, analysis } = occurrence;
  if (mention.quoted || choices || suggestion === mention.spelling) return {};
  const replacement = { deletedRegion: regionOf(occurrence), insertedContent: { text: suggestion } };
  const change = { artifactLocation: artifact(at(analysis.path)), replacements: [replacement] };
  return {
    fixes: [{ description: { text: `Change to “${visible(suggestion)}”` }, artifactChanges: [change] }],
  };
}

function locationOf(occurrence: Occurrence, at: (path: string) => string) {
  const artifactLocation = artifact(at(occurrence.analysis.path));
  return { physicalLocation: { artifactLocation, region: regionOf(occurrence) } };
}

function regionOf({ analysis, mention }: Occurrence) {
  const [start, end] = [analysis.lines.positionAt(mention.start), analysis.lines.positionAt(mention.end)];
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

/** A path as a relative reference (RFC 3986), each part escaped; a colon too, which could make it a scheme. */
function artifact(path: string) {
  const parts = path.split('/').map(part => encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd')));
  return { uri: parts.join('/'), uriBaseId: '%SRCROOT%' };
}
