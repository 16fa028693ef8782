/** Letters that are about no dossier: `code` names a petition, `link` opens what the letter tells of. */
export const letters = {
  petitionReceived: {
    subject: 'Đã tiếp nhận phản ánh, kiến nghị {{code}}',
    body: '{{agency}} đã tiếp nhận phản ánh, kiến nghị {{code}} của bạn và trả lời trước {{due}}. Theo dõi tại: {{link}}',
  },
  petitionRefused: {
    subject: 'Phản ánh, kiến nghị {{code}} không được tiếp nhận',
    body: '{{agency}} không tiếp nhận phản ánh, kiến nghị {{code}}. Lý do và việc bạn có thể làm tiếp: {{link}}',
  },
  petitionPassedOn: {
    subject: 'Phản ánh, kiến nghị {{code}} được chuyển cơ quan',
    body: 'Phản ánh, kiến nghị {{code}} được chuyển đến {{agency}}, nơi có thẩm quyền. Bạn không phải làm gì thêm. Theo dõi tại: {{link}}',
  },
  petitionAnswered: {
    subject: 'Phản ánh, kiến nghị {{code}} đã có câu trả lời',
    body: '{{agency}} đã trả lời phản ánh, kiến nghị {{code}} của bạn. Đọc tại: {{link}}',
  },
  petitionPublished: {
    subject: 'Câu trả lời cho phản ánh, kiến nghị {{code}} đã công khai',
    body: 'Như bạn đã đồng ý, {{agency}} đã công khai câu trả lời cho phản ánh, kiến nghị {{code}}. Xem tại: {{link}}',
  },
  erasureAnswered: {
    subject: 'Yêu cầu xóa dữ liệu {{code}} đã có câu trả lời',
    body: 'Thành phố đã trả lời yêu cầu xóa dữ liệu {{code}} của bạn. Đăng nhập để đọc và tải về: {{link}}',
  },
  confirmEmail: {
    subject: 'Mã xác nhận thư điện tử: {{code}}',
    body: 'Nhập mã {{code}} để nhận tin của cổng dịch vụ công tại địa chỉ này. Mã dùng một lần, trong 24 giờ: {{link}} Không phải bạn yêu cầu? Hãy bỏ qua thư này.',
  },
  emailChanged: {
    subject: 'Địa chỉ này thôi nhận tin của cổng dịch vụ công',
    body: 'Chủ tài khoản vừa đổi nơi nhận tin, nên từ nay thư không gửi đến đây nữa. Không phải bạn đổi? Đăng nhập và đổi lại ngay: {{link}}',
  },
} as const;
