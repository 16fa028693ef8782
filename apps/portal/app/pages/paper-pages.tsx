import { ActionLink, Button, FileList, Heading, Notice, SubmitRow } from '@mot-cua/ui';
import { Form } from '@remix-run/react';
import { IntentField } from '../form/intent-field.tsx';
import type { PagesView } from './pages-view.server.ts';

interface PaperPagesProps {
  pages: PagesView;
  intentId: string;
}

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

function PageActs({ row, intentId, several }: { row: Row; intentId: string; several: boolean }) {
  const acts: Act[] = several ? ['up', 'down', 'turn', 'remove'] : ['turn', 'remove'];
  return (
    <>
      <ActionLink {...row.open} />
      <Form method="post" className="mc-file-actions" preventScrollReset>
        <IntentField intentId={intentId} />
        {acts.map((act) => (
          <PageButton key={act} act={act} row={row} />
        ))}
      </Form>
    </>
  );
}

/** Pictures of one paper: looked at, ordered, turned, and joined into one file. */
export function PaperPages({ pages: { title, lead, rows, order, join, problem }, intentId }: PaperPagesProps) {
  if (rows.length === 0) return null;
  return (
    <section className="mc-stack" aria-labelledby="pages">
      <Heading level={2} id="pages">
        {title}
      </Heading>
      {lead && <p>{lead}</p>}
      <FileList
        files={rows.map((row) => ({
          key: row.id,
          name: row.name,
          meta: row.meta,
          picture: row.picture,
          actions: <PageActs row={row} intentId={intentId} several={rows.length > 1} />,
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
        <Form method="post">
          <IntentField intentId={intentId} />
          <SubmitRow>
            <Button name="join" value="pages" id="f-join" icon="file">
              {join}
            </Button>
          </SubmitRow>
        </Form>
      )}
    </section>
  );
}
