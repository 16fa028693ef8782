import type { ReactNode } from 'react';
import { Heading, type HeadingLevel } from './heading.tsx';

export interface LetterPreviewProps {
  /** Line above the paper, with `link` at its end (open in full). */
  bar?: { title: string; level?: HeadingLevel; link?: ReactNode };
  /** Left: agency and number. Right: state name, motto, place and day. */
  heads: { left: ReactNode; right: ReactNode };
  title: string;
  sign: ReactNode;
  qr?: ReactNode;
  watermark?: string;
  note?: string;
  children: ReactNode;
}

/** The paper the citizen will get, before it is sent. Its words are Vietnamese whatever the page. */
export function LetterPreview({ bar, heads, title, sign, qr, watermark, note, children }: LetterPreviewProps) {
  return (
    <div className="mc-letter__frame">
      {bar && (
        <div className="mc-letter__bar">
          <Heading level={bar.level ?? 2}>{bar.title}</Heading>
          {bar.link}
        </div>
      )}
      <article className="mc-letter" lang="vi" aria-label={title} data-watermark={watermark}>
        <div className="mc-letter__heads">
          <div>{heads.left}</div>
          <div>{heads.right}</div>
        </div>
        <p className="mc-letter__title">{title}</p>
        <div className="mc-letter__body">{children}</div>
        <div className="mc-letter__end">
          {qr && <div className="mc-letter__qr">{qr}</div>}
          <div className="mc-letter__sign">{sign}</div>
        </div>
      </article>
      {note && <p className="mc-letter__note">{note}</p>}
    </div>
  );
}
