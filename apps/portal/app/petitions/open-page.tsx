import { BackLink, Main, PageHead, Section, Tag } from '@mot-cua/ui';
import { TextLines } from '../form/text-lines.tsx';
import type { openView } from './public-view.server.ts';

/** A question and its answer, as everybody may read them. */
export function OpenPage({
  open: { title, code, kind, back, question, answer },
}: {
  open: ReturnType<typeof openView>;
}) {
  return (
    <Main width="form">
      <BackLink href={back.href}>{back.label}</BackLink>
      <PageHead
        title={title}
        tags={
          <>
            <Tag icon="chat">{kind}</Tag>
            <span className="mc-soft mc-small mc-figures">{code}</span>
          </>
        }
      />
      {[
        { id: 'question', ...question },
        { id: 'answer', ...answer },
      ].map((part) => (
        <Section key={part.id} id={part.id} title={part.title}>
          <p>
            <TextLines text={part.text} />
          </p>
          <p className="mc-soft">{part.by}</p>
        </Section>
      ))}
    </Main>
  );
}
