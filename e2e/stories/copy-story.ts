import { expect } from '@playwright/test';
import { begin, findService, send } from '../people/apply.ts';
import { fillInCopy } from '../people/copy.ts';
import { waitFor } from '../people/files.ts';
import { give, giveAtOnce, officeFor, tickPapers } from '../people/office.ts';
import type { People, Setting } from '../people/people.ts';
import { portal } from '../places.ts';
import { services } from '../words.ts';

const money = /12[.,]000/;

/** Checked against the original, counted, certified and numbered: ready to be handed over. */
async function certify(people: People, setting: Setting, receipt: string): Promise<string> {
  const open = officeFor(people, setting);
  const clerk = await open('staff-dung', receipt);
  const code = await tickPapers(clerk);
  await giveAtOnce(clerk, 'transfer');
  await give(clerk, 'assessFee', { pages: '4', copies: '2' });
  const leader = await open('staff-thuy', code);
  await give(leader, 'approve');
  const documentClerk = await open('staff-ha', code);
  await give(documentClerk, 'issue');
  return code;
}

/** A certified copy from search to the hand-over at the counter. */
export async function copyStory(people: People, setting: Setting, applicant: string): Promise<void> {
  const citizen = await people.person(applicant, setting);
  const { t } = citizen;
  await findService(citizen, services.certifiedCopy, { vi: 'cong chung ban sao', en: 'certified copy' });
  await begin(citizen, services.certifiedCopy);
  await fillInCopy(citizen);
  const { id, receipt } = await send(citizen);
  const code = await certify(people, setting, receipt);

  const desk = await officeFor(people, setting)('staff-huong', code);
  const commands = desk.page.getByRole('complementary').first();
  await waitFor(desk, () => expect(commands).toContainText(t('workflow:refusals.feeNotSettled'), { timeout: 1000 }));
  await expect(commands).toContainText(t('workflow:commands.deliverAtDesk'));
  await expect(desk.page.getByRole('main')).toContainText(money);
  await desk.look('dossier, fee to be taken');
  await give(desk, 'confirmPayment', { received: 'yes' });
  await give(desk, 'deliverAtDesk', { identityChecked: 'yes', originalsCompared: 'yes', receiver: 'owner' });

  await citizen.page.goto(`${portal}/my/${id}`);
  await expect(citizen.page.getByRole('main')).toContainText(t('workflow:doneForCitizen.deliverAtDesk'));
  await expect(citizen.page.getByRole('main')).toContainText(t('workflow:doneForCitizen.assessFee'));
  await citizen.look('dossier, handed over at the desk');
}
