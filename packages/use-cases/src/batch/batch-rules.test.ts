import { procedures } from '@mot-cua/catalog';
import { expect, it } from 'vitest';
import { signs } from '../second-factor/signing-need.ts';
import { batchCommands, batchRule } from './batch-rules.ts';

interface Node {
  readonly on: Readonly<Record<string, readonly { meta?: { by?: readonly string[] } }[]>>;
  readonly states: Readonly<Record<string, Node>>;
}

/** Who gives a command somewhere in the chart of a service. */
const givers = ({ on, states }: Node, command: string): string[] => [
  ...(on[command] ?? []).flatMap(({ meta }) => meta?.by ?? []),
  ...Object.values(states).flatMap((state) => givers(state, command)),
];

// Whose hands a dossier is in stands in no chart, nor what is taken back.
it.each(batchCommands.filter((command) => command !== 'reassign' && command !== 'takeBack'))(
  '«%s» is given to many by the role that gives it to one, in every service that has it',
  (command) => {
    const named = procedures.map(({ machine }) => givers(machine.root as unknown as Node, command));
    const having = named.filter((by) => by.length > 0);
    expect(having.length).toBeGreaterThan(0);
    for (const by of having) expect(by).toContain(batchRule(command).role);
  },
);

it('what signs lies before the one who signs, and asks no more than the second factor', () => {
  const signing = batchCommands.filter(signs);
  expect(signing).toEqual(['approve']);
  for (const command of signing) expect(batchRule(command)).toMatchObject({ asks: [], showsDraft: true });
});
