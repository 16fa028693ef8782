import { procedures } from '@mot-cua/catalog';
import { locales, translatorFor } from '@mot-cua/locales';
import { expect, it } from 'vitest';
import { todayView } from './today-view.server.ts';

const [procedure] = procedures;

it.each(locales)('says in %s who is expected, who came with which number, and who was served without one', (locale) => {
  if (!procedure) throw new Error('No procedure');
  const visit = {
    hour: '09:00',
    reference: 'KG4M4-NRKRV',
    ownerName: 'Nguyễn Thị Lan',
    procedure,
    accepted: false,
    ticket: null,
  };
  const view = todayView(
    [
      { ...visit, dossierId: 'a' },
      { ...visit, dossierId: 'b', ticket: { id: '7', matter: 'submit', number: 3 }, accepted: true },
      { ...visit, dossierId: 'c', accepted: true, ownerName: null },
    ],
    translatorFor(locale),
  );
  const { t } = translatorFor(locale);
  expect(view.rows.map(({ came }) => came)).toEqual([
    null,
    t('backoffice:visits.number', { label: 'A003' }),
    t('backoffice:visits.accepted'),
  ]);
  expect(view.rows[0]?.about).toContain('Nguyễn Thị Lan');
  expect(view.rows[0]?.about).toContain(view.arrive);
  expect(view.rows[2]?.who).toBe('KG4M4-NRKRV');
  expect(JSON.stringify(view)).not.toMatch(/\{\{|backoffice:/);
});
