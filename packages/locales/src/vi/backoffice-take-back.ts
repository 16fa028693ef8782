/** Taking back the step that was done last. */
export const takeBack = {
  takeBack: {
    title: 'Bước sẽ lấy lại: {{step}}',
    step: '{{step}}, {{who}}, {{when}}',
    lead: 'Hồ sơ trở về đúng như trước bước này. Hạn trả kết quả không đổi, nhật ký giữ cả hai bước. Người làm bước này được báo.',
    took: 'Lấy lại mục {{sequence}}: {{step}} ({{who}})',
    wasTaken: 'Đã được lấy lại ở mục {{sequence}}',
    onSlip: 'Lấy lại bước của người giao',
    draft: '{{draft}} (đã lấy lại)',
    column: 'Bước sẽ lấy lại',
    all_other: 'Lấy lại {{count}} hồ sơ vừa giao',
    done: 'Đã lấy lại',
    reasonNeeded: 'Chưa lấy lại: đã có người mở hoặc đã quá 15 phút, cần ghi lý do.',
  },
} as const;
