import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkout } from '../checkout.ts';
import { mustRun } from '../processes.ts';
import { withRun } from '../run.ts';
import { step } from '../steps.ts';
import { trouble } from '../trouble.ts';
import { derived, type Files, isNameTaken } from './derive.ts';
import { type Wanted, wantedFrom } from './wanted.ts';

const ignored = /(^|\/)(node_modules|\.cache|\.turbo)(\/|$)/;

/** The files of the small service of a lifecycle, by path. */
export function referenceFiles(lifecycle: Wanted['lifecycle']): Files {
  const folder = path.join(checkout.root, 'packages/reference', lifecycle);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .filter((file) => !ignored.test(file));
  return new Map(files.sort().map((file) => [file, readFileSync(path.join(folder, file), 'utf8')]));
}

export function writeFiles(folder: string, files: Files): void {
  for (const [file, text] of files) {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
}

function checkedFolder({ name }: Wanted, reference: Files): string {
  const folder = path.join(checkout.root, 'packages/services', name);
  if (existsSync(folder)) throw trouble(`There is a service “${name}” already, in packages/services/${name}.`);
  if (isNameTaken(reference, name)) throw trouble(`“${name}” means something else in the code: choose another name.`);
  return folder;
}

const nextSteps = ({ name }: Wanted) => `
  packages/services/${name} is a service that runs. Now edit each of its files once:

    src/service.ts      the code and the law, the questions, the tariff
    src/processing.ts   its own steps, whose work each is, and its share of the limit
    src/papers.ts       what is handed in, and what is given
    src/locales/vi.ts, en.ts
    src/service.test.ts its journeys

  Then: npm run docs:services, and npm start. The guide is docs/adding-a-service.md.
`;

/** Writes the folder of a new service, and everything that is generated from the folders. */
export const newService = (args: string[]): Promise<number> =>
  withRun('new:service', async (run) => {
    const wanted = wantedFrom(args);
    const reference = referenceFiles(wanted.lifecycle);
    const folder = checkedFolder(wanted, reference);
    const where = path.relative(checkout.root, folder);
    await step(`${where} (${wanted.lifecycle}, level ${wanted.level})`, async () => {
      writeFiles(folder, derived(reference, wanted));
      await mustRun(run, 'biome', ['check', '--write', where]);
    });
    await step('catalog and lockfile', async () => {
      await mustRun(run, 'node', ['packages/catalog/scripts/list-services.ts']);
      await mustRun(run, 'pnpm', ['install', '--no-frozen-lockfile', '--prefer-offline']);
    });
    await step('pages', async () => {
      await mustRun(run, 'node', ['packages/analysis/bin/docs-services.ts']);
      await mustRun(run, 'node', ['packages/analysis/bin/service-sizes.ts']);
    });
    console.log(nextSteps(wanted));
    return 0;
  });
