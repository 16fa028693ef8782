import { expect } from '@playwright/test';
import { backoffice } from '../places.ts';
import type { Words } from '../words.ts';
import { type Answers, answer, tick } from './answer.ts';
import type { People, Setting, Visitor } from './people.ts';

export type Command = Parameters<Words>[0] extends infer Key
  ? Key extends `workflow:commands.${infer Name}`
    ? Name
    : never
  : never;

/** Finds a dossier by its code, or by the number of its receipt, and opens it. */
async function findDossier({ page, t, look }: Visitor, reference: string): Promise<void> {
  await page.goto(`${backoffice}/work`);
  await look('work list');
  const box = page.getByRole('searchbox', { name: t('backoffice:search.hint') });
  await box.fill(reference);
  await box.press('Enter');
  // The list shows the part of the code that people say, once for each task that waits.
  const said = reference.split('H26-').at(-1) ?? reference;
  await page.getByRole('table').getByRole('link', { name: said }).first().click();
  await expect(page).toHaveURL(/\/dossiers\//);
}

/** Opens the page of a command, or gives it at once where it asks nothing. */
export async function choose({ page, t }: Visitor, command: Command): Promise<void> {
  const name = t(`workflow:commands.${command}`);
  const aside = page.getByRole('complementary');
  await aside
    .getByRole('link', { name, exact: true })
    .or(aside.getByRole('button', { name, exact: true }))
    .click();
}

export async function sendCommand({ page, hand, t }: Visitor, command: Command, answers: Answers = {}): Promise<void> {
  await answer({ page, hand }, answers);
  await page
    .getByRole('main')
    .getByRole('button', { name: t(`workflow:commands.${command}`), exact: true })
    .click();
}

export async function isRecorded({ page, t, look }: Visitor, command: Command): Promise<void> {
  const told = t('backoffice:task.recorded', { command: t(`workflow:doneForStaff.${command}`) });
  // Where it was refused, the test says what the page said.
  await expect(page.getByRole('status').or(page.getByRole('alert')).first()).toContainText(told);
  await look(`dossier after ${command}`);
}

/** Gives a command that has a page of its own: from the dossier, over its form, back to what was recorded. */
export async function give(staff: Visitor, command: Command, answers: Answers = {}): Promise<void> {
  await choose(staff, command);
  await expect(staff.page).toHaveURL(new RegExp(`/commands/${command}$`));
  await staff.look(`command ${command}`);
  await sendCommand(staff, command, answers);
  await isRecorded(staff, command);
}

export async function giveAtOnce(staff: Visitor, command: Command): Promise<void> {
  await choose(staff, command);
  await isRecorded(staff, command);
}

/** Ticks every paper and accepts. Answers the code that the dossier has from then on. */
export async function tickPapers(clerk: Visitor): Promise<string> {
  const { page } = clerk;
  await choose(clerk, 'accept');
  await expect(page).toHaveURL(/\/commands\/accept$/);
  await clerk.look('command accept');
  const boxes = page.getByRole('main').getByRole('checkbox');
  await expect(boxes.first()).toBeVisible();
  for (const box of await boxes.all()) await tick(clerk, box);
  await sendCommand(clerk, 'accept');
  await isRecorded(clerk, 'accept');
  const told = await page.getByRole('status').textContent();
  return told?.match(/[\d.]+H26-\d{6}-\d{4}/)?.[0] ?? 'no code';
}

/** Whoever works on one dossier: each finds it for themselves. */
export const officeFor =
  (people: People, setting: Setting) =>
  async (subject: string, reference: string): Promise<Visitor> => {
    const staff = await people.person(subject, setting);
    await findDossier(staff, reference);
    return staff;
  };
