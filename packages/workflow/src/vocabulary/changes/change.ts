import type { Facts } from '../../facts.ts';
import type { EventOf, LifecycleEvent } from '../event.ts';

interface Given {
  context: Facts;
  event: LifecycleEvent;
}

/** How an event changes what is known of a dossier. */
export type Change<Params = undefined> = (given: Given, params: Params) => Partial<Facts>;

/** A change that belongs to one command only. */
export const on =
  <Name extends LifecycleEvent['type']>(
    type: Name,
    change: (context: Facts, event: EventOf<Name>) => Partial<Facts>,
  ): Change =>
  ({ context, event }) => {
    if (event.type !== type) throw new Error(`The change for «${type}» was asked for on «${event.type}»`);
    return change(context, event as EventOf<Name>);
  };
