/** What is said of an exemption from the fee, wherever money of a dossier is shown. */
export const exempted = {
  title: 'Miễn lệ phí',
  claimed: 'Khai được miễn {{amount}}, với tư cách {{category}}. Cán bộ tiếp nhận xem giấy tờ rồi xác nhận.',
  confirmed: 'Được miễn {{amount}}, với tư cách {{category}}.',
  declined: 'Đã khai được miễn {{amount}}, với tư cách {{category}}. Cơ quan không xác nhận.',
  basis: 'Căn cứ: Điều {{article}}, {{document}}.',
  preview: '{{amount}}, khai được miễn: chưa phải nộp, kiểm tra khi tiếp nhận',
  previewPart: '{{amount}}, khai được miễn {{spared}}: chưa phải nộp, kiểm tra khi tiếp nhận',
} as const;
