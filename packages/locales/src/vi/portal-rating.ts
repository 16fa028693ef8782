export const rating = {
  rating: {
    title: 'Lần làm thủ tục này thế nào?',
    lead: 'Cán bộ không thấy ai đánh giá. Bạn sửa được trong {{days}} ngày sau lần gửi đầu.',
    before: 'Bạn đã đánh giá {{date}}. Gửi lại sẽ thay cho lần trước.',
    overall: 'Nhìn chung, bạn hài lòng đến đâu?',
    convenience: 'Làm có thuận tiện không?',
    punctuality: 'Có đúng hẹn không?',
    attitude: 'Thái độ phục vụ thế nào?',
    degrees: { veryGood: 'Rất tốt', good: 'Tốt', fair: 'Bình thường', poor: 'Kém', veryPoor: 'Rất kém' },
    remark: 'Bạn muốn nói thêm gì?',
    remarkHint: 'Đừng ghi số căn cước, số điện thoại hay tên người khác.',
    send: 'Gửi đánh giá',
    link: 'Đánh giá việc phục vụ',
  },
} as const;
