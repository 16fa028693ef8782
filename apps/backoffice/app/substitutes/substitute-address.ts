import type { NewSubstitute } from '@mot-cua/use-cases';
import { boxesOf, dateIn } from '../date-boxes.ts';

export const substitutesAddress = '/account/substitutes';

const longest = 200;
const names = ['post', 'substituteId', ...boxesOf('from'), ...boxesOf('to')];

/** A substitute as somebody entered it, with the texts by the name of their box. */
export interface SubstituteEntered {
  boxes: Readonly<Record<string, string>>;
  substitute: NewSubstitute;
}

/** Somebody's post at an agency, as one choice. */
export const postValue = (staffId: string, agencyId: string): string => `${staffId} ${agencyId}`;

export function readSubstitute(text: (name: string) => string): SubstituteEntered {
  const boxes = Object.fromEntries(names.map((name) => [name, text(name).trim().slice(0, longest)]));
  const { post = '', substituteId = '' } = boxes;
  const [staffId = '', agencyId = ''] = post.split(' ');
  const days = { from: dateIn(boxes, 'from'), to: dateIn(boxes, 'to') };
  return { boxes, substitute: { staffId, agencyId, substituteId, ...days } };
}

export const nothingEntered: SubstituteEntered = readSubstitute(() => '');
