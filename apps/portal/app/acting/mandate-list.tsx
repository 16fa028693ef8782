import { Button, Link, Tag } from '@mot-cua/ui';
import type { ActingView } from './acting-view.server.ts';

type Row = ActingView['held']['rows'][number];

/** Authority, one item each: between whom, in what, how long; a button where it can be acted under now. */
export function MandateList({ rows, none }: { rows: readonly Row[]; none: string }) {
  if (rows.length === 0) return <p className="mc-soft">{none}</p>;
  return (
    <ul className="mc-items">
      {rows.map(({ id, name, href, reach, known, span, tag, act }) => (
        <li key={id}>
          <div>
            {href ? <Link href={href}>{name}</Link> : <b>{name}</b>}
            <p>{reach}</p>
            {known.map((line) => (
              <p key={line}>{line}</p>
            ))}
            <p>{span}</p>
            <p>
              <Tag tone={tag.tone}>{tag.label}</Tag>
            </p>
            {act && (
              <p>
                <Button variant="secondary" name="under" value={id}>
                  {act}
                </Button>
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
