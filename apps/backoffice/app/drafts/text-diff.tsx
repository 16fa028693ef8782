import type { Stretch } from '@mot-cua/use-cases';

interface TextDiffProps {
  stretches: readonly Stretch[];
  /** For ears: what stands before each. */
  removed: string;
  added: string;
}

/** A text with what was taken out struck through, and what was put in marked. */
export function TextDiff({ stretches, removed, added }: TextDiffProps) {
  return (
    <p className="bo-quote mc-diff">
      {stretches.map(({ kind, text }, place) => {
        if (kind === 'same') return <span key={place}>{text}</span>;
        const Mark = kind === 'removed' ? 'del' : 'ins';
        return (
          <Mark key={place}>
            <span className="mc-sr">{kind === 'removed' ? removed : added}: </span>
            {text}
          </Mark>
        );
      })}
    </p>
  );
}
