export const vi = {
  name: 'Bản sao trích lục hộ tịch, bản sao Giấy khai sinh',
  officialName: 'Cấp bản sao trích lục hộ tịch, bản sao Giấy khai sinh',
  summary:
    'Lấy bản sao giấy khai sinh, trích lục kết hôn, khai tử hoặc nhận con nuôi từ cơ sở dữ liệu hộ tịch. Nộp trước 15:00 thì có trong ngày, không phải đến cơ quan.',
  keywords: ['trích lục', 'bản sao giấy khai sinh', 'khai sinh', 'kết hôn', 'khai tử', 'mất giấy khai sinh', 'hộ tịch'],
  domain: 'Hộ tịch',
  steps: {
    askingRegister: 'Hệ thống tra cứu cơ sở dữ liệu hộ tịch',
    reading: 'Chờ bạn đọc lại bản dự thảo',
    lookingByHand: 'Cán bộ tra cứu sổ hộ tịch',
    comparing: 'Cán bộ đối chiếu, dự thảo trích lục',
    approving: 'Lãnh đạo xem và ký',
    issuing: 'Cấp số, đóng dấu',
  },
  pages: {
    event: { title: 'Bạn cần trích lục việc gì, của ai?' },
    owner: { title: 'Người yêu cầu và số bản' },
    contact: { title: 'Liên hệ và cách nhận kết quả' },
  },
  fields: {
    event: {
      label: 'Việc hộ tịch',
      options: { birth: 'Khai sinh', marriage: 'Kết hôn', death: 'Khai tử', adoption: 'Nhận con nuôi' },
    },
    subjectName: { label: 'Họ, chữ đệm và tên người được ghi trong sổ', hint: 'Với việc kết hôn: ghi tên một người' },
    subjectId: { label: 'Số định danh cá nhân của người đó', hint: '12 chữ số' },
    subjectBirthDate: { label: 'Ngày sinh của người đó', hint: 'Ví dụ: 27 3 1994' },
    spouseName: { label: 'Họ, chữ đệm và tên vợ hoặc chồng' },
    eventYear: { label: 'Năm đăng ký', hint: 'Ví dụ: 1994' },
    commune: { label: 'Phường, xã bạn muốn yêu cầu', hint: 'Nơi nào cũng được, không phụ thuộc nơi đã đăng ký' },
    fullName: { label: 'Họ, chữ đệm và tên người yêu cầu', hint: 'Viết đúng như trên thẻ căn cước' },
    personalId: { label: 'Số định danh cá nhân của người yêu cầu', hint: '12 chữ số trên thẻ căn cước' },
    relation: {
      label: 'Bạn là gì của người được ghi trong sổ?',
      options: {
        self: 'Chính tôi',
        parent: 'Cha, mẹ',
        child: 'Con',
        spouse: 'Vợ, chồng',
        authorised: 'Người được ủy quyền',
      },
    },
    purpose: { label: 'Bạn cần để làm gì?', hint: 'Không bắt buộc' },
    copies: { label: 'Số bản cần cấp', hint: 'Từ 1 đến 10 bản', unit: 'bản' },
    phone: { label: 'Số điện thoại', hint: 'Chỉ dùng để báo về hồ sơ này' },
    email: { label: 'Thư điện tử', hint: 'Thông báo và kết quả được gửi đến đây' },
    resultChannel: {
      label: 'Bạn muốn nhận kết quả bằng cách nào?',
      options: {
        online: 'Bản điện tử có chữ ký số, nhận trên mạng',
        post: 'Bản giấy, bưu điện mang đến',
        desk: 'Bản giấy, đến lấy tại phường, xã',
      },
    },
    postAddress: { label: 'Địa chỉ nhận qua bưu điện' },
  },
  papers: {
    authorisation: {
      name: 'Văn bản ủy quyền',
      hint: 'Không cần công chứng nếu là ông, bà, cha, mẹ, con, vợ, chồng, anh, chị, em',
    },
    earlierPaper: { name: 'Giấy tờ hộ tịch đã cấp trước đây', hint: 'Nếu còn, giúp tìm nhanh hơn' },
  },
  refusalGrounds: {
    notRegistered: 'Không tìm thấy việc hộ tịch này trong sổ và cơ sở dữ liệu',
    notEntitled: 'Người yêu cầu không có quyền xin trích lục của người khác',
    cannotTell: 'Có nhiều bản ghi, thông tin đã khai chưa đủ để xác định',
    notCompetent: 'Không thuộc thẩm quyền của cơ quan này',
  },
  result: {
    name: 'Bản sao trích lục hộ tịch',
    title: 'TRÍCH LỤC HỘ TỊCH (BẢN SAO)',
    grounds: ['Căn cứ Luật Hộ tịch số 60/2014/QH13;', 'Theo yêu cầu của ông/bà {{fullName}},'],
    rows: {
      event: 'Việc hộ tịch',
      subjectName: 'Họ, chữ đệm, tên',
      subjectBirthDate: 'Ngày, tháng, năm sinh',
      subjectId: 'Số định danh cá nhân',
      spouseName: 'Vợ hoặc chồng',
      eventYear: 'Năm đăng ký',
      copies: 'Số bản',
    },
    paragraphs: {
      granted: ['Nội dung trên được trích đúng từ cơ sở dữ liệu hộ tịch điện tử.'],
      refused: ['Không đủ căn cứ để cấp trích lục. Lý do: {{reason}}'],
    },
  },
} as const;
