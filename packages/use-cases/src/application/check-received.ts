import { acceptReceivedFile, leaseReceivedFile, putOffReceivedFile, refuseReceivedFile } from '@mot-cua/db';
import { inspectUpload } from '@mot-cua/gateways';
import type { Deps } from '../deps.ts';
import { uploadKinds } from './attach-paper.ts';

export interface Checked {
  accepted: number;
  refused: number;
  putOff: number;
}

/** Checks the files that wait, one after the other, until none is due. The worker repeats it. */
export async function checkReceived(deps: Pick<Deps, 'db' | 'files' | 'scanner'>): Promise<Checked> {
  const { db, files, scanner } = deps;
  const checked = { accepted: 0, refused: 0, putOff: 0 };
  for (let file = await leaseReceivedFile(db); file; file = await leaseReceivedFile(db)) {
    const { id, name, bytes } = file;
    // Its size was judged when it came.
    const asked = { bytes, name, maxBytes: bytes.length, allowed: uploadKinds, patient: true as const };
    const verdict = await inspectUpload(asked, scanner);
    if ('reason' in verdict) {
      await refuseReceivedFile(db, id, verdict.reason);
      checked.refused += 1;
    } else if ('later' in verdict) {
      await putOffReceivedFile(db, id, verdict.later);
      checked.putOff += 1;
    } else {
      const stored = await files.put(verdict.bytes);
      await acceptReceivedFile(db, id, { ...stored, mime: verdict.mime, name: verdict.cleanName });
      checked.accepted += 1;
    }
  }
  return checked;
}
