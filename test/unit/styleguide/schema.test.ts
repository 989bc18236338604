import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { styleGuideSchema } from '../../support/style-guide-schema.ts';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

test('the schema that ships is the form by which the server reads', () => {
  assert.ok(read('schemas/namedesk.schema.json') === styleGuideSchema(), 'run "npm run schema"');
});

test('editors are told of the schema, and it is in the package', () => {
  const { yamlValidation } = JSON.parse(read('package.json')).contributes;
  assert.deepEqual(yamlValidation, [{ fileMatch: 'namedesk.yaml', url: './schemas/namedesk.schema.json' }]);
  assert.ok(read('.vscodeignore').split('\n').includes('!schemas/*.json'));
});
