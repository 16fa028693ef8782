import { Link } from './link.tsx';

export interface Figure {
  label: string;
  value: string;
  unit?: string;
  note?: string;
  /** The list behind the number. */
  href?: string;
  late?: boolean;
}

/** Numbers that matter; each can lead to the list it counts. */
export function FigureList({ figures }: { figures: Figure[] }) {
  return (
    <dl className="mc-figure-list">
      {figures.map((figure) => (
        <div key={figure.label} data-tone={figure.late ? 'late' : undefined}>
          <dt>{figure.label}</dt>
          <dd>
            {figure.href ? <Link href={figure.href}>{figure.value}</Link> : figure.value}
            {figure.unit && <small>&nbsp;{figure.unit}</small>}
          </dd>
          {figure.note && <dd>{figure.note}</dd>}
        </div>
      ))}
    </dl>
  );
}
