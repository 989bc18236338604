// Writes schemas/namedesk.schema.json anew, from the form by which the server reads the style guide.
import { writeFileSync } from 'node:fs';
import { styleGuideSchema } from './style-guide-schema.ts';

writeFileSync(new URL('../../schemas/namedesk.schema.json', import.meta.url), styleGuideSchema());
