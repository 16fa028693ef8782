export const messages = {
  link: 'Nhắn cơ quan về hồ sơ này',
  linkWith_other: 'Nhắn cơ quan về hồ sơ này ({{count}} tin)',
  title: 'Trao đổi với cơ quan',
  lead: 'Cán bộ đang giữ hồ sơ đọc và trả lời trong giờ làm việc. Tin nhắn không làm dừng thời hạn, và không thay cho việc bổ sung, rút hồ sơ hay khiếu nại.',
  thread: 'Các tin đã nhắn',
  none: 'Chưa có tin nào.',
  you: 'Bạn',
  waits: 'Chờ trả lời',
  text: 'Tin nhắn của bạn',
  hint: 'Đừng ghi mật khẩu, mã OTP hay số thẻ ngân hàng. Không quá {{max}} ký tự.',
  send: 'Gửi tin nhắn',
  closed: 'Hồ sơ đã kết thúc nên không nhắn thêm được. Cần hỏi tiếp, hãy gọi {{hotline}}.',
  tooMany:
    'Đã có {{count}} tin chờ trả lời. Bạn nhắn tiếp được sau khi cơ quan trả lời. Việc gấp, hãy gọi {{hotline}}.',
  sent: 'Đã gửi tin. Khi cơ quan trả lời, bạn nhận được thông báo.',
  erased: 'Tin này đã xóa theo yêu cầu của người viết.',
} as const;
