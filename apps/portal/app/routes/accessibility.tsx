import { Main, PageHead, Section } from '@mot-cua/ui';
import { useLoaderData } from '@remix-run/react';
import { hotline } from '../contact.ts';
import { load } from '../routing.server.ts';

const parts = ['works', 'checked', 'lacks', 'tell'] as const;

export const loader = load('public', ({ t }) => ({
  title: t('shell:accessibility'),
  lead: t('portal:accessibility.lead'),
  parts: parts.map((part) => ({
    id: part,
    title: t(`portal:accessibility.${part}`),
    text: part === 'tell' ? t('portal:accessibility.tellText', { hotline }) : t(`portal:accessibility.${part}Text`),
  })),
}));

export default function Accessibility() {
  const { title, lead, parts: said } = useLoaderData<typeof loader>();
  return (
    <Main width="form">
      <PageHead title={title} lead={lead} />
      {said.map((part) => (
        <Section key={part.id} id={part.id} title={part.title}>
          <p>{part.text}</p>
        </Section>
      ))}
    </Main>
  );
}
