import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byCodeUnits } from '../../../server/src/base/order.ts';
import { fold } from '../../../server/src/names/fold.ts';
import { parsePersonName } from '../../../server/src/names/person-name.ts';
import { Form } from '../../../server/src/resolve/form.ts';
import { Likeness } from '../../../server/src/resolve/likeness.ts';
import { partition } from '../../../server/src/resolve/partition.ts';

/** Who is who among these names, as rows of names joined by a bar; those that stand alone are left out. */
function united(...names: readonly string[]): string[] {
  const likeness = new Likeness();
  const forms = names.map(name => {
    const form = new Form('person', fold(name), false);
    form.name = name;
    form.person = parsePersonName(name);
    return form;
  });
  for (const form of forms) likeness.add(form, new Set());
  return partition(forms)
    .filter(group => group.length > 1)
    .map(group => group.map(form => form.name).join('|'))
    .sort(byCodeUnits);
}

test('a name that fits two people joins neither', () => {
  assert.deepEqual(united('John Hartwell', 'John A. Hartwell', 'John B. Hartwell'), []);
});

test('a father is not torn from his name by his son', () => {
  assert.deepEqual(united('Carl Hartwell', 'J. Carl Hartwell', 'J. Carl Hartwell Sr', 'Carl Hartwell Jr'), [
    'Carl Hartwell|J. Carl Hartwell|J. Carl Hartwell Sr',
  ]);
});

test('a longer name of another family does not tear a family name’s bearer', () => {
  assert.deepEqual(united('Carla Hartwell', 'Carla B. Hartwell', 'Carla Hartwell Dies'), [
    'Carla B. Hartwell|Carla Hartwell',
  ]);
});

test('nicknames in quotation marks belong to the name, in several words too', () => {
  assert.deepEqual(united('Vito Barrese', 'Vito "the Comb" Barrese', 'Vito ‘Comb’ Barrese'), [
    'Vito Barrese|Vito ‘Comb’ Barrese|Vito "the Comb" Barrese',
  ]);
});
