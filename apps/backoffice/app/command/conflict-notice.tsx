import { Fold, KeyValue, Notice, Section } from '@mot-cua/ui';
import { useEffect, useRef } from 'react';
import { History } from '../dossier/history.tsx';
import type { ConflictView } from './conflict-view.server.ts';

/** Somebody else was faster: what changed, and what the person had written. Takes the focus where script runs. */
export function ConflictNotice({ conflict }: { conflict: ConflictView }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const { title, lead, changed, entries, todo, yours, written } = conflict;
  return (
    <>
      <div ref={box} tabIndex={-1}>
        <Notice tone="warn" role="alert" title={title}>
          <p>{lead}</p>
        </Notice>
      </div>
      <Section id="changed" title={changed}>
        <History entries={entries} />
      </Section>
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
