import { beginUpload } from '@mot-cua/use-cases';
import { see } from '@mot-cua/web/server';
import { supplementAddress } from '../dossier/addresses.ts';
import { paperOfField } from '../dossier/supplement-view.server.ts';
import { act, citizenOf, load, ownDossier } from '../routing.server.ts';
import { beginAnswer } from '../upload/begin-answer.server.ts';

export const loader = load('ownDossierActs', ownDossier, ({ subject }) =>
  see(supplementAddress(subject.view.dossier.id)),
);

/** Begins a file that comes in parts, for a paper that a supplement asks for. */
export const action = act('ownDossierActs', ownDossier, async ({ deps, subject, person, form, t }) => {
  const place = { dossierId: subject.view.dossier.id, paper: paperOfField(form.text('field')) };
  const file = { name: form.text('name'), size: Number(form.text('size')) };
  return beginAnswer(await beginUpload(deps, { ...place, ...file }, citizenOf(person)), { t });
});
