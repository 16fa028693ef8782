import { ErrorSummary, Link, Notice, SheetHead } from '@mot-cua/ui';
import { readAwaited, releaseSignatures, sendReleaseCode } from '@mot-cua/use-cases';
import { notFound, see } from '@mot-cua/web/server';
import { data } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { act, load } from '../routing.server.ts';
import { signingHref } from '../signing/addresses.ts';
import { ReleaseForm } from '../signing/release-form.tsx';
import { type ReleaseTold, type ReleaseView, releaseView } from '../signing/release-view.server.ts';

const numberIn = ({ searchParams }: URL, name: string): number => {
  const text = searchParams.get(name) ?? '';
  return /^\d{1,3}$/.test(text) ? Number(text) : 0;
};

export const loader = load('signResults', async ({ deps, actor, person, url, t, locale }) => {
  const awaited = await readAwaited(deps, person.now, actor);
  if (!awaited) throw notFound();
  const told = { released: numberIn(url, 'released'), left: numberIn(url, 'left') };
  return releaseView(awaited, url.searchParams.get('certificate') ?? '', told, { t, locale });
});

/** The PIN and the code are handed on and nowhere kept: what comes back has neither. */
export const action = act('signResults', async ({ deps, actor, person, form, t, locale }) => {
  const certificateId = form.text('certificate');
  const chosen = form.all('item').map(String);
  const again = async (told: ReleaseTold) => {
    const awaited = await readAwaited(deps, person.now, actor);
    if (!awaited) throw notFound();
    const view = releaseView(awaited, certificateId, { ...told, chosen }, { t, locale });
    return data(view, { status: told.problem ? 422 : 200 });
  };
  if (form.text('send')) {
    const problem = await sendReleaseCode(deps, { certificateId, now: person.now }, actor);
    if (problem === 'notYours') return see(signingHref());
    return again(problem ? { problem } : { sent: true });
  }
  const asked = { certificateId, chosen, pin: form.text('pin'), code: form.text('code').trim(), now: person.now };
  const outcome = await releaseSignatures(deps, asked, actor);
  if (!outcome) throw notFound();
  if ('problem' in outcome) return again({ problem: outcome.problem });
  return see(`${signingHref()}?released=${outcome.released}&left=${outcome.left}`);
});

export default function Signing() {
  const loaded = useLoaderData<typeof loader>();
  const view: ReleaseView = useActionData<typeof action>() ?? loaded;
  const { title, lead, told, errors, others, certificates } = view;
  return (
    <>
      <SheetHead title={title} />
      <div className="mc-sheet__body">
        {told.length > 0 && (
          <Notice tone="ok" role="status">
            {told.map((each) => (
              <p key={each}>{each}</p>
            ))}
          </Notice>
        )}
        <ErrorSummary title={errors.title} errors={errors.items} />
        <p>{lead}</p>
        <ReleaseForm view={view} />
        {others.map(({ href, label }) => (
          <p key={href}>
            <Link href={href}>{label}</Link>
          </p>
        ))}
        <p>
          <Link href={certificates.href}>{certificates.label}</Link>
        </p>
      </div>
    </>
  );
}
