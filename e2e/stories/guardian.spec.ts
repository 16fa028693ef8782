import { expect } from '@playwright/test';
import { answer } from '../people/answer.ts';
import { begin, follow, heading, openFirstTask, press, type Service } from '../people/apply.ts';
import { test, type Visitor } from '../people/people.ts';
import { backoffice, portal } from '../places.ts';

const child = 'Lý Bảo Ngọc';
const service: Service = {
  slug: 'marital-status',
  vi: 'Cấp giấy xác nhận tình trạng hôn nhân',
  en: 'Certificate of marital status',
};

const cards = {
  ...{ personalId: '001189000019', fullName: 'Lý Kim Ngân' },
  ...{ 'birthDate.day': '5', 'birthDate.month': '12', 'birthDate.year': '1989' },
  ...{ childId: '001318000077', childName: child },
  ...{ 'childBirthDate.day': '9', 'childBirthDate.month': '4', 'childBirthDate.year': '2018' },
  ...{ relation: 'mother', document: 'Giấy khai sinh số 77/2018, UBND phường Bạch Mai' },
};

/** What is wrong is said first; the clerk has seen both papers. */
async function notes(clerk: Visitor): Promise<void> {
  const { page, t, look } = clerk;
  await page.goto(`${backoffice}/work`);
  await page.getByRole('link', { name: t('backoffice:guardians.rail') }).click();
  await answer(clerk, cards);
  await press(clerk, t('backoffice:guardians.send'));
  await expect(page.getByRole('alert')).toContainText(t('backoffice:guardians.fields.seen.label'));
  await look('guardian, to be mended');
  await answer(clerk, { identity: 'checked', seen: 'seen' });
  await press(clerk, t('backoffice:guardians.send'));
  await expect(page.getByRole('status')).toContainText(t('backoffice:guardians.done.noted'));
  await look('guardian, noted');
}

async function ends(clerk: Visitor): Promise<void> {
  const { page, t, look } = clerk;
  await page.getByRole('link', { name: child }).click();
  await press(clerk, t('backoffice:guardians.end'));
  await expect(page.getByRole('alert')).toContainText(t('backoffice:guardians.reason.label'));
  await look('guardian, to be ended');
  await answer(clerk, { reason: 'Bản án giao con cho cha' });
  await press(clerk, t('backoffice:guardians.end'));
  await expect(page.getByRole('status')).toContainText(t('backoffice:guardians.done.ended'));
}

test('A clerk who has seen the paper notes a mother, who acts for her child until it is ended', async ({ people }) => {
  const ngan = await people.person('citizen-ngan', { language: 'vi', scripts: false, width: 360 });
  const clerk = await people.person('staff-huong', { language: 'en', scripts: true });
  const { page, t, look } = ngan;
  await page.goto(`${portal}/my/acting`);
  await press(ngan, t('portal:acting.findChildren'));
  await expect(page.getByRole('status')).toContainText(t('portal:acting.childrenNone'));
  await look('acting, no child found');
  await notes(clerk);

  await page.goto(`${portal}/my/acting`);
  await look('acting, a child');
  await press(ngan, t('portal:acting.act', { name: child }));
  await expect(heading(ngan, t('portal:acting.mine', { name: child }))).toBeVisible();
  await look('my, acting for a child');
  await begin(ngan, service);
  await openFirstTask(ngan);
  await expect(page.getByText(child).first()).toBeVisible();
  await look('form, for a child');
  await page.goto(`${portal}/my`);
  await follow(ngan, t('portal:looked.title'));
  await expect(heading(ngan, t('portal:looked.title'))).toBeVisible();
  await look('who looked, for a child');

  await ends(clerk);
  await page.goto(`${portal}/my/acting`);
  await expect(page.getByRole('main')).toContainText('Bản án giao con cho cha');
  await look('acting, ended for a child');
});
