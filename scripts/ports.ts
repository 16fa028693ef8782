import { createServer } from 'node:net';
import { trouble } from './trouble.ts';

/** The ports of one running copy. */
export type Ports = Record<'portal' | 'backoffice' | 'gateways' | 'worker' | 'smtp' | 'postgres', number>;

const defaults: Ports = { portal: 3000, backoffice: 3001, gateways: 3002, worker: 3003, smtp: 3025, postgres: 54400 };
const names = Object.keys(defaults) as (keyof Ports)[];
const variable = (name: keyof Ports) => `${name.toUpperCase()}_PORT`;

function readPort(name: keyof Ports, env: NodeJS.ProcessEnv): number {
  const text = env[variable(name)];
  if (!text) return defaults[name];
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw trouble(`${variable(name)} is "${text}", which is no port: set it to a number from 1 to 65535.`);
}

/** The ports the environment asks for, or the usual ones. */
export function readPorts(env: NodeJS.ProcessEnv): Ports {
  const ports = Object.fromEntries(names.map((name) => [name, readPort(name, env)])) as Ports;
  for (const name of names) {
    const twin = names.find((other) => other < name && ports[other] === ports[name]);
    if (twin) throw trouble(`${variable(twin)} and ${variable(name)} are both ${ports[name]}: give each its own port.`);
  }
  return ports;
}

/** Holds a port for a moment; undefined when it cannot be had. Port 0 means any free one. */
function tryPort(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : undefined));
    });
  });
}

/** Refuses, naming the variable to set, when one of these ports is taken. */
export async function refuseTakenPorts(ports: Partial<Ports>): Promise<void> {
  for (const name of names) {
    const port = ports[name];
    if (port === undefined || (await tryPort(port)) !== undefined) continue;
    throw trouble(
      `Port ${port} (${name}) is taken by another program: stop that program, or choose another port with ${variable(name)}=${port > 65_000 ? port - 100 : port + 100}.`,
    );
  }
}

/** Six free ports, different from each other. */
export async function freePorts(): Promise<Ports> {
  const found = new Set<number>();
  while (found.size < names.length) {
    const port = await tryPort(0);
    if (port !== undefined) found.add(port);
  }
  const list = [...found];
  return Object.fromEntries(names.map((name, index) => [name, list[index]])) as Ports;
}
