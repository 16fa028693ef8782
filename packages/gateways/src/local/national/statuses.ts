import type { Said } from '../language.ts';

/** The portal's published statuses: written down here a second time, so that this side can refuse what the other makes up. */
export const publishedStatuses: ReadonlyMap<string, Said> = new Map([
  ['1', { vi: 'Mới đăng ký', en: 'Registered' }],
  ['2', { vi: 'Được tiếp nhận', en: 'Accepted' }],
  ['3', { vi: 'Không được tiếp nhận', en: 'Not accepted' }],
  ['4', { vi: 'Đang xử lý', en: 'Processing' }],
  ['5', { vi: 'Yêu cầu bổ sung giấy tờ', en: 'Supplement asked for' }],
  ['6', { vi: 'Yêu cầu thực hiện nghĩa vụ tài chính', en: 'Payment asked for' }],
  ['7', { vi: 'Công dân yêu cầu rút hồ sơ', en: 'Withdrawn by the citizen' }],
  ['8', { vi: 'Dừng xử lý', en: 'Stopped' }],
  ['9', { vi: 'Đã xử lý xong', en: 'Settled' }],
  ['10', { vi: 'Đã trả kết quả', en: 'Result returned' }],
]);
