import type { blankFormView } from './blank-form-view.server.ts';

type Sheet = ReturnType<typeof blankFormView>['sheet'];
type Question = Sheet['parts'][number]['questions'][number];

/** An empty application on paper: lines, boxes, a declaration and a place to sign. */
export function BlankSheet({ sheet }: { sheet: Sheet }) {
  const { title, about, to, parts, papers, declaration, made } = sheet;
  return (
    <div className="mc-blank">
      <p className="mc-blank__title">{title}</p>
      <p className="mc-blank__about">{about}</p>
      <p className="mc-blank__row">
        {to}: <Line />
      </p>
      {parts.map((part) => (
        <section key={part.name}>
          <h2>{part.title}</h2>
          {part.only && <p className="mc-soft mc-small">{part.only}</p>}
          {part.questions.map((question) => (
            <Asked key={question.name} question={question} end={sheet.end} />
          ))}
        </section>
      ))}
      {papers.items.length > 0 && (
        <section>
          <h2>{papers.title}</h2>
          <Boxes boxes={papers.items.map(({ label, notes }) => [label, ...notes].join('. '))} />
        </section>
      )}
      <p className="mc-blank__declared">{declaration}</p>
      <SignHere end={sheet.end} />
      <p className="mc-soft mc-small">{made}</p>
    </div>
  );
}

const Line = () => <span className="mc-blank__line" />;

const DayLine = ({ end }: { end: Sheet['end'] }) => (
  <>
    {end.day} <Line /> {end.month} <Line /> {end.year} <Line />
  </>
);

function Boxes({ boxes }: { boxes: readonly string[] }) {
  return (
    <ul className="mc-blank__boxes">
      {boxes.map((box) => (
        <li key={box}>{box}</li>
      ))}
    </ul>
  );
}

function Asked({ question: { label, unit, notes, space }, end }: { question: Question; end: Sheet['end'] }) {
  return (
    <div className="mc-blank__question">
      <p className={space.kind === 'boxes' ? undefined : 'mc-blank__row'}>
        {label}: {space.kind === 'lines' && <Line />}
        {space.kind === 'date' && <DayLine end={end} />}
        {space.kind === 'lines' && unit}
      </p>
      {space.kind === 'boxes' && <Boxes boxes={space.boxes} />}
      {space.kind === 'lines' &&
        Array.from({ length: space.lines - 1 }, (_, index) => (
          <p key={index} className="mc-blank__row">
            <Line />
          </p>
        ))}
      {notes.length > 0 && <p className="mc-soft mc-small">{notes.join('. ')}</p>}
    </div>
  );
}

function SignHere({ end }: { end: Sheet['end'] }) {
  return (
    <div className="mc-blank__sign">
      <p className="mc-blank__row">
        {end.place} <Line />
      </p>
      <p className="mc-blank__row">
        <DayLine end={end} />
      </p>
      <p>
        <b>{end.signature}</b>
      </p>
      <p className="mc-soft mc-small">{end.signHere}</p>
    </div>
  );
}
