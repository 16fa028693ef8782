/** What became of the commands of a run. */
export interface Tally {
  commands: number;
  dossiers: number;
  legal: number;
  repeated: number;
  conflicts: number;
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
  refused: new Map(),
  states: new Map(),
});

export const addTo = (counts: Map<string, number>, name: string): void => {
  counts.set(name, (counts.get(name) ?? 0) + 1);
};

export const inWords = (counts: ReadonlyMap<string, number>): string =>
  [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');
