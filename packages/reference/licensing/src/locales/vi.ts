export const vi = {
  name: 'Xác nhận mẫu',
  officialName: 'Cấp Giấy xác nhận mẫu',
  summary: 'Giấy xác nhận một việc mà cơ quan nắm được. Viết lại câu này bằng lời của người dân.',
  keywords: ['giấy xác nhận mẫu'],
  domain: 'Lĩnh vực mẫu',
  steps: {
    unassigned: 'Phân công người thụ lý',
    appraising: 'Thẩm định hồ sơ',
    approving: 'Lãnh đạo xem và ký',
    issuing: 'Cấp số, đóng dấu',
  },
  pages: {
    owner: { title: 'Người cần xác nhận' },
    request: { title: 'Bạn cần giấy này để làm gì?' },
    contact: { title: 'Liên hệ và cách nhận kết quả' },
  },
  fields: {
    fullName: { label: 'Họ, chữ đệm và tên', hint: 'Viết đúng như trên thẻ căn cước' },
    personalId: { label: 'Số định danh cá nhân', hint: '12 chữ số trên thẻ căn cước' },
    commune: { label: 'Phường, xã nơi thường trú' },
    address: { label: 'Số nhà, đường, tổ dân phố' },
    purpose: { label: 'Mục đích sử dụng', options: { study: 'Đi học', work: 'Đi làm', other: 'Mục đích khác' } },
    otherPurpose: { label: 'Mục đích khác', hint: 'Ví dụ: vay vốn ngân hàng' },
    phone: { label: 'Số điện thoại', hint: 'Chỉ dùng để báo về hồ sơ này' },
    email: { label: 'Thư điện tử', hint: 'Thông báo được gửi đến đây' },
    resultChannel: {
      label: 'Bạn muốn nhận kết quả bằng cách nào?',
      options: { online: 'Bản điện tử có chữ ký số, nhận trên mạng', desk: 'Bản giấy, đến lấy tại phường, xã' },
    },
  },
  papers: { evidence: { name: 'Giấy tờ chứng minh', hint: 'Chụp đủ các trang' } },
  refusalGrounds: {
    notCompetent: 'Không thuộc thẩm quyền của cơ quan này',
    falseDeclaration: 'Nội dung khai không đúng',
  },
  result: {
    name: 'Giấy xác nhận mẫu',
    title: 'GIẤY XÁC NHẬN MẪU',
    grounds: ['Xét đề nghị của ông/bà {{fullName}},'],
    rows: {
      fullName: 'Họ, chữ đệm, tên',
      personalId: 'Số định danh cá nhân',
      address: 'Nơi cư trú',
      purpose: 'Giấy này được cấp để',
    },
    paragraphs: {
      granted: ['Giấy này có giá trị sử dụng 6 tháng kể từ ngày cấp.'],
      refused: ['Không đủ căn cứ để cấp giấy xác nhận. Lý do: {{reason}}'],
    },
  },
} as const;
