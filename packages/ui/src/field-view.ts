export type FieldKind =
  | 'text'
  | 'longText'
  | 'number'
  | 'money'
  | 'date'
  | 'choice'
  | 'choices'
  | 'yesNo'
  | 'phone'
  | 'email'
  | 'personalId'
  | 'oneTimeCode'
  | 'pin'
  | 'select'
  | 'file'
  | 'hidden';

export type DatePart = 'day' | 'month' | 'year';

export interface FieldOption {
  value: string;
  label: string;
  hint?: string;
}

/** One question of a form, ready to show: words, value and error all come from outside. */
export interface FieldView {
  /** Posted under this name; a date posts `name.day`, `name.month`, `name.year`. */
  name: string;
  kind: FieldKind;
  label: string;
  hint?: string;
  required: boolean;
  /** Shown when not required: "không bắt buộc". */
  optionalLabel?: string;
  /** For choice, choices, yesNo and select. */
  options?: FieldOption[];
  /** As typed. A date is [day, month, year] or an ISO date; choices are a list. */
  value: string | string[];
  error?: string;
  /** The box of a date to mend; all three without it. */
  errorPart?: DatePart;
  autoComplete?: string;
  inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email';
  maxLength?: number;
  /** Known already: shown with its source, not asked, not posted. */
  locked?: { source: string };
  /** Said after the box: "đồng", "m²". */
  unit?: string;
  /** For file: types the picker offers. */
  accept?: string;
  /** For file: more than one may be chosen. */
  multiple?: boolean;
  /** For file: said in place of the browser's own words, where there are scripts; `photo` is a button that opens the camera. */
  fileWords?: { choose: string; none: string; photo?: string; small: string; dark: string };
  /** For choice and yesNo: draws each option as a card. */
  cards?: boolean;
  /** A follow-up question: stands under the option it belongs to, always submitted. */
  showWhen?: { field: string; equals: string };
  dateLabels?: Record<DatePart, string>;
}
