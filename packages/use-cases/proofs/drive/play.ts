import type { OrderChange } from '@mot-cua/db';
import type { Dossier } from '@mot-cua/workflow';
import type { Given } from '../../src/give-command.ts';
import type { Cast } from '../../src/testing/make-cast.ts';
import type { Random } from '../seeded-random.ts';
import type { Tally } from './tally.ts';

/** A dossier that is being played with. */
export interface Played {
  id: string;
  orders: Map<string, OrderChange['status']>;
  /** The command before, to be sent again or on an old version. */
  before: Given | null;
  calls: number;
}

export interface Play {
  random: Random;
  cast: Cast;
  /** Those that exist by now. */
  agencies: readonly string[];
  tally: Tally;
  /** Legal time, told to every command. */
  now: number;
  open: Played[];
}

/** What a random command needs to know. `orders`: the dossier's payment orders and how they stand. */
export interface Scene extends Pick<Play, 'random' | 'cast' | 'agencies' | 'tally'> {
  dossier: Dossier;
  now: string;
  orders: ReadonlyMap<string, OrderChange['status']>;
}

/** A command with all that its use case would hand over with it. */
export type Made = Pick<Given, 'call' | 'actor' | 'texts' | 'orders' | 'submission'>;
