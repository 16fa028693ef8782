import { Button, ErrorSummary, FormFields, Main, PageHead, Panel, SubmitRow } from '@mot-cua/ui';
import { verifyFile } from '@mot-cua/use-cases';
import { useAnswerTitle } from '@mot-cua/web';
import { see } from '@mot-cua/web/server';
import { data } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { verifyAddress } from '../dossier/addresses.ts';
import { act, load } from '../routing.server.ts';
import { megabytes, questionView } from '../verify/question-view.server.ts';
import { typedToken } from '../verify/typed-token.server.ts';
import { Verdict } from '../verify/verdict.tsx';
import { verdictView } from '../verify/verdict-view.server.ts';

export const loader = load('public', ({ url, t, locale }) => {
  const code = url.searchParams.get('code');
  if (code?.trim()) throw see(verifyAddress(typedToken(code)));
  return questionView({ t, locale });
});

const limits = { files: 1, fileBytes: megabytes * 1024 * 1024 };

/** A file that somebody holds. It is looked at and forgotten. */
export const action = act(
  'public',
  async ({ deps, form, limit, t, locale }) => {
    const [upload] = form.uploads;
    if (!upload) return data({ page: questionView({ t, locale }, t('portal:verify.chooseFile')) }, { status: 422 });
    await limit('verify');
    const found = await verifyFile(deps, upload.bytes);
    return data({ verdict: verdictView(found, { t, locale }, new Date().toISOString()) });
  },
  limits,
);

export default function Verify() {
  const stored = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  useAnswerTitle(answered && ('verdict' in answered ? answered.verdict.title : answered.page.errors.title));
  if (answered && 'verdict' in answered) {
    return (
      <Main width="form">
        <Verdict verdict={answered.verdict} />
      </Main>
    );
  }
  const { title, lead, code, file, checkCode, checkFile, errors } = answered?.page ?? stored;
  return (
    <Main width="form">
      <ErrorSummary title={errors.title} errors={errors.items} />
      <PageHead title={title} lead={lead} />
      <div className="mc-stack" data-gap="lg">
        <Panel>
          <Form method="get">
            <FormFields fields={[code]} />
            <SubmitRow>
              <Button>{checkCode}</Button>
            </SubmitRow>
          </Form>
        </Panel>
        <Panel>
          <Form method="post" encType="multipart/form-data">
            <FormFields fields={[file]} />
            <SubmitRow>
              <Button variant="secondary">{checkFile}</Button>
            </SubmitRow>
          </Form>
        </Panel>
      </div>
    </Main>
  );
}
