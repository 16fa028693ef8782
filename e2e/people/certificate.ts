import { expect } from '@playwright/test';
import { htmlAsPhoto, pdf, photographedPage } from '../files/samples.ts';
import { portal } from '../places.ts';
import type { Language } from '../words.ts';
import { answer } from './answer.ts';
import { fillPage, follow, heading, isOnPage, isOnTasks, press, upload } from './apply.ts';
import { waitFor } from './files.ts';
import type { Visitor } from './people.ts';

const judgment: Record<Language, string> = {
  vi: 'Bản án hoặc quyết định ly hôn',
  en: 'Divorce judgment or decision',
};
const copies: Record<Language, string> = { vi: 'Số bản cần cấp', en: 'Number of copies' };
const own: Record<Language, string> = { vi: 'Người cần xác nhận', en: 'The person to be certified' };
const history: Record<Language, string> = {
  vi: 'Tình trạng hôn nhân và nơi đã cư trú',
  en: 'Marital history and places of residence',
};

/** Asks for more copies than there are: the page says so above and at the box, and keeps what was typed. */
async function answerWrongly(visitor: Visitor): Promise<void> {
  const { page, hand, t, language, look } = visitor;
  await isOnPage(visitor, 'purpose');
  await answer(visitor, { purpose: 'other', otherPurpose: 'Vay vốn ngân hàng', copies: '9' });
  await press(visitor, t('shell:saveAndContinue'));
  const problem = t('forms:problems.tooLarge', { label: copies[language], max: 5 });
  const summary = page.getByRole('alert');
  await expect(summary.getByRole('link', { name: problem })).toBeVisible();
  await expect(summary).toContainText(t('shell:errorSummary', { count: 1 }));
  const box = page.getByRole('textbox', { name: copies[language] });
  await expect(box).toHaveAttribute('aria-invalid', 'true');
  await expect(box).toHaveValue('9');
  await expect(page).toHaveTitle(new RegExp(`^${t('shell:errorTitle', { page: '' })}`));
  await look('form page with errors');
  await hand.press(summary.getByRole('link', { name: problem }));
  await expect(box).toBeFocused();
}

/** Leaves in the middle and finds the application again among one's own. */
async function comeBack(visitor: Visitor): Promise<void> {
  const { page, hand, t, language, look } = visitor;
  await isOnPage(visitor, 'history');
  await answer(visitor, { maritalHistory: 'divorced', livedElsewhere: 'no' });
  await press(visitor, t('shell:saveForLater'));
  await expect(heading(visitor, t('portal:mine.title'))).toBeVisible();
  await look('my dossiers');
  const drafts = page.getByRole('region', { name: t('portal:mine.drafts') });
  await hand.press(drafts.getByRole('link').first());
  await isOnTasks(visitor);
  await follow(visitor, history[language]);
  await expect(page.locator('input[name="maritalHistory"][value="divorced"]')).toBeChecked();
  await press(visitor, t('shell:saveAndContinue'));
}

/** Two photographs in the wrong order, one of them lying on its side: they become one paper. */
async function joinPhotographs(visitor: Visitor): Promise<void> {
  const { page, t, look } = visitor;
  const nameOf = (act: string, number: number, name: string) =>
    `${act}: ${t('portal:pages.picture', { number, name })}`;
  await upload(visitor, photographedPage('trang-2.png', 220), photographedPage('trang-1.png', 180));
  await look('upload, two pages');
  await press(visitor, nameOf(t('portal:pages.down'), 1, 'trang-2.png'));
  await press(visitor, nameOf(t('portal:pages.turn'), 2, 'trang-2.png'));
  await expect(
    page.getByRole('img', { name: t('portal:pages.picture', { number: 1, name: 'trang-1.png' }) }),
  ).toBeVisible();
  await look('upload, pages in order');
  await press(visitor, t('portal:pages.join', { count: 2 }));
  await expect(page.getByRole('main')).toContainText(t('portal:pages.joined', { count: 2 }));
}

