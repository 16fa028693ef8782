import { takeFiles } from '@mot-cua/forms';
import type { Form } from '@mot-cua/web/server';
import type { BackofficeDeps } from '../deps.server.ts';
import type { Say } from '../say.ts';
import { paperOfScan, type RefusedScans } from './brought-questions.server.ts';

type Place = { draftId: string } | { dossierId: string };
type Hand = Parameters<typeof takeFiles>[3];

/** Takes the scans of a post, paper by paper; those that are refused come back with the reason. Null: not asked for there. */
export async function takeScans(
  deps: BackofficeDeps,
  place: Place,
  form: Form,
  hand: Hand,
  say: Say,
): Promise<RefusedScans | null> {
  let refused: RefusedScans = {};
  for (const [field, uploads] of Map.groupBy(form.uploads, (upload) => upload.field)) {
    const paper = paperOfScan(field);
    const files = await takeFiles(deps, { ...place, paper }, uploads, hand, say);
    if (!files) return null;
    if (files.rejected.length > 0) refused = { ...refused, [paper]: files.rejected };
  }
  return refused;
}
