/** The kinds of question a form can ask. The same list draws the citizen's pages and the clerk's commands. */
export type FieldKind =
  | 'text'
  | 'fullName'
  | 'longText'
  | 'number'
  | 'date'
  | 'choice'
  | 'choices'
  | 'yesNo'
  | 'phone'
  | 'email'
  | 'personalId'
  | 'commune'
  | 'address';

/** Another field's answer on which a question depends. */
export interface ShowWhen {
  field: string;
  is: string | readonly string[];
}

/** What is known of a person from the identity provider; such an answer is shown locked, with its source. */
export type Prefill = 'fullName' | 'personalId' | 'birthDate' | 'sex' | 'phone' | 'email' | 'commune' | 'address';

export interface Field {
  readonly name: string;
  readonly kind: FieldKind;
  /** Default: required. */
  readonly optional?: true;
  readonly options?: readonly string[];
  /** Of several boxes each must be ticked. */
  readonly every?: true;
  readonly showWhen?: ShowWhen;
  readonly prefill?: Prefill;
  readonly min?: number;
  readonly max?: number;
  readonly maxLength?: number;
  /** `past`: before today; `workday`: a working day from today on. */
  readonly when?: 'past' | 'workday';
  /** Rules and tariffs may look at this answer: it goes into the facts. Never for a personal value. */
  readonly declared?: true;
}

export interface FormPage {
  readonly name: string;
  readonly fields: readonly Field[];
  readonly showWhen?: ShowWhen;
}

/** Answers as stored: text, number, or ISO date; yes/no as 'yes' | 'no'. */
export type Answer = string | number;
export type Answers = Readonly<Record<string, Answer>>;

/** Posted form data after reading: one string per input name. */
export type RawAnswers = Readonly<Record<string, string | undefined>>;

export type FieldProblemCode =
  | 'required'
  | 'tooLong'
  | 'notANumber'
  | 'tooSmall'
  | 'tooLarge'
  | 'notInList'
  | 'notAll'
  | 'dateIncomplete'
  | 'dateUnreal'
  | 'dateNotPast'
  | 'dateNotWorkday'
  | 'dateTooLate'
  | 'visitTaken'
  | 'outsideHours'
  | 'nameLetters'
  | 'phoneForm'
  | 'emailForm'
  | 'personalIdForm'
  | 'personalIdUnreal';

/** What is wrong with an answer; each code has a sentence in both languages that says what to do. */
export interface FieldProblem {
  code: FieldProblemCode;
  /** For dates: the box to mend. */
  part?: 'day' | 'month' | 'year';
  params?: Readonly<Record<string, string | number>>;
}
