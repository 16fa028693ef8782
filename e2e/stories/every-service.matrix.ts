import { test } from '../people/people.ts';
import { shares } from '../people/settings.ts';
import { ways } from '../ways/ways.ts';
import { serviceStory } from './service-story.ts';

for (const { applicant, title, ...setting } of shares) {
  for (const way of ways) {
    test(`From search to result: ${way.slug}, ${title}`, async ({ people }) => {
      await serviceStory(people, way, setting, applicant);
    });
  }
}
