import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { procedures } from '@mot-cua/catalog';
import { serviceFiles } from '../src/draw/service-files.ts';

/** Writes docs/services from the catalog; `--check` only says what differs. */
const folder = path.join(import.meta.dirname, '../../../docs/services');
const began = performance.now();
const wanted = serviceFiles(procedures);

const there = existsSync(folder)
  ? readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
  : [];

const changed = [...wanted].filter(
  ([file, content]) => !there.includes(file) || readFileSync(path.join(folder, file), 'utf8') !== content,
);
const strange = there.filter((file) => !wanted.has(file));
const took = `${((performance.now() - began) / 1000).toFixed(1)} s`;

if (process.argv.includes('--check')) {
  const drift = [...changed.map(([file]) => file), ...strange];
  for (const file of drift) console.error(`docs/services/${file} differs from its service`);
  if (drift.length > 0) console.error('Run `npm run docs:services`, and commit what it writes.');
  console.log(`${procedures.length} services, ${wanted.size} files, ${drift.length} differ, ${took}`);
  process.exit(drift.length === 0 ? 0 : 1);
}

for (const file of strange) rmSync(path.join(folder, file));
for (const [file, content] of changed) {
  mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
  writeFileSync(path.join(folder, file), content);
}
console.log(`${procedures.length} services, ${wanted.size} files, ${changed.length + strange.length} written, ${took}`);
