import type { NewPost } from '@mot-cua/use-cases';
import { boxesOf, dateIn } from '../date-boxes.ts';

const longest = 120;
const names = ['subject', 'fullName', 'role', ...boxesOf('from'), ...boxesOf('to')];

/** A post as somebody entered it, with the texts by the name of their box. */
export interface PostEntered {
  boxes: Readonly<Record<string, string>>;
  post: NewPost;
}

export function readPost(text: (name: string) => string): PostEntered {
  const boxes = Object.fromEntries(names.map((name) => [name, text(name).trim().normalize('NFC').slice(0, longest)]));
  const { subject = '', fullName = '', role = '' } = boxes;
  const days = { from: dateIn(boxes, 'from'), to: dateIn(boxes, 'to') };
  return { boxes, post: { agencyId: text('agency'), subject, fullName, role, ...days } };
}

export const nothingEntered: PostEntered = readPost(() => '');

export const peopleHref = (agencyId: string): string => `/admin/people?agency=${encodeURIComponent(agencyId)}`;
