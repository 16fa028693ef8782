import { LinkButton, Main, PageHead, Section, SubmitRow } from '@mot-cua/ui';
import { useLoaderData } from '@remix-run/react';
import { hotline } from '../contact.ts';
import { load } from '../routing.server.ts';

const topics = ['search', 'save', 'money', 'waiting', 'safety'] as const;

export const loader = load('public', ({ t }) => ({
  title: t('portal:help.title'),
  lead: t('portal:help.lead'),
  topics: topics.map((topic) => ({ id: topic, title: t(`portal:help.${topic}`), text: t(`portal:help.${topic}Text`) })),
  call: { href: `tel:${hotline}`, label: t('portal:home.byPhone', { hotline }) },
}));

export default function Help() {
  const { title, lead, topics: answers, call } = useLoaderData<typeof loader>();
  return (
    <Main width="form">
      <PageHead title={title} lead={lead} />
      {answers.map((answer) => (
        <Section key={answer.id} id={answer.id} title={answer.title}>
          <p>{answer.text}</p>
        </Section>
      ))}
      <SubmitRow>
        <LinkButton href={call.href} variant="secondary" icon="phone">
          {call.label}
        </LinkButton>
      </SubmitRow>
    </Main>
  );
}
