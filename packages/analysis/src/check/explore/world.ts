import type { Command, Effect, Role } from '@mot-cua/workflow';

/** What the outside world owes a dossier: files to be typeset, orders to be paid, parcels on their way. */
export type World = ReadonlySet<string>;

const promisedBy: { readonly [Type in Effect['type']]?: string } = {
  prepareResult: 'result',
  requestRefund: 'refund',
  lookUp: 'lookup',
  openLink: 'link',
};

/** Who pays at the desk may have an order open all the same. */
const begunBy: { readonly [Name in Command]?: string } = {
  startPayment: 'order',
  confirmPayment: 'order',
  handToPost: 'parcel',
  join: 'lead',
};

/** What must have been promised or begun before a command can come; an order may be paid again, and late. */
const needs: { readonly [Name in Command]?: { readonly what: string; readonly uses: boolean } } = {
  resultPrepared: { what: 'result', uses: true },
  confirmRefund: { what: 'refund', uses: true },
  confirmPayment: { what: 'order', uses: false },
  failPayment: { what: 'order', uses: false },
  confirmDelivery: { what: 'parcel', uses: true },
  registerAnswered: { what: 'lookup', uses: true },
  registerSilent: { what: 'lookup', uses: true },
  linkSettled: { what: 'link', uses: true },
  leadSettled: { what: 'lead', uses: true },
  reportReturned: { what: 'parcel', uses: true },
};

/** The desk takes money without an order. */
const atTheDesk = (command: Command, role: Role): boolean => command === 'confirmPayment' && role !== 'system';

/** Whether the world can bring about this command now. */
export function mayCome(world: World, command: Command, role: Role): boolean {
  const need = needs[command];
  return !need || atTheDesk(command, role) || world.has(need.what);
}

export function worldAfter(world: World, command: Command, effects: readonly Effect[]): World {
  const need = needs[command];
  const left = [...world].filter((what) => !need?.uses || what !== need.what);
  const more = [begunBy[command], ...effects.map(({ type }) => promisedBy[type])].filter((what) => what !== undefined);
  return new Set([...left, ...more].sort());
}
