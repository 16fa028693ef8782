import { Button, FileList } from '@mot-cua/ui';
import { Form, Link } from '@remix-run/react';
import { IntentField } from '../form/intent-field.tsx';
import type { ReceivedRow } from './received-rows.server.ts';

interface ReceivedFilesProps {
  rows: ReceivedRow[];
  intentId: string;
  /** Looks again: the page says nothing by itself. */
  again: { href: string; label: string };
}

/** Files that nobody can open yet, and those that were refused. */
export function ReceivedFiles({ rows, intentId, again }: ReceivedFilesProps) {
  const files = rows.map((row) => ({
    key: row.id,
    name: row.name,
    status: { tone: row.tone, label: row.state, icon: row.tone === 'info' ? ('clock' as const) : undefined },
    meta: 'meta' in row ? row.meta : undefined,
    problem: 'problem' in row ? row.problem : undefined,
    actions: (
      <Form method="post" action={again.href}>
        <IntentField intentId={intentId} />
        <Button variant="link" name="remove" value={row.id} aria-label={`${row.remove} ${row.name}`}>
          {row.remove}
        </Button>
      </Form>
    ),
  }));
  return (
    <>
      <FileList files={files} />
      {rows.some(({ tone }) => tone === 'info') && (
        <p>
          <Link to={again.href} reloadDocument>
            {again.label}
          </Link>
        </p>
      )}
    </>
  );
}
