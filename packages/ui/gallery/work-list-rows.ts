import type { DueState, StatusKind } from '../src/index.ts';

export interface WorkRow {
  code: string;
  owner: string;
  procedure: string;
  due: { state: DueState; word: string; date?: { iso: string; text: string } };
  step: string;
  status: StatusKind;
}

const row = (code: string, owner: string, due: WorkRow['due'], step: string, status: StatusKind): WorkRow => ({
  code,
  owner,
  procedure: 'Xác nhận tình trạng hôn nhân',
  due,
  step,
  status,
});

export const WORK_ROWS: WorkRow[] = [
  row(
    '261112-0031',
    'Vũ Hoàng Ngữ Yên',
    { state: 'late', word: 'Quá hạn 2 ngày', date: { iso: '2026-11-19', text: 'T5 19/11' } },
    'Chờ xã khác xác minh',
    'wait',
  ),
  row(
    '261118-0012',
    'Nguyễn Thị Ánh Tuyết',
    { state: 'today', word: 'Hạn hôm nay', date: { iso: '2026-11-23', text: 'T2 23/11' } },
    'Thẩm định',
    'running',
  ),
  row(
    '261119-0027',
    'HKD Phở Gà Quỳnh',
    { state: 'soon', word: 'Còn 1 ngày', date: { iso: '2026-11-25', text: 'T4 25/11' } },
    'Thẩm định',
    'running',
  ),
  row(
    '261116-0022',
    'Công ty TNHH Mắt Biển',
    { state: 'ok', word: 'Còn 5 ngày', date: { iso: '2026-12-01', text: 'T3 01/12' } },
    'Kiểm tra thực tế',
    'running',
  ),
  row('261113-0009', 'HKD Cà Phê Ngõ Nhỏ', { state: 'hold', word: 'Tạm dừng' }, 'Chờ công dân bổ sung', 'hold'),
  row(
    '261101-0004',
    'Đỗ Thị Quỳnh Như',
    { state: 'ended', word: 'Xong sớm 1 ngày', date: { iso: '2026-11-20', text: 'T6 20/11' } },
    'Đã trả kết quả',
    'done',
  ),
  row(
    '261102-0008',
    'Lưu Thị Ỷ Lan',
    { state: 'ended', word: 'Kết thúc', date: { iso: '2026-11-20', text: 'T6 20/11' } },
    'Từ chối',
    'bad',
  ),
];
