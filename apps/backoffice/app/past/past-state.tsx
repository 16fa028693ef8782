import { DataTable, DiffTable, Fold, KeyValue, Section, Status } from '@mot-cua/ui';
import type { PastPageView } from './past-view.server.ts';

type State = NonNullable<PastPageView['state']>;

/** How a dossier stood, what the entry changed, who could do what, and what lay there. */
export function PastState({ state }: { state: State }) {
  const { title, step, rows, changes, answers, papers } = state;
  return (
    <>
      <Section id="state" title={title}>
        <p>
          <Status kind={step.kind}>{step.label}</Status>
        </p>
        <KeyValue rows={rows} />
      </Section>
      <Section id="changes" title={changes.title}>
        {changes.rows.length > 0 ? (
          <DiffTable
            caption={changes.title}
            hiddenCaption
            headers={changes.headers}
            rows={changes.rows}
            unchangedLabel={changes.same}
          />
        ) : (
          <p>{changes.none}</p>
        )}
      </Section>
      <Rights rights={state.rights} />
      <Section id="papers" title={papers.title}>
        {papers.rows.length > 0 ? <KeyValue rows={papers.rows} /> : <p>{papers.none}</p>}
        {answers.pages.length > 0 && (
          <Fold summary={answers.title} boxed>
            {answers.pages.map(({ id, title: page, rows: said }) => (
              <Section key={id} id={id} title={page} level={3}>
                <KeyValue rows={said} />
              </Section>
            ))}
          </Fold>
        )}
      </Section>
    </>
  );
}

const lines = (all: readonly string[]) =>
  all.length > 0 ? (
    <ul className="mc-plain">
      {all.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  ) : null;

function Rights({ rights: { title, note, none, columns, rows } }: { rights: State['rights'] }) {
  return (
    <Section id="rights" title={title}>
      <DataTable
        caption={title}
        hiddenCaption
        rows={rows}
        rowKey={({ key }) => key}
        empty={<p>{none}</p>}
        columns={[
          {
            key: 'role',
            header: columns.role,
            rowHeader: true,
            cell: ({ role, where }) => (
              <>
                {role}
                {where && <p className="mc-soft mc-small">{where}</p>}
              </>
            ),
          },
          { key: 'sees', header: columns.sees, cell: ({ sees }) => sees },
          {
            key: 'could',
            header: columns.could,
            cell: ({ could }) => lines(could) ?? <span className="mc-soft">{none}</span>,
          },
          { key: 'closed', header: columns.closed, cell: ({ closed }) => lines(closed) },
        ]}
      />
      <p className="mc-soft mc-small">{note}</p>
    </Section>
  );
}
