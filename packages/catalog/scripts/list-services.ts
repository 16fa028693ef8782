import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const services = path.join(import.meta.dirname, '../../services');
const target = path.join(import.meta.dirname, '../src/services.generated.ts');

const camel = (folder: string): string => folder.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const folders = readdirSync(services, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

const source = `// Generated from the folders under packages/services: change those, then run \`npm run generate\`.
${folders.map((folder) => `import { ${camel(folder)} } from '@mot-cua/service-${folder}';`).join('\n')}

export const services = [${folders.map(camel).join(', ')}] as const;
`;

const stale = readFileSync(target, { encoding: 'utf8', flag: 'a+' }) !== source;
if (process.argv.includes('--check') && stale)
  throw new Error('The catalog differs from the folders: run `npm run generate`');
if (stale) writeFileSync(target, source);
