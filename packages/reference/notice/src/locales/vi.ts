export const vi = {
  name: 'Thông báo mẫu',
  officialName: 'Thông báo tổ chức sự kiện mẫu',
  summary: 'Báo trước một việc cho cơ quan. Đến hạn mà cơ quan không phản đối thì bạn được tiến hành.',
  keywords: ['thông báo mẫu'],
  domain: 'Lĩnh vực mẫu',
  steps: {
    screening: 'Xem xét thông báo',
    approving: 'Lãnh đạo xem và ký văn bản phản đối',
    issuing: 'Cấp số, đóng dấu',
  },
  pages: {
    host: { title: 'Ai tổ chức?' },
    event: { title: 'Sự kiện diễn ra ở đâu, khi nào?' },
  },
  fields: {
    host: { label: 'Tên tổ chức, cá nhân tổ chức', hint: 'Ví dụ: Công ty Ánh Sao' },
    fullName: { label: 'Họ tên người chịu trách nhiệm', hint: 'Viết đúng như trên thẻ căn cước' },
    personalId: { label: 'Số định danh cá nhân', hint: '12 chữ số trên thẻ căn cước' },
    phone: { label: 'Số điện thoại', hint: 'Cơ quan gọi ngay khi cần hỏi' },
    commune: { label: 'Phường, xã nơi tổ chức' },
    place: { label: 'Địa điểm' },
    eventDate: { label: 'Ngày tổ chức', hint: 'Báo trước ít nhất 24 giờ' },
    eventTime: {
      label: 'Giờ bắt đầu',
      options: { '08:00': '8 giờ', '10:00': '10 giờ', '14:00': '14 giờ', '16:00': '16 giờ' },
    },
    subject: { label: 'Nội dung' },
  },
  papers: { programme: { name: 'Chương trình sự kiện' } },
  refusalGrounds: {
    unlawful: 'Nội dung trái quy định của pháp luật',
    notCompetent: 'Không thuộc thẩm quyền của cơ quan này',
  },
  result: {
    name: 'Văn bản phản đối',
    title: 'VĂN BẢN TRẢ LỜI THÔNG BÁO',
    grounds: ['Xét thông báo của {{host}},'],
    rows: { host: 'Tổ chức, cá nhân', subject: 'Nội dung', eventDate: 'Ngày tổ chức', eventTime: 'Giờ bắt đầu' },
    paragraphs: {
      granted: ['Cơ quan không phản đối.'],
      refused: ['Cơ quan phản đối việc tổ chức. Lý do: {{reason}}'],
    },
  },
} as const;
