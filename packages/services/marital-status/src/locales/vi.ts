export const vi = {
  name: 'Xác nhận tình trạng hôn nhân',
  officialName: 'Cấp Giấy xác nhận tình trạng hôn nhân',
  summary:
    'Giấy cho biết bạn đang độc thân, đã ly hôn hoặc có vợ, chồng đã mất. Thường dùng để đăng ký kết hôn, mua bán nhà đất, vay vốn.',
  keywords: ['giấy độc thân', 'chưa kết hôn', 'kết hôn', 'ly hôn', 'tình trạng hôn nhân', 'hộ tịch'],
  domain: 'Hộ tịch',
  steps: {
    unassigned: 'Phân công người thụ lý',
    lookup: 'Tra cứu sổ hộ tịch và cơ sở dữ liệu',
    verifying: 'Hỏi các phường, xã nơi đã cư trú',
    approving: 'Lãnh đạo xem và ký',
    issuing: 'Cấp số, đóng dấu',
  },
  pages: {
    owner: { title: 'Người cần xác nhận' },
    purpose: { title: 'Bạn cần giấy này để làm gì?' },
    history: { title: 'Tình trạng hôn nhân và nơi đã cư trú' },
    contact: { title: 'Liên hệ, cách nhận kết quả và lệ phí' },
  },
  fields: {
    fullName: { label: 'Họ, chữ đệm và tên', hint: 'Viết đúng như trên thẻ căn cước' },
    personalId: { label: 'Số định danh cá nhân', hint: '12 chữ số trên thẻ căn cước' },
    birthDate: { label: 'Ngày sinh', hint: 'Ví dụ: 27 3 1994' },
    commune: { label: 'Phường, xã nơi thường trú' },
    address: { label: 'Số nhà, đường, tổ dân phố' },
    purpose: {
      label: 'Mục đích sử dụng',
      options: { marriage: 'Để đăng ký kết hôn', other: 'Mục đích khác' },
    },
    spouseName: {
      label: 'Họ tên người dự định kết hôn',
      hint: 'Giấy dùng để kết hôn chỉ cấp một bản và ghi tên người này',
    },
    otherPurpose: { label: 'Mục đích khác', hint: 'Ví dụ: vay vốn ngân hàng, chuyển nhượng nhà' },
    copies: { label: 'Số bản cần cấp', hint: 'Từ 1 đến 5 bản', unit: 'bản' },
    maritalHistory: {
      label: 'Tình trạng hôn nhân từ trước đến nay',
      options: {
        never: 'Chưa đăng ký kết hôn với ai',
        divorced: 'Đã ly hôn, hiện chưa kết hôn với ai',
        widowed: 'Vợ hoặc chồng đã mất, hiện chưa kết hôn với ai',
      },
    },
    livedElsewhere: { label: 'Từ khi đủ tuổi kết hôn, bạn có từng thường trú ở phường, xã khác không?' },
    earlierCommunes: {
      label: 'Những nơi đã thường trú',
      hint: 'Mỗi dòng một nơi, kèm năm đến và năm đi. Ví dụ: phường Hoàn Kiếm, 2012 đến 2018',
    },
    phone: { label: 'Số điện thoại', hint: 'Chỉ dùng để báo về hồ sơ này' },
    email: { label: 'Thư điện tử', hint: 'Thông báo và kết quả được gửi đến đây' },
    resultChannel: {
      label: 'Bạn muốn nhận kết quả bằng cách nào?',
      options: {
        online: 'Bản điện tử có chữ ký số, nhận trên mạng',
        post: 'Bản giấy, bưu điện mang đến địa chỉ thường trú',
        desk: 'Bản giấy, đến lấy tại phường, xã',
      },
    },
    exemption: {
      label: 'Bạn có thuộc diện được miễn lệ phí không?',
      hint: 'Nếu có, bạn chưa phải nộp tiền; cán bộ tiếp nhận xem giấy tờ chứng minh rồi xác nhận',
      options: {
        none: 'Không, tôi nộp lệ phí',
        revolutionMerit: 'Có, người thuộc gia đình có công với cách mạng',
        poorHousehold: 'Có, người thuộc hộ nghèo',
        disability: 'Có, người khuyết tật',
      },
    },
  },
  papers: {
    divorceJudgment: { name: 'Bản án hoặc quyết định ly hôn', hint: 'Chụp đủ các trang, thấy rõ dấu và chữ ký' },
    deathRecord: { name: 'Giấy chứng tử hoặc trích lục khai tử của vợ, chồng' },
    earlierCertificate: { name: 'Giấy xác nhận đã cấp trước đây', hint: 'Nếu xin cấp lại' },
    exemptionProof: {
      name: 'Giấy tờ chứng minh được miễn lệ phí',
      hint: 'Giấy xác nhận gia đình có công, hộ nghèo hoặc khuyết tật',
    },
  },
  refusalGrounds: {
    sameSexMarriage: 'Giấy dùng để kết hôn với người cùng giới tính',
    foreignMission: 'Giấy dùng để kết hôn tại cơ quan đại diện nước ngoài ở Việt Nam',
    notCompetent: 'Không thuộc thẩm quyền của cơ quan này',
    falseDeclaration: 'Nội dung khai không đúng với sổ hộ tịch',
  },
  result: {
    name: 'Giấy xác nhận tình trạng hôn nhân',
    title: 'GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN',
    grounds: [
      'Căn cứ Nghị định số 123/2015/NĐ-CP ngày 15 tháng 11 năm 2015 của Chính phủ;',
      'Xét đề nghị của ông/bà {{fullName}},',
    ],
    rows: {
      fullName: 'Họ, chữ đệm, tên',
      birthDate: 'Ngày, tháng, năm sinh',
      personalId: 'Số định danh cá nhân',
      address: 'Nơi cư trú',
      maritalHistory: 'Tình trạng hôn nhân',
      purpose: 'Giấy này được cấp để',
      spouseName: 'Kết hôn với ông/bà',
      otherPurpose: 'Nội dung mục đích',
    },
    paragraphs: {
      granted: ['Giấy này có giá trị sử dụng 6 tháng kể từ ngày cấp, hoặc đến khi tình trạng hôn nhân thay đổi.'],
      refused: ['Không đủ căn cứ để cấp giấy xác nhận tình trạng hôn nhân. Lý do: {{reason}}'],
    },
  },
} as const;
