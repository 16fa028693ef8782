import { LetterPreview } from '@mot-cua/ui';
import type { LetterView } from './letter-view.server.ts';

/** The paper that the applicant will get, in words. */
export function Letter({ letter }: { letter: LetterView }) {
  const { bar, superior, agency, number, state, motto, day, title, lines, sign, watermark, note } = letter;
  return (
    <LetterPreview
      bar={{ title: bar }}
      heads={{
        left: (
          <>
            <p>{superior}</p>
            <p>
              <b>{agency}</b>
            </p>
            <p>{number}</p>
          </>
        ),
        right: (
          <>
            <p>
              <b>{state}</b>
            </p>
            <p>
              <b>{motto}</b>
            </p>
            <p>
              <i>{day}</i>
            </p>
          </>
        ),
      }}
      title={title}
      sign={
        <>
          <p>
            <b>{sign.title}</b>
          </p>
          <p>
            <i>{sign.note}</i>
          </p>
        </>
      }
      watermark={watermark}
      note={note}
    >
      {lines.map(({ key, value }) => (
        <p key={`${key} ${value}`}>
          {key && `${key}: `}
          {key ? <b>{value}</b> : value}
        </p>
      ))}
    </LetterPreview>
  );
}
