import { KeyFacts, Panel } from '@mot-cua/ui';
import type { procedureView } from './procedure-view.server.ts';
import { StartForm } from './start-form.tsx';

interface KeyFactsPanelProps {
  procedure: ReturnType<typeof procedureView> & { intentId: string | null };
}

/** The promise and the way in, beside the text. */
export function KeyFactsPanel({ procedure: { keyFacts, start, slug, intentId } }: KeyFactsPanelProps) {
  return (
    <Panel>
      <KeyFacts facts={keyFacts.items} />
      <StartForm slug={slug} label={start.label} intentId={intentId} />
      <p className="mc-soft mc-small">{start.note}</p>
    </Panel>
  );
}
