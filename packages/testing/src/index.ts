export { type Journey, journey, submitted } from './journey.ts';
export { people, staff, staffOf } from './people.ts';
export { problemsOf } from './problems-of.ts';
