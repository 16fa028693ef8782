export const offline = {
  title: 'Máy đang không có mạng',
  lead: 'Trang bạn cần chưa có trên máy này nên chưa mở được.',
  still: 'Bạn vẫn xem được',
  stillText: 'Các trang hướng dẫn và trang điền hồ sơ đã mở gần đây trên máy này. Bấm nút quay lại để trở về.',
  waits: 'Việc phải chờ có mạng',
  waitsText: 'Gửi hồ sơ, nộp lệ phí, xem tình trạng và kết quả. Cần hỏi ngay, hãy gọi {{hotline}}.',
  again: 'Thử lại',
} as const;
