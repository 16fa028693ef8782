export { type Journey, journey, submitted } from './journey.ts';
export { people, staff, staffOf } from './people.ts';
