import { rawAnswers } from '@mot-cua/forms';
import {
  correctResult,
  prepareCorrection,
  refuseCorrection,
  type Staff,
  type StaffDossierView,
} from '@mot-cua/use-cases';
import { type Form, notFound } from '@mot-cua/web/server';
import { openedVersion } from '../command/give.server.ts';
import type { BackofficeDeps } from '../deps.server.ts';
import { stepRaw } from '../steps/step-names.ts';
import { correctionSteps } from './correction-forms.server.ts';

interface Given {
  deps: BackofficeDeps;
  actor: Staff;
  form: Form;
  intentId: string;
  view: StaffDossierView;
}

/** Does what was posted about an error in a result; what was not taken comes back with its step. */
export async function takeStep({ deps, actor, form, intentId, view }: Given) {
  const step = correctionSteps.find((each) => each === form.text('step'));
  if (!step) throw notFound();
  const raw = stepRaw(step, rawAnswers(form));
  const asked = { id: view.dossier.id, raw, version: openedVersion(form), intentId };
  // Approved is what was prepared when the page was drawn: another preparation is another version.
  const prepared = view.correction?.prepared?.seq ?? 0;
  const outcome =
    step === 'approve'
      ? await correctResult(deps, { ...asked, prepared, code: form.text('code') }, actor)
      : await { prepare: prepareCorrection, refuse: refuseCorrection }[step](deps, asked, actor);
  if (!outcome) throw notFound();
  return { step, raw, outcome };
}
