import type { NamePart } from '../resolve/entity.ts';

/** What stands before the votes for a part of a name; nothing where the name has but one part. */
export const PART_NAMES: Readonly<Record<NamePart['part'], string>> = {
  given: 'given name: ',
  middle: 'middle name: ',
  family: 'surname: ',
  designator: '',
  name: '',
};
