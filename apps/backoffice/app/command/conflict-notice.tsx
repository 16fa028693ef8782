import { Fold, Heading, KeyValue, Notice } from '@mot-cua/ui';
import { History } from '../dossier/history.tsx';
import type { ConflictView } from './conflict-view.server.ts';

/** Somebody else was faster: what changed, and what the person had written. */
export function ConflictNotice({ conflict }: { conflict: ConflictView }) {
  const { title, lead, changed, entries, todo, yours, written } = conflict;
  return (
    <>
      <Notice tone="warn" role="alert" title={title}>
        <p>{lead}</p>
      </Notice>
      <section>
        <Heading level={2}>{changed}</Heading>
        <History entries={entries} />
      </section>
      <p>{todo}</p>
      {written.length > 0 && (
        <Fold summary={yours} boxed open>
          <KeyValue
            rows={written.map(({ key, value }) => ({ key, value: <span className="bo-quote">{value}</span> }))}
          />
        </Fold>
      )}
    </>
  );
}
