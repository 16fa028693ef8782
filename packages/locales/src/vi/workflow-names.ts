import type {
  Channel,
  Consultation,
  DeadlineKind,
  DeliveryState,
  ExemptionCategory,
  HandlingState,
  InspectionOutcome,
  Matches,
  NationalStatus,
  Outcome,
  PaymentState,
  Register,
  ResultChannel,
  Role,
} from '@mot-cua/workflow';

const roles = {
  applicant: 'Người nộp hồ sơ',
  receptionClerk: 'Cán bộ tiếp nhận',
  resultClerk: 'Cán bộ trả kết quả',
  cashier: 'Cán bộ thu phí',
  divisionHead: 'Trưởng phòng',
  handler: 'Chuyên viên thụ lý',
  approvingLeader: 'Lãnh đạo phê duyệt',
  documentClerk: 'Văn thư',
  inspector: 'Cán bộ kiểm tra, thanh tra',
  consultee: 'Cán bộ phối hợp',
  supervisor: 'Cán bộ giám sát',
  systemAdmin: 'Quản trị hệ thống',
  system: 'Hệ thống',
} as const satisfies Record<Role, string>;

const statuses = {
  registered: 'Mới đăng ký',
  accepted: 'Được tiếp nhận',
  notAccepted: 'Không được tiếp nhận',
  processing: 'Đang xử lý',
  supplementRequired: 'Yêu cầu bổ sung giấy tờ',
  financialObligation: 'Yêu cầu thực hiện nghĩa vụ tài chính',
  withdrawn: 'Công dân yêu cầu rút hồ sơ',
  stopped: 'Dừng xử lý',
  settled: 'Đã xử lý xong',
  returned: 'Đã trả kết quả',
} as const satisfies Record<NationalStatus, string>;

const handling = {
  draft: 'Đang viết, chưa gửi',
  registered: 'Đã gửi, chờ cơ quan tiếp nhận',
  supplementAtReception: 'Chờ bạn bổ sung',
  notAccepted: 'Cơ quan không tiếp nhận',
  cancelled: 'Đã hủy',
  accepted: 'Đã tiếp nhận',
  processing: 'Cơ quan đang giải quyết',
  supplementAtAppraisal: 'Chờ bạn bổ sung',
  withdrawalRequested: 'Bạn đã xin rút, chờ cơ quan trả lời',
  withdrawn: 'Đã rút',
  stopped: 'Cơ quan đã dừng giải quyết',
  settled: 'Đã có kết quả',
  returned: 'Đã trả kết quả',
  correcting: 'Cơ quan đang sửa kết quả',
  closed: 'Đã xong và lưu trữ',
  refusing: 'Cơ quan đang lập văn bản từ chối',
  tacitlyAccepted: 'Cơ quan không có văn bản trả lời',
  joined: 'Được giải quyết chung với phản ánh khác',
} as const satisfies Record<HandlingState, string>;

const payment = {
  none: 'Không phải nộp',
  exemptionClaimed: 'Đã khai được miễn, chờ kiểm tra',
  exempt: 'Được miễn',
  due: 'Chưa nộp',
  pending: 'Đang chờ xác nhận',
  paid: 'Đã nộp',
  cancelled: 'Không phải nộp nữa',
  refundRequested: 'Chờ duyệt hoàn phí',
  refundApproved: 'Đang hoàn phí',
  refunded: 'Đã hoàn phí',
} as const satisfies Record<PaymentState, string>;

const exemptions = {
  revolutionMerit: 'người thuộc gia đình có công với cách mạng',
  poorHousehold: 'người thuộc hộ nghèo',
  disability: 'người khuyết tật',
} as const satisfies Record<ExemptionCategory, string>;

const delivery = {
  notReady: 'Chưa có kết quả',
  preparing: 'Đang chuẩn bị kết quả',
  readyAtDesk: 'Chờ bạn đến quầy nhận',
  toPost: 'Chờ gửi bưu chính',
  inTransit: 'Đang trên đường bưu chính',
  publishedOnline: 'Có trên mạng, chờ bạn mở',
  delivered: 'Đã nhận kết quả',
} as const satisfies Record<DeliveryState, string>;

const channels = {
  online: 'Trực tuyến',
  counter: 'Tại quầy',
  post: 'Qua bưu chính',
} as const satisfies Record<Channel, string>;

const resultChannels = {
  online: 'Trên mạng',
  post: 'Qua bưu chính',
  desk: 'Tại quầy',
} as const satisfies Record<ResultChannel, string>;

const outcomes = {
  granted: 'Đồng ý',
  refused: 'Không đồng ý',
  partial: 'Đồng ý một phần',
} as const satisfies Record<Outcome, string>;

const opinions = {
  confirmed: 'Xác nhận đúng',
  contradicted: 'Xác nhận khác với lời khai',
  notFound: 'Không tìm thấy dữ liệu',
  agreed: 'Nhất trí',
  agreedIf: 'Nhất trí, kèm điều kiện',
  disagreed: 'Không nhất trí',
} as const satisfies Record<NonNullable<Consultation['answer']>, string>;

const inspections = {
  passed: 'Đạt',
  fixable: 'Chưa đạt, khắc phục được',
  failed: 'Không đạt',
  noShow: 'Không gặp được người nộp',
} as const satisfies Record<InspectionOutcome, string>;

const matches = {
  none: 'Không có bản ghi nào',
  one: 'Có đúng một bản ghi',
  many: 'Có nhiều bản ghi',
} as const satisfies Record<Matches, string>;

const registers = {
  civilStatus: 'Cơ sở dữ liệu hộ tịch điện tử',
  taxCode: 'Hệ thống đăng ký thuế',
  businessName: 'Danh sách tên hộ kinh doanh',
  domainName: 'Danh sách tên miền đã cấp phép',
} as const satisfies Record<Register, string>;

const deadlines = {
  response: 'Hạn trả lời người nộp',
  due: 'Hạn trả kết quả',
  apology: 'Hạn đã hẹn lại',
  supplement: 'Hạn bổ sung',
  consultation: 'Hạn trả lời lấy ý kiến',
  visit: 'Ngày hẹn đến quầy',
  fee: 'Hạn nộp phí, lệ phí',
  confirmation: 'Hạn đọc lại bản dự thảo',
  fix: 'Hạn khắc phục',
  objection: 'Hạn để cơ quan phản đối',
  obligation: 'Hạn làm nghĩa vụ sau kết quả',
} as const satisfies Record<DeadlineKind, string>;

const due = {
  left_other: 'Còn {{count}} ngày',
  today: 'Hạn hôm nay',
  late_other: 'Quá hạn {{count}} ngày',
  lateToday: 'Quá hạn hôm nay',
  hold: 'Tạm dừng',
  ended: 'Đã xong',
} as const;

export const names = {
  roles,
  statuses,
  handling,
  payment,
  exemptions,
  delivery,
  channels,
  resultChannels,
  outcomes,
  opinions,
  inspections,
  matches,
  registers,
  deadlines,
  due,
  resultFields: { fullName: 'Họ và tên', reason: 'Nội dung cơ quan ghi' },
} as const;
