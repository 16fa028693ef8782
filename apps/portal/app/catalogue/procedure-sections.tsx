import { DataTable, Heading, ItemList, KeyValue, Link, LinkList, Notice, Section, Timeline } from '@mot-cua/ui';
import type { ReactNode } from 'react';
import type { agencyView } from './agency-view.server.ts';
import type { procedureView } from './procedure-view.server.ts';

type View = ReturnType<typeof procedureView>;

/** What to get ready. */
export function PapersSection({
  papers,
}: {
  papers: Omit<View['papers'], 'wizard' | 'bring'> & Partial<View['papers']>;
}) {
  return (
    <Section id="papers" title={papers.title}>
      {papers.wizard && (
        <p>
          <Link className="mc-touch" href={papers.wizard.href}>
            {papers.wizard.label}
          </Link>
          <br />
          <span className="mc-soft mc-small">{papers.wizard.text}</span>
        </p>
      )}
      {papers.none && <p>{papers.none}</p>}
      {papers.groups.map((group) => (
        <div key={group.title} className="mc-stack">
          <Heading level={3}>{group.title}</Heading>
          <ItemList items={group.items.map(({ lines, ...item }) => ({ ...item, text: <Lines lines={lines} /> }))} />
        </div>
      ))}
      {papers.bring && (
        <p>
          <Link className="mc-touch" href={papers.bring.href}>
            {papers.bring.label}
          </Link>
        </p>
      )}
    </Section>
  );
}

const Lines = ({ lines }: { lines: string[] }) => lines.map((line) => <p key={line}>{line}</p>);

/** Who does what, in order. */
export function StepsSection({ steps }: { steps: View['steps'] }) {
  return (
    <Section id="steps" title={steps.title}>
      <Timeline steps={steps.items.map(({ title, note }) => ({ state: 'plain', title, when: note }))} />
    </Section>
  );
}

/** What it costs. */
export function MoneySection({ fee }: { fee: NonNullable<View['fee']> }) {
  return (
    <Section id="fee" title={fee.title}>
      <DataTable
        caption={fee.title}
        hiddenCaption
        rowKey={(row) => row.what}
        rows={fee.rows}
        columns={[
          { key: 'what', header: fee.columns.what, rowHeader: true, cell: (row) => row.what },
          { key: 'price', header: fee.columns.price, numeric: true, cell: (row) => row.price },
        ]}
        empty=""
      />
      {fee.notes.map((note) => (
        <p key={note} className="mc-soft mc-small">
          {note}
        </p>
      ))}
    </Section>
  );
}

/** How to hand in and how to receive. */
export function WaysSection({ channels }: { channels: View['channels'] }) {
  return (
    <Section id="ways" title={channels.title}>
      <KeyValue rows={channels.rows} />
    </Section>
  );
}

/** How far it goes online, in visits. */
export function LevelSection({ level }: { level: View['level'] }) {
  return (
    <Section id="level" title={level.title}>
      <Notice tone={level.tone} title={level.words}>
        {level.why && <p>{level.why}</p>}
        <p className="mc-small">{level.law}</p>
      </Notice>
    </Section>
  );
}

/** Who settles it. */
export function AgencySection({ agency, children }: { agency: ReturnType<typeof agencyView>; children?: ReactNode }) {
  return (
    <Section id="agency" title={agency.title}>
      <Lines lines={agency.lines} />
      {children}
      <LinkList items={agency.links} />
    </Section>
  );
}

/** What must hold before anybody applies. */
export function ConditionsSection({ conditions }: { conditions: View['conditions'] }) {
  return (
    <Section id="conditions" title={conditions.title}>
      <ul>
        {conditions.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </Section>
  );
}

/** What can be taken along. */
export function FormsSection({ forms }: { forms: View['forms'] }) {
  return (
    <Section id="forms" title={forms.title}>
      <ItemList items={forms.items} />
    </Section>
  );
}

/** Which version this is, and how anybody can see that it is the published one. */
export function Publication({ publication }: { publication: NonNullable<View['law']['publication']> }) {
  return (
    <>
      <p>{publication.inForce}</p>
      <p className="mc-small">
        {publication.digest.label} <code>{publication.digest.value}</code>
      </p>
      <p className="mc-soft mc-small">{publication.decision}</p>
    </>
  );
}
