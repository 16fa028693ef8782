import { expect } from '@playwright/test';
import { answer } from '../people/answer.ts';
import { follow, heading, press } from '../people/apply.ts';
import { test, type Visitor } from '../people/people.ts';
import { settings } from '../people/settings.ts';
import { portal } from '../places.ts';
import { services } from '../words.ts';

const servicesOn = ({ page }: Visitor) =>
  page
    .getByRole('main')
    .locator('a[href^="/services/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')).sort());

/** Through a life event to the service, and back out of a choice that leads nowhere. */
async function findByLifeEvent(visitor: Visitor): Promise<void> {
  const { page, t, language, look } = visitor;
  await follow(visitor, t('portal:events.study'));
  await expect(heading(visitor, t('portal:filters.narrowed', { count: 2 }))).toBeVisible();
  await look('catalogue, narrowed');
  await page.goto(`${page.url()}&applicant=company&level=4`);
  await expect(page.getByRole('heading', { name: t('portal:filters.noneTitle') })).toBeVisible();
  await look('catalogue, nothing fits');
  await follow(visitor, t('portal:filters.seeAll'));
  await page.goto(`${portal}/services?event=study`);
  await follow(visitor, services.certifiedCopy[language]);
  await expect(heading(visitor, services.certifiedCopy[language])).toBeVisible();
  await look('procedure, certified copy');
}

/** What can be taken along from a procedure: a form for the pen, and a dossier that is filled in. */
async function takeFormAndGuide(visitor: Visitor): Promise<void> {
  const { page, t, language, look } = visitor;
  const name = services.certifiedCopy[language];
  await follow(visitor, t('portal:guide.blank'));
  await expect(heading(visitor, t('portal:guide.blankTitle', { name }))).toBeVisible();
  await look('blank form');
  await follow(visitor, name);
  await follow(visitor, t('portal:guide.sample'));
  await expect(heading(visitor, t('portal:guide.sampleTitle', { name }))).toBeVisible();
  await expect(page.getByRole('main')).toContainText(t('portal:guide.sampleNote'));
  await look('guide and sample');
}

/** What one case of a service needs, told by a few answers that stand in the address. */
async function tellCase(visitor: Visitor): Promise<void> {
  const { page, t, language, look } = visitor;
  await page.goto(`${portal}/services/${services.maritalStatus.slug}`);
  await follow(visitor, t('portal:wizard.link'));
  await look('what one case needs, asked');
  await answer(visitor, { purpose: 'other', copies: '2' });
  await press(visitor, t('portal:wizard.show'));
  await expect(page.getByRole('alert')).toBeVisible();
  await look('what one case needs, not all answered');
  await answer(visitor, { maritalHistory: 'divorced' });
  await press(visitor, t('portal:wizard.show'));
  await expect(page).toHaveURL(/maritalHistory=divorced/);
  // The judgment of the divorce, and the earlier certificate where there is one.
  await expect(page.locator('#papers').getByRole('listitem')).toHaveCount(2);
  await expect(page.locator('#case')).toContainText(/16[.,]000/);
  await look(`what one case needs, ${language}`);
  await follow(visitor, t('portal:bring.link'));
  await expect(heading(visitor, t('portal:bring.title'))).toBeVisible();
  await look('what to bring, before applying');
  await page.goBack();
  await follow(visitor, t('portal:wizard.apply'));
  await expect(page).not.toHaveURL(/needs/);
}

/** What no service is about may be answered on the help page. */
async function findAnswer(visitor: Visitor): Promise<void> {
  const { page, t, look } = visitor;
  await page.goto(`${portal}/help`);
  await look('help');
  await page.getByRole('searchbox').fill('OTP');
  await press(visitor, t('shell:search'));
  await look('search, answered by help');
  await follow(visitor, t('portal:help.questions.code.ask'));
  await expect(page).toHaveURL(/\/help#code$/);
  await page.goto(`${portal}/services?q=qwertz`);
  await expect(
    page.getByRole('heading', { name: t('portal:filters.unknownTitle', { query: 'qwertz' }) }),
  ).toBeVisible();
  await look('search, nothing found');
}

/** How services are given is for everybody, as a page and as figures to take away. */
async function readQuality(visitor: Visitor): Promise<void> {
  const { page, t, look } = visitor;
  await page.goto(portal);
  await page
    .getByRole('contentinfo')
    .getByRole('link', { name: t('portal:quality.title') })
    .click();
  await expect(heading(visitor, t('portal:quality.title'))).toBeVisible();
  await look('service quality');
  const saved = page.waitForEvent('download');
  await follow(visitor, t('portal:quality.csv'));
  expect((await saved).suggestedFilename()).toMatch(/\.csv$/);
}

for (const setting of settings) {
  test(`A stranger finds a service and an answer ${setting.title}`, async ({ people }) => {
    const visitor = await people.stranger(setting);
    await visitor.page.goto(portal);
    await visitor.look('home');
    const onHome = await servicesOn(visitor);
    await findByLifeEvent(visitor);
    await takeFormAndGuide(visitor);
    await tellCase(visitor);
    await findAnswer(visitor);
    await readQuality(visitor);
    await visitor.page.goto(`${portal}/services`);
    // Every service of the catalogue is one click from home, so that three always do.
    expect(await servicesOn(visitor)).toEqual(onHome);
    expect(onHome.length).toBeGreaterThan(10);
  });
}
