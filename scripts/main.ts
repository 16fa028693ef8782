import { sentenceOf } from './trouble.ts';

type Command = (args: string[]) => Promise<number>;

const commands: Record<string, () => Promise<Command>> = {
  start: async () => (await import('./start.ts')).start.bind(null, 'production'),
  dev: async () => (await import('./start.ts')).start.bind(null, 'development'),
  'new:service': async () => (await import('./new-service/new-service.ts')).newService,
  preview: async () => (await import('./preview.ts')).preview,
  reset: async () => (await import('./reset.ts')).reset,
  test: async () => (await import('./test.ts')).test,
  'bring:clamav': async () => (await import('./bring-clamav.ts')).bringClamav,
  unit: async () => (await import('./unit.ts')).unit,
  e2e: async () => (await import('./e2e.ts')).e2e,
  'e2e:matrix': async () => (await import('./e2e.ts')).matrix,
  shots: async () => (await import('./e2e.ts')).shots,
  'measure:phone': async () => (await import('./e2e.ts')).phone,
  replay: async () => (await import('./proofs.ts')).replay,
  'report:proof': async () => (await import('./proofs.ts')).provenReport,
  journeys: async () => (await import('./proofs.ts')).journeys,
  races: async () => (await import('./proofs.ts')).races,
  'publish:service': async () => (await import('./versions.ts')).publishService,
  'migrate:check': async () => (await import('./versions.ts')).migrateCheck,
  migrate: async () => (await import('./versions.ts')).migrate,
  mutants: async () => (await import('./versions.ts')).mutants,
  'prove:deadlines': async () => (await import('./versions.ts')).proveDeadlines,
  'prove:migrations': async () => (await import('./versions.ts')).proveMigrations,
  'rehearse:migration': async () => (await import('./proofs.ts')).rehearseMigration,
  bench: async () => (await import('./proofs.ts')).bench,
};

async function loadCommand(name: string): Promise<Command | undefined> {
  if (commands[name]) return commands[name]();
  const { runGate } = await import('./gates.ts');
  return runGate(name);
}

async function main([name = '', ...args]: string[]): Promise<number> {
  const command = await loadCommand(name);
  if (command) return command(args);
  console.error(`There is no command "${name}": see "scripts" in package.json.`);
  return 1;
}

try {
  process.exit(await main(process.argv.slice(2)));
} catch (error) {
  console.error(`\n${sentenceOf(error) ?? (error instanceof Error ? error.stack : String(error))}`);
  process.exit(1);
}
