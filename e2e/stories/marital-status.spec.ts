import { test } from '../people/people.ts';
import { crossed } from '../people/settings.ts';
import { certificateStory } from './certificate-story.ts';

for (const { applicant, title, ...setting } of crossed) {
  test(`A certificate of marital status, with a supplement on the way, ${title}`, async ({ people }) => {
    await certificateStory(people, setting, applicant);
  });
}
