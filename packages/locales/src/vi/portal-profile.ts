/** What the city knows about a person, and how surely. */
export const profile = {
  title: 'Thông tin của tôi',
  lead: 'Những gì thành phố biết về bạn, lấy từ đâu, và báo tin cho bạn bằng cách nào.',
  saved: 'Đã lưu. Từ nay chúng tôi báo tin cho bạn theo cách này.',
  identity: {
    title: 'Từ tài khoản định danh điện tử',
    text: 'Lấy từ tài khoản định danh mỗi lần bạn đăng nhập. Ở đây chỉ xem. Nếu có chỗ sai, hãy sửa tại công an phường, xã hoặc trong ứng dụng định danh.',
    fullName: 'Họ và tên',
    personalId: 'Số định danh cá nhân',
    birthDate: 'Ngày sinh',
    sex: 'Giới tính',
    male: 'Nam',
    female: 'Nữ',
    address: 'Nơi cư trú',
  },
  level: {
    title: 'Bạn đã đăng nhập ở mức nào',
    is: { l1: 'Mức 1: mật khẩu', l2: 'Mức 2: định danh điện tử', l3: 'Mức 3: định danh vừa xác nhận lại' },
    means: {
      l1: 'Bạn xem được hồ sơ của mình. Để nộp, sửa hồ sơ và xem giấy tờ, bạn cần mức 2.',
      l2: 'Bạn nộp được mọi thủ tục trực tuyến, nộp phí và dùng lại giấy tờ của mình. Không cần mức cao hơn.',
      l3: 'Bạn vừa xác nhận lại danh tính. Mọi việc trên cổng này đều làm được.',
    },
    raise: 'Đăng nhập ở mức 2',
    how: 'Chưa có tài khoản mức 2? Mang thẻ căn cước đến công an phường, xã để đăng ký, không mất phí.',
  },
  contact: {
    title: 'Báo tin cho bạn',
    text: 'Bạn đổi được ở đây. Để trống nếu không muốn nhận bằng cách đó; thông báo vẫn có ở trang “Thông báo”. Hồ sơ có ghi thư điện tử riêng thì gửi về địa chỉ ghi trong hồ sơ.',
    email: 'Thư điện tử',
    phone: 'Số điện thoại',
    phoneHint: 'Để cán bộ gọi khi cần, và điền sẵn cho hồ sơ sau.',
    language: 'Viết cho bạn bằng tiếng nào?',
    vi: 'Tiếng Việt',
    en: 'Tiếng Anh',
    save: 'Lưu cách báo tin',
  },
  data: {
    title: 'Lấy dữ liệu của bạn về',
    text: 'Một tệp JSON, máy tính khác đọc được, gồm tất cả những gì cổng này giữ về bạn:',
    holds: {
      who: 'thông tin định danh, thư điện tử, số điện thoại, ngôn ngữ bạn chọn',
      dossiers:
        'mọi hồ sơ: nội dung bạn khai, tên và cỡ của từng giấy tờ, giấy của cơ quan, các bước, tiền đã nộp, đánh giá của bạn',
      drafts: 'các bản đang viết chưa gửi, hạn dùng bạn ghi cho giấy tờ, các đường dẫn bạn chia sẻ',
      told: 'mọi thông báo, và ai đã xem dữ liệu của bạn',
    },
    files:
      'Tệp này không chứa bản thân giấy tờ: mở từng giấy ở “Giấy tờ của tôi”. Mỗi lần lấy về đều được ghi ở “Ai đã xem dữ liệu của tôi”.',
    take: 'Tải tệp dữ liệu (JSON)',
  },
  erase: {
    title: 'Xóa dữ liệu',
    can: 'Bạn tự xóa được bản đang viết chưa gửi (mở bản đó, chọn xóa) và hạn dùng đã ghi. Đường dẫn đã chia sẻ, thư điện tử và số điện thoại ở trên cũng vậy. Bản viết dở để lâu không sửa cũng tự xóa.',
    kept: 'Không xóa được theo yêu cầu: hồ sơ đã nộp, giấy tờ trong hồ sơ, kết quả và nhật ký giải quyết. Pháp luật về lưu trữ buộc cơ quan giữ để làm bằng chứng cho chính bạn.',
    ask: 'Thấy dữ liệu sai hoặc bị dùng sai? Gọi {{hotline}}.',
  },
} as const;
