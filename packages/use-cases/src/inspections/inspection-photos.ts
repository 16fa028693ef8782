import type { Instant } from '@mot-cua/calendar';
import {
  addInspectionPhoto,
  findInspectionPhoto,
  type InspectionPhoto,
  inspectionPhotosOf,
  mostPhotos,
  registerFile,
} from '@mot-cua/db';
import { inspectUpload, type UploadRefusal } from '@mot-cua/gateways';
import type { Dossier } from '@mot-cua/workflow';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { maySeeFiles } from '../papers/may-see-files.ts';
import type { Download } from '../papers/open-my-result.ts';
import { noteAccess } from '../staff/note-access.ts';
import { staffDossier } from '../staff/staff-dossier.ts';

const maxBytes = 10 * 1024 * 1024;
const kinds = ['jpeg', 'png'] as const;

/** The inspection that photographs belong to: the last that was recorded, before that the one that is planned. */
const inspectionOf = ({ facts }: Dossier): Instant | null =>
  (facts.inspections.findLast(({ outcome }) => outcome !== null) ?? facts.inspections.at(-1))?.at ?? null;

const mayAdd = ({ facts }: Dossier, staff: Staff): boolean =>
  staff.posts.some(
    ({ agencyId, roles }) =>
      agencyId === facts.competentAgencyId && (roles.includes('inspector') || roles.includes('handler')),
  );

/** When the inspection was that this person may add photographs to; null: none, or not theirs to add. */
export const photographedAt = (dossier: Dossier, staff: Staff): Instant | null =>
  mayAdd(dossier, staff) ? inspectionOf(dossier) : null;

export type AddedPhoto = { added: true } | { rejected: UploadRefusal | 'tooManyWaiting' | 'scannerSilent' } | null;

interface Upload {
  id: string;
  file: { name: string; bytes: Uint8Array };
}

/** Takes a photograph of a site: checked and drawn anew like every upload, then kept with the dossier. Null: not theirs to add. */
export async function addPhoto(
  deps: Pick<Deps, 'db' | 'files' | 'scanner'>,
  { id, file }: Upload,
  staff: Staff,
): Promise<AddedPhoto> {
  const found = await staffDossier(deps, id, staff, 'staffDossierActs');
  const at = found && photographedAt(found.dossier, staff);
  if (!at) return null;
  if ((await inspectionPhotosOf(deps.db, id)).length >= mostPhotos) return { rejected: 'tooManyWaiting' };
  const verdict = await inspectUpload({ ...file, maxBytes, allowed: kinds, patient: true }, deps.scanner);
  if ('reason' in verdict) return { rejected: verdict.reason };
  if ('later' in verdict) return { rejected: 'scannerSilent' };
  const stored = await deps.files.put(verdict.bytes);
  await registerFile(deps.db, { ...stored, mime: verdict.mime, kind: 'upload', state: 'clean' });
  await addInspectionPhoto(deps.db, { dossierId: id, at, sha256: stored.sha256, name: verdict.cleanName }, staff.id);
  return { added: true };
}

/** The photographs of a dossier, for those who may open its papers. */
export async function listPhotos(
  deps: Pick<Deps, 'db'>,
  { id }: { id: string },
  staff: Staff,
): Promise<InspectionPhoto[]> {
  return (await maySeeFiles(deps, id, staff)) ? inspectionPhotosOf(deps.db, id) : [];
}

/** A photograph, for those who may open the dossier's papers; noted like every look at one. */
export async function downloadPhoto(
  deps: Pick<Deps, 'db' | 'files'>,
  { photoId }: { photoId: string },
  staff: Staff,
): Promise<Download | null> {
  const photo = await findInspectionPhoto(deps.db, photoId);
  if (!photo || !(await maySeeFiles(deps, photo.dossierId, staff))) return null;
  await noteAccess(deps, photo.dossierId, staff, 'paper');
  const bytes = await deps.files.get(photo.sha256);
  if (!bytes) throw new Error(`The photograph ${photoId} is not in the file store`);
  return { bytes, fileName: photo.name, mime: photo.mime };
}
