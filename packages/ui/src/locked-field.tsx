import { fieldId } from './field-ids.ts';
import { shownValue } from './field-value.ts';
import type { FieldView } from './field-view.ts';
import { Icon } from './icon.tsx';

/** Never ask twice: a known answer with its source, not an input. */
export function LockedField({ field, source }: { field: FieldView; source: string }) {
  return (
    <dl className="mc-field mc-locked" id={fieldId(field.name)}>
      <dt>{field.label}</dt>
      <dd>{shownValue(field)}</dd>
      <dd className="mc-locked__source">
        <Icon name="lock" size="sm" />
        {source}
      </dd>
    </dl>
  );
}
