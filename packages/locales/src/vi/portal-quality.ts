export const quality = {
  quality: {
    title: 'Chất lượng phục vụ',
    lead: 'Từ {{since}}. Đếm lại lúc {{countedAt}}.',
    none: 'Chưa đếm lần nào trong năm nay.',
    hidden: 'dưới 5',
    explain:
      'Số dưới {{least}} được giấu để không ai bị nhận ra. Đúng hẹn: có kết quả trước hết hạn, trừ thời gian tạm dừng theo luật; hẹn lại vì trễ không tính là đúng hẹn. Hài lòng: chấm 4 hoặc 5 trên 5.',
    byService: 'Theo thủ tục',
    byAgency: 'Theo cơ quan',
    name: 'Tên',
    received: 'Đã nhận',
    receivedOnline: 'Nhận trực tuyến',
    settled: 'Đã giải quyết',
    onTime: 'Đúng hẹn',
    rated: 'Lượt đánh giá',
    satisfied: 'Hài lòng',
    convenient: 'Thuận tiện',
    punctual: 'Đúng giờ hẹn',
    courteous: 'Thái độ tốt',
    openData: 'Dữ liệu mở',
    openDataText:
      'Cùng số liệu ấy, giấy phép CC BY 4.0, không có dữ liệu cá nhân. Ô trống: bị giấu hoặc chưa có gì để tính.',
    csv: 'Tải CSV',
    json: 'Tải JSON',
    here: 'Thủ tục này từ {{since}}',
    more: 'Xem mọi thủ tục và cơ quan',
  },
} as const;
