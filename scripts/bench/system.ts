import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { checkout } from '../checkout.ts';
import { partsOf, type System, startPart } from '../parts.ts';
import { mustRun } from '../processes.ts';
import type { Run } from '../run.ts';
import { step } from '../steps.ts';

const address = (port: number) => `http://127.0.0.1:${port}`;

/** Where the pages to measure are served. */
export type Sites = { bare: string; portal: string; backoffice: string };

/** What the template names, from where the portal and its server have it: the same versions, nothing installed. */
function linkPackages(folder: string): void {
  const { dependencies } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  for (const name of Object.keys(dependencies)) {
    const places = ['apps/portal', 'packages/web', '.'].map((owner) =>
      path.join(checkout.root, owner, 'node_modules', name),
    );
    const link = path.join(folder, 'node_modules', name);
    mkdirSync(path.dirname(link), { recursive: true });
    const place = places.find((each) => existsSync(each));
    if (!place) throw new Error(`Nobody here has ${name}, which the bare page needs`);
    symlinkSync(place, link);
  }
}

/** Builds a Remix app that only says hello, with the very packages of the portal. */
async function buildBare(run: Run): Promise<string> {
  const folder = path.join(checkout.cache, 'bench/bare');
  rmSync(folder, { recursive: true, force: true });
  cpSync(path.join(import.meta.dirname, 'bare'), folder, { recursive: true });
  linkPackages(folder);
  const cli = 'node_modules/@remix-run/dev/dist/cli.js';
  await mustRun(run, process.execPath, [cli, 'vite:build'], { cwd: folder, env: { NODE_ENV: 'production' } });
  return path.relative(checkout.root, folder);
}

/** The bare app as one more process of the same kind; no worker runs, so its port is free. */
async function startBare(run: Run, system: System): Promise<void> {
  const folder = await buildBare(run);
  const ports = { ...system.ports, portal: system.ports.worker };
  const part = { name: 'portal', folder, args: ['server.js'], probe: '/' } as const;
  await startPart(run, { ...system, ports }, { ...part, args: [...part.args] }, 'production');
}

/** Starts what pages need: both apps and the gateways, as in production, and the bare app. */
export async function startSites(run: Run, system: System): Promise<Sites> {
  const { ports } = system;
  await step('portal, back office, gateways', async () => {
    for (const part of partsOf('production')) {
      if (part.name !== 'worker') await startPart(run, system, part, 'production');
    }
  });
  await step('bare Remix app', () => startBare(run, system));
  return { bare: address(ports.worker), portal: address(ports.portal), backoffice: address(ports.backoffice) };
}

/** Starts the back office and what people sign in with. */
export async function startBackoffice(run: Run, system: System): Promise<string> {
  await step('back office, gateways', async () => {
    for (const part of partsOf('production')) {
      if (part.name === 'gateways' || part.name === 'backoffice') await startPart(run, system, part, 'production');
    }
  });
  return address(system.ports.backoffice);
}
