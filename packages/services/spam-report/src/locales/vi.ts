export const vi = {
  name: 'Phản ánh tin nhắn rác, cuộc gọi rác',
  officialName: 'Phản ánh tin nhắn rác, thư điện tử rác, cuộc gọi rác',
  summary:
    'Báo số điện thoại, tên định danh hoặc địa chỉ thư quảng cáo mà bạn không đồng ý nhận. Cơ quan hỏi nhà mạng, chặn, xử phạt nếu vi phạm và trả lời bạn trong 10 ngày làm việc.',
  keywords: ['tin nhắn rác', 'cuộc gọi rác', 'thư rác', 'quảng cáo', 'spam', '5656', 'làm phiền', 'chặn số'],
  domain: 'An toàn thông tin',
  steps: {
    unassigned: 'Phân công người xác minh',
    verifying: 'Xác minh, tra danh sách không quảng cáo',
    askingCarriers: 'Nhà mạng trả lời về thuê bao',
    coordinating: 'Phối hợp chặn, nhắc nhở bên gửi',
    blocking: 'Nhà mạng chặn, thu hồi số',
    sanctioning: 'Thanh tra xử phạt',
    answering: 'Dự thảo trả lời người phản ánh',
    approving: 'Lãnh đạo xem và ký',
    issuing: 'Cấp số, gửi trả lời',
  },
  pages: {
    message: { title: 'Bạn nhận được gì, từ ai?' },
    consent: { title: 'Bạn có từng đồng ý nhận quảng cáo không?' },
    reporter: {
      title: 'Bạn là ai?',
      intro: 'Nhà mạng chỉ nhận những gì cần để tìm ra bên gửi. Bên gửi không biết ai đã phản ánh.',
    },
  },
  fields: {
    kind: { label: 'Loại', options: { sms: 'Tin nhắn', call: 'Cuộc gọi', email: 'Thư điện tử' } },
    sender: {
      label: 'Số điện thoại, tên định danh hoặc địa chỉ của bên gửi',
      hint: 'Viết đúng như trên máy. Ví dụ: 0281234567, QUANGCAO, ban@vidu.vn',
    },
    receivedOn: { label: 'Ngày nhận', hint: 'Ví dụ: 25 11 2026' },
    receivedAt: {
      label: 'Vào lúc',
      options: {
        morning: 'Buổi sáng, 07:00 đến 12:00',
        afternoon: 'Buổi chiều, 12:00 đến 18:00',
        evening: 'Buổi tối, 18:00 đến 22:00',
        night: 'Ban đêm, 22:00 đến 07:00',
      },
    },
    content: { label: 'Nội dung', hint: 'Chép lại tin nhắn, hoặc kể lại cuộc gọi nói gì' },
    frequency: {
      label: 'Bạn nhận mấy lần?',
      options: { once: 'Một lần', several: 'Vài lần', daily: 'Gần như hằng ngày' },
    },
    labelled: { label: 'Nội dung có mở đầu bằng [QC] hoặc [AD] không?' },
    consented: { label: 'Bạn có từng đồng ý nhận quảng cáo của bên này không?' },
    optedOut: { label: 'Bạn đã từ chối nhận quảng cáo chưa?' },
    optedOutOn: { label: 'Ngày từ chối', hint: 'Ví dụ: 1 11 2026' },
    doNotCall: {
      label: 'Số của bạn có trong Danh sách không quảng cáo không?',
      options: { yes: 'Có', no: 'Không', unknown: 'Tôi không biết' },
    },
    fullName: { label: 'Họ, chữ đệm và tên', hint: 'Viết đúng như trên thẻ căn cước' },
    receivingNumber: { label: 'Số điện thoại đã nhận', hint: 'Số của chính bạn' },
    email: { label: 'Thư điện tử', hint: 'Trả lời được gửi đến đây' },
    nameHidden: { label: 'Giữ kín tên bạn với bên bị phản ánh?' },
  },
  papers: {
    screenshot: { name: 'Ảnh chụp màn hình', hint: 'Thấy rõ bên gửi, giờ và nội dung' },
    recording: { name: 'Ghi âm hoặc ảnh nhật ký cuộc gọi' },
  },
  refusalGrounds: {
    notAdvertising: 'Không phải tin nhắn, cuộc gọi, thư quảng cáo',
    noEvidence: 'Không đủ thông tin để tìm ra bên gửi',
    outOfScope: 'Thuộc thẩm quyền của cơ quan khác',
  },
  findings: {
    confirmed: 'Đúng là tin nhắn, cuộc gọi rác',
    unconfirmed: 'Chưa đủ căn cứ để kết luận',
    consented: 'Người nhận đã đồng ý, không phải rác',
    toSanction: 'Có dấu hiệu vi phạm, chuyển thanh tra',
    blockedOnly: 'Đã chặn, nhắc nhở; không xử phạt',
    fined: 'Phạt tiền',
    warned: 'Phạt cảnh cáo',
  },
  result: {
    name: 'Trả lời phản ánh',
    title: 'TRẢ LỜI PHẢN ÁNH TIN NHẮN RÁC, CUỘC GỌI RÁC',
    grounds: [
      'Căn cứ Nghị định số 91/2020/NĐ-CP ngày 14 tháng 8 năm 2020 của Chính phủ;',
      'Xét phản ánh của ông/bà {{fullName}},',
    ],
    rows: { kind: 'Loại', sender: 'Bên gửi', receivedOn: 'Ngày nhận', receivedAt: 'Vào lúc' },
    paragraphs: {
      granted: ['Phản ánh của ông/bà là có cơ sở. Việc đã làm: {{reason}}', 'Cảm ơn ông/bà đã phản ánh.'],
      refused: [
        'Chưa đủ căn cứ để kết luận đây là tin nhắn rác, cuộc gọi rác. Lý do: {{reason}}',
        'Nếu có thêm thông tin, ông/bà có thể yêu cầu xem xét lại một lần.',
      ],
    },
  },
} as const;
