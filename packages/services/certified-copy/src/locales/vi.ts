export const vi = {
  name: 'Chứng thực bản sao',
  officialName: 'Chứng thực bản sao từ bản chính giấy tờ, văn bản',
  summary:
    'Cơ quan đối chiếu bản chính của bạn và chứng nhận bản sao đúng với bản chính. Đặt lịch trước, mang bản chính đến, nhận ngay trong ngày.',
  keywords: [
    'sao y',
    'công chứng bản sao',
    'photo công chứng',
    'bản sao',
    'bằng tốt nghiệp',
    'chứng thực',
    'sổ hộ khẩu',
    'dấu đỏ',
  ],
  domain: 'Chứng thực',
  partialReason: 'Pháp luật yêu cầu xuất trình bản chính để đối chiếu, nên bạn cần đến cơ quan một lần.',
  steps: {
    comparing: 'Đối chiếu bản chính, đếm trang, tính phí',
    certifying: 'Lãnh đạo ký chứng thực',
    numbering: 'Cấp số, đóng dấu, vào sổ',
  },
  pages: {
    paper: { title: 'Giấy tờ cần chứng thực' },
    visit: {
      title: 'Bạn muốn đến đâu, khi nào?',
      intro: 'Mang theo bản chính. Đến trước 15:00 thì nhận kết quả trong ngày.',
    },
    owner: { title: 'Người yêu cầu chứng thực' },
  },
  fields: {
    paperKind: {
      label: 'Loại giấy tờ',
      options: {
        diploma: 'Văn bằng, chứng chỉ',
        civilStatus: 'Giấy tờ hộ tịch',
        property: 'Giấy tờ nhà đất, tài sản',
        other: 'Giấy tờ khác',
      },
    },
    paperTitle: { label: 'Tên giấy tờ', hint: 'Ví dụ: Bằng tốt nghiệp đại học' },
    pages: { label: 'Số trang của bản chính', hint: 'Cán bộ sẽ đếm lại tại quầy', unit: 'trang' },
    copies: { label: 'Số bản sao cần chứng thực', hint: 'Từ 1 đến 20 bản', unit: 'bản' },
    commune: { label: 'Phường, xã bạn sẽ đến', hint: 'Nơi nào cũng được, không phụ thuộc nơi cư trú' },
    visitDate: { label: 'Ngày đến', hint: 'Ngày làm việc trong 60 ngày tới. Ví dụ: 25 11 2026' },
    visitTime: {
      label: 'Giờ đến',
      options: {
        '08:00': '08:00 đến 09:00',
        '09:00': '09:00 đến 10:00',
        '10:00': '10:00 đến 11:30',
        '14:00': '14:00 đến 15:00',
        '15:00': '15:00 đến 16:30 (kết quả vào ngày làm việc sau)',
      },
    },
    fullName: { label: 'Họ, chữ đệm và tên', hint: 'Viết đúng như trên thẻ căn cước' },
    personalId: { label: 'Số định danh cá nhân', hint: '12 chữ số trên thẻ căn cước' },
    phone: { label: 'Số điện thoại', hint: 'Chỉ dùng để báo về hồ sơ này' },
    email: { label: 'Thư điện tử', hint: 'Giấy hẹn được gửi đến đây' },
  },
  papers: {
    original: { name: 'Bản chính giấy tờ cần sao', hint: 'Mang đến quầy, được trả lại ngay sau khi đối chiếu' },
  },
  refusalGrounds: {
    altered: 'Bản chính bị tẩy xóa, sửa chữa, thêm bớt nội dung không hợp lệ',
    damaged: 'Bản chính bị hư hỏng, cũ nát, không xác định được nội dung',
    secret: 'Bản chính đóng dấu mật hoặc ghi rõ không được sao chụp',
    unlawful: 'Bản chính có nội dung trái pháp luật, đạo đức xã hội',
    notLegalised: 'Giấy tờ nước ngoài chưa được hợp pháp hóa lãnh sự',
    unconfirmed: 'Giấy tờ do cá nhân tự lập, không có xác nhận và đóng dấu',
  },
  result: {
    name: 'Lời chứng bản sao đúng với bản chính',
    title: 'LỜI CHỨNG CHỨNG THỰC BẢN SAO',
    subtitle: 'Chứng thực bản sao đúng với bản chính',
    grounds: ['Căn cứ Nghị định số 23/2015/NĐ-CP ngày 16 tháng 02 năm 2015 của Chính phủ;'],
    rows: {
      paperKind: 'Loại giấy tờ',
      paperTitle: 'Tên giấy tờ',
      pages: 'Số trang',
      copies: 'Số bản sao',
    },
    paragraphs: {
      granted: ['Bản sao này đúng với bản chính do ông/bà {{fullName}} xuất trình.'],
      refused: ['Từ chối chứng thực. Lý do: {{reason}}'],
    },
  },
} as const;
