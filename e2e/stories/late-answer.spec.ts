import { expect } from '@playwright/test';
import { waitFor } from '../people/files.ts';
import { give } from '../people/office.ts';
import { test } from '../people/people.ts';
import { crossed } from '../people/settings.ts';
import { backoffice } from '../places.ts';

const dossier = `${backoffice}/dossiers/${process.env.SILENT_DOSSIER}`;

test('An agency that was asked with another answers after its time, and the handler reads both', async ({ people }) => {
  const [inVietnamese, inEnglish] = crossed;
  const handler = await people.person('staff-thang', inVietnamese);
  const opinions = handler.page.getByRole('main');
  await handler.page.goto(dossier);
  await waitFor(handler, () =>
    expect(opinions).toContainText(handler.t('backoffice:dossier.silent'), { timeout: 1000 }),
  );
  await expect(opinions).toContainText('Thống nhất với phương án.');
  await handler.look('dossier, one agency silent');

  const police = await people.person('staff-long', inEnglish);
  await police.page.goto(dossier);
  await give(police, 'answer', { answer: 'agreed', opinion: 'Đồng ý, có kèm phương án phân luồng.' });

  const { t } = handler;
  await handler.page.reload();
  const late = t('backoffice:dossier.answeredLate', { answer: t('workflow:opinions.agreed') });
  await expect(opinions).toContainText(late);
  await expect(opinions).toContainText('Đồng ý, có kèm phương án phân luồng.');
  await handler.look('dossier, answered late');
});
