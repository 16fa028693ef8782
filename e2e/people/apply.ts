import { expect } from '@playwright/test';
import type { Sample } from '../files/samples.ts';
import { portal } from '../places.ts';
import type { Language } from '../words.ts';
import { type Answers, answer, tick } from './answer.ts';
import type { Visitor } from './people.ts';

/** A service by the name that people read. */
export type Service = Readonly<{ slug: string } & Record<Language, string>>;

export const heading = ({ page }: Visitor, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

export async function press({ page, hand }: Visitor, name: string): Promise<void> {
  await hand.press(page.getByRole('main').getByRole('button', { name, exact: true }).first());
}

export async function follow({ page, hand }: Visitor, name: string | RegExp): Promise<void> {
  await hand.press(page.getByRole('main').getByRole('link', { name }).first());
}

/** From the home page by a search, without the marks on the letters, to the page of a service. */
export async function findService(visitor: Visitor, service: Service, words: Record<Language, string>): Promise<void> {
  const { page, hand, t, language, look } = visitor;
  await page.goto(portal);
  await look('home');
  await hand.write(page.getByRole('searchbox', { name: t('portal:home.searchLabel') }), words[language]);
  await press(visitor, t('shell:search'));
  await expect(page).toHaveURL(/\/services\?q=/);
  await look('search results');
  await follow(visitor, service[language]);
  await expect(heading(visitor, service[language])).toBeVisible();
  await look(`procedure ${service.slug}`);
}

export async function isOnTasks(visitor: Visitor): Promise<void> {
  await expect(heading(visitor, visitor.t('portal:tasks.title'))).toBeVisible();
}

/** From the task list to the first page of the form. */
export async function openFirstTask({ page, hand }: Visitor): Promise<void> {
  await hand.press(page.getByRole('main').getByRole('list').first().getByRole('link').first());
}

/** Begins an application from the page of a service, signed in. */
export async function begin(visitor: Visitor, service: Service): Promise<void> {
  await visitor.page.goto(`${portal}/services/${service.slug}/apply`);
  await press(visitor, visitor.t('portal:procedure.start'));
  await isOnTasks(visitor);
}

const addressOf = (name: string): RegExp => new RegExp(`/pages/${name}(#.*)?$`);

export async function isOnPage({ page }: Visitor, name: string): Promise<void> {
  await expect(page).toHaveURL(addressOf(name));
}

/** Fills in the page of this name and goes on to the next. */
export async function fillPage(visitor: Visitor, name: string, answers: Answers = {}): Promise<void> {
  const { page, t, look } = visitor;
  await isOnPage(visitor, name);
  await look(`form page ${name}`);
  await answer(visitor, answers);
  await press(visitor, t('shell:saveAndContinue'));
  await expect(page).not.toHaveURL(addressOf(name));
}

export async function upload(visitor: Visitor, ...files: Sample[]): Promise<void> {
  await visitor.hand.bring(visitor.page.locator('input[type="file"]'), files);
  await press(visitor, visitor.t('portal:upload.send'));
}

/** From the task list over the page that shows all answers to the receipt. Answers the dossier's id and its number. */
export async function send(visitor: Visitor): Promise<{ id: string; receipt: string }> {
  const { page, t, look } = visitor;
  await expect(heading(visitor, t('portal:check.title'))).toBeVisible();
  await look('check answers');
  await press(visitor, t('portal:check.send'));
  await expect(page.getByRole('alert')).toContainText(t('portal:check.declarationMissing'));
  await look('check answers, not declared');
  await tick(visitor, page.getByRole('checkbox', { name: t('portal:check.declaration') }));
  await press(visitor, t('portal:check.send'));
  await expect(heading(visitor, t('portal:confirmation.title'))).toBeVisible();
  await look('confirmation');
  const id = new URL(page.url()).pathname.split('/')[2] ?? '';
  const receipt = await page.getByText(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/).textContent();
  return { id, receipt: receipt ?? '' };
}
