export const openingHours = {
  today: 'Hôm nay: {{hours}}',
  todayClosed: 'Hôm nay đóng cửa',
  todayHoliday: 'Hôm nay nghỉ: {{holiday}}',
  open: 'Đang mở cửa',
  shut: 'Đang đóng cửa',
  week: 'Giờ mở cửa tuần này',
  closed: 'đóng cửa',
  holiday: 'nghỉ ({{holiday}})',
  counted: 'Giờ làm việc của cơ quan: {{hours}} ({{document}})',
  from: 'từ {{from}}',
} as const;
