import { describe, expect, it } from 'vitest';
import { procedures } from './procedures.ts';
import { searchProcedures } from './search-procedures.ts';

const first = (query: string) => searchProcedures(query, 'vi')[0]?.code;

describe('search', () => {
  it.each([
    'giấy độc thân',
    'giay doc than',
    'GIẤY ĐỘC THÂN'.normalize('NFD'),
    'tinh trang hon nhan',
    'hôn nhna',
    'marital status',
    '1.004873',
  ])('«%s» finds the certificate of marital status', (query) => expect(first(query)).toBe('1.004873'));

  it.each(['sao y', 'chung thuc ban sao', 'true copy', 'công chứng'])('«%s» finds the certified copy', (query) =>
    expect(first(query)).toBe('2.000815'),
  );

  it('answers an empty question with everything, and nonsense with nothing', () => {
    expect(searchProcedures('  ', 'vi')).toHaveLength(procedures.length);
    expect(searchProcedures('zzzz qqqq', 'vi')).toEqual([]);
    expect(searchProcedures('(zx+)+$'.repeat(5000), 'vi')).toEqual([]);
  });
});
