import { expect } from '@playwright/test';
import { answer } from '../people/answer.ts';
import { begin, heading, send } from '../people/apply.ts';
import { fillInCopy } from '../people/copy.ts';
import { choose, officeFor, sendCommand, tickPapers } from '../people/office.ts';
import { test } from '../people/people.ts';
import { services } from '../words.ts';

const written = 'Bản chính đã bị sửa ở dòng ngày cấp.';

// One after the other: both write the one draft that their applicant has.
test.describe.configure({ mode: 'default' });

for (const scripts of [true, false]) {
  const title = scripts ? '' : ', without JavaScript';
  test(`Of two clerks on one dossier the second sees what changed and keeps what was written${title}`, async ({
    people,
  }) => {
    const setting = { language: 'vi', scripts } as const;
    const citizen = await people.person('citizen-tuan', setting);
    await begin(citizen, services.certifiedCopy);
    await fillInCopy(citizen);
    const { receipt } = await send(citizen);

    const open = officeFor(people, setting);
    const [slow, fast] = [await open('staff-huong', receipt), await open('staff-dung', receipt)];
    await choose(slow, 'refuse');
    await answer(slow, { ground: 'altered', reason: written });
    await tickPapers(fast);
    await sendCommand(slow, 'refuse');

    const { page, t } = slow;
    await expect(page.getByRole('main')).toContainText(t('backoffice:conflict.title'));
    await expect(page.getByRole('main')).toContainText(t('backoffice:conflict.changed'));
    await expect(page.getByRole('main')).toContainText(t('workflow:doneForStaff.accept'));
    await expect(page.getByRole('main')).toContainText('Ngô Tiến Dũng');
    await expect(page.getByText(written).first()).toBeVisible();
    await slow.look('conflict');
    await page.getByRole('link', { name: t('backoffice:conflict.leave') }).click();
    await expect(heading(slow, /Đỗ Quang Tuấn/)).toBeVisible();
    await expect(page.getByRole('main')).toContainText(/H26-\d{6}-\d{4}|\d{6}-\d{4}/);
  });
}
