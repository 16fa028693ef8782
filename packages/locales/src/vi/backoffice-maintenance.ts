export const maintenance = {
  maintenance: {
    title: 'Thông báo bảo trì',
    lead: 'Thông báo hiện trên mọi trang của cổng dịch vụ công, từ lúc gửi đến khi hết thời gian bảo trì. Người dân phải được báo trước ít nhất một ngày.',
    done: 'Đã ghi. Cổng hiện thông báo trong vòng nửa phút.',
    fields: {
      startDate: { label: 'Ngày bắt đầu' },
      startTime: { label: 'Giờ bắt đầu' },
      endDate: { label: 'Ngày kết thúc' },
      endTime: { label: 'Giờ kết thúc' },
      toldVi: { label: 'Lời báo bằng tiếng Việt', hint: 'Việc gì không làm được, và làm bằng cách nào khác' },
      toldEn: { label: 'Lời báo bằng tiếng Anh', hint: 'Người đọc bản tiếng Anh chỉ thấy lời này' },
      urgent: {
        label: 'Không chờ được một ngày',
        options: { urgent: 'Việc khẩn cấp, phải làm ngay' },
      },
    },
    choose: 'Chọn giờ',
    trouble: {
      endsTooSoon: 'Giờ kết thúc phải sau giờ bắt đầu và chưa qua.',
      toldTooLate: 'Còn chưa đến một ngày. Chọn lúc muộn hơn, hoặc đánh dấu là việc khẩn cấp.',
    },
    send: 'Thông báo',
    announced: 'Đã thông báo',
    empty: 'Không có lần bảo trì nào sắp tới.',
    columns: { start: 'Từ', end: 'Đến', told: 'Lời báo', act: 'Việc' },
    withdraw: 'Rút thông báo lúc {{start}}',
  },
} as const;
