import { translatorFor } from '@mot-cua/locales';
import type { MyPaper } from '@mot-cua/use-cases';
import { expect, it } from 'vitest';
import { takeView } from './take-view.server.ts';

const paper = (sha256: string, more: Partial<MyPaper> = {}): MyPaper => ({
  ...{ sha256, source: 'upload', id: sha256, dossierId: 'd', paper: 'other', fileName: `${sha256}.pdf`, size: 1 },
  ...{ mime: 'application/pdf', at: '2026-03-02T02:00:00.000Z', expiresOn: null, expired: false, usedIn: [] },
  ...{ title: { vi: 'Giấy khác', en: 'Another' }, procedure: { vi: 'Thủ tục', en: 'Procedure' } },
  ...more,
});
const asked = { name: 'divorceJudgment', title: 'Bản án ly hôn' };
const offered = (papers: MyPaper[]) => takeView(papers, asked, translatorFor('vi')).field.options;

it('offers what is valid, of the kind that is asked for first, and says what is sealed', () => {
  const papers = [
    paper('a'),
    paper('b', { expired: true, paper: 'divorceJudgment' }),
    paper('c', { source: 'result', paper: 'result' }),
    paper('d', { paper: 'divorceJudgment' }),
    paper('e', { title: { vi: 'Bản án ly hôn', en: 'Judgment' } }),
  ];
  expect(offered(papers).map(({ value }) => value)).toEqual(['d', 'e', 'a', 'c']);
  expect(offered(papers)[0]?.hint).toMatch(/^đúng loại giấy được hỏi · d\.pdf/);
  expect(offered(papers)[3]?.hint).toContain('đã đóng dấu');
});

it('says until when a paper is valid, and how many are left out because they are not any more', () => {
  const papers = [
    paper('a', { expiresOn: '2026-12-31' }),
    paper('b', { expired: true }),
    paper('c', { expired: true }),
  ];
  const { field } = takeView(papers, asked, translatorFor('vi'));
  expect(field.options.map(({ hint }) => hint)).toEqual([expect.stringMatching(/Có giá trị đến hết 31\/12\/2026$/)]);
  expect(field.hint).toContain('2 giấy tờ đã hết hạn');
});

it('offers twelve at most, and never leaves out one of the kind that is asked for', () => {
  const many = [...Array.from({ length: 30 }, (_, at) => paper(`x${at}`)), paper('d', { paper: 'divorceJudgment' })];
  expect(offered(many)).toHaveLength(12);
  expect(offered(many)[0]?.value).toBe('d');
});
