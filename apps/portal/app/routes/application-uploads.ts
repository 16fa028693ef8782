import { beginUpload } from '@mot-cua/use-cases';
import { see } from '@mot-cua/web/server';
import { paperAddress } from '../application/addresses.ts';
import { act, citizenOf, load, ownDraft } from '../routing.server.ts';
import { beginAnswer } from '../upload/begin-answer.server.ts';

export const loader = load('ownDraft', ownDraft, ({ subject, param }) =>
  see(paperAddress(subject.application.draftId, param('paper'))),
);

/** Begins a file that comes in parts, for a paper of an application. */
export const action = act('ownDraft', ownDraft, async ({ deps, subject, param, person, form, t }) => {
  const { draftId } = subject.application;
  const file = { name: form.text('name'), size: Number(form.text('size')) };
  return beginAnswer(await beginUpload(deps, { draftId, paper: param('paper'), ...file }, citizenOf(person)), { t });
});
