import type { Command } from '@mot-cua/workflow';
import { type Alarm, alarm, type Check } from '../alarm.ts';
import { type Exploration, type Node, onset, reaching, storyTo } from '../explore/graph.ts';
import { owedBack, paymentRegion, stillAsked } from '../explore/lifecycle-names.ts';
import { heldBy, isAccepted, isOver, isSettled, stepOf } from '../explore/standing-of.ts';

const amountOf = ({ dossier: { facts } }: Node): number => (facts.fee.waived ? 0 : facts.fee.amount);
const payment = ({ dossier }: Node) => dossier.state.payment;
const atRest = (node: Node): boolean => ![...owedBack, ...stillAsked].includes(payment(node));

/** The agency holds what it should: the fee for a result, no deposit; nothing for a withdrawal and for an end before it began to work. */
function isRight(node: Node, isDeposit: boolean): boolean {
  if (!atRest(node)) return false;
  const held = heldBy(node);
  if (isSettled(node) && !isOver(node)) return held <= amountOf(node);
  if (isSettled(node)) return held === 0 || (held === amountOf(node) && !isDeposit);
  return held === 0 || (isAccepted(node) && node.status !== 'withdrawn' && held === amountOf(node));
}

const exitAlarm = (node: Node): Alarm => {
  const about = { step: stepOf(node), found: heldBy(node), wanted: isSettled(node) ? amountOf(node) : 0 };
  if (stillAsked.includes(payment(node))) return alarm('money.stillAsked', about, storyTo(node));
  return alarm('money.kept', about, storyTo(node));
};

/** What the state of the payment says, and what the books say. */
function books({ nodes }: Exploration): Alarm[] {
  const wrong = nodes.filter((node) => payment(node) === 'refunded' && heldBy(node) > 0);
  const owed = nodes.filter(
    (node) => isOver(node) && !isSettled(node) && amountOf(node) > heldBy(node) && atRest(node),
  );
  return [
    ...wrong.map((node) => alarm('money.notGivenBack', { found: heldBy(node) }, storyTo(node))),
    ...owed.map((node) => alarm('money.stillOwed', { wanted: amountOf(node) }, storyTo(node))),
  ];
}

function unpaid({ nodes }: Exploration): Alarm[] {
  const handed = nodes.filter((node) => node.status === 'returned' && heldBy(node) < amountOf(node));
  return handed.map((node) => alarm('money.unpaid', { found: heldBy(node), wanted: amountOf(node) }, storyTo(node)));
}

function prices({ procedure: { tariff, lifecycle }, nodes }: Exploration): Alarm[] {
  if (!tariff) return [];
  const { tiers, cap = 1 } = tariff.perUnit;
  const bounds = tiers.slice(0, -1).map(({ upTo = 0 }) => upTo);
  const rising = bounds.every((bound, index) => bound > (bounds[index - 1] ?? 0));
  const whole = tiers.every(({ each }) => Number.isSafeInteger(each) && each >= 0) && cap > 0;
  const open = tiers.at(-1)?.upTo === undefined;
  return [
    ...(nodes.some((node) => amountOf(node) > 0) ? [] : [alarm('money.neverCharged')]),
    ...(lifecycle === 'licensing' ? [] : [alarm('money.forNothing')]),
    ...(rising && whole && open ? [] : [alarm('money.tiers')]),
    ...(tariff.legalBasis?.trim() ? [] : [alarm('money.noBasis')]),
  ];
}

/** Who counts a price in front of the applicant takes it there; what is paid with the application nobody counts. */
function timing({ procedure: { tariff }, chart }: Exploration): Alarm[] {
  if (!tariff) return [];
  const counts = chart.transitions.filter((way) => way.command === 'assessFee' && way.by);
  const channel = { atSubmission: null, atDesk: 'counter', onTheWay: 'office' }[tariff.timing];
  const fits = counts.every((way) => way.channel === channel) && counts.length > 0 === (channel !== null);
  return fits ? [] : [alarm('money.otherTime', { command: 'assessFee' })];
}

/** However the money stands, the bank may say that an order came to nothing; while it is asked for, that it was paid. */
function unheard({ nodes, edges }: Exploration): Alarm[] {
  const heardAt = (command: Command) =>
    new Set(
      edges
        .filter(({ call, role }) => call.type === command && role === 'system')
        .flatMap(({ taken }) => taken.map(({ source }) => source.path)),
    );
  const [failed, paid] = [heardAt('failPayment'), heardAt('confirmPayment')];
  const deaf = (node: Node): boolean => {
    const at = `${paymentRegion}.${payment(node)}`;
    return node.world.has('order') && !(failed.has(at) && (paid.has(at) || !stillAsked.includes(payment(node))));
  };
  return onset(nodes, deaf).map((node) =>
    alarm('money.unheard', { step: `${paymentRegion}.${payment(node)}` }, storyTo(node)),
  );
}

/** What is taken is right to the đồng, on every way out. */
export const money: Check = (exploration) => {
  const { nodes, mishaps, procedure } = exploration;
  const isDeposit = procedure.tariff?.kind === 'deposit';
  const right = reaching(
    exploration,
    (node) => isRight(node, isDeposit),
    ({ from, to }) => stepOf(from) === stepOf(to),
  );
  const ends = nodes.filter((node) => isOver(node) && !right.has(node));
  return [
    ...ends.map(exitAlarm),
    ...unpaid(exploration),
    ...books(exploration),
    ...prices(exploration),
    ...timing(exploration),
    ...unheard(exploration),
    ...mishaps
      .filter(({ wrong }) => ['wrongAmount', 'otherExemption', 'priceOfNothing'].includes(wrong))
      .map(({ node, wrong, call, role }) =>
        alarm(
          wrong === 'priceOfNothing' ? 'money.nothing' : 'money.wrongAmount',
          { command: call.type, role },
          storyTo(node),
        ),
      ),
  ];
};
