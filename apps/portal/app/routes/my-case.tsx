import { BackLink, Button, ComparedCase, Main, PageHead, SubmitRow } from '@mot-cua/ui';
import { agreeToCase, declineCase, readMyCase } from '@mot-cua/use-cases';
import { newIntentId, notFound, see } from '@mot-cua/web/server';
import { Form, useLoaderData } from '@remix-run/react';
import { myCaseView } from '../change-of-case/my-case-view.server.ts';
import { dossierAddress } from '../dossier/addresses.ts';
import { IntentField } from '../form/intent-field.tsx';
import { act, citizenOf, load, ownDossier } from '../routing.server.ts';

export const loader = load('ownDossierActs', ownDossier, async ({ deps, person, param, t, locale }) => {
  const view = await readMyCase(deps, { id: param('id') }, citizenOf(person));
  const page = view && myCaseView(view, { t, locale });
  if (!page) throw see(dossierAddress(param('id')));
  return { ...page, intentId: newIntentId() };
});

/** Whatever became of it, the dossier tells: also where the proposal held no longer. */
export const action = act('ownDossierActs', ownDossier, async ({ deps, person, param, form, intentId }) => {
  const id = param('id');
  const asked = { id, proposalId: form.text('proposalId'), intentId };
  const agrees = form.text('answer') === 'agree';
  const outcome = await (agrees ? agreeToCase : declineCase)(deps, asked, citizenOf(person));
  if (!outcome) throw notFound();
  return see('overtaken' in outcome ? `${dossierAddress(id)}?overtaken` : dossierAddress(id));
});

export default function MyCase() {
  const { title, lead, back, compared, note, proposalId, agree, decline, intentId } = useLoaderData<typeof loader>();
  return (
    <Main width="form">
      <BackLink href={back.href}>{back.label}</BackLink>
      <PageHead title={title} lead={lead} />
      <ComparedCase {...compared} />
      {note && <p>{note}</p>}
      <Form method="post">
        <IntentField intentId={intentId} />
        <input type="hidden" name="proposalId" value={proposalId} />
        <SubmitRow>
          <Button main name="answer" value="agree">
            {agree}
          </Button>
          <Button variant="secondary" name="answer" value="decline">
            {decline}
          </Button>
        </SubmitRow>
      </Form>
    </Main>
  );
}
