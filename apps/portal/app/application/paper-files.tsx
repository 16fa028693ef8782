import { ActionLink, Button, FileList } from '@mot-cua/ui';
import { Form } from '@remix-run/react';
import { partFileAddress } from '../dossier/addresses.ts';
import { IntentField } from '../form/intent-field.tsx';
import type { paperView } from './paper-view.server.ts';

type View = ReturnType<typeof paperView>;

interface PaperFilesProps {
  parts: View['parts'];
  intentId: string;
}

/** Files that were taken, each with its way out. */
export function PaperFiles({ parts, intentId }: PaperFilesProps) {
  const files = parts.map((part) => ({
    key: part.id,
    name: part.name,
    status: { tone: 'ok' as const, label: part.ok },
    meta: part.meta,
    pages: part.pages.length > 0 ? part.pages : undefined,
    actions: (
      <>
        <ActionLink href={partFileAddress(part.id)} label={part.view} about={part.name} />
        <Form method="post" className="mc-file-actions" preventScrollReset>
          <IntentField intentId={intentId} />
          {part.apart && (
            <Button variant="link" name="apart" value={part.id} aria-label={`${part.apart} ${part.name}`}>
              {part.apart}
            </Button>
          )}
          <Button variant="link" name="remove" value={part.id} aria-label={`${part.remove} ${part.name}`}>
            {part.remove}
          </Button>
        </Form>
      </>
    ),
  }));
  return <FileList files={files} />;
}
