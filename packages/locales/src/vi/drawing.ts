import type { FieldKind, Visit } from '@mot-cua/workflow';

const diagram = {
  title: 'Quy trình: {{name}}',
  description:
    'Đường chính có {{stops}} bước, từ “{{first}}” đến “{{last}}”. Các bước được kể lại bằng chữ bên dưới hình.',
  anytime: 'Bất cứ lúc nào, từ “{{from}}” đến “{{to}}”',
  whenDone: 'Khi xong',
  lapsed: 'Quá {{deadline}}',
  feeSettled: 'khi đã nộp đủ phí, lệ phí',
  leadsTo: '{{ways}}: sang “{{place}}”',
  staysAt: '{{ways}}: vẫn ở bước này',
  by: '{{way}} ({{roles}})',
  end: 'kết thúc',
} as const;

const conditions = {
  is: '“{{label}}” là “{{answer}}”',
  over: '“{{label}}” hơn {{value}}',
  not: 'không phải: {{condition}}',
  and: '{{one}} và {{other}}',
  or: '{{one}} hoặc {{other}}',
  only: 'chỉ khi {{condition}}',
} as const;

const kinds = {
  text: 'Một dòng chữ',
  fullName: 'Họ tên',
  longText: 'Đoạn văn',
  number: 'Số',
  date: 'Ngày',
  choice: 'Chọn một',
  choices: 'Chọn một hoặc nhiều',
  yesNo: 'Có hoặc không',
  phone: 'Số điện thoại',
  email: 'Thư điện tử',
  personalId: 'Số định danh cá nhân',
  commune: 'Phường, xã',
  address: 'Địa chỉ',
} as const satisfies Record<FieldKind, string>;

const visits = {
  originals: 'mang bản chính đến đối chiếu',
  payAtDesk: 'nộp tiền tại quầy',
  collect: 'đến nhận kết quả',
} as const satisfies Record<Visit, string>;

const page = {
  drawn: 'Trang này được vẽ từ gói `{{folder}}`. Đừng sửa tay: sửa gói, rồi chạy `npm run docs:services`.',
  index: 'Dịch vụ công',
  indexLead: 'Mỗi dịch vụ là một gói trong `packages/services`. Mọi trang ở đây được vẽ từ các gói ấy.',
  service: 'Dịch vụ',
  facts: 'Tóm tắt',
  what: 'Mục',
  answer: 'Nội dung',
  code: 'Mã thủ tục',
  version: 'Phiên bản',
  domain: 'Lĩnh vực',
  levelName: 'Mức độ trực tuyến',
  level4: 'Toàn trình (mức độ 4)',
  level3: 'Một phần (mức độ 3)',
  visits: 'Phải đến cơ quan để',
  noVisit: 'Không phải đến lần nào',
  longer: 'Thời hạn dài hơn, khi phải hỏi nơi khác',
  consulted: 'Nơi được hỏi trả lời trong',
  supplement: 'Thời gian để bổ sung',
  supplementDays: '{{days}} ngày',
  restart: 'Sau khi bổ sung, thời hạn đếm lại từ đầu',
  resume: 'Sau khi bổ sung, thời hạn đếm tiếp',
  agency: 'Cơ quan giải quyết',
  residence: 'Nơi trả lời câu “{{label}}”',
  choice: 'Nơi người nộp chọn ở câu “{{label}}”',
  settledAgency: 'Cơ quan do luật định, không phải chọn',
  form: 'Đơn hỏi những gì',
  question: 'Câu hỏi',
  kind: 'Kiểu trả lời',
  note: 'Ghi chú',
  optional: 'Có thể bỏ trống',
  known: 'Điền sẵn từ tài khoản định danh',
  ruled: 'Quy tắc và biểu phí được xem',
  paper: 'Giấy tờ',
  handIn: 'Nộp thế nào',
  steps: 'Ai làm gì, trong bao lâu',
  step: 'Bước',
  who: 'Ai làm',
  share: 'Phần thời hạn',
  status: 'Trạng thái quốc gia',
  way: 'Đường đi của hồ sơ',
  rights: 'Ai được làm gì ở bước nào',
  rightsNote: 'Ô trống là không được làm gì. Quyền còn phụ thuộc vào cơ quan của hồ sơ và vào điều kiện của từng lệnh.',
  regions: { handling: 'Giải quyết', payment: 'Tiền', delivery: 'Trả kết quả' },
  resultName: 'Kết quả',
  resultBook: 'Ghi vào sổ {{book}}, ký hiệu {{symbol}}.',
  files: 'Các tệp khác',
  openapi: 'Mô tả cho máy (OpenAPI 3.1)',
  sample: 'Hồ sơ mẫu',
  guide: 'Tờ hướng dẫn để in',
} as const;

const guide = {
  lead: 'Hướng dẫn cho người nộp hồ sơ',
  bring: 'Đánh dấu khi đã có',
  nothing: 'Không phải chuẩn bị giấy tờ nào.',
  youAnswer: 'Bạn sẽ được hỏi',
  after: 'Sau khi bạn nộp',
  made: 'In từ bản {{version}} của thủ tục {{code}}. Dữ liệu minh họa.',
} as const;

const sample = {
  note: 'Dữ liệu mẫu, không phải của người thật.',
  text: 'Ví dụ về {{label}}',
} as const;

export const drawing = { diagram, conditions, kinds, visits, page, guide, sample } as const;
