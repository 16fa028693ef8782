/** Beginning a draft, and comparing what was drafted. */
export const drafts = {
  drafts: {
    templates: 'Mẫu câu cho dự thảo',
    template: 'Chọn mẫu',
    chooseTemplate: 'Chọn một mẫu',
    insert: 'Đưa mẫu vào dự thảo',
    templateGranted: 'Đồng ý: {{name}}',
    templateRefused: 'Không đồng ý: {{ground}}',
    templateNote: 'Mẫu lấy từ thủ tục, bằng tiếng Việt vì in vào văn bản. Phần bạn đã viết vẫn còn, mẫu đứng sau.',
    versions: 'So với các bản trước',
    compareTitle: 'Các bản dự thảo',
    compareLead: 'Chữ gạch là đã bỏ, chữ nền vàng là mới thêm.',
    older: 'Bản cũ',
    newer: 'Bản mới',
    compare: 'So sánh',
    draftNamed: 'Bản {{number}}: {{outcome}}, {{who}}, {{when}}',
    sameText: 'Hai bản có nội dung giống hệt.',
    outcomeChanged: 'Đề xuất đổi từ “{{before}}” sang “{{after}}”.',
    noDrafts: 'Chưa có bản dự thảo nào.',
    removed: 'đã bỏ',
    added: 'mới thêm',
  },
} as const;