/** First a page that calls itself a photo, then the real pages. */
async function handInJudgment(visitor: Visitor): Promise<void> {
  const { page, t, language, look } = visitor;
  await follow(visitor, judgment[language]);
  await look('upload');
  await upload(visitor, htmlAsPhoto);
  await expect(page.getByRole('alert')).toContainText(t('forms:uploads.typeNotAllowed'));
  await look('upload, refused');
  await joinPhotographs(visitor);
  await expect(page.getByRole('main')).toContainText(t('portal:upload.ok'));
  await look('upload, taken');
  await follow(visitor, t('shell:continue'));
}

/** All parts of an application for a certificate of marital status, from the task list and back to it. */
export async function fillIn(visitor: Visitor): Promise<void> {
  const { t, language, look } = visitor;
  await isOnTasks(visitor);
  await look('task list');
  await follow(visitor, own[language]);
  await fillPage(visitor, 'owner');
  await answerWrongly(visitor);
  await fillPage(visitor, 'purpose', { copies: '2' });
  await comeBack(visitor);
  await fillPage(visitor, 'contact', { phone: '0912 345 678', resultChannel: 'online' });
  await isOnTasks(visitor);
  await handInJudgment(visitor);
  await isOnTasks(visitor);
  await look('task list, done');
  await follow(visitor, t('portal:tasks.send'));
}

/** Mends the two places that were asked for: only they are open, each with what was sent before. */
export async function mend(visitor: Visitor, id: string, reason: string): Promise<void> {
  const { page, t, language, look } = visitor;
  await page.goto(`${portal}/my/${id}`);
  await expect(page.getByRole('main')).toContainText(t('portal:dossier.needed', { count: 2 }));
  await look('dossier, supplement asked');
  await follow(visitor, t('portal:dossier.answer'));
  await expect(heading(visitor, t('portal:supplement.title', { count: 2 }))).toBeVisible();
  await expect(page.getByRole('blockquote')).toHaveText(reason);
  await expect(page.getByRole('main')).toContainText(judgment[language]);
  await expect(page.getByRole('link', { name: `${judgment.vi}.pdf` })).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveCount(1);
  await look('supplement');
  await answer(visitor, { otherPurpose: 'Vay vốn ngân hàng để mua nhà' });
  await visitor.hand.bring(page.locator('input[type="file"]'), [pdf('ban-an-du-trang.pdf')]);
  await press(visitor, t('portal:supplement.add'));
  await expect(page.getByRole('main')).toContainText('ban-an-du-trang.pdf');
  await expect(page.getByRole('textbox')).toHaveValue('Vay vốn ngân hàng để mua nhà');
  await look('supplement, gathered');
  await press(visitor, t('portal:supplement.send'));
  await expect(page).toHaveURL(`${portal}/my/${id}`);
  await expect(page.getByRole('main')).toContainText(t('workflow:doneForCitizen.resubmit'));
}

/** Fetches the sealed result and reads what the page says of its seal. Answers the address behind the QR code. */
export async function openResult(visitor: Visitor, id: string): Promise<string> {
  const { page, t, look } = visitor;
  await page.goto(`${portal}/my/${id}`);
  await waitFor(visitor, () =>
    expect(
      page
        .getByRole('main')
        .getByRole('link', { name: t('portal:dossier.seeResult') })
        .first(),
    ).toBeVisible({
      timeout: 1000,
    }),
  );
  await look('dossier, result ready');
  await follow(visitor, t('portal:dossier.seeResult'));
  await expect(heading(visitor, t('portal:result.title'))).toBeVisible();
  await expect(page.getByRole('main')).toContainText(t('portal:verify.personSigned'));
  await expect(page.getByRole('main')).toContainText(t('portal:verify.agencySealed'));
  await expect(page.getByRole('main')).toContainText(t('portal:verify.intact'));
  const [about = ''] = t('portal:result.picture', { name: '·', number: '' }).split('·');
  const picture = page.getByRole('main').getByRole('img', { name: about });
  await picture.scrollIntoViewIfNeeded();
  await expect.poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(500);
  await look('result');
  const shared = page.getByRole('link', { name: t('portal:result.seeShared') });
  return new URL((await shared.getAttribute('href')) ?? '', portal).href;
}
