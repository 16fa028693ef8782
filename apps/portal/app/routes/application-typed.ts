import { rawAnswers } from '@mot-cua/forms';
import { typeAnswers } from '@mot-cua/use-cases';
import { badRequest, notFound, see } from '@mot-cua/web/server';
import { pageAddress } from '../application/addresses.ts';
import { act, citizenOf, load, ownDraft } from '../routing.server.ts';

const writerName = /^[\w-]{4,60}$/;

export const loader = load('ownDraft', ownDraft, ({ subject, param }) =>
  see(pageAddress(subject.application.draftId, param('page'))),
);

/** Keeps what is being typed on a page; asked by the page itself, and never seen. */
export const action = act(
  'ownDraft',
  ownDraft,
  async ({ deps, subject, param, person, form }) => {
    const writer = form.text('writer');
    if (!writerName.test(writer)) throw badRequest();
    const typed = await typeAnswers(
      deps,
      {
        draftId: subject.application.draftId,
        page: param('page'),
        raw: rawAnswers(form),
        revision: Number(form.text('revision')),
        writer,
        turn: Number(form.text('turn')),
        seen: form.text('seen'),
      },
      citizenOf(person),
    );
    if (!typed) throw notFound();
    return Response.json(typed, { status: 'kept' in typed ? 200 : 409 });
  },
  { textBytes: 64 * 1024 },
);
