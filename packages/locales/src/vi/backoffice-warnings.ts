export const warnings = {
  title: 'Nhắc hạn giải quyết',
  lead: 'Khi nào ai được nhắc về một hồ sơ sắp đến hạn hoặc quá hạn. Mỗi người được nhắc một lần cho mỗi ngày hẹn; ngày hẹn đổi thì nhắc lại.',
  note: 'Tính theo giờ làm việc, một ngày là 8 giờ. Ô nào để trống thì không nhắc vì lý do đó.',
  done: 'Đã lưu. Áp dụng từ bây giờ.',
  send: 'Lưu',
  fields: {
    percent: '{{who}}: nhắc khi đã dùng hết bao nhiêu phần trăm thời hạn',
    hoursBefore: '{{who}}: nhắc khi còn bao nhiêu giờ làm việc',
    hoursAfter: '{{who}}: báo khi quá hạn bao nhiêu giờ làm việc',
  },
} as const;
