export interface StripDay {
  /** "20/11", or a span "21–22". */
  date: string;
  word: string;
  kind: 'used' | 'off' | 'today' | 'open' | 'due';
}

/** The days of a deadline, one box each. */
export function DaysStrip({ label, days }: { label: string; days: StripDay[] }) {
  return (
    <ol className="mc-days" aria-label={label}>
      {days.map((day) => (
        <li key={day.date} data-day={day.kind}>
          <b>{day.date}</b> {day.word}
        </li>
      ))}
    </ol>
  );
}
