import { createHash } from 'node:crypto';
import type { EventRow, StoredWhole } from './dossier-rows.ts';

// Written from the description of the format alone: no code is shared with the door.
const sealed = (field: string | null): string => (field === null ? '-,' : `${Buffer.byteLength(field)}:${field},`);

function hashOf(event: EventRow, before: Buffer): Buffer {
  const fields = [
    event.dossierId,
    String(event.seq),
    event.type,
    event.dataText,
    event.actorId,
    event.actorRole,
    event.agencyId,
    event.at.toISOString(),
    event.procedureVersion,
    event.calendarVersion,
    event.issuedText,
    event.intentId,
  ];
  return createHash('sha256').update(before).update(fields.map(sealed).join('')).digest();
}

/** The first entry that is not as it was written; null when the chain holds to the version that the dossier claims. */
export function firstFault({ events, row }: Pick<StoredWhole, 'events' | 'row'>): number | null {
  let before: Buffer = Buffer.alloc(0);
  for (const [place, event] of events.entries()) {
    const holds = event.seq === place + 1 && event.prevHash.equals(before) && hashOf(event, before).equals(event.hash);
    if (!holds) return place + 1;
    before = event.hash;
  }
  return events.length === row.version ? null : events.length + 1;
}
