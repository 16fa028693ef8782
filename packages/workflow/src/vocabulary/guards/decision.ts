import type { Facts } from '../../facts.ts';
import type { Guard } from './guard.ts';
import { preparedByNone } from './prepared-by-none.ts';

/** Nobody approves what they drafted or handled themselves, nor what a substitute drafted for them, nor by a substitute. */
const notTheDrafter: Guard = ({ context, event: { around } }) =>
  preparedByNone(context, [around.actorId, around.onBehalfOf]);

const notYetExtended: Guard = ({ context }) => context.clock?.extensions.length === 0;

const neverApologised: Guard = ({ context, event }) =>
  event.type === 'apologise' &&
  context.clock !== null &&
  context.clock.extensions.every(({ kind }) => kind !== 'apology') &&
  event.data.newDueAt > context.clock.dueAt;

const identityChecked: Guard = ({ event }) =>
  event.type === 'deliverAtDesk' &&
  event.data.identityChecked &&
  (event.data.receiver !== 'representative' || event.data.authority !== undefined);

const originalsCompared: Guard = ({ event }) => event.type === 'deliverAtDesk' && event.data.originalsCompared;

const deliveryIs: Guard<{ channel: Facts['resultChannel'] }> = ({ context }, { channel }) =>
  context.resultChannel === channel;

export const decisionGuards = {
  notTheDrafter,
  notYetExtended,
  neverApologised,
  identityChecked,
  originalsCompared,
  deliveryIs,
};
