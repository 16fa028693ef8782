import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type DemoPerson, demoPerson } from './demo-person.ts';

const port = z.coerce.number().int().min(0).max(65_535);
const site = z.url().transform((address) => address.replace(/\/+$/, ''));

const environment = z.object({
  PORT: port.default(3002),
  SMTP_PORT: port.default(3025),
  PORTAL_URL: site.default('http://localhost:3000'),
  BACKOFFICE_URL: site.default('http://localhost:3001'),
  GATEWAYS_URL: site.optional(),
  DATA_DIR: z.string().min(1).default('.data/gateways'),
  DEMO_PEOPLE: z.string().min(1),
});

export interface LocalSettings {
  port: number;
  smtpPort: number;
  portalUrl: string;
  backofficeUrl: string;
  /** Where browsers and the apps reach this process; by default `localhost` and the port in use. */
  ownUrl?: string;
  dataDir: string;
  /** Who can sign in: the same invented people as in the database's seed. */
  people: readonly DemoPerson[];
  /** Waiting times in milliseconds, shorter in tests. */
  noticeDelays?: readonly number[];
  lateNotice?: number;
}

/** Reads the settings; throws where the local gateways must not run, since anybody may sign in as anyone there. */
export function readSettings(env: Record<string, string | undefined>): LocalSettings {
  if (env.MC_PUBLIC === '1') throw new Error('The local gateways are a demonstration and never start with MC_PUBLIC=1');
  const read = environment.parse(env);
  return {
    port: read.PORT,
    smtpPort: read.SMTP_PORT,
    portalUrl: read.PORTAL_URL,
    backofficeUrl: read.BACKOFFICE_URL,
    ownUrl: read.GATEWAYS_URL,
    dataDir: read.DATA_DIR,
    people: z.array(demoPerson).parse(JSON.parse(readFileSync(read.DEMO_PEOPLE, 'utf8'))),
  };
}
