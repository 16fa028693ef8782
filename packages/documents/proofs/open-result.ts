import type { ResultPaper } from '../src/paper.ts';
import { result } from './sample-papers.ts';

/** The sample result as its leader signs it: number, date and seal are not there yet. */
export const openResult: ResultPaper = { ...result, open: true, number: '' };

export const placeholders = { number: 'Số:       /UBND-XNTTHN', date: 'Hà Nội, ngày       tháng       năm' };

export const issuing = {
  number: 'Số: 188/UBND-XNTTHN',
  date: 'Hà Nội, ngày 26 tháng 11 năm 2026',
  mark: ['Đóng dấu: UBND phường Bạch Mai (DEMO)', 'Lúc: 16:02 26/11/2026 +07:00'],
};
