import { DiffTable, type DiffTableProps } from './diff-table.tsx';
import { Heading } from './heading.tsx';
import { KeyValue } from './key-value.tsx';

interface Named {
  title: string;
  names: string[];
}

export interface ComparedCaseProps {
  reason: { title: string; text: string };
  table: DiffTableProps;
  limit: { key: string; value: string };
  papers: Named & { none: string };
  pages: Named;
  idle: Named;
}

function Names({ title, names }: Named) {
  if (names.length === 0) return null;
  return (
    <>
      <Heading level={2}>{title}</Heading>
      <ul>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </>
  );
}

/** One case of a service beside another: what differs, what it costs, which papers are missing. */
export function ComparedCase({ reason, table, limit, papers, pages, idle }: ComparedCaseProps) {
  return (
    <div className="mc-stack">
      <p>
        <b>{reason.title}</b>
      </p>
      <blockquote className="mc-quote">{reason.text}</blockquote>
      <DiffTable {...table} />
      <KeyValue rows={[limit]} />
      {papers.names.length > 0 ? <Names {...papers} /> : <p>{papers.none}</p>}
      <Names {...pages} />
      <Names {...idle} />
    </div>
  );
}
