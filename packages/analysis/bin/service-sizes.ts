import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { serviceFolders } from './published-files.ts';

/** Counts what people write for each service into docs/service-sizes.md; `--check` says what differs. More than is allowed fails. */
const root = path.join(import.meta.dirname, '../../..');
const page = path.join(root, 'docs/service-sizes.md');
const allowed = { files: 6, lines: 250 } as const;

interface Size {
  readonly service: string;
  readonly files: number;
  readonly lines: number;
  readonly tests: number;
  readonly texts: number;
}

const linesOf = (file: string): number => readFileSync(file, 'utf8').split('\n').length - 1;

function sizeOf(service: string): Size {
  const folder = path.join(root, 'packages/services', service, 'src');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.includes('.'));
  const sum = (of: (file: string) => boolean) =>
    files.filter(of).reduce((lines, file) => lines + linesOf(path.join(folder, file)), 0);
  const isText = (file: string) => file.startsWith('locales');
  const isTest = (file: string) => file.endsWith('.test.ts');
  const lines = sum((file) => !isText(file) && !isTest(file));
  return { service, files: files.length, lines, tests: sum(isTest), texts: sum(isText) };
}

/** Others, as counted in their public repositories: files, lines, and what was counted. */
const others = [
  [
    'island.is, middle of 82 templates',
    29,
    '2,319',
    'without assets and tests; about a fifth is texts; four shared files besides',
  ],
  ['island.is, smallest template', '', '392', 'without assets and tests'],
  ['island.is, what its generator writes', 21, '570', 'before anything of the service is in it'],
  ['a2j-rechtsantragstelle, smallest flow', 7, '506', 'with 77 of test cases; five shared files besides'],
  ['OpenCRVS, birth', 18, '5,185', ''],
  ['Altinn, app template', 29, '1,041', 'a repository of its own'],
  ['Valtimo, energy subsidy', 14, '767', 'JSON and BPMN'],
] as const;

const row = (...cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

function middle(sizes: readonly Size[], of: (size: Size) => number): number {
  const sorted = sizes.map(of).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

const table = (sizes: readonly Size[]): string => `# How much a service is

Counted by \`npm run docs:services\`; \`npm test\` refuses a page that differs, and a service of more than ${allowed.files} written files or
${allowed.lines} lines without texts and journeys. A line is a line of a file, empty ones too. Nothing else is written by hand for a service.

${row('Service', 'Files', 'Lines', 'Journeys', 'Texts, vi and en')}
${row('---', '--:', '--:', '--:', '--:')}
${sizes.map(({ service, files, lines, tests, texts }) => row(service, files, lines, tests, texts)).join('\n')}
${row('**the middle one**', ...([({ files }) => files, ({ lines }) => lines, ({ tests }) => tests, ({ texts }) => texts] satisfies ((size: Size) => number)[]).map((of) => middle(sizes, of)))}

Others, counted in their public repositories in 2026. They count differently, and their services do other things: a measure, not a race.

${row('System', 'Files', 'Lines', '')}
${row('---', '--:', '--:', '---')}
${others.map((cells) => row(...cells)).join('\n')}
`;

const sizes = serviceFolders().map(sizeOf);
const wanted = table(sizes);
const large = sizes.filter(({ files, lines }) => files > allowed.files || lines > allowed.lines);
for (const { service, files, lines } of large) {
  console.error(`${service}: ${files} files, ${lines} lines; ${allowed.files} and ${allowed.lines} are allowed`);
}
const differs = !existsSync(page) || readFileSync(page, 'utf8') !== wanted;
const isCheck = process.argv.includes('--check');
if (differs && isCheck)
  console.error('docs/service-sizes.md differs: run `npm run docs:services`, and commit what it writes.');
if (differs && !isCheck) writeFileSync(page, wanted);
const most = (of: (size: Size) => number) => Math.max(...sizes.map(of));
console.log(
  `${sizes.length} services, at most ${most((each) => each.files)} files and ${most((each) => each.lines)} lines`,
);
process.exitCode = large.length > 0 || (differs && isCheck) ? 1 : 0;
