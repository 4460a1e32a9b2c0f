import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { managedSchema } from './managed-schema/managed-schema.ts';

// `npm run managed-schema`: writes the schema that Chrome and Edge hold an organisation's policy to.
const FILE = join(import.meta.dirname, '../public/managed-schema.json');
writeFileSync(FILE, `${JSON.stringify(managedSchema(), null, 2)}\n`);
console.log(`Written: ${FILE}`);
