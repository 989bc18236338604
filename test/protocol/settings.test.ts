import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { SEVERITIES } from '../../server/src/check/problem.ts';
import { RULE_IDS } from '../../server/src/check/rule.ts';
import { TOKEN_TYPES } from '../../server/src/features/semantic-tokens.ts';
import { readSettings } from '../../server/src/protocol/settings.ts';
import { LEGEND } from '../../server/src/protocol/token-data.ts';

const { contributes } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const properties = contributes.configuration.properties as Record<string, { enum: string[] }>;

test('what is understood counts, the rest is as if it had not been set', () => {
  assert.deepEqual(readSettings(undefined), { enable: true, rules: {}, hidden: [] });
  assert.deepEqual(readSettings({ enable: 'no', rules: { 'name-slip': 'loud', x: 'error' } }), {
    enable: true,
    rules: {},
    hidden: [],
  });
  assert.deepEqual(readSettings({ enable: false, rules: { 'name-slip': 'off', 'name-variant': 'error' } }), {
    enable: false,
    rules: { 'name-slip': 'off', 'name-variant': 'error' },
    hidden: [],
  });
  for (const odd of [
    null,
    7,
    'x',
    [],
    { rules: null },
    { rules: [] },
    JSON.parse('{"__proto__":{"enable":false}}'),
  ]) {
    assert.deepEqual(readSettings(odd), { enable: true, rules: {}, hidden: [] });
  }
});

test('every rule has its setting, with every severity', () => {
  const rules = Object.keys(properties).filter(key => key.startsWith('namedesk.rules.'));
  assert.deepEqual(rules.map(key => key.slice('namedesk.rules.'.length)).sort(), [...RULE_IDS].sort());
  for (const key of rules) assert.deepEqual(properties[key]?.enum, [...SEVERITIES, 'off']);
});

test('every type of token has its colours', () => {
  const ids = (list: { id: string }[]) => list.map(each => each.id);
  assert.deepEqual(ids(contributes.semanticTokenTypes), [...TOKEN_TYPES]);
  assert.deepEqual(ids(contributes.semanticTokenModifiers), LEGEND.tokenModifiers);
  for (const { scopes } of contributes.semanticTokenScopes) {
    assert.deepEqual(Object.keys(scopes), [...TOKEN_TYPES]);
  }
});
