/** Words that official papers put around a dossier's own; papers of the agencies are in Vietnamese by law. */
export const officialPapers = {
  city: 'ỦY BAN NHÂN DÂN THÀNH PHỐ HÀ NỘI',
  committee: (agency: string) => `UBND ${agency.charAt(0).toLocaleLowerCase('vi')}${agency.slice(1)}`,
  demo: (issuer: string) => `${issuer} (DEMO)`,
  desk: 'Trung tâm Phục vụ hành chính công',
  place: 'Hà Nội',
  portal: 'Cổng Dịch vụ công thành phố Hà Nội',
  electronic: 'Bản điện tử',
  onPaper: 'Bản giấy',
  original: 'Bản chính, trả lại sau khi đối chiếu',
  declaration: 'Tờ khai điện tử',
  resultPlaces: {
    online: 'trực tuyến, trên Cổng Dịch vụ công',
    post: 'qua bưu chính, theo địa chỉ đã khai',
    desk: 'tại nơi tiếp nhận hồ sơ',
  },
  resultDesk: (agency: string) => `tại Trung tâm Phục vụ hành chính công ${agency}`,
  settledElsewhere: (here: string, there: string) =>
    `Hồ sơ được tiếp nhận tại ${here} và do ${there} giải quyết; thời hạn tính từ lúc tiếp nhận.`,
  broughtBy: (name: string, authority: string) =>
    authority ? `Hồ sơ do ${name} nộp thay, theo ${authority}.` : `Hồ sơ do ${name} nộp thay theo ủy quyền.`,
  exempted: (amount: string, category: string, basis: { document: string; article: string }) =>
    `Được miễn lệ phí ${amount}: ${category} (${basis.document}, điều ${basis.article}).`,
  restartNote: 'Khi hồ sơ phải bổ sung, thời hạn được tính lại từ đầu sau khi bổ sung đủ.',
  supplementGuidance: 'Ông/Bà bổ sung trên Cổng Dịch vụ công hoặc tại nơi tiếp nhận. Chỉ nộp những gì nêu trên.',
  refusalGuidance: 'Nếu không đồng ý, Ông/Bà có quyền khiếu nại theo quy định của pháp luật.',
  apologyRecipients: ['Như trên;', 'Trung tâm Phục vụ hành chính công;', 'Lưu: VT.'],
  next: [
    { title: 'Cơ quan kiểm tra hồ sơ', detail: 'Trong 8 giờ làm việc. Nếu thiếu, cơ quan hỏi một lần cho đủ.' },
    { title: 'Ông/Bà nhận giấy hẹn', detail: 'Trên giấy có mã hồ sơ và ngày trả kết quả.' },
    { title: 'Có kết quả', detail: 'Thông báo được gửi trên Cổng và qua thư điện tử.' },
  ],
  receiptSymbol: 'BL-DEMO',
  chargeContent: (procedure: string) => `Lệ phí, phí: ${procedure}`,
  methods: { gateway: 'Trực tuyến qua VNPAY', desk: 'Tiền mặt tại quầy' },
  standingIn: (substitute: string, holder: string) => `${substitute} (làm thay ${holder})`,
  capacity: 'TM. ỦY BAN NHÂN DÂN',
  signatoryTitle: 'CHỦ TỊCH',
  certifies: 'XÁC NHẬN:',
  refusalTitle: 'Thông báo không giải quyết hồ sơ',
  /** What a draft begins with, for the leader or (of a refusal) as the reason in the answer. */
  drafts: {
    granted: (result: string) => `Hồ sơ đủ căn cứ. Đề nghị cấp: ${result}.`,
    refused: (ground: string) => `${ground}.`,
    found: (finding: string) => `Đã ghi nhận: ${finding}.`,
    answered: (agency: string, opinion: string) => `Ý kiến của ${agency}: ${opinion}.`,
  },
  replaces: (number: string) => `Đính chính và thay thế kết quả số ${number} đã cấp.`,
  sealReason: 'Giải quyết thủ tục hành chính',
  approvalReason: 'Phê duyệt kết quả giải quyết thủ tục hành chính',
  yes: 'Có',
  no: 'Không',
} as const;
