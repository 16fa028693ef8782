import { withdrawMyDossier } from '@mot-cua/use-cases';
import { newIntentId, see } from '@mot-cua/web/server';
import { useActionData, useLoaderData } from '@remix-run/react';
import { actAnswer } from '../dossier/act-answer.server.ts';
import { ActPage } from '../dossier/act-page.tsx';
import { dossierAddress } from '../dossier/addresses.ts';
import { withdrawView } from '../dossier/withdraw-view.server.ts';
import { act, citizenOf, load, ownDossier } from '../routing.server.ts';

export const loader = load('ownDossierActs', ownDossier, ({ subject: { view }, t, locale }) => {
  const page = withdrawView(view, { t, locale });
  if (!page) throw see(dossierAddress(view.dossier.id));
  return { ...page, intentId: newIntentId() };
});

export const action = act('ownDossierActs', ownDossier, async (given) => {
  const { deps, subject, person, form, intentId, t, locale } = given;
  const { view } = subject;
  const { id } = view.dossier;
  const reason = form.text('reason');
  const asked = { id, reason, version: Number(form.text('version')), intentId };
  const outcome = await withdrawMyDossier(deps, asked, citizenOf(person));
  return actAnswer(id, outcome, { t }, (problems) =>
    withdrawView(view, { t, locale }, { reason, problem: problems.reason }),
  );
});

export default function Withdraw() {
  return <ActPage stored={useLoaderData<typeof loader>()} answered={useActionData<typeof action>()} />;
}
