import { useEffect, useRef } from 'react';
import { fieldId } from './field-ids.ts';
import { Icon } from './icon.tsx';

export interface FieldError {
  /** Name of the field; for a date the box to mend, as `birth.year`. */
  field: string;
  message: string;
}

/** All errors of a page above its form, each leading to its field; takes the focus where script runs. */
export function ErrorSummary({ title, errors }: { title: string; errors: FieldError[] }) {
  const box = useRef<HTMLDivElement>(null);
  const words = errors.map((error) => error.message).join('\n');
  // By its words: a list built anew on every render must not pull the focus out of a box.
  useEffect(() => {
    if (words !== '') box.current?.focus();
  }, [words]);
  if (errors.length === 0) return null;
  return (
    <div className="ds-error-summary" role="alert" tabIndex={-1} id="error-summary" ref={box}>
      <h2>
        <Icon name="cross-circle" />
        {title}
      </h2>
      <ul className="mc-plain">
        {errors.map((error) => (
          <li key={`${error.field} ${error.message}`}>
            <a href={`#${fieldId(error.field)}`}>{error.message}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
