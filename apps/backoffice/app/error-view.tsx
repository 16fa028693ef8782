import { EmptyState, LinkButton } from '@mot-cua/ui';
import { errorPageOf } from '@mot-cua/web';
import type { RootView } from './root-view.ts';

/** Not found, not allowed, or a fault of ours: what happened, and the next step. Nothing of the dossier. */
export function ErrorView({ error, root }: { error: unknown; root?: RootView }) {
  const { kind, status, reference } = errorPageOf(error);
  if (!root) return <h1>{status}</h1>;
  const { pages, home, reference: toQuote } = root.errors;
  const { title, text } = pages[kind];
  return (
    <EmptyState title={title}>
      <p>{text}</p>
      {reference && <p>{toQuote.replace('{{reference}}', reference)}</p>}
      <LinkButton href="/">{home}</LinkButton>
    </EmptyState>
  );
}
