import { expect } from '@playwright/test';
import { sampleOf } from '../files/service-samples.ts';
import { answer } from '../people/answer.ts';
import { begin, fillPage, follow, heading, isOnPage, isOnTasks, openFirstTask, press } from '../people/apply.ts';
import { test } from '../people/people.ts';
import { signIn } from '../people/sign-in.ts';
import { portal } from '../places.ts';

const extract = {
  slug: 'civil-extract',
  vi: 'Bản sao trích lục hộ tịch, bản sao Giấy khai sinh',
  en: 'Copy of a civil status extract or birth certificate',
};
const [event] = sampleOf(extract.slug).pages;

test('A draft from the computer goes on upon a telephone, and neither writes over the other', async ({ people }) => {
  const computer = await people.person('citizen-duc', { language: 'vi', scripts: true });
  await begin(computer, extract);
  await openFirstTask(computer);
  await fillPage(computer, 'event', event?.posted);
  await isOnPage(computer, 'owner');

  const telephone = await people.stranger({ language: 'en', scripts: false, width: 360 });
  const { page, t, look } = telephone;
  await page.goto(`${portal}/my`);
  await signIn(telephone, 'citizen-duc');
  await expect(heading(telephone, t('portal:mine.title'))).toBeVisible();
  await follow(telephone, extract.en);
  await isOnTasks(telephone);
  await look('task list on a telephone');
  await openFirstTask(telephone);
  await expect(page.locator('[name="subjectName"]')).toHaveValue(String(event?.posted.subjectName));
  await press(telephone, t('shell:saveAndContinue'));
  await fillPage(telephone, 'owner', { relation: 'self', copies: '2' });

  await answer(computer, { relation: 'parent', copies: '3' });
  await press(computer, computer.t('shell:saveAndContinue'));
  await expect(computer.page.getByRole('alert')).toContainText(computer.t('portal:form.changedElsewhere'));
  await expect(computer.page.locator('[name="copies"]')).toHaveValue('3');
  await computer.look('form page, changed on another device');
  await press(computer, computer.t('shell:saveAndContinue'));
  await isOnPage(computer, 'contact');
});
