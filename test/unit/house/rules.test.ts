import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { RULE_IDS } from '../../../server/src/check/rule.ts';
import { readFixtures } from '../../support/fixture.ts';
import { sourceFiles } from '../../support/imports.ts';

// Invariant 8: rule id = file name = settings key = fixture name = heading in the rule reference.
const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const settings: Record<string, unknown> = JSON.parse(read('package.json')).contributes.configuration
  .properties;
const reference = read('server/rules.md');
const scenarios = [...readFixtures('check').values()].flatMap(fixture => fixture.files);

for (const id of RULE_IDS) {
  test(`${id} has its file, its setting, its scenarios and its page`, () => {
    assert.ok(sourceFiles('server/src/check').includes(`server/src/check/${id}.ts`));
    assert.ok(`namedesk.rules.${id}` in settings);
    assert.match(reference, new RegExp(`^## ${id}$`, 'm'));
    assert.ok(
      scenarios.some(file => file.marks.some(mark => mark.rules.includes(id))),
      'no scenario fires',
    );
    assert.ok(
      [...readFixtures('check').keys()].some(name => name.startsWith(id)),
      'no fixture of its name',
    );
  });
}
