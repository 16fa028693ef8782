import type { ServerBuild } from '@remix-run/node';
import type { Logger } from 'pino';
import type { RateLimit } from '../route/surroundings.ts';
import type { AppName, Sessions } from '../session/sessions.ts';

export interface ServerOptions {
  readonly name: AppName;
  /** Handed to every handler as `deps`. */
  readonly deps: unknown;
  readonly sessions: Sessions;
  readonly rateLimit: RateLimit;
  /** The address that people see, whatever a client claims in `Host`. */
  readonly origin: string;
  /** Other sites to which our forms may lead: identity and payment. */
  readonly formTargets?: readonly string[];
  /** How many proxies of ours stand in front: 0 or 1. */
  readonly trustedHops?: number;
  readonly maxBodyBytes?: number;
  /** Whether pages carry scripts; every page also works without. */
  readonly withScripts?: boolean;
  /** Folder of the built browser files. */
  readonly publicDir: string;
  readonly log?: Logger;
  /** Whether the app can do its work, for `/healthz`. */
  readonly healthy?: () => Promise<boolean>;
}

export interface ListenOptions {
  readonly port: number;
  readonly host?: string;
  /** The built app. In development it is made by Vite from `appDir`. */
  readonly build: ServerBuild | (() => Promise<ServerBuild>);
  readonly appDir?: string;
}
