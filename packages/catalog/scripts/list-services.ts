import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const here = path.join(import.meta.dirname, '..');

const folders = readdirSync(path.join(here, '../services'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

const camel = (folder: string): string => folder.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const packageOf = (folder: string): string => `@mot-cua/service-${folder}`;

const source = `${folders.map((folder) => `import { ${camel(folder)} } from '${packageOf(folder)}';`).join('\n')}

export const services = [${folders.map(camel).join(', ')}] as const;
`;

interface Publication {
  version: string;
}

interface Frozen {
  code: string;
  version: string;
  links: { procedure: Frozen }[];
}

/** A version with the matters of its chain, whose dossiers need them as long as its own. */
const withLinks = (frozen: Frozen): Frozen[] => [
  frozen,
  ...frozen.links.flatMap(({ procedure }) => withLinks(procedure)),
];

/** Every published version of a service, as one line of JSON. */
function publishedOf(folder: string): { code: string; publication: Publication; json: string }[] {
  const place = path.join(here, '../services', folder);
  const list = path.join(place, 'published.json');
  if (!existsSync(list)) return [];
  return (JSON.parse(readFileSync(list, 'utf8')) as Publication[]).flatMap((publication) => {
    const file = path.join(place, 'published', `${publication.version}.json`);
    return withLinks(JSON.parse(readFileSync(file, 'utf8'))).map((frozen) => ({
      code: frozen.code,
      publication: { ...publication, version: frozen.version },
      json: JSON.stringify(frozen),
    }));
  });
}

const publishedSource = () => `export const published = ${JSON.stringify(folders.flatMap(publishedOf), null, 2)};
`;

/** The package's own description with a dependency for each service. */
function described(text: string): string {
  const description = JSON.parse(text) as { dependencies: Record<string, string> };
  const others = Object.entries(description.dependencies).filter(([name]) => !name.startsWith(packageOf('')));
  const all = [...others, ...folders.map((folder) => [packageOf(folder), 'workspace:*'])];
  return `${JSON.stringify({ ...description, dependencies: Object.fromEntries(all.sort()) }, null, 2)}\n`;
}

mkdirSync(path.join(here, 'src/generated'), { recursive: true });

const files = [
  { file: path.join(here, 'src/generated/services.ts'), wanted: () => source },
  { file: path.join(here, 'src/generated/published.ts'), wanted: publishedSource },
  { file: path.join(here, 'package.json'), wanted: described },
];

for (const { file, wanted } of files) {
  const now = readFileSync(file, { encoding: 'utf8', flag: 'a+' });
  if (wanted(now) === now) continue;
  if (process.argv.includes('--check')) throw new Error(`${file} differs from the folders: run \`npm run catalog\``);
  writeFileSync(file, wanted(now));
}
