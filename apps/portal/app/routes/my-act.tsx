import { actOnMyDossier, type CitizenAct, isCitizenAct } from '@mot-cua/use-cases';
import { newIntentId, notFound, see } from '@mot-cua/web/server';
import { useActionData, useLoaderData } from '@remix-run/react';
import { actAnswer } from '../dossier/act-answer.server.ts';
import { ActPage } from '../dossier/act-page.tsx';
import { actView } from '../dossier/act-view.server.ts';
import { dossierAddress } from '../dossier/addresses.ts';
import { act, citizenOf, load, ownDossier } from '../routing.server.ts';

const known = (command: string): CitizenAct => {
  if (!isCitizenAct(command)) throw notFound();
  return command;
};

export const loader = load('ownDossierActs', ownDossier, ({ subject: { view }, param, t, locale }) => {
  const page = actView(view, known(param('command')), { t, locale });
  if (!page) throw see(dossierAddress(view.dossier.id));
  return { ...page, intentId: newIntentId() };
});

export const action = act('ownDossierActs', ownDossier, async (given) => {
  const { deps, subject, person, form, intentId, param, t, locale } = given;
  const { view } = subject;
  const { id } = view.dossier;
  const command = known(param('command'));
  const raw = { reason: form.text('reason'), note: form.text('note') };
  const asked = { id, command, raw, version: Number(form.text('version')), intentId };
  const outcome = await actOnMyDossier(deps, asked, citizenOf(person));
  return actAnswer(id, outcome, { t }, (problems) => actView(view, command, { t, locale }, { raw, problems }));
});

export default function Act() {
  return <ActPage stored={useLoaderData<typeof loader>()} answered={useActionData<typeof action>()} />;
}
