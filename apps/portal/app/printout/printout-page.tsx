import { BackLink, Heading, KeyValue, Main, Notice, PageHead } from '@mot-cua/ui';
import { TextLines } from '../form/text-lines.tsx';
import { PrintHint } from '../print-hint.tsx';

export interface Printout {
  readonly title: string;
  readonly back: { href: string; label: string };
  readonly print: { label: string; how: string };
  readonly note: string;
  /** `warn`: nothing was sent yet. */
  readonly tone: 'warn' | 'info';
  readonly facts: { key: string; value: string }[];
  readonly groups: { id: string; title: string; rows: { key: string; value: string }[] }[];
  readonly papers: { title: string; rows: { key: string; value: string }[]; none: string };
}

/** Everything that was filled in, unfolded, on sheets to keep. */
export function PrintoutPage({ printout }: { printout: Printout }) {
  const { title, back, print, note, tone, facts, groups, papers } = printout;
  return (
    <Main width="form">
      <BackLink href={back.href}>{back.label}</BackLink>
      <PageHead title={title} />
      <PrintHint print={print} />
      <div className="mc-printout mc-stack" data-gap="lg">
        <Notice tone={tone}>
          <p>{note}</p>
        </Notice>
        <KeyValue rows={facts} />
        {groups.map((group) => (
          <Rows key={group.id} title={group.title} rows={group.rows} />
        ))}
        <Rows title={papers.title} rows={papers.rows} none={papers.none} />
      </div>
    </Main>
  );
}

function Rows({ title, rows, none }: { title: string; rows: { key: string; value: string }[]; none?: string }) {
  return (
    <section>
      <Heading level={2}>{title}</Heading>
      {rows.length === 0 && <p>{none}</p>}
      <KeyValue rows={rows.map(({ key, value }) => ({ key, value: <TextLines text={value} /> }))} />
    </section>
  );
}
