import type {
  AgencyHead,
  Applicant,
  Form01,
  Form02,
  Form03,
  Form04,
  Receipt,
  ResultPaper,
  Slip,
} from '../src/paper.ts';

const site = 'https://dichvucong.demo.invalid';
const desk = 'Trung tâm Phục vụ hành chính công phường Bạch Mai';
const contact = { name: 'Trần Quốc Bảo', phone: '024.0000.0000', site: 'dichvucong.demo.invalid' };
const mark = { signer: 'Trần Quốc Bảo (DEMO)', at: '2026-11-23T02:42:00Z' };

const deskHead: AgencyHead = {
  superior: 'UBND PHƯỜNG BẠCH MAI',
  name: 'TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG',
  place: 'Bạch Mai',
};

const agencyHead: AgencyHead = {
  superior: 'ỦY BAN NHÂN DÂN THÀNH PHỐ HÀ NỘI',
  name: 'UBND PHƯỜNG BẠCH MAI',
  place: 'Hà Nội',
};

const applicant: Applicant = {
  name: 'Nguyễn Thị Ánh Tuyết',
  address: 'Số 00 ngõ Demo, phường Bạch Mai, thành phố Hà Nội',
  phone: '09** *** 678',
  email: 'anh.tuyet@vidu.invalid',
};

const procedure = { name: 'Cấp Giấy xác nhận tình trạng hôn nhân', code: '1.004873' };

export const form01: Form01 = {
  kind: 'form01',
  head: deskHead,
  code: '000.00.99.H26-261123-0021',
  copies: ['applicant'],
  desk,
  applicant,
  procedure,
  papers: [
    { name: 'Tờ khai cấp Giấy xác nhận tình trạng hôn nhân', form: 'Bản điện tử' },
    { name: 'Quyết định công nhận thuận tình ly hôn', form: 'Bản sao chứng thực điện tử', note: '02 trang' },
    { name: 'Căn cước của người yêu cầu', form: 'Bản điện tử', note: 'Từ kho dữ liệu' },
  ],
  sets: 1,
  timeLimit: '03 ngày làm việc',
  receivedAt: '2026-11-23T02:42:00Z',
  dueAt: '2026-11-27T10:00:00Z',
  resultPlace: 'trực tuyến trên Cổng Dịch vụ công và tại Trung tâm',
  feeDong: 8000,
  register: { book: '02/2026', serial: '1.204' },
  notes: ['Không tính ngày 24/11/2026 (nghỉ lễ) và thứ Bảy, Chủ nhật.'],
  submitter: applicant.name,
  receiver: 'Trần Quốc Bảo',
  mark,
  lookupCode: '4821 7730',
  lookupUrl: `${site}/track?code=000.00.99.H26-261123-0021&lookup=48217730`,
};

export const form02: Form02 = {
  kind: 'form02',
  head: deskHead,
  number: '131/HDHS',
  issuedAt: '2026-11-23T02:58:00Z',
  desk,
  applicant,
  procedure: { name: 'Đăng ký thành lập hộ kinh doanh', code: '1.001612' },
  papers: [
    { name: 'Giấy tờ về địa điểm kinh doanh: hợp đồng thuê nhà đủ các trang, rõ chữ ký hai bên', certified: 1 },
    { name: 'Văn bản ủy quyền cho người nộp thay, ghi đúng địa chỉ như trong giấy đề nghị', original: 1, copy: 2 },
  ],
  reason: 'Hồ sơ thiếu giấy tờ về địa điểm; địa chỉ trong văn bản ủy quyền không khớp giấy đề nghị đăng ký.',
  ground: 'Nghị định số 168/2025/NĐ-CP của Chính phủ.',
  deadlineAt: '2026-12-08T10:00:00Z',
  guidance: 'Ông/Bà bổ sung trực tuyến hoặc tại Trung tâm; chỉ nộp giấy tờ nêu trên, không phải nộp lại giấy tờ khác.',
  contact,
  officer: 'Trần Quốc Bảo',
  mark: { ...mark, at: '2026-11-23T02:58:00Z' },
  lookupUrl: `${site}/ho-so/GDAW9-QA2PP/bo-sung`,
};

export const form03: Form03 = {
  kind: 'form03',
  head: deskHead,
  number: '17/HDHS',
  issuedAt: '2026-11-23T03:20:00Z',
  desk,
  applicant,
  procedure: { name: 'Chứng thực hợp đồng, giao dịch liên quan đến quyền sử dụng đất', code: '2.001035' },
  reason: 'Thửa đất đang bị kê biên để thi hành án theo Quyết định số 00/QĐ-THADS ngày 02 tháng 11 năm 2026.',
  ground: 'Luật Đất đai số 31/2024/QH15, Điều 45.',
  guidance: 'Ông/Bà nộp lại hồ sơ sau khi có quyết định chấm dứt việc kê biên.',
  contact,
  submitter: applicant.name,
  receiver: 'Trần Quốc Bảo',
  mark: { ...mark, at: '2026-11-23T03:20:00Z' },
  lookupUrl: `${site}/ho-so/HK2T7-3F8N7`,
};

