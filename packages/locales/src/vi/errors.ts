export const errors = {
  badRequest: {
    title: 'Không đọc được yêu cầu này',
    text: 'Địa chỉ hoặc nội dung gửi lên bị hỏng trên đường đi. Quay lại trang trước và thử lại.',
  },
  foreign: {
    title: 'Yêu cầu này không đến từ trang của chúng tôi',
    text: 'Để giữ an toàn cho bạn, chúng tôi chưa làm gì. Mở lại trang rồi làm lại.',
  },
  otherName: {
    title: 'Bạn không còn làm thay người này',
    text: 'Bạn đã đổi người mình làm thay ở cửa sổ khác, hoặc ủy quyền đã hết. Chúng tôi chưa ghi gì. Mở lại trang rồi làm lại.',
  },
  forbidden: {
    title: 'Bạn chưa xem được trang này',
    text: 'Trang này thuộc người khác, hoặc vị trí của bạn chưa có quyền. Quay về trang đầu để xem việc của bạn.',
  },
  notFound: {
    title: 'Không tìm thấy trang này',
    text: 'Có thể địa chỉ bị gõ thiếu, hoặc trang đã chuyển chỗ.',
  },
  method: {
    title: 'Không gửi được theo cách này',
    text: 'Mở lại trang rồi dùng nút trên trang.',
  },
  conflict: {
    title: 'Có thay đổi trong lúc bạn làm',
    text: 'Chúng tôi chưa ghi gì đè lên. Xem bản mới rồi làm lại nếu còn cần.',
  },
  tooLarge: {
    title: 'Nội dung gửi lên lớn quá',
    text: 'Gửi ít tệp hơn, hoặc tệp nhỏ hơn, rồi thử lại.',
  },
  wrongType: {
    title: 'Không đọc được nội dung gửi lên',
    text: 'Mở lại trang rồi dùng nút trên trang.',
  },
  tooMany: {
    title: 'Bạn thử nhiều lần quá',
    text: 'Chờ ít phút rồi thử lại. Những gì bạn đã lưu vẫn còn.',
  },
  fault: {
    title: 'Có lỗi ở phía chúng tôi',
    text: 'Không phải do bạn. Những gì bạn đã lưu vẫn còn.',
    reference: 'Mã sự cố {{reference}}. Đọc mã này khi gọi {{hotline}} để được giúp nhanh hơn.',
    again: 'Thử lại',
  },
  unavailable: {
    title: 'Chúng tôi tạm nghỉ ít phút',
    text: 'Lỗi ở phía chúng tôi. Những gì bạn đã lưu vẫn còn. Hãy thử lại sau ít phút.',
  },
  home: 'Về trang chủ',
} as const;
