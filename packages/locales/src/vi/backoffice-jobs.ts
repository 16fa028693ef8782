/** Long work of the worker, and how far it is. */
export const jobs = {
  title: 'Việc chạy nền',
  lead: 'Việc dài hệ thống tự làm dần. Dừng giữa chừng thì lần sau làm tiếp từ chỗ dừng.',
  indexing: 'Tìm theo nội dung hồ sơ',
  indexingLead:
    'Lời khai, tên giấy tờ và dự thảo của từng hồ sơ được đưa vào tìm kiếm, hồ sơ nộp trước được làm trước.',
  indexed: 'Hồ sơ đã tìm được theo nội dung',
  share: '{{share}}% số hồ sơ',
  waiting: 'Hồ sơ đang chờ',
  since: 'Chờ từ {{at}}',
  whole: 'Đã xong: hồ sơ nào cũng tìm được theo nội dung.',
  going: 'Đang làm. Mở lại trang này để xem đến đâu.',
} as const;
