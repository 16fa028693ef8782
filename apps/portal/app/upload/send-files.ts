import { cancelAddress } from './addresses.ts';
import { left } from './left.ts';
import { rememberedPlaces } from './remembered-places.ts';
import { sendInParts } from './send-in-parts.ts';
import type { Transfer } from './transfer.ts';

/** A file, and the question that it answers. */
export interface Chosen {
  field: string;
  file: File;
}

interface Errand {
  /** Where a place is asked for, with what the form says besides. */
  address: string;
  intentId: string;
  over: string;
  tell: (transfer: Transfer) => void;
  /** By the key of a transfer. */
  signals: Map<string, AbortController>;
  /** Resolves when somebody asks to try now. */
  again: EventTarget;
}

const post = (address: string, fields: Record<string, string>): Promise<Response> =>
  fetch(address, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });

/** Waits longer each time, half a minute at most; the line's return and a press of the button end it. */
const untilAgain = (again: EventTarget) => (losses: number) =>
  new Promise<void>((resolve) => {
    const go = () => {
      clearTimeout(timer);
      removeEventListener('online', go);
      again.removeEventListener('now', go);
      resolve();
    };
    const timer = setTimeout(go, Math.min(30_000, 1000 * 2 ** losses));
    addEventListener('online', go);
    again.addEventListener('now', go);
  });

async function sendOne({ field, file }: Chosen, key: string, errand: Errand): Promise<string | null> {
  const { address, intentId, over, tell, signals, again } = errand;
  const about = `${address} ${field}`;
  const signal = (signals.get(key) ?? new AbortController()).signal;
  const say = (how: Partial<Transfer>) => tell({ key, name: file.name, percent: 0, state: 'sending', ...how });
  const arrival = await sendInParts(file, {
    begin: () => post(address, { intentId, field, name: file.name, size: String(file.size) }),
    known: rememberedPlaces.of(about, file),
    began: (place) => rememberedPlaces.keep(about, file, place),
    tell: ({ sent, lost }) => say({ percent: Math.floor((100 * sent) / file.size), state: lost ? 'lost' : 'sending' }),
    signal,
    untilAgain: untilAgain(again),
  });
  if (arrival === 'over') say({ state: 'refused', problem: over });
  else if (arrival && 'problem' in arrival) say({ state: 'refused', problem: arrival.problem });
  else if (arrival) say({ state: 'sent', percent: 100 });
  else if (signal.reason !== left) {
    const place = rememberedPlaces.of(about, file);
    if (place) void post(cancelAddress(place.address), { intentId }).catch(() => undefined);
    rememberedPlaces.forget(about, file);
  }
  return arrival && arrival !== 'over' && 'id' in arrival ? arrival.id : null;
}

/** Sends files one after another: a bad line has no room for two. Answers what came, by the question it answers. */
export async function sendFiles(
  chosen: readonly (Chosen & { key: string })[],
  errand: Errand,
): Promise<[string, string][]> {
  const came: [string, string][] = [];
  for (const each of chosen) {
    const id = await sendOne(each, each.key, errand);
    if (id) came.push([each.field, id]);
  }
  return came;
}
