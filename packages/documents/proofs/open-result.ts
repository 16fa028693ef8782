import type { ResultPaper } from '../src/paper.ts';
import { result } from './sample-papers.ts';

/** The sample result as its leader signs it: number, date and seal are not there yet. */
export const openResult: ResultPaper = { ...result, open: true, number: '' };

/** And what is filled in afterwards. */
export const numbered = { number: '188', symbol: 'UBND-XNTTHN', place: 'Hà Nội', issuedOn: '2026-11-26' };
