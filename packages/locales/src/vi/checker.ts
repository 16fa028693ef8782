import { acts } from './checker-acts.ts';
import { findings } from './checker-findings.ts';

/** Each class of defects that the service checker looks for. */
const classes = {
  deadEnd: 'Bế tắc',
  unheard: 'Thao tác không ai đáp, bước không ai tới',
  idleRole: 'Vai trò không bao giờ làm được gì',
  guards: 'Điều kiện hở hoặc chồng nhau',
  data: 'Dữ liệu được đọc mà không ai ghi',
  unseenPaper: 'Giấy tờ đòi mà không ai xem',
  clock: 'Lối đi thoát khỏi đồng hồ',
  times: 'Thời gian các bước không khớp thời hạn',
  pause: 'Tạm dừng không có căn cứ hoặc không có hồi kết',
  money: 'Tiền thu không quyết toán',
  silence: 'Kết thúc mà không báo cho người nộp',
  twoHats: 'Một người vừa soạn vừa duyệt',
  status: 'Trạng thái quốc gia thiếu hoặc đi lùi',
  supplement: 'Yêu cầu bổ sung quá luật',
  level: 'Mức độ công bố khác mức độ tính được',
  texts: 'Lời văn thiếu hoặc không bao giờ hiện',
  breaks: 'Thao tác làm hỏng hệ thống',
  deadline: 'Thời hạn qua mà không ai hay',
  unapproved: 'Kết quả đóng dấu khi chưa đủ',
  consultation: 'Câu hỏi không ai trả lời được',
  trace: 'Việc làm không để lại dấu vết',
  wrongHands: 'Việc rơi vào tay người không có quyền',
  forms: 'Việc làm thiếu biểu mẫu',
  rights: 'Quyền bị lấy mất',
  delivery: 'Kết quả đi sai đường',
  names: 'Khai báo và quy trình nói khác nhau',
  law: 'Con số khác luật hoặc không dùng đến',
  grants: 'Cấp mà chưa đủ căn cứ',
  words: 'Từ mà hệ thống không biết',
} as const;

const story = {
  applicant: 'Bà Lan',
  onePerson: 'Ông Hùng ({{role}})',
  act: '{{who}} {{act}}.',
  declares: '{{who}} {{act}}, khai {{answers}}.',
  answer: '{{field}}: {{value}}',
  passes: '{{deadline}} trôi qua.',
  receives: 'nhận kết quả {{channel}}',
  none: 'Không cần kể: chỉ đọc khai báo của dịch vụ là thấy.',
} as const;

const report = {
  service: '{{service}}: {{situations}} tình huống, {{acts}} việc làm, {{milliseconds}} ms',
  alarm: 'CẢNH BÁO · {{title}}',
  sound: 'Không thấy gì sai.',
  opaque: 'Điều kiện viết bằng mã riêng, không phân tích được: {{found}}',
  last: '{{services}} dịch vụ, {{classes}} loại lỗi, {{alarms}} cảnh báo, {{seconds}} giây',
  planted: 'Lỗi gài thử: {{defect}}',
  caught: '{{classes}} loại lỗi, {{caught}} trên {{planted}} lỗi gài thử bị bắt',
} as const;

/** What the service checker tells the developer of a service. */
export const checker = { acts, classes, findings, story, report } as const;
