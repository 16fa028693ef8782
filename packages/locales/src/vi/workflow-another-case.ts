/** Another case of the same service, before acceptance: what it comes to, read by both sides. */
export const anotherCase = {
  question: 'Câu hỏi',
  before: 'Đã nộp',
  after: 'Đề nghị',
  same: 'Không đổi',
  caption: 'Trường hợp đã nộp và trường hợp được đề nghị',
  fee: 'Phí, lệ phí',
  limit: 'Thời hạn giải quyết',
  limitText: '{{limit}}, tính từ khi tiếp nhận',
  papers: 'Giấy tờ còn thiếu theo trường hợp mới',
  noPapers: 'Không thiếu giấy tờ nào.',
  pages: 'Phần cần khai thêm',
  idle: 'Giấy tờ không còn cần, vẫn lưu trong hồ sơ',
  reason: 'Lý do của cơ quan',
} as const;
