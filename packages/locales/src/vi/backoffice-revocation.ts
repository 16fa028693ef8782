/** Revoking a result that was issued. */
export const revocation = {
  revocation: {
    link: 'Thu hồi kết quả',
    title: 'Thu hồi kết quả số {{number}}',
    lead: 'Từ lúc ghi, ai kiểm tra giấy này đều thấy nó đã bị thu hồi. Người được cấp nhận thông báo kèm lý do. Không khôi phục được: cần thì làm lại thủ tục.',
    fields: {
      document: { label: 'Quyết định thu hồi', hint: 'Số và ký hiệu, ví dụ 12/QĐ-UBND' },
      reason: { label: 'Lý do', hint: 'Người được cấp đọc lý do này. Người kiểm tra giấy thì không.' },
      sure: { label: 'Xác nhận', options: { sure: 'Tôi đã xem kết quả và quyết định thu hồi' } },
    },
    send: 'Thu hồi kết quả',
    cancel: 'Không thu hồi',
    revoked: 'Kết quả số {{number}} đã bị thu hồi ngày {{date}}',
    revokedText: 'Theo {{document}}. Giấy đã cấp không còn hiệu lực.',
    replaced: 'Kết quả này đã được thay bằng kết quả mới',
    overtaken: 'Hồ sơ vừa có thay đổi. Đọc lại, rồi thu hồi nếu vẫn cần.',
  },
} as const;
