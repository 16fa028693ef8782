import { openMyResult } from '@mot-cua/use-cases';
import { fileAnswer } from '../file-answer.server.ts';
import { citizenOf, load } from '../routing.server.ts';

/** The sealed result. The first time its owner opens it, it counts as received. */
export const loader = load('citizen', async ({ deps, param, person }) =>
  fileAnswer(await openMyResult(deps, { id: param('id') }, citizenOf(person))),
);
