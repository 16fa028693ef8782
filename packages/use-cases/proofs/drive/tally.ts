import type { Command } from '@mot-cua/workflow';

/** What became of the commands of a run. */
export interface Tally {
  commands: number;
  dossiers: number;
  legal: number;
  repeated: number;
  conflicts: number;
  /** Entries that announcements made: nobody gave a command. */
  announced: number;
  /** How often each kind was given, whatever became of it. */
  tried: Map<Command, number>;
  /** How often each kind was carried out. */
  made: Map<Command, number>;
  refused: Map<string, number>;
  /** How often a command left a dossier in each state. */
  states: Map<string, number>;
}

export const newTally = (): Tally => ({
  commands: 0,
  dossiers: 0,
  legal: 0,
  repeated: 0,
  conflicts: 0,
  announced: 0,
  tried: new Map(),
  made: new Map(),
  refused: new Map(),
  states: new Map(),
});

export const addTo = <Name extends string>(counts: Map<Name, number>, name: Name): void => {
  counts.set(name, (counts.get(name) ?? 0) + 1);
};

export const inWords = (counts: ReadonlyMap<string, number>): string =>
  [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');
