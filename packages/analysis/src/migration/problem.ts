/** Why a migration may not be published. Every code has a sentence in both languages. */
export const problemCodes = [
  'stateLost',
  'endedSilently',
  'goesBack',
  'skipsWork',
  'statusBack',
  'strange',
  'neverSo',
  'nobodyActs',
  'rightLost',
  'promiseBroken',
  'timeCut',
  'lateByLaw',
  'moneyChanged',
  'chargedLater',
  'fieldLost',
  'fieldUnanswered',
  'openRead',
  'kindUnsaid',
  'valueLost',
  'paperLost',
  'notReplayed',
] as const;

export type ProblemCode = (typeof problemCodes)[number];

/** A reason with what it is about, by the names that the service uses: a state, a question, a command, a value. */
export interface Problem {
  code: ProblemCode;
  about: Readonly<Record<string, string>>;
}

export const problem = (code: ProblemCode, about: Problem['about'] = {}): Problem => ({ code, about });

/** Each reason once, however many cases show it. */
export const distinct = (problems: readonly Problem[]): Problem[] => [
  ...new Map(problems.map((each) => [JSON.stringify([each.code, each.about]), each])).values(),
];
