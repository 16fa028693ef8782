import { expect, type Page } from '@playwright/test';
import { type Answers, answer, tick } from '../people/answer.ts';
import { begin, fillPage, follow, heading, openFirstTask, press, type Service, send } from '../people/apply.ts';
import { test, type Visitor } from '../people/people.ts';
import { portal } from '../places.ts';

const owner = 'Hoàng Ngọc Mai';
const representative = { personalId: '001079000016', fullName: 'Đỗ Quang Tuấn' };

const service: Service = {
  slug: 'marital-status',
  vi: 'Cấp giấy xác nhận tình trạng hôn nhân',
  en: 'Certificate of marital status',
};

/** Days from today in Vietnam, as the three boxes of a date. */
function boxes(name: string, days: number): Answers {
  const day = new Date(Date.now() + days * 86_400_000);
  const [year = '', month = '', date = ''] = day
    .toLocaleDateString('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' })
    .split('-');
  return { [`${name}.day`]: date, [`${name}.month`]: month, [`${name}.year`]: year };
}

/** The owner names the representative and the procedure; what is wrong is said first. */
async function gives(mai: Visitor): Promise<void> {
  const { page, t, look } = mai;
  await page.goto(`${portal}/my/acting`);
  await look('acting, nobody yet');
  await follow(mai, t('portal:acting.give'));
  await press(mai, t('portal:acting.send'));
  await expect(page.getByRole('alert')).toContainText(t('portal:acting.fields.fullName.label'));
  await look('authority, to be mended');
  await answer(mai, { ...representative, reach: 'some', procedures: '1.004873' });
  await answer(mai, { ...boxes('validFrom', 0), ...boxes('validTo', 30), understood: 'understood' });
  await press(mai, t('portal:acting.send'));
  await expect(heading(mai, t('portal:acting.oneGiven', { name: representative.fullName }))).toBeVisible();
  await look('authority, given');
}

async function takesOn(tuan: Visitor): Promise<void> {
  const { page, t, look } = tuan;
  await page.goto(`${portal}/my`);
  await follow(tuan, t('portal:acting.offers', { count: 1 }));
  await follow(tuan, owner);
  await look('authority, offered');
  await press(tuan, t('portal:acting.accept'));
  await press(tuan, t('portal:acting.act', { name: owner }));
  await expect(heading(tuan, t('portal:acting.mine', { name: owner }))).toBeVisible();
  await look('my, acting for somebody');
}

const banner = ({ t }: Visitor, page: Page) =>
  page.getByRole('complementary', { name: t('portal:acting.banner', { name: owner }) });

/** Stops acting in a second window: the first one does nothing in a name that its page does not show. */
async function changesNameElsewhere(tuan: Visitor): Promise<void> {
  const { page, t, look } = tuan;
  const second = await page.context().newPage();
  await second.goto(`${portal}/my`);
  await banner(tuan, second)
    .getByRole('button', { name: t('portal:acting.leave') })
    .click();
  await expect(banner(tuan, second)).toHaveCount(0);
  await tick(tuan, page.getByRole('checkbox', { name: t('portal:check.declaration') }));
  const check = page.url();
  await press(tuan, t('portal:check.send'));
  await expect(heading(tuan, t('errors:otherName.title'))).toBeVisible();
  await look('form of another name');
  await second.close();
  await page.goto(`${portal}/my/acting`);
  await press(tuan, t('portal:acting.act', { name: owner }));
  await expect(banner(tuan, page)).toBeVisible();
  await page.goto(check);
}

test('Somebody gives another authority, who acts for them and hands in; the owner sees it and ends it', async ({
  people,
}) => {
  const mai = await people.person('citizen-mai', { language: 'vi', scripts: false, width: 390 });
  const tuan = await people.person('citizen-tuan', { language: 'en', scripts: true });
  await gives(mai);
  await takesOn(tuan);

  await begin(tuan, service);
  await expect(banner(tuan, tuan.page)).toBeVisible();
  await openFirstTask(tuan);
  await expect(tuan.page.getByText(owner).first()).toBeVisible();
  await fillPage(tuan, 'owner', { commune: 'bach-mai', address: '3 phố Minh Họa' });
  await fillPage(tuan, 'purpose', { purpose: 'other', otherPurpose: 'Vay vốn', copies: '1' });
  await fillPage(tuan, 'history', { maritalHistory: 'never', livedElsewhere: 'no' });
  await fillPage(tuan, 'contact', { phone: '0912345678', resultChannel: 'online' });
  await changesNameElsewhere(tuan);
  const { id } = await send(tuan);

  await mai.page.goto(`${portal}/my/${id}`);
  await expect(mai.page.getByRole('main')).toContainText(
    mai.t('portal:acting.handedInBy', { name: representative.fullName }),
  );
  await mai.look('dossier, handed in for its owner');
  await mai.page.goto(`${portal}/my/access`);
  const act = mai.page.getByRole('row').filter({ hasText: mai.t('workflow:commands.submit') });
  await expect(act.first()).toContainText(representative.fullName);
  await mai.look('who did what');
  await mai.page.goto(`${portal}/my/acting`);
  await mai.look('acting, given');
  await follow(mai, representative.fullName);
  await press(mai, mai.t('portal:acting.revoke'));

  await tuan.page.goto(`${portal}/my/${id}`);
  await expect(heading(tuan, tuan.t('errors:notFound.title'))).toBeVisible();
  await expect(banner(tuan, tuan.page)).toHaveCount(0);
  await tuan.page.goto(`${portal}/my/acting`);
  await tuan.look('acting, ended');
});
