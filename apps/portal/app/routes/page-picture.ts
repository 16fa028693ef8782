import { pagePicture } from '@mot-cua/use-cases';
import { fileAnswer } from '../file-answer.server.ts';
import { citizenOf, load } from '../routing.server.ts';

/** A page that was photographed, small, to stand beside the others. */
export const loader = load('citizen', async ({ deps, param, person }) =>
  fileAnswer(await pagePicture(deps, { partId: param('id') }, citizenOf(person))),
);
