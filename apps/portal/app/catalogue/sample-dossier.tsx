import { Heading, Notice, Section, SummaryList } from '@mot-cua/ui';
import { TextLines } from '../form/text-lines.tsx';
import type { guideView } from './guide-view.server.ts';

/** A dossier that is filled in, marked on every part as a sample, on paper too. */
export function SampleDossier({ sample }: { sample: ReturnType<typeof guideView>['sample'] }) {
  const { title, mark, note, groups, papers, fee } = sample;
  return (
    <Section id="sample" title={title}>
      <Notice tone="warn" title={mark}>
        <p>{note}</p>
      </Notice>
      <div className="mc-sample mc-stack" data-gap="lg" data-watermark={mark}>
        {groups.map((group) => (
          <div key={group.id}>
            <Heading level={3}>{group.title}</Heading>
            <SummaryList rows={group.rows.map((row) => ({ ...row, value: <TextLines text={row.value} /> }))} />
          </div>
        ))}
        <div>
          {papers.rows.length > 0 && <Heading level={3}>{papers.title}</Heading>}
          <SummaryList rows={[...papers.rows, fee]} />
        </div>
      </div>
    </Section>
  );
}