export const form04: Form04 = {
  kind: 'form04',
  head: agencyHead,
  number: 'HK2T7-3F8N7/9',
  code: form01.code,
  issuedAt: '2026-11-26T03:20:00Z',
  agency: 'UBND phường Bạch Mai',
  applicant,
  procedure,
  receivedAt: form01.receivedAt,
  promisedAt: '2026-11-27T10:00:00Z',
  newDueAt: '2026-12-02T10:00:00Z',
  reason: 'UBND phường nơi Ông/Bà thường trú trước đây chưa trả lời về tình trạng hôn nhân.',
  contact: { name: 'Đặng Quốc Khánh', site: 'dichvucong.demo.invalid' },
  recipients: ['Như trên;', 'Trung tâm Phục vụ hành chính công;', 'Lưu: VT.'],
  signatory: { onBehalf: 'TM. ỦY BAN NHÂN DÂN', capacity: 'CHỦ TỊCH', name: 'Trần Quốc Hữu' },
  mark: { signer: 'UBND phường Bạch Mai (DEMO)', at: '2026-11-26T03:20:00Z' },
  lookupUrl: `${site}/my/HK2T7-3F8N7`,
};

export const slip: Slip = {
  kind: 'slip',
  portal: 'Cổng Dịch vụ công thành phố Hà Nội',
  agency: 'UBND phường Bạch Mai',
  provisionalNumber: 'GDAW9-QA2PP',
  submittedAt: '2026-11-20T02:12:00Z',
  applicant,
  procedure,
  papers: [{ name: 'Quyết định công nhận thuận tình ly hôn', note: '2 trang' }, { name: 'Tờ khai điện tử' }],
  next: [
    {
      title: 'Phường kiểm tra hồ sơ',
      detail: 'Chậm nhất 17:00 hôm nay. Nếu thiếu giấy tờ, phường hỏi một lần cho đủ.',
    },
    { title: 'Ông/Bà nhận giấy hẹn', detail: 'Trên giấy có mã hồ sơ và ngày trả. Dự kiến Thứ Năm 26/11/2026.' },
    { title: 'Có kết quả', detail: 'Bản điện tử nằm trong Kho giấy tờ của Ông/Bà.' },
  ],
  lookupCode: '4821 7730',
  lookupUrl: `${site}/track?code=GDAW9-QA2PP&lookup=48217730`,
};

export const receipt: Receipt = {
  kind: 'receipt',
  head: agencyHead,
  symbol: 'BL-26E',
  number: '0001284',
  payer: { name: applicant.name, address: applicant.address },
  dossierCode: form01.code,
  procedure,
  items: [
    { content: 'Lệ phí cấp bản sao trích lục hộ tịch', amountDong: 8000 },
    { content: 'Phí xác nhận thông tin hộ tịch', amountDong: 192_000 },
  ],
  method: 'Trực tuyến qua VNPAY (DEMO)',
  order: 'MC2611230021A',
  transaction: '14598712',
  paidAt: '2026-11-23T02:51:00Z',
  collector: 'Lê Thị Hồng Nhung',
  mark: { signer: 'UBND phường Bạch Mai (DEMO)', at: '2026-11-23T02:51:00Z' },
  lookupUrl: `${site}/bien-lai/BL-26E-0001284`,
};

export const result: ResultPaper = {
  kind: 'result',
  head: agencyHead,
  number: '188',
  symbol: 'UBND-XNTTHN',
  issuedOn: '2026-11-26',
  title: 'Giấy xác nhận tình trạng hôn nhân',
  grounds: [
    'Căn cứ Luật Hộ tịch ngày 20 tháng 11 năm 2014;',
    'Xét hồ sơ số 000.00.99.H26-261123-0021 và đề nghị của bà Nguyễn Thị Ánh Tuyết,',
  ],
  operative: 'XÁC NHẬN:',
  rows: [
    { label: 'Họ, chữ đệm, tên', value: 'NGUYỄN THỊ ÁNH TUYẾT' },
    { label: 'Ngày, tháng, năm sinh', value: '12/03/1996' },
    { label: 'Giới tính', value: 'Nữ' },
    { label: 'Dân tộc', value: 'Kinh' },
    { label: 'Quốc tịch', value: 'Việt Nam' },
    { label: 'Nơi cư trú', value: 'Số 00 ngõ Demo, phường Bạch Mai, thành phố Hà Nội' },
    { label: 'Tình trạng hôn nhân', value: 'Đã ly hôn, hiện tại chưa đăng ký kết hôn với ai' },
  ],
  paragraphs: [
    'Giấy này được cấp để: đăng ký kết hôn với ông Vũ Hoàng Nguyễn Đức, sinh ngày 02/9/1994.',
    'Giấy này có giá trị 06 tháng kể từ ngày cấp.',
  ],
  recipients: ['Bà Nguyễn Thị Ánh Tuyết;', 'Lưu: VT, HT.'],
  signatory: { onBehalf: 'KT. CHỦ TỊCH', capacity: 'PHÓ CHỦ TỊCH', name: 'Trần Quốc Hữu' },
  mark: { signer: 'Trần Quốc Hữu (DEMO)', agency: 'UBND phường Bạch Mai (DEMO)', at: '2026-11-26T08:58:00Z' },
  code: '8F3K-2M7Q',
  verifyUrl: `${site}/kiem-tra/8F3K-2M7Q`,
};

export const samplePapers = [form01, form02, form03, form04, slip, receipt, result];
