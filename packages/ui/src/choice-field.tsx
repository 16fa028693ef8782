import type { ReactNode } from 'react';
import { errorId, fieldId } from './field-ids.ts';
import { valueList } from './field-value.ts';
import type { FieldOption, FieldView } from './field-view.ts';
import { GroupField } from './group-field.tsx';

export interface ChoiceFieldProps {
  field: FieldView;
  title?: boolean;
  /** The follow-up questions of an option. */
  followUps: (value: string) => ReactNode;
}

/** Radio buttons (choice, yesNo) or tick boxes (choices), each row a target, follow-ups under their option. */
export function ChoiceField({ field, title, followUps }: ChoiceFieldProps) {
  const chosen = valueList(field.value);
  const isMany = field.kind === 'choices';
  return (
    <GroupField field={field} title={title} isRadio={!isMany}>
      <div className="mc-choices" data-cards={field.cards || undefined}>
        {field.options?.map((option, index) => (
          <OptionRow
            key={option.value}
            field={field}
            option={option}
            id={optionId(field.name, index)}
            checked={chosen.includes(option.value)}
          >
            {followUps(option.value)}
          </OptionRow>
        ))}
      </div>
    </GroupField>
  );
}

/** The first option carries the field's own id, so that an error leads to it. */
const optionId = (name: string, index: number): string =>
  index === 0 ? fieldId(name) : `${fieldId(name)}-${index + 1}`;

interface OptionRowProps {
  field: FieldView;
  option: FieldOption;
  id: string;
  checked: boolean;
  children: ReactNode;
}

function OptionRow({ field, option, id, checked, children }: OptionRowProps) {
  const hintId = option.hint ? `${id}-option-hint` : undefined;
  const isBox = field.kind === 'choices';
  const boxError = isBox && field.error ? errorId(field.name) : undefined;
  return (
    <>
      <div className="mc-choice">
        <input
          className="ds-input"
          type={isBox ? 'checkbox' : 'radio'}
          id={id}
          name={field.name}
          value={option.value}
          defaultChecked={checked}
          aria-describedby={[hintId, boxError].filter(Boolean).join(' ') || undefined}
          aria-invalid={boxError ? true : undefined}
        />
        <label htmlFor={id}>{option.label}</label>
        {option.hint && (
          <p className="mc-hint" id={hintId}>
            {option.hint}
          </p>
        )}
      </div>
      {children}
    </>
  );
}
