/** Who may apply: a person, a household business, or a company or other organisation. */
export const applicantKinds = ['citizen', 'household', 'company'] as const;
export type ApplicantKind = (typeof applicantKinds)[number];

/** What happens in a life or a business and makes people look for a service. */
export const lifeEvents = [
  'birth',
  'marriage',
  'home',
  'study',
  'business',
  'publishing',
  'works',
  'nuisance',
  'death',
] as const;
export type LifeEvent = (typeof lifeEvents)[number];
