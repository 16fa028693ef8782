import { X509Certificate } from 'node:crypto';
import type { Instant } from '@mot-cua/calendar';
import { keepSignatures } from '@mot-cua/db';
import type { ReleaseRefusal } from '@mot-cua/gateways';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { type AwaitedWith, readAwaited } from './read-awaited.ts';

/** What somebody releases, and how they show the signing service that it is they. */
export interface Releasing {
  certificateId: string;
  /** `dossier:entry`, as the page has them. */
  chosen: readonly string[];
  pin: string;
  code: string;
  now: Instant;
}

export type ReleaseProblem = ReleaseRefusal | 'noneChosen' | 'pinMissing' | 'codeMissing';

/** `left`: how many of the chosen waited no more. */
export type Released = { released: number; left: number } | { problem: ReleaseProblem };

type Needed = Pick<Deps, 'db' | 'signingService'>;

/** Under which name the page knows one of the list. */
export const awaitedKey = ({ dossierId, seq }: { dossierId: string; seq: number }): string => `${dossierId}:${seq}`;

const asksOf = ({ certificate }: AwaitedWith) => certificate.remote?.asks;

function missing(group: AwaitedWith, { pin, code }: Releasing): ReleaseProblem | null {
  const asks = asksOf(group);
  if (asks?.pin && pin === '') return 'pinMissing';
  return asks && asks.code !== 'none' && code === '' ? 'codeMissing' : null;
}

/** Asks the service to sign what was chosen of one's own list, and keeps what it signed: all of it or none. Null: not this person's. */
export async function releaseSignatures(deps: Needed, asked: Releasing, staff: Staff): Promise<Released | null> {
  const { signingService } = deps;
  const awaited = await readAwaited(deps, asked.now, staff);
  if (!signingService || !awaited) return null;
  if (asked.chosen.length === 0) return { problem: 'noneChosen' };
  const group = awaited.find(({ certificate }) => certificate.id === asked.certificateId);
  const items = group?.items.filter((item) => asked.chosen.includes(awaitedKey(item))) ?? [];
  // Sent twice, or handed back meanwhile: the list shows what is.
  if (!group || items.length === 0) return { released: 0, left: asked.chosen.length };
  if (!group.signs) return { problem: 'certificateEnded' };
  if (items.length > (asksOf(group)?.most ?? 0)) return { problem: 'tooMany' };
  const lacking = missing(group, asked);
  if (lacking) return { problem: lacking };
  const answer = await signingService.release({
    credential: group.certificate.credential,
    certificate: new X509Certificate(group.certificate.remote?.chain ?? '').raw,
    digests: items.map(({ digest }) => Buffer.from(digest, 'hex')),
    pin: asked.pin,
    code: asked.code,
  });
  if ('refused' in answer) return { problem: answer.refused };
  const signed = items.map((item, place) => ({ ...item, signature: answer.signatures[place] ?? new Uint8Array() }));
  const released = await keepSignatures(deps.db, signed);
  return { released, left: asked.chosen.length - released };
}

/** Asks the service to send the code for a certificate of one's own. Null: it is on its way. */
export async function sendReleaseCode(
  deps: Needed,
  { certificateId, now }: { certificateId: string; now: Instant },
  staff: Staff,
): Promise<ReleaseRefusal | 'notYours' | null> {
  const awaited = await readAwaited(deps, now, staff);
  const group = awaited?.find(({ certificate }) => certificate.id === certificateId);
  if (!deps.signingService || !group) return 'notYours';
  return deps.signingService.sendCode(group.certificate.credential);
}
