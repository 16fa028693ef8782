import { Link, Tabs, Tag } from '@mot-cua/ui';
import { listPetitions } from '@mot-cua/use-cases';
import { useLoaderData } from '@remix-run/react';
import { FilterForm } from '../lists/filter-form.tsx';
import { ListPage } from '../lists/list-page.tsx';
import { readPetitionsAddress } from '../petitions/addresses.ts';
import { petitionsView } from '../petitions/petitions-view.server.ts';
import { load } from '../routing.server.ts';
import { askedWork } from '../work/asked-work.server.ts';

export const loader = load('petitions', async (given) => {
  const { deps, actor, person, url, t, locale } = given;
  const address = readPetitionsAddress(url);
  const asked = { state: address.state, agencyId: address.agency, page: address.page };
  const [listed, { petitions }] = await Promise.all([listPetitions(deps, asked, actor), askedWork(given)]);
  return petitionsView(listed, petitions, address, person, { t, locale });
});

export default function Petitions() {
  const { title, state, tabs, agency, show, empty, columns, rows, pager } = useLoaderData<typeof loader>();
  return (
    <ListPage
      title={title}
      before={<Tabs {...tabs} />}
      after={agency && <FilterForm fields={[agency]} show={show} kept={{ state }} />}
      rows={rows}
      empty={empty}
      turns={pager}
      columns={[
        {
          key: 'code',
          header: columns.code,
          rowHeader: true,
          cell: ({ code, href }) => <Link href={href}>{code}</Link>,
        },
        { key: 'kind', header: columns.kind, cell: ({ kind }) => kind },
        { key: 'name', header: columns.name, cell: ({ name }) => name },
        { key: 'agency', header: columns.agency, cell: ({ agency: where }) => where },
        { key: 'sent', header: columns.sent, cell: ({ sent }) => sent },
        {
          key: 'due',
          header: columns.due,
          cell: ({ due, late }) => (late ? <Tag tone="err">{late}</Tag> : due),
        },
      ]}
    />
  );
}
