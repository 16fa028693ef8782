import { BackLink, LinkButton, Main, Notice, PageHead, Section, Tag } from '@mot-cua/ui';
import { readMyErasure } from '@mot-cua/use-cases';
import { notFound } from '@mot-cua/web/server';
import { useLoaderData } from '@remix-run/react';
import { type ErasureView, erasureView } from '../erasure/erasure-view.server.ts';
import { TextLines } from '../form/text-lines.tsx';
import { citizenOf, load } from '../routing.server.ts';

export const loader = load('ownProfile', async ({ deps, person, param, url, t, locale }) => {
  const mine = await readMyErasure(deps, { code: param('code') }, citizenOf(person));
  if (!mine) throw notFound();
  return erasureView(mine, url.searchParams.has('sent'), { t, locale });
});

export default function MyErasure() {
  const { title, back, sent, state, lead, answer, asked } = useLoaderData<typeof loader>();
  return (
    <Main width="form">
      <BackLink href={back.href}>{back.label}</BackLink>
      {sent && (
        <Notice tone="ok" role="status" title={sent.title}>
          <p>{sent.text}</p>
        </Notice>
      )}
      <PageHead title={title} tags={<Tag tone={state.tone}>{state.label}</Tag>} lead={lead} />
      {answer && <Answer answer={answer} />}
      <Section id="asked" title={asked.title}>
        <ul>
          {asked.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
        <p className="mc-soft">{asked.sentAt}</p>
        <p>
          {asked.why.title}: <TextLines text={asked.why.text} />
        </p>
      </Section>
    </Main>
  );
}

const Answer = ({
  answer: { title, answers, files, disagree, take },
}: {
  answer: NonNullable<ErasureView['answer']>;
}) => (
  <Section id="answer" title={title}>
    <ul>
      {answers.map((each) => (
        <li key={each.key}>
          <strong>{each.title}</strong>
          <br />
          <TextLines text={each.text} />
        </li>
      ))}
    </ul>
    {files && <p className="mc-soft">{files}</p>}
    <LinkButton href={take.href} icon="download" variant="secondary">
      {take.label}
    </LinkButton>
    <p className="mc-soft">{disagree}</p>
  </Section>
);
