import { myResultPicture } from '@mot-cua/use-cases';
import { fileAnswer } from '../file-answer.server.ts';
import { citizenOf, load } from '../routing.server.ts';

/** The first page of the sealed result as a picture: it runs nowhere, and stands in the page of the result. */
export const loader = load('citizen', async ({ deps, param, person }) =>
  fileAnswer(await myResultPicture(deps, { id: param('id') }, citizenOf(person))),
);
