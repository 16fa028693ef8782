import { LinkButton, Main, PageHead, Section, SubmitRow } from '@mot-cua/ui';
import { useLoaderData } from '@remix-run/react';
import { useEffect, useState } from 'react';
import { hotline } from '../contact.ts';
import { load } from '../routing.server.ts';

export const loader = load('public', ({ t }) => ({
  title: t('portal:offline.title'),
  lead: t('portal:offline.lead'),
  still: { id: 'still', title: t('portal:offline.still'), text: t('portal:offline.stillText') },
  waits: { id: 'waits', title: t('portal:offline.waits'), text: t('portal:offline.waitsText', { hotline }) },
  again: t('portal:offline.again'),
}));

const isOurs = (path: string | null): path is string => path !== null && /^\/(?!\/)/.test(path);

/** Stands for a page that is not on this machine, while there is no line. */
export default function Offline() {
  const { title, lead, still, waits, again } = useLoaderData<typeof loader>();
  const [from, setFrom] = useState('/');
  useEffect(() => {
    const asked = new URLSearchParams(location.search).get('from');
    if (isOurs(asked)) setFrom(asked);
  }, []);
  return (
    <Main width="form">
      <PageHead title={title} lead={lead} />
      {[still, waits].map((part) => (
        <Section key={part.id} id={part.id} title={part.title}>
          <p>{part.text}</p>
        </Section>
      ))}
      <SubmitRow>
        <LinkButton href={from} main>
          {again}
        </LinkButton>
      </SubmitRow>
    </Main>
  );
}
