import { uploadLimits } from '@mot-cua/forms';
import { ErrorSummary } from '@mot-cua/ui';
import { bringPapers, readApplication, removePaper } from '@mot-cua/use-cases';
import { useAnswerTitle } from '@mot-cua/web';
import { notFound, see } from '@mot-cua/web/server';
import { data } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { papersHref } from '../counter/addresses.ts';
import { BroughtForm } from '../counter/brought-form.tsx';
import { broughtName } from '../counter/brought-questions.server.ts';
import { broughtView } from '../counter/brought-view.server.ts';
import { CounterFrame } from '../counter/counter-frame.tsx';
import { nextHref } from '../counter/frame-view.server.ts';
import { takeScans } from '../counter/take-scans.server.ts';
import { act, counterDraft, load } from '../routing.server.ts';

export const loader = load('counterDraft', counterDraft, ({ subject, t, locale }) =>
  broughtView(subject.application, { t, locale }),
);

export const action = act(
  'counterDraft',
  counterDraft,
  async ({ deps, actor, subject, form, t, locale }) => {
    const { draftId, papers } = subject.application;
    const partId = form.text('remove');
    if (partId) {
      await removePaper(deps, { partId }, actor);
      return see(papersHref(draftId));
    }
    const names = papers.map(({ paper }) => paper.name);
    const onPaper = names.filter((name) => form.text(`${broughtName}.${name}`) === 'yes');
    if (!(await bringPapers(deps, { draftId, onPaper }, actor))) throw notFound();
    const refused = await takeScans(deps, { draftId }, form, actor, { t, locale });
    if (!refused) throw notFound();
    const now = await readApplication(deps, { draftId }, actor);
    if (!now) throw notFound();
    const isDone = Object.keys(refused).length === 0 && now.missing.papers.length === 0;
    if (isDone) return see(nextHref(now));
    return data(broughtView(now, { t, locale }, { refused, sayMissing: true }), { status: 422 });
  },
  uploadLimits,
);

export default function CounterPapers() {
  const loaded = useLoaderData<typeof loader>();
  const view = useActionData<typeof action>() ?? loaded;
  useAnswerTitle(view.mendTitle);
  return (
    <CounterFrame frame={view.frame}>
      <ErrorSummary title={view.errors.title} errors={view.errors.items} />
      <p>{view.lead}</p>
      <BroughtForm view={view} />
    </CounterFrame>
  );
}
