import { ActionLink, Button, FileList } from '@mot-cua/ui';
import { partFileAddress } from '../dossier/addresses.ts';
import type { PartRow } from './part-row.server.ts';

/** Files that were taken, each with its way out; its buttons belong to the form around it. */
export function PaperFiles({ parts }: { parts: readonly PartRow[] }) {
  const files = parts.map((part) => ({
    key: part.id,
    name: part.name,
    status: { tone: 'ok' as const, label: part.ok },
    meta: part.meta,
    pages: part.pages.length > 0 ? part.pages : undefined,
    actions: (
      <>
        <ActionLink href={partFileAddress(part.id)} label={part.view} about={part.name} />
        {part.apart && (
          <Button variant="link" name="apart" value={part.id} aria-label={`${part.apart} ${part.name}`}>
            {part.apart}
          </Button>
        )}
        <Button variant="link" name="remove" value={part.id} aria-label={`${part.remove} ${part.name}`}>
          {part.remove}
        </Button>
      </>
    ),
  }));
  return <FileList files={files} />;
}
