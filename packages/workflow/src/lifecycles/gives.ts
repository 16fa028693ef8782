import type { Command } from '../commands.ts';
import type { ProcessingChart } from '../vocabulary/chart.ts';

interface Node {
  readonly on?: object;
  readonly states?: Readonly<Record<string, object>>;
}

const givenAt = ({ on = {}, states = {} }: Node, command: Command): boolean =>
  command in on || Object.values(states).some((state) => givenAt(state, command));

/** Whether a command is given at some step of a chart. */
export const gives = (chart: ProcessingChart, command: Command): boolean => givenAt(chart, command);
