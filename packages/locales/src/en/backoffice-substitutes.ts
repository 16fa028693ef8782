import type { Translated } from '../translated.ts';
import type { substitutes as vi } from '../vi/backoffice-substitutes.ts';

export const substitutes = {
  title: 'Substitutes',
  lead: 'While you are away, your substitute sees and may do what your post may, on the days that are set. What they do is recorded under their name, on your behalf. After the last day it ends by itself.',
  caption: 'Who stands in for whom',
  empty: 'Nobody stands in for anybody.',
  now: 'Stands in now',
  later: 'Not begun yet',
  end: 'End',
  endAbout: 'End that {{substitute}} stands in for {{name}}',
  name: 'Name a substitute',
  send: 'Name the substitute',
  standsIn: 'standing in for {{name}}',
  inRoleFor: '{{role}}, on behalf of {{name}}',
  done: { named: 'The substitute is named.', ended: 'Ended. The rights are gone at once.' },
  columns: { who: 'Who is away', substitute: 'Substitute', days: 'Days', state: 'State', act: 'Do' },
  fields: { post: 'Whose post', substituteId: 'Substitute', from: 'First day', to: 'Last day' },
  hints: {
    post: 'Nobody stands in for an administrator.',
    substituteId: 'Of the same agency. Whoever stands in for a leader who signs is a head or a leader.',
    from: 'Today or later.',
    to: 'At most 92 days.',
  },
  problems: {
    missing: 'Must not be empty.',
    notInList: 'Choose from the list.',
    oneself: 'Nobody stands in for themselves.',
    notCleared: 'The roles of this person do not suffice for the post.',
    notADate: 'Enter a day, month and year that exist.',
    past: 'Must not be before today.',
    beforeFrom: 'Must not be before the first day.',
    tooLong: 'At most 92 days.',
    overlaps: 'The post has a substitute on these days.',
  },
} as const satisfies Translated<typeof vi>;
