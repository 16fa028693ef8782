import { Code, EmptyState, LinkButton, LinkList, Main } from '@mot-cua/ui';
import { errorPageOf } from '@mot-cua/web';
import type { ShellView } from './shell-view.ts';

/** Not found, not allowed, or a fault of ours: what happened, and the next step. */
export function ErrorView({ error, shell }: { error: unknown; shell?: ShellView }) {
  const { kind, status, reference } = errorPageOf(error);
  if (!shell) return <Bare status={status} reference={reference} />;
  const { pages, home, mine, reference: toQuote } = shell.errors;
  const { title, text } = pages[kind];
  return (
    <Main>
      <EmptyState title={title} drawing>
        <p>{text}</p>
        {reference && <p>{toQuote.replace('{{reference}}', reference)}</p>}
        <LinkButton href="/">{home}</LinkButton>
        <LinkList items={[{ href: '/my', label: mine }, ...shell.header.nav.items.slice(0, 1)]} />
      </EmptyState>
    </Main>
  );
}

function Bare({ status, reference }: { status: number; reference: string | null }) {
  return (
    <Main>
      <h1>{status}</h1>
      {reference && <Code code={reference} />}
    </Main>
  );
}
