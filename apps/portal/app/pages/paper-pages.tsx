import { ActionLink, Button, FileList, Heading, type HeadingLevel, Notice } from '@mot-cua/ui';
import type { PagesView } from './pages-view.server.ts';

type Row = PagesView['rows'][number];
type Act = 'up' | 'down' | 'turn' | 'remove';

function PageButton({ act, row }: { act: Act; row: Row }) {
  const words: { label: string; name: string; closed?: boolean } = row[act];
  return (
    <Button variant="link" name={act} value={row.id} aria-label={words.name} disabled={words.closed}>
      {words.label}
    </Button>
  );
}

function PageActs({ row, several }: { row: Row; several: boolean }) {
  const acts: Act[] = several ? ['up', 'down', 'turn', 'remove'] : ['turn', 'remove'];
  return (
    <>
      <ActionLink {...row.open} />
      {acts.map((act) => (
        <PageButton key={act} act={act} row={row} />
      ))}
    </>
  );
}

interface PaperPagesProps {
  pages: PagesView;
  level?: HeadingLevel;
}

/** Pictures of one paper: looked at, ordered, turned, and joined into one file. Its buttons belong to the form around it. */
export function PaperPages({ pages, level = 2 }: PaperPagesProps) {
  const { paper, field, title, lead, rows, order, join, problem } = pages;
  if (rows.length === 0) return null;
  return (
    <section className="mc-stack" aria-labelledby={field}>
      <Heading level={level} id={field}>
        {title}
      </Heading>
      {lead && <p>{lead}</p>}
      <FileList
        files={rows.map((row) => ({
          key: row.id,
          name: row.name,
          meta: row.meta,
          picture: row.picture,
          actions: <PageActs row={row} several={rows.length > 1} />,
        }))}
      />
      <p className="mc-sr" aria-live="polite">
        {order}
      </p>
      {problem && (
        <Notice tone="err">
          <p>{problem}</p>
        </Notice>
      )}
      {join && (
        <p>
          <Button
            name="join"
            value={paper}
            id={`f-${field}`}
            icon="file"
            variant={level === 2 ? 'primary' : 'secondary'}
          >
            {join}
          </Button>
        </p>
      )}
    </section>
  );
}
