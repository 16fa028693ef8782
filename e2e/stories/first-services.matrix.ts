import { test } from '../people/people.ts';
import { crossedOtherwise } from '../people/settings.ts';
import { certificateStory } from './certificate-story.ts';
import { copyStory } from './copy-story.ts';

for (const { applicant, title, ...setting } of crossedOtherwise) {
  test(`A certificate of marital status, with a supplement on the way, ${title}`, async ({ people }) => {
    await certificateStory(people, setting, applicant);
  });

  test(`A certified copy at the counter, ${title}`, async ({ people }) => {
    await copyStory(people, setting, applicant);
  });
}
