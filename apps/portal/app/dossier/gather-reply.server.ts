import { rawAnswers, takeFiles, takeUploaded } from '@mot-cua/forms';
import { type Citizen, takeMyPaper } from '@mot-cua/use-cases';
import type { Form } from '@mot-cua/web/server';
import type { PortalDeps } from '../deps.server.ts';
import type { Say } from '../say.ts';
import { noPaper, paperOfField, type RejectedReply, takeField } from './supplement-view.server.ts';

const uploadedField = (field: string): string => `uploaded:${field}`;
const namesAfter = (begin: string, { values }: Form): string[] =>
  Object.keys(values).flatMap((name) => (name.startsWith(begin) ? [name.slice(begin.length)] : []));

type Rejected = RejectedReply['rejected'][string];

interface Place {
  dossierId: string;
  paper: string;
}

/** One of the papers that a person has, where they chose one; null when it is not theirs. */
async function takeMine(
  deps: PortalDeps,
  place: Place,
  form: Form,
  citizen: Citizen,
  { t }: Say,
): Promise<Rejected | null> {
  const sha256 = form.text(takeField(place.paper));
  if (!sha256 || sha256 === noPaper) return [];
  const taken = await takeMyPaper(deps, { ...place, sha256 }, citizen);
  if (!taken) return null;
  return 'rejected' in taken ? [{ name: '', problem: t(`forms:uploads.${taken.rejected}`) }] : [];
}

/** Files of a reply, each put to the paper that it answers: so that a second try need not upload again. */
export async function gatherReply(
  deps: PortalDeps,
  { id, form }: { id: string; form: Form },
  citizen: Citizen,
  say: Say,
): Promise<RejectedReply | null> {
  const uploads = Map.groupBy(form.uploads, ({ field }) => paperOfField(field));
  const uploaded = namesAfter('uploaded:', form).map(paperOfField);
  const rejected: Record<string, Rejected> = {};
  for (const paper of new Set([...uploads.keys(), ...uploaded, ...namesAfter(takeField(''), form)])) {
    const place = { dossierId: id, paper };
    const files = await takeFiles(deps, place, uploads.get(paper) ?? [], citizen, say);
    const whole = await takeUploaded(deps, place, form.all(uploadedField(`paper.${paper}`)), citizen, say);
    const mine = await takeMine(deps, place, form, citizen, say);
    if (!files || !whole || !mine) return null;
    const refused = [...files.rejected, ...whole.rejected, ...mine];
    if (refused.length > 0) rejected[paper] = refused;
  }
  return { raw: rawAnswers(form), rejected };
}
