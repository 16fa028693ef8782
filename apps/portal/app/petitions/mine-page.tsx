import { BackLink, KeyValue, Main, Notice, PageHead, Panel, Section, Tag, Timeline } from '@mot-cua/ui';
import { TextLines } from '../form/text-lines.tsx';
import type { mineView } from './mine-view.server.ts';

/** A petition as whoever wrote it follows it. */
export function MinePage({ mine }: { mine: ReturnType<typeof mineView> }) {
  const { title, code, tag, back, lead, sent, codes, ground, answer, written, course } = mine;
  return (
    <Main width="form">
      <BackLink href={back.href}>{back.label}</BackLink>
      {sent && (
        <Notice tone="ok" role="status" title={sent}>
          {codes && <p>{codes.keep}</p>}
        </Notice>
      )}
      <PageHead
        title={title}
        tags={
          <>
            <Tag tone={tag.tone}>{tag.label}</Tag>
            <span className="mc-soft mc-small mc-figures">{code}</span>
          </>
        }
        lead={lead ?? undefined}
      />
      {codes && (
        <Panel>
          <KeyValue rows={codes.rows} />
        </Panel>
      )}
      {ground && (
        <Section id="ground" title={ground.title}>
          <p>{ground.text}</p>
        </Section>
      )}
      {!ground && (
        <Section id="answer" title={answer.title}>
          {answer.text ? (
            <p>
              <TextLines text={answer.text} />
            </p>
          ) : (
            <p className="mc-soft">{answer.none}</p>
          )}
        </Section>
      )}
      <Section id="written" title={written.title}>
        <p className="mc-soft">{written.kind}</p>
        <p>
          <TextLines text={written.text} />
        </p>
        <p className="mc-soft">{written.publicity}</p>
      </Section>
      <Section id="course" title={course.title}>
        <Timeline
          steps={course.steps.map(({ note, ...step }) => ({ ...step, children: note ? <p>{note}</p> : undefined }))}
        />
      </Section>
    </Main>
  );
}
