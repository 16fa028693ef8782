export const vi = {
  name: 'Phản ánh mẫu',
  officialName: 'Tiếp nhận và trả lời phản ánh mẫu',
  summary: 'Báo cho cơ quan một việc chưa đúng ở nơi bạn sống. Cơ quan xem xét và trả lời bạn.',
  keywords: ['phản ánh mẫu'],
  domain: 'Lĩnh vực mẫu',
  steps: {
    unassigned: 'Phân công người xác minh',
    verifying: 'Xác minh tại chỗ',
    approving: 'Lãnh đạo xem và ký câu trả lời',
    issuing: 'Cấp số, đóng dấu',
  },
  pages: {
    matter: { title: 'Bạn phản ánh việc gì?' },
    reporter: { title: 'Cơ quan trả lời ai?' },
  },
  fields: {
    kind: { label: 'Loại việc', options: { litter: 'Rác thải', noise: 'Tiếng ồn', other: 'Việc khác' } },
    commune: { label: 'Phường, xã nơi xảy ra' },
    place: { label: 'Địa điểm' },
    what: { label: 'Việc bạn thấy' },
    fullName: { label: 'Họ, chữ đệm và tên', hint: 'Không cho bên bị phản ánh biết' },
    phone: { label: 'Số điện thoại', hint: 'Chỉ dùng để hỏi thêm' },
    email: { label: 'Thư điện tử', hint: 'Câu trả lời được gửi đến đây' },
  },
  papers: { picture: { name: 'Ảnh chụp' } },
  refusalGrounds: {
    notCompetent: 'Không thuộc thẩm quyền của cơ quan này',
    unfounded: 'Không có căn cứ để xem xét',
  },
  result: {
    name: 'Văn bản trả lời phản ánh',
    title: 'TRẢ LỜI PHẢN ÁNH',
    grounds: ['Sau khi xác minh phản ánh của ông/bà {{fullName}},'],
    rows: { place: 'Địa điểm', kind: 'Loại việc' },
    paragraphs: {
      granted: ['Phản ánh là đúng. Cơ quan đã xử lý.'],
      refused: ['Không xác minh được việc đã phản ánh. Lý do: {{reason}}'],
    },
  },
} as const;
