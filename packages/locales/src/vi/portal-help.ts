export const help = {
  help: {
    title: 'Trợ giúp',
    lead: 'Những điều nhiều người hỏi. Không thấy câu của bạn thì gọi cho chúng tôi.',
    searchLabel: 'Tìm trong thủ tục và câu trả lời',
    personTitle: 'Muốn nói chuyện với người',
    personText:
      'Gọi {{hotline}}: có người nghe máy 24 giờ mỗi ngày, kể cả ngày lễ. Hoặc đến quầy một cửa của phường, xã trong giờ làm việc; cán bộ nộp hồ sơ cùng bạn. Hồ sơ đã nộp thì nói mã hồ sơ, cán bộ xem được ngay đang ở đâu.',
    groups: {
      find: 'Tìm thủ tục',
      apply: 'Làm hồ sơ',
      money: 'Tiền',
      follow: 'Theo dõi',
      result: 'Kết quả',
      safety: 'Giữ an toàn',
    },
    questions: {
      unknownName: {
        ask: 'Tôi không biết tên thủ tục thì tìm thế nào?',
        say: 'Gõ bằng lời của bạn, có dấu hay không đều được. Ví dụ “giấy độc thân”, “sao y”. Gõ nhầm một chữ vẫn tìm được. Hoặc chọn theo việc trong đời ở trang chủ.',
      },
      levels: {
        ask: 'Mức độ 3, mức độ 4, toàn trình, một phần là gì?',
        say: 'Mức độ 4, nay gọi là toàn trình: điền đơn, nộp tiền và nhận kết quả đều trên mạng hoặc qua bưu chính, không phải đến cơ quan. Mức độ 3, nay gọi là một phần: điền và gửi trên mạng, nhưng phải đến ít nhất một lần, ví dụ để đối chiếu bản chính. Trang của mỗi thủ tục nói rõ phải đến mấy lần và vì sao.',
      },
      account: {
        ask: 'Tôi chưa có tài khoản định danh mức 2 thì nộp thế nào?',
        say: 'Bạn xem thủ tục không cần đăng nhập. Để nộp trên mạng, luật đòi biết chắc bạn là ai, nên cần tài khoản định danh điện tử mức 2. Làm ở công an phường, xã. Chưa có thì mang thẻ căn cước đến quầy một cửa.',
      },
      save: {
        ask: 'Tôi chưa làm xong trong một lần thì sao?',
        say: 'Mỗi trang bạn gửi đều được lưu. Mở “Hồ sơ của tôi” để làm tiếp, trên máy khác cũng được. Ngày hết hạn giữ ghi ở đầu trang.',
      },
      files: {
        ask: 'Chụp giấy tờ thế nào cho được?',
        say: 'Chụp thẳng, đủ bốn góc, đủ sáng, đọc rõ từng chữ và con dấu. Nhận tệp PDF, JPG, PNG; dung lượng lớn nhất ghi cạnh nút chọn tệp. Không có máy quét thì chụp bằng điện thoại là được.',
      },
      wrong: {
        ask: 'Tôi gửi hồ sơ rồi mới thấy khai sai thì làm gì?',
        say: 'Cơ quan chưa tiếp nhận thì mở hồ sơ, chọn hủy rồi nộp lại. Việc hủy có hiệu lực ngay. Đã tiếp nhận thì gọi cơ quan đang giữ hồ sơ, tên cơ quan ghi ở trang hồ sơ. Họ có thể yêu cầu bạn bổ sung chỗ sai. Bạn cũng có thể xin rút hồ sơ.',
      },
      paid: {
        ask: 'Tôi đã thanh toán mà trang chưa ghi nhận',
        say: 'Nơi thanh toán báo cho chúng tôi trong vài phút; bạn đóng trang được. Tiền bị trừ hai lần được trả lại vào tài khoản của bạn.',
      },
      refund: {
        ask: 'Khi nào tôi được trả lại tiền?',
        say: 'Khi bạn rút hoặc hủy hồ sơ, hoặc cơ quan không tiếp nhận, số tiền phải trả được chuyển về tài khoản đã thanh toán. Trang hồ sơ ghi số tiền và trạng thái.',
      },
      waiting: {
        ask: 'Hồ sơ của tôi đang ở đâu, bao giờ xong?',
        say: 'Mở “Hồ sơ của tôi”. Trang của mỗi hồ sơ cho biết ai đang giữ, ngày trả kết quả, và ngày đó được tính như thế nào.',
      },
      supplement: {
        ask: 'Cơ quan yêu cầu bổ sung thì tôi phải làm gì?',
        say: 'Mở hồ sơ, chọn “Bổ sung ngay”. Chỉ những chỗ cần sửa mở lại, kèm lời của cán bộ. Trả lời trước ngày ghi ở đó. Trong lúc chờ bạn, thời hạn của cơ quan tạm dừng.',
      },
      late: {
        ask: 'Cơ quan trễ hẹn thì sao?',
        say: 'Trang hồ sơ nói rõ là trễ, kèm lời xin lỗi và ngày hẹn mới khi cơ quan đã hẹn lại. Bạn không phải nộp thêm gì. Muốn hỏi, gọi {{hotline}} và đọc mã hồ sơ.',
      },
      withdraw: {
        ask: 'Tôi muốn rút hồ sơ',
        say: 'Mở hồ sơ, chọn “Rút hồ sơ” và nói vì sao. Trước khi tiếp nhận thì hủy được ngay; sau đó cơ quan dừng giải quyết theo yêu cầu của bạn.',
      },
      genuine: {
        ask: 'Bản điện tử có dùng được không, người khác kiểm tra thế nào?',
        say: 'Tệp PDF có chữ ký số của cơ quan là bản có giá trị; bản in chỉ để xem. Ai nhận giấy đều quét mã QR hoặc đưa tệp vào trang “Kiểm tra giấy tờ” để biết thật hay giả, không cần tài khoản.',
      },
      lost: {
        ask: 'Tôi làm mất tệp kết quả',
        say: 'Mở lại hồ sơ trong “Hồ sơ của tôi” và tải lại. Tệp tải lại vẫn là bản gốc có chữ ký số.',
      },
      unhappy: {
        ask: 'Tôi không hài lòng về kết quả hoặc cách phục vụ',
        say: 'Sau khi nhận kết quả, trang hồ sơ có phần đánh giá: chung, sự thuận tiện, đúng hẹn, thái độ, và chỗ để viết. Khiếu nại về kết quả thì gửi đơn đến cơ quan đã ký; trang này chưa nhận đơn khiếu nại trên mạng. Gọi {{hotline}} để được chỉ cách.',
      },
      code: {
        ask: 'Có người gọi xin mã OTP hoặc mật khẩu',
        say: 'Đừng đọc mã cho bất kỳ ai. Cán bộ không bao giờ hỏi mật khẩu hay mã OTP, không bảo bạn cài ứng dụng lạ. Gác máy, rồi gọi {{hotline}}. Số đó quấy rối nhiều lần thì phản ánh ở thủ tục về tin nhắn, cuộc gọi rác.',
      },
    },
  },
} as const;
