import { expect } from '@playwright/test';
import { type ServiceSample, sampleOf } from '../files/service-samples.ts';
import { mineNamed } from '../http/citizens.ts';
import { work } from '../http/office.ts';
import { type Answers, answer } from '../people/answer.ts';
import { findService, follow, heading, press, send } from '../people/apply.ts';
import { openResult } from '../people/certificate.ts';
import { fetchPdf, waitFor } from '../people/files.ts';
import { fillInSample } from '../people/fill-sample.ts';
import { photograph, takeOn } from '../people/inspect.ts';
import { give } from '../people/office.ts';
import { payFee } from '../people/pay.ts';
import type { People, Setting, Visitor } from '../people/people.ts';
import { checkFile } from '../people/verify.ts';
import { backoffice, portal } from '../places.ts';
import type { Answer, DeskAct, Part, Way } from '../ways/way.ts';

/** The sample, with what does not fit today put right. */
function samplePages({ slug, instead = {} }: Way): ServiceSample {
  const { pages, fee } = sampleOf(slug);
  const right = (posted: (typeof pages)[number]['posted']) =>
    Object.fromEntries(Object.entries(posted).map(([name, value]) => [name, instead[name] ?? value]));
  return { fee, pages: pages.map(({ page, posted }) => ({ page, posted: right(posted) })) };
}

async function apply(citizen: Visitor, way: Way, sample: ServiceSample, cookie: string): Promise<string> {
  const { t } = citizen;
  await findService(citizen, way, way.typed);
  await press(citizen, t('portal:procedure.start'));
  await fillInSample(citizen, { slug: way.slug, sample, cookie });
  return (await send(citizen)).id;
}

/** Does what the dossier asks of its applicant: agrees with a draft, says that something is mended. */
async function answerOffice(citizen: Visitor, id: string, command: Answer, says: Answers = {}): Promise<void> {
  const { page, t, look } = citizen;
  const name = t(`workflow:commands.${command}`);
  await page.goto(`${portal}/my/${id}`);
  const link = page.getByRole('main').getByRole('link', { name, exact: true });
  await waitFor(citizen, () => expect(link).toBeVisible({ timeout: 1000 }));
  await look(`dossier, asks for ${command}`);
  await follow(citizen, name);
  await expect(heading(citizen, name)).toBeVisible();
  await look(`citizen's command ${command}`);
  await answer(citizen, says);
  await press(citizen, name);
  await expect(page).toHaveURL(`${portal}/my/${id}`);
}

async function actAtDesk(
  people: People,
  setting: Setting,
  id: string,
  [who, command, answers]: DeskAct,
): Promise<void> {
  const staff = await people.person(who, setting);
  const isFirst = answers.inspection === 'fixable';
  if (isFirst) await takeOn(staff, id, 'Phạm Đức Quang');
  await staff.page.goto(`${backoffice}/dossiers/${id}`);
  await give(staff, command, answers);
  if (isFirst) await photograph(staff, id);
}

interface Going {
  people: People;
  setting: Setting;
  citizen: Visitor;
  cookie: string;
  fee: number | null;
}

async function goOn({ people, setting, citizen, cookie, fee }: Going, id: string, part: Part): Promise<void> {
  const dossier = part.matter ? await mineNamed(cookie, part.matter) : id;
  if ('office' in part) return work(people.cookie, `/dossiers/${dossier}`, part.office);
  if ('desk' in part) return actAtDesk(people, setting, dossier, part.desk);
  if (part.applicant !== 'pays') return answerOffice(citizen, dossier, part.applicant, part.says);
  await citizen.page.goto(`${portal}/my/${dossier}`);
  await payFee(citizen, fee ?? 0);
}

/** A service from the first search to the result, as an applicant sees it; the office works over HTTP. */
export async function serviceStory(people: People, way: Way, setting: Setting, applicant: string): Promise<void> {
  const citizen = await people.person(applicant, setting);
  const cookie = await people.cookie(applicant);
  const sample = samplePages(way);
  const id = await apply(citizen, way, sample, cookie);
  for (const part of way.parts) await goOn({ people, setting, citizen, cookie, fee: sample.fee }, id, part);

  await openResult(citizen, id);
  const result = await fetchPdf(citizen, citizen.t('portal:result.download'));
  await checkFile(citizen, result, 'valid');
}
