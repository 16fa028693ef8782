import { expect } from '@playwright/test';
import { follow, heading, press } from '../people/apply.ts';
import { test, type Visitor } from '../people/people.ts';
import { portal } from '../places.ts';

const hoanKiem = { vi: 'Phường Hoàn Kiếm', en: 'Hoan Kiem Ward' };
const cuaNam = { vi: 'Phường Cửa Nam', en: 'Cua Nam Ward' };

async function searchFor(visitor: Visitor, typed: string): Promise<void> {
  await visitor.page.getByRole('main').getByRole('searchbox').fill(typed);
  await press(visitor, visitor.t('shell:search'));
}

for (const setting of [
  { language: 'vi', scripts: true, title: 'in Vietnamese' },
  { language: 'en', scripts: false, title: 'in English, without JavaScript' },
] as const) {
  test(`A stranger who knows an old name finds the agency of today ${setting.title}`, async ({ people }) => {
    const visitor = await people.stranger(setting);
    const { page, t, look, language } = visitor;
    await page.goto(portal);
    await page
      .getByRole('contentinfo')
      .getByRole('link', { name: t('portal:agencies.title') })
      .click();
    await expect(heading(visitor, t('portal:agencies.title'))).toBeVisible();
    await look('agencies of today');
    await page.getByText(t('portal:agencies.communes', { count: 126 })).click();
    await expect(page.getByRole('main').getByText(cuaNam[language], { exact: true })).toBeVisible();
    await searchFor(visitor, 'hang bac');
    await expect(page.getByRole('main')).toContainText(t('portal:agencies.merged', { heirs: hoanKiem[language] }));
    await look('agencies, an old name');
    await searchFor(visitor, 'qwertz');
    await expect(page.getByRole('heading', { name: t('portal:agencies.none', { query: 'qwertz' }) })).toBeVisible();
    await look('agencies, unknown name');
    await follow(visitor, t('portal:agencies.all'));
    await expect(page.getByText(t('portal:agencies.communes', { count: 126 }))).toBeVisible();
  });
}
