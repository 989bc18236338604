import { writeFileSync } from 'node:fs';
import { taggerLists } from './tagger-lists.ts';

// Run it after an update of the packages it reads, or of names.generated.ts, and train anew:
//   node test/bench/gazetteer/write-tagger-lists.ts && npm run train -- <folder>
const folder = new URL('../../../server/src/recognise/tagger/', import.meta.url);
writeFileSync(new URL('lists.generated.ts', folder), taggerLists());
