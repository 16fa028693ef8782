import { inspectionOutcomes, registers } from '@mot-cua/workflow';
import type { Ref } from './definition.ts';
import { operator, remove, type Slip } from './operator.ts';
import { besides, type WayAt, waysIn } from './sites.ts';

const at = ({ name, own }: WayAt, apply: Slip['apply']): Slip => ({ place: name, own, apply });

const guardsOf = ({ way }: WayAt): Ref[] =>
  way.guard?.type === 'every' ? (way.guard.params as Ref[]) : way.guard ? [way.guard] : [];

const commandWays = (definition: Parameters<typeof waysIn>[0]) =>
  waysIn(definition).filter(({ command, way }) => command !== 'always' && way.meta?.by);

/** What a guard's one parameter may be taken for. */
const mistaken: Record<string, readonly [param: string, values: readonly (string | boolean)[]]> = {
  inspectionIs: ['outcome', inspectionOutcomes],
  outcomeIs: ['outcome', ['granted', 'refused']],
  matchesAre: ['matches', ['none', 'one', 'many']],
  deadlinePassed: ['deadline', ['supplement', 'consultation', 'visit', 'fee', 'confirmation', 'fix', 'obligation']],
  supplementLeft: ['stage', ['reception', 'appraisal']],
  deliveryIs: ['channel', ['desk', 'post', 'online']],
  linkCameTo: ['granted', [true, false]],
  startLookup: ['register', registers],
};

const alien: readonly Ref[] = [
  { type: 'feeAssessed' },
  { type: 'papersChecked' },
  { type: 'outcomeIs', params: { outcome: 'partial' } },
  { type: 'identityChecked' },
  { type: 'deadlinePassed', params: { deadline: 'fix' } },
];

const narrow = (ways: WayAt, guard: Ref): void => {
  ways.way.guard = ways.way.guard ? { type: 'every', params: [...guardsOf(ways), guard] } : guard;
};

const dropGuard = (each: WayAt, guard: Ref): void => {
  const left = guardsOf(each).filter((one) => one !== guard);
  if (left.length > 1) each.way.guard = { type: 'every', params: left };
  else if (left[0]) each.way.guard = left[0];
  else delete each.way.guard;
};

export const slipsOfWays = [
  operator('drop a command', (definition) =>
    commandWays(definition).map((each) =>
      at(each, () => {
        remove(each.ways, each.way);
        if (each.ways.length === 0) delete each.at.step.on[each.command];
        return 'left out';
      }),
    ),
  ),
  operator('lead a command to the wrong step', (definition) =>
    waysIn(definition)
      .filter(({ way, at: step }) => way.target && besides(step).length > 1)
      .map((each) =>
        at(each, (random) => {
          const right = each.way.target;
          each.way.target = random.pick([...besides(each.at), each.at.key].filter((name) => name !== right));
          return `${right} → ${each.way.target}`;
        }),
      ),
  ),
  operator('lead a command to a step that is not there', (definition) =>
    waysIn(definition)
      .filter(({ way }) => way.target)
      .map((each) =>
        at(each, () => {
          each.way.target = `${each.way.target}2`;
          return `→ ${each.way.target}`;
        }),
      ),
  ),
  operator('forget where a command leads', (definition) =>
    commandWays(definition)
      .filter(({ way }) => way.target)
      .map((each) =>
        at(each, () => {
          const { target } = each.way;
          delete each.way.target;
          return `${target} → stays`;
        }),
      ),
  ),
  operator('forget a condition', (definition) =>
    commandWays(definition).flatMap((each) =>
      guardsOf(each)
        .filter(({ type }) => type !== 'notTheDrafter')
        .map((guard) =>
          at(each, () => {
            dropGuard(each, guard);
            return `without ${guard.type}`;
          }),
        ),
    ),
  ),
  operator('let people approve their own draft', (definition) =>
    commandWays(definition).flatMap((each) =>
      guardsOf(each)
        .filter(({ type }) => type === 'notTheDrafter')
        .map((guard) =>
          at(each, () => {
            dropGuard(each, guard);
            return 'without notTheDrafter';
          }),
        ),
    ),
  ),
  operator('mistake one case for another in a condition', (definition) =>
    waysIn(definition).flatMap((each) =>
      guardsOf(each).flatMap((guard) => {
        const [param, values] = mistaken[guard.type] ?? [];
        if (!param || !values) return [];
        return at(each, (random) => {
          const params = guard.params as Record<string, unknown>;
          const right = params[param];
          params[param] = random.pick(values.filter((value) => value !== right));
          return `${guard.type} ${right} → ${params[param]}`;
        });
      }),
    ),
  ),
  operator('ask a condition of another command', (definition) =>
    commandWays(definition).map((each) =>
      at(each, (random) => {
        const guard = random.pick(alien);
        narrow(each, guard);
        return `and ${guard.type}`;
      }),
    ),
  ),
  operator('write offers in the wrong order', (definition) =>
    waysIn(definition)
      .filter(({ ways, index }) => index + 1 < ways.length)
      .map((each) =>
        at(each, () => {
          const [first, second] = each.ways.slice(each.index, each.index + 2);
          if (first && second) each.ways.splice(each.index, 2, second, first);
          return 'swapped with the next';
        }),
      ),
  ),
  operator('offer a command twice with different ends', (definition) =>
    commandWays(definition)
      .filter(({ way, at: step }) => way.target && besides(step).length > 1)
      .map((each) =>
        at(each, (random) => {
          const target = random.pick(besides(each.at).filter((name) => name !== each.way.target));
          each.ways.push({ ...structuredClone(each.way), target });
          return `also → ${target}`;
        }),
      ),
  ),
];
