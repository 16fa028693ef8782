import { Icon } from './icon.tsx';

export interface Check {
  passed: boolean;
  title: string;
  detail?: string;
  /** The outcome in a word, read before the title. */
  outcomeLabel: string;
}

/** What was checked and how it came out: signatures, seal, contents. */
export function Checks({ checks }: { checks: Check[] }) {
  return (
    <ul className="mc-checks">
      {checks.map((check) => (
        <li key={check.title} data-failed={check.passed ? undefined : ''}>
          <Icon name={check.passed ? 'check-circle' : 'cross-circle'} />
          <div>
            <b>
              <span className="mc-sr">{check.outcomeLabel}: </span>
              {check.title}
            </b>
            {check.detail && <p>{check.detail}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}
