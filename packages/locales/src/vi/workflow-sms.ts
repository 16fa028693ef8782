/** Short messages: without marks each fits into one, and none has a link, as nobody should follow one from a message. */
export const sms = {
  accepted: 'Hồ sơ {{reference}} đã được tiếp nhận. Hẹn trả kết quả {{due}}. Xem tại cổng dịch vụ công.',
  supplementAsked: 'Hồ sơ {{reference}} cần bạn bổ sung trước {{due}}. Xem chỗ cần sửa tại cổng dịch vụ công.',
  feeDue: 'Hồ sơ {{reference}} cần nộp {{amount}}. Nộp tại cổng dịch vụ công hoặc ở quầy.',
  exemptionDeclined: 'Hồ sơ {{reference}} chưa được miễn lệ phí, cần nộp {{amount}}. Lý do xem tại cổng dịch vụ công.',
  apology: 'Xin lỗi bạn: hồ sơ {{reference}} trả muộn. Hẹn mới {{due}}. Lý do xem tại cổng dịch vụ công.',
  resultReady: 'Hồ sơ {{reference}} đã có kết quả. Cách nhận xem tại cổng dịch vụ công.',
  confirmPhone: '{{code}} là mã xác nhận số điện thoại tại cổng dịch vụ công, dùng trong 24 giờ. Không đưa mã cho ai.',
  phoneChanged: 'Số này thôi nhận tin của cổng dịch vụ công. Không phải bạn đổi? Đăng nhập để đổi lại.',
} as const;
