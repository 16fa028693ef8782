import { expect, it } from 'vitest';
import { hasPersonalTraces } from './personal-traces.ts';

it.each([
  ['Gọi 0912 345 678 để hỏi', []],
  ['Số 001190000011 của tôi', []],
  ['viết cho lan@example.vn', []],
  ['Bà NGUYEN thi lan đã hỏi', ['Nguyễn Thị Lan']],
  ['Ông Vũ-Thu Hương trả lời', ['Vũ Thu Hương']],
])('%j tells who somebody is', (text, names) => expect(hasPersonalTraces(text, names)).toBe(true));

it.each([
  ['Thủ tục mã 1.003868, lệ phí 8.000 đồng, trong 3 ngày từ 01/03/2026', ['Nguyễn Thị Lan']],
  ['Hoa lan nở', ['Lan']],
  ['Không có ai', ['']],
])('%j does not', (text, names) => expect(hasPersonalTraces(text, names)).toBe(false));
