import { procedures } from '@mot-cua/catalog';
import { translatorFor } from '@mot-cua/locales';
import { expect, it } from 'vitest';
import { bringView } from './bring-view.server.ts';

const desk = {
  agency: { id: 'bach-mai', name: 'Phường Bạch Mai', nameEn: 'Bach Mai Ward' },
  reach: { phone: '024 1234 5678', email: null },
  address: '35 phố Bạch Mai',
  days: [
    { date: '2026-03-02', periods: [{ from: '08:00', to: '12:00' }], holiday: null },
    { date: '2026-03-08', periods: [], holiday: null },
  ],
  closed: [{ date: '2026-03-26', periods: [], holiday: 'Giỗ Tổ Hùng Vương' }],
} as unknown as Parameters<typeof bringView>[0]['desk'];

const sheetOf = (procedure: (typeof procedures)[number], locale: 'vi' | 'en', more: { isSent?: boolean } = {}) =>
  bringView(
    {
      ...{
        procedure,
        papers: procedure.papers,
        isSent: false,
        money: '8.000 đ',
        desk,
        demo: false,
        where: [],
        told: [],
        ...more,
      },
      ...{ visit: null, number: null },
      scan: { address: 'https://portal.example/services/x', label: 'QR' },
      back: { href: '/services', label: 'x' },
    },
    translatorFor(locale),
  );

it.each(
  procedures.flatMap((procedure) => [
    [procedure.slug, 'vi', procedure] as const,
    [procedure.slug, 'en', procedure] as const,
  ]),
)('%s names each paper of the case once (%s), originals first', (_, locale, procedure) => {
  const { lines } = sheetOf(procedure, locale).papers;
  expect(lines.map(({ key }) => key).sort()).toEqual(['identity', ...procedure.papers.map(({ name }) => name)].sort());
  const originals = procedure.papers.filter(({ handIn }) => handIn === 'original').map(({ name }) => name);
  expect(lines.slice(1, 1 + originals.length).map(({ key }) => key)).toEqual(originals);
  expect(lines.every(({ name, text }) => name !== '' && text !== '' && !text.includes('..'))).toBe(true);
});

it('says when the desk is open, on which days it is not, and that files which were sent stay at home', () => {
  const [procedure] = procedures.filter(({ papers }) => papers.some(({ handIn }) => handIn === 'upload'));
  if (!procedure) throw new Error('No service asks for a file');
  const { where, papers } = sheetOf(procedure, 'vi', { isSent: true });
  expect(where.lines).toEqual(['Phường Bạch Mai', '35 phố Bạch Mai', '024 1234 5678']);
  expect(where.days.map(({ lines }) => lines.length)).toEqual([2, 1]);
  expect(where.days[1]?.lines[0]).toContain('Giỗ Tổ Hùng Vương');
  const upload = procedure.papers.find(({ handIn }) => handIn === 'upload')?.name;
  expect(papers.lines.find(({ key }) => key === upload)?.text).toContain('Không phải mang');
});
