import { writeFileSync } from 'node:fs';
import { publishedSchema, SCHEMA_FILE } from './policy-schema.ts';

writeFileSync(SCHEMA_FILE, publishedSchema());
