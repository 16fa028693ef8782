import { addCorrectionProof, correctionProofsOf, findCorrectionProof, mostProofs, registerFile } from '@mot-cua/db';
import { inspectUpload, type UploadRefusal } from '@mot-cua/gateways';
import type { Citizen, Staff } from '../actors.ts';
import { uploadKinds } from '../application/attach-paper.ts';
import type { Deps } from '../deps.ts';
import { myDossier } from '../my-dossier/my-dossier.ts';
import { maySeeFiles } from '../papers/may-see-files.ts';
import type { Download } from '../papers/open-my-result.ts';
import { noteAccess } from '../staff/note-access.ts';

const megabyte = 1024 * 1024;
export const proofMegabytes = 10;

/** A file that was taken in for a request. */
export interface Proof {
  id: string;
  name: string;
}

export type TakenProof = { proof: Proof } | { rejected: UploadRefusal | 'tooManyWaiting' | 'scannerSilent' } | null;

/** Takes a file that is to show an error: checked like every upload, then kept with the dossier. Null: it is not theirs. */
export async function addProof(
  deps: Pick<Deps, 'db' | 'files' | 'scanner'>,
  { id, file }: { id: string; file: { name: string; bytes: Uint8Array } },
  citizen: Citizen,
): Promise<TakenProof> {
  const found = await myDossier(deps, id, citizen, 'ownDossierActs');
  if (!found?.dossier.facts.issued.documentNumber) return null;
  if ((await correctionProofsOf(deps.db, id)).length >= mostProofs) return { rejected: 'tooManyWaiting' };
  const limits = { maxBytes: proofMegabytes * megabyte, allowed: uploadKinds, patient: true } as const;
  const verdict = await inspectUpload({ ...file, ...limits }, deps.scanner);
  if ('reason' in verdict) return { rejected: verdict.reason };
  if ('later' in verdict) return { rejected: 'scannerSilent' };
  const { sha256, size } = await deps.files.put(verdict.bytes);
  await registerFile(deps.db, { sha256, size, mime: verdict.mime, kind: 'upload', state: 'clean' });
  await addCorrectionProof(deps.db, { dossierId: id, sha256, name: verdict.cleanName }, citizen.id);
  const kept = (await correctionProofsOf(deps.db, id)).find((each) => each.sha256 === sha256);
  return kept ? { proof: { id: kept.id, name: kept.name } } : { rejected: 'tooManyWaiting' };
}

/** A file that was taken in for a request about this dossier; null where there is none. */
export async function findMyProof(
  deps: Pick<Deps, 'db'>,
  { id, proofId }: { id: string; proofId: string },
  citizen: Citizen,
): Promise<Proof | null> {
  if (!(await myDossier(deps, id, citizen))) return null;
  const found = await findCorrectionProof(deps.db, proofId);
  return found?.dossierId === id ? { id: found.id, name: found.name } : null;
}

/** The file of a request, for those who may open the dossier's papers. */
export async function readProof(
  deps: Pick<Deps, 'db'>,
  { id, sha256 }: { id: string; sha256: string },
  actor: Citizen | Staff,
): Promise<Proof | null> {
  if (!(await maySeeFiles(deps, id, actor))) return null;
  const found = (await correctionProofsOf(deps.db, id)).find((each) => each.sha256 === sha256);
  return found ? { id: found.id, name: found.name } : null;
}

/** Opens it; noted like every look at a paper. */
export async function downloadProof(
  deps: Pick<Deps, 'db' | 'files'>,
  { proofId }: { proofId: string },
  actor: Citizen | Staff,
): Promise<Download | null> {
  const proof = await findCorrectionProof(deps.db, proofId);
  if (!proof || !(await maySeeFiles(deps, proof.dossierId, actor))) return null;
  await noteAccess(deps, proof.dossierId, actor, 'paper');
  const bytes = await deps.files.get(proof.sha256);
  if (!bytes) throw new Error(`The file ${proofId} is not in the file store`);
  return { bytes, fileName: proof.name, mime: proof.mime };
}
