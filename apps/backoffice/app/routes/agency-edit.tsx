import { rawAnswers } from '@mot-cua/forms';
import { BackLink, ErrorSummary, Heading, Link, Notice, SheetHead } from '@mot-cua/ui';
import {
  type AgencyOutcome,
  closeAgency,
  foundAgency,
  moveAgency,
  readAgency,
  readClosing,
  tellContact,
} from '@mot-cua/use-cases';
import { notFound, see } from '@mot-cua/web/server';
import { data } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { agencyHref, type EditName, isEdit } from '../agencies/addresses.ts';
import { offeredEdits } from '../agencies/agency-view.server.ts';
import type { RejectedEdit } from '../agencies/edit-form.server.ts';
import { type EditView, editView } from '../agencies/edit-view.server.ts';
import type { BackofficeDeps } from '../deps.server.ts';
import { act, load } from '../routing.server.ts';
import { SettingsForm } from '../settings/settings-form.tsx';

const uses = { contact: tellContact, found: foundAgency, move: moveAgency, close: closeAgency } as const;

type Staff = Parameters<typeof readAgency>[2];

/** An agency and what may be changed there; the house's 404 where it is not there or not for this person. */
async function found(deps: BackofficeDeps, id: string, change: string, actor: Staff) {
  if (!isEdit(change)) throw notFound();
  const [page, closing] = await Promise.all([
    readAgency(deps, { id, limit: 1, skip: 0 }, actor),
    change === 'close' ? readClosing(deps, { agencyId: id }, actor) : null,
  ]);
  if (!page || !offeredEdits(page).includes(change)) throw notFound();
  return { change, page, closing };
}

export const loader = load('editAgencies', async ({ deps, actor, param, t, locale }) => {
  const { change, page, closing } = await found(deps, param('id'), param('change'), actor);
  return editView(change, page, { closing, rejected: null }, { t, locale });
});

const rejectedBy = (outcome: Exclude<AgencyOutcome, null | { done: object }>): Omit<RejectedEdit, 'raw'> =>
  'problems' in outcome ? { problems: outcome.problems } : { troubles: outcome.troubles };

export const action = act('editAgencies', async ({ deps, actor, param, form, intentId, t, locale }) => {
  const raw = rawAnswers(form);
  const agencyId = param('id');
  const name = param('change');
  if (!isEdit(name)) throw notFound();
  const outcome = await uses[name satisfies EditName](deps, { agencyId, raw, intentId }, actor);
  if (!outcome) throw notFound();
  if ('done' in outcome) return see(`${agencyHref(outcome.done.agencyId)}?done=1`);
  const { change, page, closing } = await found(deps, agencyId, name, actor);
  const rejected = { raw, ...rejectedBy(outcome) };
  return data(editView(change, page, { closing, rejected }, { t, locale }), { status: 422 });
});

export default function AgencyEdit() {
  const stored = useLoaderData<typeof loader>();
  const view: EditView = useActionData<typeof action>() ?? stored;
  const { title, lead, back, action: here, merger, nowhere, blocks, form } = view;
  return (
    <>
      <SheetHead title={title} />
      <div className="mc-sheet__body">
        <BackLink href={back.href}>{back.label}</BackLink>
        {form && <ErrorSummary title={form.errors.title} errors={form.errors.items} />}
        <p>{lead}</p>
        {merger && (
          <Notice tone="warn">
            <p>
              {merger.text} <Link href={merger.href}>{merger.label}</Link>
            </p>
          </Notice>
        )}
        {nowhere && (
          <Notice tone="warn">
            <p>{nowhere}</p>
          </Notice>
        )}
        {blocks.map((block) => (
          <Block key={block.title} block={block} />
        ))}
        {form && <SettingsForm form={form} action={here} />}
      </div>
    </>
  );
}

const Block = ({ block: { title, lead, items } }: { block: EditView['blocks'][number] }) => (
  <section className="bo-found">
    <Heading level={2}>{title}</Heading>
    <p>{lead}</p>
    <ul>
      {items.map(({ text, href }) => (
        <li key={text}>{href ? <Link href={href}>{text}</Link> : text}</li>
      ))}
    </ul>
  </section>
);
