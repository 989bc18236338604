import { writeFileSync } from 'node:fs';
import { generateGazetteers } from './generate.ts';

// Run it after an update of the packages it reads: node test/bench/gazetteer/write.ts
const folder = new URL('../../../server/src/recognise/gazetteer/', import.meta.url);
for (const [file, content] of generateGazetteers()) writeFileSync(new URL(file, folder), content);
