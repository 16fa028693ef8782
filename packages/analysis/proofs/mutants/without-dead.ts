import type { Definition, Ref, Way } from './definition.ts';
import { stepsIn, waysIn } from './sites.ts';

const refsOf = ({ guard }: Way): Ref[] => (guard?.type === 'every' ? (guard.params as Ref[]) : guard ? [guard] : []);

/** Conditions that never hold in a service, whatever happens: each for a reason that its declaration gives. */
function neverHolds(definition: Definition): (ref: Ref) => boolean {
  const asks = waysIn(definition).some(({ way }) => way.actions.some(({ type }) => type === 'askOthers'));
  return ({ type, params }) => {
    // Without a price nothing is charged: `feeWanted` and `feeAssessed` look at the tariff.
    if (type === 'feeWanted' || type === 'feeAssessed') return definition.tariff === null;
    // The applicant chooses among the ways of the result that are offered.
    if (type === 'deliveryIs')
      return !definition.resultChannels.includes((params as { channel: 'desk' | 'post' | 'online' }).channel);
    // Who was not asked does not answer.
    if (type === 'answersLate' || type === 'consultationOpen' || type === 'lastAnswer') return !asks;
    return false;
  };
}

/** Who wants no fee, or takes it before acceptance and asks for it there, never meets an unsettled fee later: it may only be waived, or given back where it was paid twice. */
function settledAfterAcceptance({ tariff, machine }: Definition): boolean {
  if (tariff === null) return true;
  const accepts = machine.states.handling?.states.registered?.on.accept ?? [];
  return (
    tariff.timing === 'atSubmission' &&
    accepts.length > 0 &&
    accepts.every((way) => refsOf(way).some(({ type }) => type === 'feeSettled'))
  );
}

const beforeAcceptance = ['handling.draft', 'handling.registered', 'handling.supplementAtReception'];

/** What is charged on the way is not charged yet before acceptance: no amount is open. */
const chargedLater = ({ tariff }: Definition): boolean => tariff !== null && tariff.timing !== 'atSubmission';

function withoutSettledFee(way: Way): void {
  const left = refsOf(way).filter(({ type }) => type !== 'feeSettled');
  if (left.length === refsOf(way).length) return;
  if (left.length > 1) way.guard = { type: 'every', params: left };
  else if (left[0]) way.guard = left[0];
  else delete way.guard;
}

const waits = ['pauseCounting', 'waitFor', 'awaitConfirmation', 'planVisit'];

const ownSteps = /^handling\.(processing|returned)/;

/** No step of the service pauses the clock or waits for a day: there is nothing to resume on the way out of them. */
const neverWaits = (definition: Definition): boolean =>
  ![
    ...stepsIn(definition).flatMap(({ name, step }) => (ownSteps.test(name) ? step.entry : [])),
    ...waysIn(definition).flatMap(({ at, way }) => (ownSteps.test(at.name) ? way.actions : [])),
  ].some(({ type }) => waits.includes(type));

/** Actions that change nothing in a service, whatever happens. */
function changesNothing(definition: Definition): (action: Ref) => boolean {
  const isLink = definition.competence.rule === 'beside';
  const asks = waysIn(definition).some(({ way }) => way.actions.some(({ type }) => type === 'askOthers'));
  return ({ type }) => (type === 'answerParent' && !isLink) || (type === 'noteSilence' && !asks);
}

/** A matter that ends is told to the chain above whichever way it ends: `evolve` sees to it. */
const endsAnyway = ({ machine }: Definition, { target = '' }: Way): boolean =>
  machine.states.handling?.states[target.replace('#', '')]?.type === 'final';

/** Before acceptance no clock has begun, and where nobody books a day none is waited for: there is nothing to stop. */
const nothingToStop = ({ form }: Definition): boolean =>
  !form.some(({ fields }) => fields.some(({ name }) => name === 'visitDate'));

/** Only acceptance leads to `accepted`: the clock has just started, nobody was asked, and nothing is waited for. */
const idleAfterAcceptance = ['resumeCounting', 'noteSilence'];

const days = { fee: 'feeDays', fix: 'fixDays', obligation: 'obligationDays' } as const;

/** A wait by its length: two names for the same number of days are one. */
function byDays({ type, params }: Ref, { law }: Definition): Ref {
  if (type !== 'waitFor') return { type, params };
  const { deadline } = params as { deadline: keyof typeof days };
  return { type, params: { days: law[days[deadline]] ?? 10 } };
}

/** The region of money begins at `none`, and only a charge leads out of it. */
function withoutMoney(definition: Definition): void {
  const money = definition.machine.states.payment;
  if (money?.initial !== 'none') return;
  const leaves = Object.values(money.states.none?.on ?? {}).some((ways) => ways.some(({ target }) => target));
  if (!leaves) money.states = {};
}

const offered = { toPost: 'post', inTransit: 'post', publishedOnline: 'online' } as const;

function withoutOtherDeliveries({ machine, resultChannels }: Definition): void {
  const states = machine.states.delivery?.states ?? {};
  for (const [state, channel] of Object.entries(offered)) if (!resultChannels.includes(channel)) delete states[state];
  if (!resultChannels.includes('desk') && !resultChannels.includes('post')) delete states.readyAtDesk;
}

/** The definition without the ways and actions that come to nothing in this service; each is dead by its own declaration. */
export function withoutDead(definition: Definition): Definition {
  const never = neverHolds(definition);
  const idle = changesNothing(definition);
  const paid = settledAfterAcceptance(definition);
  const counts = neverWaits(definition);
  const free = nothingToStop(definition);
  for (const { step, name } of stepsIn(definition)) {
    step.entry = step.entry.map((action) => byDays(action, definition));
    for (const way of step.always) way.actions = way.actions.map((action) => byDays(action, definition));
    for (const [command, ways] of Object.entries(step.on)) {
      step.on[command] = ways.filter((way) => !refsOf(way).some(never));
      for (const way of step.on[command]) {
        const isBefore = beforeAcceptance.some((path) => name.startsWith(path));
        if (isBefore ? chargedLater(definition) : paid) withoutSettledFee(way);
        way.actions = way.actions
          .filter(
            (action) =>
              !idle(action) &&
              !(name === 'handling.registered' && free && action.type === 'stopCounting') &&
              !(action.type === 'answerParent' && endsAnyway(definition, way)) &&
              !(name === 'handling.accepted' && idleAfterAcceptance.includes(action.type)) &&
              !(counts && name === 'handling.processing' && action.type === 'resumeCounting'),
          )
          .map((action) => byDays(action, definition));
      }
      if (step.on[command].length === 0) delete step.on[command];
    }
  }
  withoutMoney(definition);
  withoutOtherDeliveries(definition);
  return definition;
}
