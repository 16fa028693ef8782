import { canonical } from '@mot-cua/workflow';
import type { Definition, Ref, Step, Way } from './definition.ts';
import { stepsIn } from './sites.ts';

const refsOf = ({ guard }: Way): Ref[] => (guard?.type === 'every' ? (guard.params as Ref[]) : guard ? [guard] : []);

/** All that can be the case where a condition asks for one: what a register finds, what a draft says, how a result goes out. */
function casesOf(definition: Definition, command: string): Readonly<Record<string, readonly unknown[]>> {
  return {
    matchesAre: ['none', 'one', 'many'].map((matches) => ({ matches })),
    outcomeIs: command === 'submitForApproval' ? ['granted', 'refused'].map((outcome) => ({ outcome })) : [],
    deliveryIs: definition.resultChannels.map((channel) => ({ channel })),
  };
}

/** Where every other case was taken by an offer before, the last need not be asked for. */
function withoutLastCase(ways: Way[], cases: Readonly<Record<string, readonly unknown[]>>): void {
  const [last, ...before] = ways.toReversed();
  const [asked, ...more] = last ? refsOf(last) : [];
  if (!last || !asked || more.length > 0) return;
  const taken = before.map(refsOf);
  if (taken.some(([one, ...others]) => one?.type !== asked.type || others.length > 0)) return;
  const named = new Set([...taken.flat(), asked].map(({ params }) => canonical(params)));
  const all = cases[asked.type] ?? [];
  if (all.length > 0 && named.size === ways.length && all.every((each) => named.has(canonical(each))))
    delete last.guard;
}

const isLink = (ref: Ref, link: string): boolean =>
  ref.type === 'linkIs' && (ref.params as { link: string }).link === link;

/** A step that leaves by itself once its matter is settled need not be told to. */
function withoutOwnWay({ on, always }: Step): void {
  for (const { target, guard } of always) {
    if (guard?.type !== 'linkCameTo' || !target) continue;
    const { link, granted } = guard.params as { link: string; granted: boolean };
    for (const way of on.linkSettled ?? []) {
      const refs = refsOf(way);
      const fits = refs.some((ref) => isLink(ref, link)) && refs.some(({ type }) => type === 'linkGranted') === granted;
      const noted = way.actions.some(({ type }) => type === 'noteLink');
      if (fits && noted && way.target === target) delete way.target;
    }
  }
}

/** The definition without what follows from the rest of it. */
export function withoutImplied(definition: Definition): Definition {
  for (const { step } of stepsIn(definition)) {
    for (const [command, ways] of Object.entries(step.on)) withoutLastCase(ways, casesOf(definition, command));
    withoutOwnWay(step);
  }
  return definition;
}
