import { Tag } from './tag.tsx';

export interface ThreadLine {
  key: string;
  /** Of the reader's own side. */
  mine: boolean;
  who: string;
  when: string;
  text: string;
  /** Why it is marked: "Chờ trả lời". */
  mark?: string;
}

/** What two sides wrote to each other, oldest first. */
export function Thread({ lines }: { lines: ThreadLine[] }) {
  return (
    <ol className="mc-thread">
      {lines.map(({ key, mine, who, when, text, mark }) => (
        <li key={key} data-mine={mine || undefined}>
          <p className="mc-thread__head">
            <b>{who}</b> <span className="mc-soft mc-small">{when}</span> {mark && <Tag tone="warn">{mark}</Tag>}
          </p>
          <p className="mc-thread__text">{text}</p>
        </li>
      ))}
    </ol>
  );
}
