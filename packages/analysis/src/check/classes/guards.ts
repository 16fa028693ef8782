import { alarm, type Check } from '../alarm.ts';
import type { Transition } from '../explore/chart.ts';
import { type Choice, storyTo } from '../explore/graph.ts';

const different = (a: Transition, b: Transition): boolean =>
  JSON.stringify([a.targets, a.actions]) !== JSON.stringify([b.targets, b.actions]);

/** Two ways overlap when both can be open at once and neither is a special case of the other. */
function overlapping(choices: readonly Choice[]): Choice | undefined {
  const ways = choices[0]?.ways ?? [];
  for (let i = 0; i < ways.length; i++)
    for (let j = i + 1; j < ways.length; j++) {
      const [one, other] = [ways[i], ways[j]];
      if (!one || !other || one.guards.length === 0 || other.guards.length === 0 || !different(one, other)) continue;
      const both = choices.find(({ open }) => open[i] && open[j]);
      if (both && choices.some(({ open }) => open[i] && !open[j]) && choices.some(({ open }) => !open[i] && open[j]))
        return both;
    }
  return undefined;
}

/** A way that is open sometimes, and each time an earlier one is open, too: it is never taken. */
const neverTaken = (choices: readonly Choice[]): boolean =>
  choices[0]?.ways.some(
    (_, index) =>
      choices.some(({ open }) => open[index]) &&
      choices.every(({ open }) => !open[index] || open.slice(0, index).includes(true)),
  ) ?? false;

/** What follows another region, or a deadline among several, need not be open. */
const isOffered = ({ ways, command }: Choice): boolean => command !== 'lapse' && ways.some(({ by }) => by !== null);

/** Of several ways of one command exactly one is open: none is a gap, two are an overlap; and each is taken sometimes. */
export const guards: Check = ({ choices }) =>
  [...Map.groupBy(choices, ({ ways }) => ways[0]?.id).values()].flatMap((same) => {
    const gap = same.find((choice) => isOffered(choice) && !choice.open.includes(true));
    const overlap = overlapping(same);
    const never = neverTaken(same) && same[0];
    const tell = ({ ways, command, node }: Choice, finding: 'guards.gap' | 'guards.overlap' | 'guards.never') =>
      alarm(finding, { command, step: ways[0]?.source.path ?? '' }, storyTo(node));
    return [
      ...(gap ? [tell(gap, 'guards.gap')] : []),
      ...(overlap ? [tell(overlap, 'guards.overlap')] : []),
      ...(never ? [tell(never, 'guards.never')] : []),
    ];
  });
