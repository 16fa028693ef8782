import { Button, ErrorSummary, FormFields, Heading, Notice, SheetHead } from '@mot-cua/ui';
import { admitColleague, endPostOf, givePostTo, readPosts } from '@mot-cua/use-cases';
import { notFound, see } from '@mot-cua/web/server';
import { data } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { AgencyChoice } from '../lists/agency-choice.tsx';
import { PeopleTable } from '../posts/people-table.tsx';
import { type PeopleView, peopleView } from '../posts/people-view.server.ts';
import { peopleHref, readPost } from '../posts/posts-address.ts';
import { act, load } from '../routing.server.ts';

export const loader = load('administer', async ({ deps, actor, url, t, locale }) => {
  const { searchParams } = url;
  const page = await readPosts(deps, { agencyId: searchParams.get('agency') ?? '' }, actor);
  if (!page) throw notFound();
  return peopleView(page, { done: searchParams.get('done') }, { t, locale });
});

export const action = act('administer', async ({ deps, actor, form, t, locale }) => {
  const agencyId = form.text('agency');
  const back = see(`${peopleHref(agencyId)}&done=1`);
  const named = { agencyId, staffId: form.text('staffId') };
  const does = form.text('does');
  if (does === 'end') {
    if (await endPostOf(deps, { ...named, role: form.text('ended') }, actor)) return back;
    throw notFound();
  }
  if (does === 'bar' || does === 'admit') {
    if (await admitColleague(deps, { ...named, active: does === 'admit' }, actor)) return back;
    throw notFound();
  }
  const entered = readPost(form.text);
  const outcome = await givePostTo(deps, entered.post, actor);
  if (!outcome) throw notFound();
  if ('given' in outcome) return back;
  const page = await readPosts(deps, { agencyId }, actor);
  if (!page) throw notFound();
  return data(peopleView(page, { entered, problems: outcome.problems }, { t, locale }), { status: 422 });
});

export default function People() {
  const loaded = useLoaderData<typeof loader>();
  const view = useActionData<typeof action>() ?? loaded;
  const { title, lead, done } = view;
  return (
    <>
      <SheetHead title={title} />
      <div className="mc-sheet__body">
        <ErrorSummary title={view.form.errors.title} errors={view.form.errors.items} />
        {done && (
          <Notice tone="ok" role="status">
            <p>{done}</p>
          </Notice>
        )}
        <p>{lead}</p>
        <AgencyChoice agency={view.agency} action="/admin/people" />
      </div>
      <PeopleTable view={view} />
      <div className="mc-sheet__body">
        <GivePost view={view} />
      </div>
    </>
  );
}

function GivePost({ view: { action: here, agency, intentId, form } }: { view: PeopleView }) {
  return (
    <section aria-labelledby="give">
      <Heading level={2} id="give">
        {form.title}
      </Heading>
      <p className="mc-soft">{form.lead}</p>
      <Form method="post" action={here} key={intentId}>
        <input type="hidden" name="intentId" value={intentId} />
        <input type="hidden" name="agency" value={agency.id} />
        <input type="hidden" name="does" value="give" />
        <FormFields fields={form.fields} />
        <Button>{form.send}</Button>
      </Form>
    </section>
  );
}
