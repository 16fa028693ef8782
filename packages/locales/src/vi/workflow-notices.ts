import type { Notice } from '@mot-cua/workflow';

/** Letters to the applicant: `reference` is the dossier code or the receipt number, `link` opens the dossier. */
export const notices = {
  submitted: {
    subject: 'Đã nhận hồ sơ {{reference}}',
    body: 'Hồ sơ “{{procedure}}” của bạn đã đến {{agency}}. Cơ quan kiểm tra trong 8 giờ làm việc và báo cho bạn. Theo dõi tại: {{link}}',
  },
  accepted: {
    subject: 'Hồ sơ {{reference}} đã được tiếp nhận',
    body: '{{agency}} đã tiếp nhận hồ sơ “{{procedure}}”. Bạn có kết quả trước {{due}}. Giấy hẹn và các bước: {{link}}',
  },
  supplementAsked: {
    subject: 'Hồ sơ {{reference}} cần bạn bổ sung',
    body: '{{agency}} cần bạn bổ sung hồ sơ “{{procedure}}” trước {{due}}. Thời hạn giải quyết tạm dừng. Xem chỗ cần sửa và trả lời: {{link}}',
  },
  notAccepted: {
    subject: 'Hồ sơ {{reference}} không được tiếp nhận',
    body: '{{agency}} không tiếp nhận hồ sơ “{{procedure}}”. Lý do và việc bạn có thể làm tiếp: {{link}}',
  },
  redirected: {
    subject: 'Hồ sơ {{reference}} được chuyển cơ quan',
    body: 'Hồ sơ “{{procedure}}” được chuyển đến {{agency}}, nơi có thẩm quyền. Bạn không phải làm gì thêm. Theo dõi tại: {{link}}',
  },
  feeDue: {
    subject: 'Hồ sơ {{reference}} cần nộp lệ phí',
    body: 'Lệ phí của hồ sơ “{{procedure}}” là {{amount}}. Nộp tại: {{link}}',
  },
  feePaid: {
    subject: 'Đã nhận lệ phí của hồ sơ {{reference}}',
    body: 'Chúng tôi đã nhận {{amount}} cho hồ sơ “{{procedure}}”. Biên lai: {{link}}',
  },
  refundMade: {
    subject: 'Đã hoàn phí của hồ sơ {{reference}}',
    body: '{{amount}} đã được hoàn về tài khoản bạn dùng để nộp. Xem tại: {{link}}',
  },
  verificationStarted: {
    subject: 'Hồ sơ {{reference}} đang được xác minh',
    body: '{{agency}} đang hỏi cơ quan khác để xác minh hồ sơ “{{procedure}}”. Bạn có kết quả trước {{due}}. Theo dõi tại: {{link}}',
  },
  apology: {
    subject: 'Xin lỗi bạn: hồ sơ {{reference}} trả kết quả muộn',
    body: '{{agency}} xin lỗi vì chưa trả kết quả hồ sơ “{{procedure}}” đúng hẹn. Ngày hẹn mới: {{due}}. Lý do: {{link}}',
  },
  resultReady: {
    subject: 'Hồ sơ {{reference}} đã có kết quả',
    body: 'Kết quả hồ sơ “{{procedure}}” đã sẵn sàng. Xem cách nhận: {{link}}',
  },
  resultSent: {
    subject: 'Kết quả hồ sơ {{reference}} đã gửi bưu chính',
    body: '{{agency}} đã giao kết quả hồ sơ “{{procedure}}” cho bưu chính. Mã vận đơn và ngày phát: {{link}}',
  },
  withdrawn: {
    subject: 'Hồ sơ {{reference}} đã được rút',
    body: '{{agency}} đã dừng giải quyết hồ sơ “{{procedure}}” theo yêu cầu của bạn. Xem tại: {{link}}',
  },
  withdrawalDeclined: {
    subject: 'Hồ sơ {{reference}} chưa rút được',
    body: '{{agency}} tiếp tục giải quyết hồ sơ “{{procedure}}”. Lý do: {{link}}',
  },
  stopped: {
    subject: 'Hồ sơ {{reference}} dừng giải quyết',
    body: '{{agency}} đã dừng giải quyết hồ sơ “{{procedure}}”. Lý do và việc bạn có thể làm tiếp: {{link}}',
  },
} as const satisfies Record<Notice, { subject: string; body: string }>;
