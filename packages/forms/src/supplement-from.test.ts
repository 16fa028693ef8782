import { translatorFor } from '@mot-cua/locales';
import { expect, it } from 'vitest';
import { supplementFrom } from './supplement-from.ts';

const paper = (name: string, fault: string, comment = '') => ({ item: `paper:${name}`, name, fault, comment });

it('asks for exactly the papers that are missing or wrong, with what the clerk said of each', () => {
  const papers = [
    paper('Bản án ly hôn', 'missing'),
    paper('Căn cước', ''),
    paper('Giấy ủy quyền', 'wrong', ' Ghi sai số nhà. '),
    paper('Ảnh', 'made up', 'x'),
  ];
  expect(supplementFrom(papers, translatorFor('vi'))).toEqual({
    items: 'paper:Bản án ly hôn\npaper:Giấy ủy quyền',
    reason: 'Bản án ly hôn: còn thiếu.\nGiấy ủy quyền: chưa đúng. Ghi sai số nhà.',
  });
});

it('asks for nothing where nothing is wrong', () => {
  expect(supplementFrom([paper('Căn cước', '')], translatorFor('en'))).toEqual({ items: '', reason: '' });
});
