import { ActionLink } from '@mot-cua/ui';
import type { PaperCheck } from './paper-checks.server.ts';

interface PaperChecksProps {
  name: string;
  title: string;
  hint: string;
  rows: PaperCheck[];
  invalid: boolean;
}

const idOf = (name: string, index: number): string => (index === 0 ? `f-${name}` : `f-${name}-${index + 1}`);

/** Each paper with its files and a box to tick once it is seen and right. */
export function PaperChecks({ name, title, hint, rows, invalid }: PaperChecksProps) {
  return (
    <fieldset className="ds-fieldset bo-checks" aria-describedby="checks-hint">
      <legend className="ds-label">{title}</legend>
      <p className="mc-hint" id="checks-hint">
        {hint}
      </p>
      {rows.map((row, index) => (
        <div key={row.value}>
          <div className="mc-choice">
            <input
              className="ds-input"
              type="checkbox"
              id={idOf(name, index)}
              name={name}
              value={row.value}
              defaultChecked={row.checked}
              aria-invalid={(invalid && !row.checked) || undefined}
            />
            <label htmlFor={idOf(name, index)}>{row.label}</label>
            {row.hint && <p className="mc-hint">{row.hint}</p>}
          </div>
          {row.files.length > 0 && (
            <p className="bo-files">
              {row.files.map((file) => (
                <ActionLink key={file.href} {...file} />
              ))}
            </p>
          )}
        </div>
      ))}
    </fieldset>
  );
}
