import { expect } from '@playwright/test';
import { documentedServices } from '../files/service-samples.ts';
import { test } from '../people/people.ts';
import { shares } from '../people/settings.ts';
import { ways } from '../ways/ways.ts';
import { services } from '../words.ts';
import { serviceStory } from './service-story.ts';

/** They have stories of their own. */
const toldElsewhere = Object.values(services).map(({ slug }) => slug);

for (const [place, way] of ways.entries()) {
  const { applicant, title, ...setting } = shares[place % shares.length] ?? shares[0];
  test(`From search to result: ${way.slug}, ${title}`, async ({ people }) => {
    await serviceStory(people, way, setting, applicant);
  });
}

test('Every service of the catalogue is told from search to result', () => {
  expect([...ways.map(({ slug }) => slug), ...toldElsewhere].sort()).toEqual(documentedServices().sort());
});
