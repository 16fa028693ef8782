export const prints = {
  prints: {
    title: 'Báo cáo dạng PDF',
    ask: 'Soạn PDF',
    waiting: 'Đang soạn tệp PDF. Trang này tự tải lại sau vài giây.',
    ready: 'Tệp PDF đã soạn xong, với số liệu lúc bạn yêu cầu.',
    open: 'Mở tệp PDF',
    kept: 'Tệp được giữ một ngày, chỉ bạn mở được.',
  },
} as const;
