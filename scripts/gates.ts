import { type Finished, runTool, showTool } from './processes.ts';
import { type Run, withRun } from './run.ts';

/** A check without tests of its own: all its tools must succeed, and it counts as one. */
export type Gate = { title: string; tools: [command: string, ...args: string[]][] };

const turbo = (task: string): Gate['tools'][number] => [
  'turbo',
  ...['run', task, '--continue=always', '--output-logs=errors-only'],
];

/** What is read from the catalog is read as the folders are now, in a clone of this minute too. */
const listed: Gate['tools'][number] = ['node', 'packages/catalog/scripts/list-services.ts'];
const drawn = ['node', 'packages/analysis/bin/docs-services.ts'] as const;
const counted = ['node', 'packages/analysis/bin/service-sizes.ts'] as const;

/** By the name of the npm script that runs them. Those that write are commands, not part of `checks`. */
export const gates = {
  generate: { title: 'generated sources', tools: [turbo('generate')] },
  lint: { title: 'format and lint', tools: [['biome', 'check', '--error-on-warnings']] },
  arrows: {
    title: 'arrows between packages',
    tools: [['depcruise', '--config', '.dependency-cruiser.cjs', 'apps', 'packages', 'e2e']],
  },
  deadcode: { title: 'dead code', tools: [['knip', '--no-progress', '--no-config-hints']] },
  workspace: { title: 'workspace', tools: [['sherif', '--fail-on-warnings', '-r', 'packages-without-package-json']] },
  typecheck: { title: 'types', tools: [turbo('typecheck'), ['tsc', '-p', 'scripts'], ['tsc', '-p', 'e2e']] },
  drift: {
    title: 'service pages as drawn',
    tools: [listed, [...drawn, '--check'], [...counted, '--check']],
  },
  versions: { title: 'published versions', tools: [listed, ['node', 'packages/analysis/bin/versions.ts']] },
  build: { title: 'build', tools: [turbo('build')] },
  'check:services': {
    title: 'services proved sound',
    tools: [listed, ['node', 'packages/analysis/bin/check-services.ts']],
  },
  catalog: { title: 'catalog', tools: [listed] },
  'docs:services': { title: 'service pages', tools: [listed, [...drawn], [...counted]] },
  format: { title: 'format', tools: [['biome', 'check', '--write']] },
} satisfies Record<string, Gate>;

export const checks = [
  'generate',
  'lint',
  'arrows',
  'deadcode',
  'workspace',
  'typecheck',
  'drift',
  'check:services',
  'versions',
] as const;

const isGate = (name: string): name is keyof typeof gates => Object.hasOwn(gates, name);

/** Runs all tools of a gate quietly. Its code is the first that is not 0. */
export async function tryGate(run: Run, { tools }: Gate): Promise<Finished> {
  const ended: Finished[] = [];
  for (const [command, ...args] of tools) ended.push(await runTool(run, command, args));
  return {
    code: ended.find(({ code }) => code !== 0)?.code ?? 0,
    output: ended.flatMap(({ code, output }) => (code === 0 ? [] : output)).join('\n'),
  };
}

async function showGate(run: Run, { tools }: Gate, args: string[]): Promise<number> {
  const codes: number[] = [];
  for (const [command, ...own] of tools) codes.push(await showTool(run, command, [...own, ...args]));
  return codes.find((code) => code !== 0) ?? 0;
}

/** The command that runs one gate in front of the person; undefined when there is no such gate. */
export function runGate(name: string): ((args: string[]) => Promise<number>) | undefined {
  if (!isGate(name)) return undefined;
  return (args) => withRun(name, (run) => showGate(run, gates[name], args));
}
