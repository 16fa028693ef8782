/** Dates that announced days off moved, and agencies that passed on. */
export const moved = {
  line: '{{what}}: {{from}} → {{to}}',
  due: 'Ngày hẹn trả',
  response: 'Hạn trả lời lần đầu',
  wait: 'Hạn của người nộp',
  consultation: 'Hạn trả lời ý kiến',
  visit: 'Lịch hẹn đến quầy',
  passed: '{{from}} → {{to}}, theo {{document}}',
  revoked: 'Số {{number}}, theo {{document}}',
  corrected: 'Số {{number}} thay cho số {{old}}',
  asked: '{{field}}, đề nghị ghi là: {{right}}',
  because: '{{occasion}} ({{document}})',
} as const;
