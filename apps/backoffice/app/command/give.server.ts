import { advanceInPerson, type StaffDossierView } from '@mot-cua/use-cases';
import { badRequest, type Form, notFound, see } from '@mot-cua/web/server';
import type { Actor, RawAnswers } from '@mot-cua/workflow';
import type { BackofficeDeps } from '../deps.server.ts';
import { dossierHref } from '../dossier/addresses.ts';

interface Given {
  deps: BackofficeDeps;
  actor: Extract<Actor, { kind: 'staff' }>;
  form: Form;
  intentId: string;
  subject: { view: StaffDossierView };
}

type NotDone = Exclude<NonNullable<Awaited<ReturnType<typeof advanceInPerson>>>, { done: true }>;

/** The version that a posted form was drawn for. */
export function openedVersion(form: Form): number {
  const text = form.text('version');
  if (!/^\d{1,9}$/.test(text)) throw badRequest();
  return Number(text);
}

/** A dossier that was passed to another agency is no longer ours to look at. */
const afterwards = (id: string, command: string, version: number): string =>
  command === 'redirect' ? '/work?passedOn=1' : `${dossierHref(id)}?done=${version}`;

/** Gives a command: leads to what was recorded, or answers why nothing was. */
export async function give(given: Given, command: string, raw: RawAnswers): Promise<Response | NotDone> {
  const { deps, actor, form, intentId, subject } = given;
  const { id } = subject.view.dossier;
  const asked = { id, command, raw, version: openedVersion(form), intentId, code: form.text('code') };
  const outcome = await advanceInPerson(deps, asked, actor);
  if (!outcome) throw notFound();
  return 'done' in outcome ? see(afterwards(id, command, outcome.version)) : outcome;
}
