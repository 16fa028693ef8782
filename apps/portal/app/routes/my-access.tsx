import { formatDateTime } from '@mot-cua/locales';
import { BackLink, DataTable, Main, PageHead } from '@mot-cua/ui';
import { whoLooked } from '@mot-cua/use-cases';
import { see } from '@mot-cua/web/server';
import { useLoaderData } from '@remix-run/react';
import { actingAddress } from '../acting/addresses.ts';
import { citizenOf, load } from '../routing.server.ts';

export const loader = load('citizen', async ({ deps, person, t, locale }) => {
  if (person.actor.mandate && !person.actor.mandate.child) throw see(actingAddress);
  const seen = await whoLooked(deps, citizenOf(person));
  const rows = seen.map(({ at, actorName, actorRole, agencyName, what, command, reference }, place) => ({
    key: String(place),
    when: formatDateTime(locale, at),
    who: [actorName, t(`workflow:roles.${actorRole}`), agencyName].filter(Boolean).join(', '),
    what: what === 'act' ? t(`workflow:commands.${command ?? 'submit'}`) : t(`portal:looked.kinds.${what}`),
    reference: reference ?? t('portal:looked.everything'),
  }));
  const title = t('portal:looked.title');
  const heads = {
    when: t('portal:looked.when'),
    who: t('portal:looked.who'),
    what: t('portal:looked.what'),
    reference: t('portal:looked.reference'),
  };
  const words = { caption: t('portal:looked.caption'), empty: t('portal:looked.empty') };
  return { title, lead: t('portal:looked.lead'), back: t('portal:nav.mine'), rows, heads, words };
});

export default function MyAccess() {
  const { title, lead, back, rows, heads, words } = useLoaderData<typeof loader>();
  type Row = (typeof rows)[number];
  return (
    <Main>
      <BackLink href="/my">{back}</BackLink>
      <PageHead title={title} lead={lead} />
      <DataTable<Row>
        caption={words.caption}
        columns={[
          { key: 'when', header: heads.when, cell: ({ when }) => when, rowHeader: true },
          { key: 'who', header: heads.who, cell: ({ who }) => who },
          { key: 'what', header: heads.what, cell: ({ what }) => what },
          { key: 'reference', header: heads.reference, cell: ({ reference }) => reference },
        ]}
        rows={rows}
        rowKey={({ key }) => key}
        empty={<p>{words.empty}</p>}
      />
    </Main>
  );
}
