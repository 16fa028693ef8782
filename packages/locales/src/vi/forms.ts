import type { FieldProblemCode } from '@mot-cua/workflow';

const problems = {
  required: 'Trả lời mục “{{label}}”',
  tooLong: 'Viết “{{label}}” gọn lại, không quá {{max}} ký tự',
  notANumber: 'Nhập “{{label}}” bằng chữ số, ví dụ 2',
  tooSmall: 'Nhập “{{label}}” từ {{min}} trở lên',
  tooLarge: 'Nhập “{{label}}” không quá {{max}}',
  notAll: 'Đánh dấu đủ từng mục ở “{{label}}”',
  notInList: 'Chọn một câu trả lời có sẵn cho “{{label}}”',
  dateIncomplete: 'Nhập đủ ngày, tháng, năm của “{{label}}”, ví dụ 07 05 1994',
  dateUnreal: 'Xem lại “{{label}}”: không có ngày này trong lịch',
  dateNotPast: 'Nhập “{{label}}” trước hôm nay',
  dateNotWorkday: 'Chọn “{{label}}” là ngày làm việc, từ hôm nay trở đi',
  dateTooLate: 'Chọn “{{label}}” trong vòng 60 ngày tới',
  outsideHours: 'Chọn giờ khác cho “{{label}}”: lúc đó cơ quan không làm việc',
  visitTaken: 'Chọn giờ khác cho “{{label}}”: giờ này đã hết chỗ hoặc đã qua',
  nameLetters: 'Viết “{{label}}” bằng chữ cái, đủ dấu, như trên thẻ căn cước',
  phoneForm: 'Nhập “{{label}}” bắt đầu bằng số 0, ví dụ 0912 345 678',
  emailForm: 'Nhập “{{label}}” đủ tên và tên miền, ví dụ anh.tuyet@example.vn',
  personalIdForm: 'Nhập đủ 12 chữ số của “{{label}}”',
  personalIdUnreal: 'Xem lại từng chữ số của “{{label}}” trên thẻ căn cước: số này không có thật',
} as const satisfies Record<FieldProblemCode, string>;

const dateParts = {
  day: 'Nhập ngày của “{{label}}”, từ 1 đến 31',
  month: 'Nhập tháng của “{{label}}”, từ 1 đến 12',
  year: 'Nhập đủ 4 chữ số của năm trong “{{label}}”, ví dụ 1994',
} as const;

const uploads = {
  empty: 'Tệp này trống. Mở tệp trên máy xem có nội dung không, rồi chọn lại',
  tooLarge: 'Tệp lớn quá. Chụp lại với cỡ nhỏ hơn, hoặc lưu thành PDF gọn hơn',
  typeNotAllowed: 'Chỉ nhận PDF, JPG hoặc PNG. Chụp lại và chọn loại JPG, hoặc lưu thành PDF',
  nameMisleading: 'Tên tệp không đúng với loại tệp. Đổi tên có đuôi .pdf, .jpg hoặc .png cho đúng, rồi chọn lại',
  damaged: 'Không đọc được tệp này. Chụp hoặc lưu lại, rồi chọn tệp mới',
  encrypted: 'Tệp có mật khẩu nên không mở được. Lưu một bản không có mật khẩu',
  activeContent: 'Tệp có phần chạy được, như mã lệnh hoặc tệp kèm. In ra PDF mới rồi chọn bản đó',
  pictureTooLarge: 'Ảnh có quá nhiều điểm ảnh. Chụp lại với cỡ nhỏ hơn',
  infected: 'Tệp có mã độc nên đã bị loại. Quét máy của bạn, rồi chụp lại giấy tờ',
  unpacksTooLarge: 'Tệp mở ra lớn quá mức bình thường. In ra PDF mới hoặc chụp lại, rồi chọn bản đó',
  expired: 'Giấy tờ này đã hết hạn. Tải lên bản còn giá trị',
  tooManyWaiting: 'Đã có 10 tệp đang chờ kiểm tra. Chờ các tệp đó xong rồi tải tiếp',
} as const;

export const forms = {
  problems,
  dateParts,
  uploads,
  tooManyFiles_other: 'Mỗi lần chỉ tải lên {{count}} tệp. Bỏ bớt rồi tải tiếp lần sau',
  paperMissing: 'Tải lên “{{label}}”',
  file: {
    choose: 'Chọn tệp',
    none: 'Chưa chọn tệp nào',
    photo: 'Chụp ảnh',
    small: 'Ảnh nhỏ quá, chữ khó đọc. Chụp lại gần hơn.',
    dark: 'Ảnh tối quá, chữ khó đọc. Chụp lại ở chỗ sáng hơn.',
  },
  dateHint: 'Ví dụ 07 05 1994',
  nameHint: 'Viết đủ dấu, như trên thẻ căn cước.',
  personalIdHint: '12 chữ số trên thẻ căn cước.',
} as const;
