export { type Journey, journey, submitted } from './journey.ts';
export { people } from './people.ts';
