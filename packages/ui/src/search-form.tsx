import { Icon } from './icon.tsx';

export interface SearchFormProps {
  action: string;
  /** Name of the query parameter. */
  name: string;
  label: string;
  submitLabel: string;
  value?: string;
  id?: string;
  /** Staff bars show no visible label and no button text. */
  compact?: boolean;
}

/** A GET search: label, one box, one button. */
export function SearchForm({ action, name, label, submitLabel, value, id = 'search', compact }: SearchFormProps) {
  return (
    <search className="mc-search" data-compact={compact || undefined}>
      <form action={action} method="get">
        <label className={compact ? 'mc-sr' : 'ds-label'} htmlFor={id}>
          {label}
        </label>
        <div className="mc-search__row">
          <input
            className="ds-input"
            type="search"
            id={id}
            name={name}
            defaultValue={value}
            placeholder={compact ? label : undefined}
            autoComplete="off"
            spellCheck={false}
          />
          <button className="ds-button" type="submit" data-variant={compact ? 'secondary' : undefined}>
            <Icon name="search" size="sm" />
            <span className={compact ? 'mc-sr' : undefined}>{submitLabel}</span>
          </button>
        </div>
      </form>
    </search>
  );
}
