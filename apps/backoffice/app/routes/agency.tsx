import { BackLink, Heading, KeyValue, Link, LinkButton, Notice, SheetHead } from '@mot-cua/ui';
import { readAgency, withdrawChange } from '@mot-cua/use-cases';
import { notFound, see } from '@mot-cua/web/server';
import { data } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { agencyHref } from '../agencies/addresses.ts';
import { agencyView } from '../agencies/agency-view.server.ts';
import { HistoryTable } from '../agencies/history-table.tsx';
import { readPage } from '../calendar/days-address.ts';
import { perPage } from '../numbered-pages.server.ts';
import { act, load } from '../routing.server.ts';

export const loader = load('agencies', async ({ deps, actor, param, url, t, locale }) => {
  const number = readPage(url);
  const asked = { id: param('id'), limit: perPage, skip: (number - 1) * perPage };
  const page = await readAgency(deps, asked, actor);
  if (!page) throw notFound();
  return agencyView(page, { number, done: url.searchParams.has('done') }, { t, locale });
});

/** Takes a change back before its day. */
export const action = act('editAgencies', async ({ deps, actor, param, form, t }) => {
  const agencyId = param('id');
  const outcome = await withdrawChange(deps, { id: form.text('withdraw'), agencyId }, actor);
  if (!outcome) throw notFound();
  // Of an agency that was not founded after all there is no page any more.
  if (outcome === 'withdrawn') {
    const page = await readAgency(deps, { id: agencyId, limit: 1, skip: 0 }, actor);
    return see(page ? `${agencyHref(agencyId)}?done=1` : '/admin/agencies/log');
  }
  return data({ problem: t(`backoffice:agencies.${outcome === 'inUse' ? 'inUse' : 'tooLate'}`) }, { status: 409 });
});

export default function AgencyOf() {
  const { title, done, action: here, inTree, facts, work, people, acts, history } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return (
    <>
      <SheetHead title={title} />
      <div className="mc-sheet__body">
        <BackLink href={inTree.href}>{inTree.label}</BackLink>
        {answered?.problem && (
          <Notice tone="err" role="alert">
            <p>{answered.problem}</p>
          </Notice>
        )}
        {done && (
          <Notice tone="ok" role="status">
            <p>{done}</p>
          </Notice>
        )}
        {acts.items.length > 0 && (
          <nav aria-label={acts.label} className="mc-row">
            {acts.items.map(({ href, label }) => (
              <LinkButton key={href} href={href} variant="secondary">
                {label}
              </LinkButton>
            ))}
          </nav>
        )}
        <div className="bo-beside bo-found">
          <About facts={facts} />
          <div>
            <Heading level={2}>{work.title}</Heading>
            <KeyValue rows={work.rows} />
            <Heading level={2}>{people.title}</Heading>
            {people.rows.length > 0 ? <KeyValue rows={people.rows} /> : <p>{people.empty}</p>}
            {people.more && <p>{people.more}</p>}
            {people.edit && <Link href={people.edit.href}>{people.edit.label}</Link>}
          </div>
        </div>
        <Heading level={2}>{history.title}</Heading>
      </div>
      <HistoryTable history={history} action={here} />
    </>
  );
}

type Facts = ReturnType<typeof agencyView>['facts'];
type Links = Facts['parent']['links'];

const links = (items: Links) =>
  items.map(({ href, label }) => (
    <p key={href}>
      <Link href={href}>{label}</Link>
    </p>
  ));

const About = ({ facts: { title, texts, parent, kin } }: { facts: Facts }) => (
  <div>
    <Heading level={2}>{title}</Heading>
    <KeyValue
      rows={[
        ...texts,
        { key: parent.key, value: parent.links.length > 0 ? links(parent.links) : parent.none },
        ...kin.map((each) => ({ key: each.key, value: links(each.links) })),
      ]}
    />
  </div>
);
