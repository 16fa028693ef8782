import { certificateNames } from '@mot-cua/locales';
import type { FieldView } from '@mot-cua/ui';
import { Button, ErrorSummary, FormFields, Notice, SheetHead, SubmitRow } from '@mot-cua/ui';
import { ownCertificates, takeCertificate } from '@mot-cua/use-cases';
import { notFound, see } from '@mot-cua/web/server';
import { data } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { act, load } from '../routing.server.ts';
import { ownCertificatesHref } from '../signing/addresses.ts';
import { CertificateTable } from '../signing/certificate-table.tsx';
import { ownCertificatesView } from '../signing/own-certificates-view.server.ts';

const longestAccount = 200;

export const loader = load('signResults', async ({ deps, actor, person, url, t, locale }) => {
  const asked = url.searchParams.get('done');
  const done = asked === 'taken' || asked === 'known' ? asked : undefined;
  return ownCertificatesView(await ownCertificates(deps, person.now, actor), { done }, { t, locale });
});

export const action = act('signResults', async ({ deps, actor, person, form, t, locale }) => {
  const account = form.text('account').trim().slice(0, longestAccount);
  const outcome = account
    ? await takeCertificate(deps, { account }, actor, certificateNames)
    : { trouble: 'accountMissing' as const };
  if (!outcome) throw notFound();
  if ('taken' in outcome) return see(`${ownCertificatesHref}?done=${outcome.taken > 0 ? 'taken' : 'known'}`);
  const own = await ownCertificates(deps, person.now, actor);
  const rejected = { account, trouble: outcome.trouble };
  return data(ownCertificatesView(own, { rejected }, { t, locale }), { status: 422 });
});

export default function OwnCertificates() {
  const loaded = useLoaderData<typeof loader>();
  const { title, lead, empty, done, here, form, errors, lines } = useActionData<typeof action>() ?? loaded;
  return (
    <>
      <SheetHead title={title} />
      <div className="mc-sheet__body">
        {done && (
          <Notice tone="ok" role="status">
            <p>{done}</p>
          </Notice>
        )}
        <ErrorSummary title={errors.title} errors={errors.items} />
        <p>{lead}</p>
        {here && <p className="mc-soft">{here}</p>}
        {form && <TakeForm form={form} />}
      </div>
      <CertificateTable lines={lines} caption={title} empty={empty} ofOthers={false} />
    </>
  );
}

function TakeForm({ form: { intentId, field, send } }: { form: { intentId: string; field: FieldView; send: string } }) {
  return (
    <Form method="post" key={intentId} noValidate className="bo-counter">
      <input type="hidden" name="intentId" value={intentId} />
      <FormFields fields={[field]} />
      <SubmitRow>
        <Button main>{send}</Button>
      </SubmitRow>
    </Form>
  );
}
