import { type Channel, deadlineKinds, notices, type Procedure, registers, roles } from '@mot-cua/workflow';
import { type Alarm, alarm } from '../alarm.ts';
import { commands } from '../explore/calls.ts';
import { actionsIn, type Chart, type ChartState, guardsIn, type Transition } from '../explore/chart.ts';

type Word = readonly [word: unknown, known: readonly string[]];

const channels: readonly (Channel | 'office')[] = ['online', 'counter', 'post', 'office'];

/** The parameters of actions and conditions that are words of the vocabulary, too. */
const params: Readonly<Record<string, readonly [name: string, known: readonly string[]]>> = {
  notify: ['notice', notices],
  lookUp: ['register', registers],
  startLookup: ['register', registers],
  deadlinePassed: ['deadline', deadlineKinds],
};

const paramWords = ({ type, params: given }: { readonly type: string; readonly params?: unknown }): Word[] => {
  const [name, known] = params[type] ?? [];
  return name && known ? [[(given as Record<string, unknown> | undefined)?.[name], known]] : [];
};

const wayWords = ({ command, by, channel }: Transition): Word[] => [
  [command, commands],
  ...(by ?? []).map((role): Word => [role, roles]),
  ...(channel ? [[channel, channels] as const] : []),
];

const stepWords = ({ role, lapses }: ChartState): Word[] => [
  ...(role ? [[role, roles] as const] : []),
  ...(lapses ? [[lapses, deadlineKinds] as const] : []),
];

function wordsOf({ machine }: Procedure, chart: Chart): Word[] {
  const guards = Object.keys(machine.implementations.guards);
  const actions = Object.keys(machine.implementations.actions);
  return [
    ...[...chart.states.values()].flatMap(stepWords),
    ...chart.transitions.flatMap(wayWords),
    ...guardsIn(chart).flatMap((guard): Word[] => [[guard.type, guards], ...paramWords(guard)]),
    ...actionsIn(chart).flatMap((action): Word[] => [[action.type, actions], ...paramWords(action)]),
  ];
}

/** Words of a chart that the vocabulary does not have: nothing can be tried before they are mended. */
export const words = (procedure: Procedure, chart: Chart): Alarm[] =>
  wordsOf(procedure, chart)
    .filter(([word, known]) => typeof word === 'string' && !known.includes(word))
    .map(([word]) => alarm('words.unknown', { other: String(word) }));
