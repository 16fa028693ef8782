import { downloadPart } from '@mot-cua/use-cases';
import { fileAnswer } from '../file-answer.server.ts';
import { citizenOf, load } from '../routing.server.ts';

export const loader = load('citizen', async ({ deps, param, person }) =>
  fileAnswer(await downloadPart(deps, { partId: param('id') }, citizenOf(person))),
);
