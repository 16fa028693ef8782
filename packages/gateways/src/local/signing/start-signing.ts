import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import express from 'express';
import type { DemoPerson } from '../demo-person.ts';
import { openCredentials } from './credentials.ts';
import type { Mood } from './releases.ts';
import { signingRoutes } from './signing-routes.ts';

/** The signing service by itself, for tests of what is built on it. */
export interface LocalSigning {
  url: string;
  /** Who certifies the keys (PEM). */
  authority: string;
  /** The code that the holder of a key was sent last. */
  codeOf(credential: string): Promise<string>;
  turn(mood: Mood): Promise<void>;
  disable(credential: string): Promise<void>;
  stop(): Promise<void>;
}

/** Starts the signing service on a free port of this machine. */
export async function startSigning(dataDir: string, people: readonly DemoPerson[]): Promise<LocalSigning> {
  const credentials = openCredentials(dataDir, people);
  await credentials.ready;
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/signing-service`;
  server.on('request', express().use('/signing-service', signingRoutes(credentials, address)));
  const post = async (what: Record<string, string>) => {
    await fetch(address, { method: 'POST', redirect: 'manual', body: new URLSearchParams(what) });
  };
  return {
    url: `${address}/csc/v1`,
    authority: await readFile(path.join(dataDir, 'signing-service', 'ca.pem'), 'utf8'),
    async codeOf(credential) {
      const page = await (await fetch(address)).text();
      const [, code = ''] = new RegExp(`id="${credential}"[\\s\\S]*?data-code>(\\d{6})<`).exec(page) ?? [];
      return code;
    },
    turn: (mood) => post({ mood }),
    disable: (credential) => post({ disable: credential }),
    async stop() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
