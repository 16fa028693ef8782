import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { checkout } from './checkout.ts';

/** Plays a service in this terminal: unlike other tools it reads what is typed. */
export const preview = async (args: string[]): Promise<number> => {
  const player = path.join(checkout.root, 'packages/analysis/bin/preview.ts');
  return spawnSync(process.execPath, [player, ...args], { cwd: checkout.root, stdio: 'inherit' }).status ?? 1;
};
