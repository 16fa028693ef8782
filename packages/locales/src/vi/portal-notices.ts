/** What a person was told about their dossiers. */
export const notices = {
  title: 'Thông báo',
  titleUnread: 'Thông báo ({{number}} chưa đọc)',
  lead: 'Mọi thông báo về hồ sơ bạn đã nộp, mới nhất ở trên. Mở hồ sơ là thông báo của hồ sơ đó được ghi đã đọc.',
  unread: 'Chưa đọc',
  markAll: 'Ghi tất cả là đã đọc',
  older: 'Thông báo cũ hơn',
  newest: 'Về thông báo mới nhất',
  empty: 'Bạn chưa có thông báo nào.',
  emptyText:
    'Khi hồ sơ của bạn được tiếp nhận, cần bổ sung hoặc có kết quả, thông báo hiện ở đây và gửi qua thư điện tử.',
} as const;
