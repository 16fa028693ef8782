export const agencies = {
  title: 'Cơ quan và đơn vị hành chính',
  lead: 'Tìm phường, xã, sở theo tên hiện nay hoặc tên cũ, để biết nay hồ sơ thuộc cơ quan nào.',
  search: 'Tên cơ quan, gõ có dấu hoặc không dấu',
  until: 'Hoạt động đến hết ngày {{date}}.',
  merged: 'Nay thuộc {{heirs}}.',
  parted: 'Nay chia về: {{heirs}}.',
  none: 'Không có cơ quan nào tên “{{query}}”',
  noneText: 'Thử gõ ít chữ hơn, ví dụ chỉ tên phường, không kèm quận.',
  all: 'Xem tất cả cơ quan hiện nay',
  communes_other: '{{count}} phường, xã',
  departments_other: '{{count}} cơ quan của thành phố',
  others_other: '{{count}} đơn vị khác: công an, bảo hiểm, bưu chính',
} as const;
