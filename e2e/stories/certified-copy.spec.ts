import { test } from '../people/people.ts';
import { crossed } from '../people/settings.ts';
import { copyStory } from './copy-story.ts';

for (const { applicant, title, ...setting } of crossed) {
  test(`A certified copy at the counter, ${title}`, async ({ people }) => {
    await copyStory(people, setting, applicant);
  });
}
