import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';

export interface KeyFact {
  icon: IconName;
  term: string;
  value: ReactNode;
  note?: ReactNode;
}

/** The promise of a procedure, spelled out beside its text. */
export function KeyFacts({ facts }: { facts: KeyFact[] }) {
  return (
    <dl className="mc-key-facts">
      {facts.map((fact) => (
        <div key={fact.term}>
          <dt>
            <Icon name={fact.icon} />
            {fact.term}
          </dt>
          <dd>{fact.value}</dd>
          {fact.note && <dd>{fact.note}</dd>}
        </div>
      ))}
    </dl>
  );
}
