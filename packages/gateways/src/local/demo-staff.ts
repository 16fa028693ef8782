import type { DemoPerson } from './demo-person.ts';

const RECEIVE = { vi: 'Hướng dẫn, tiếp nhận hồ sơ tại quầy', en: 'Guides people and receives dossiers at the desk' };
const HANDLE = { vi: 'Thẩm định hồ sơ được giao', en: 'Examines the dossiers assigned' };
const APPROVE = { vi: 'Phê duyệt và ký kết quả', en: 'Approves and signs results' };
const DIVIDE = { vi: 'Phân công và soát hồ sơ của phòng', en: 'Assigns and reviews the dossiers of the division' };
const ISSUE = { vi: 'Vào sổ, đóng dấu, phát hành kết quả', en: 'Registers, seals and issues results' };
const RETURN = { vi: 'Trả kết quả cho người dân', en: 'Hands results to citizens' };
const COLLECT = { vi: 'Thu phí, xác nhận thanh toán, hoàn tiền', en: 'Takes fees, confirms payments, refunds' };
const ADMINISTER = {
  vi: 'Quản trị tài khoản, cơ quan, lịch làm việc; không xử lý hồ sơ',
  en: 'Manages accounts, agencies and the calendar; decides no dossiers',
};

export const demoStaff: readonly DemoPerson[] = [
  staff('bm-reception-1', 'Nguyễn Thu Hà', 'bach-mai', 'receptionClerk', RECEIVE, '101'),
  staff('bm-reception-2', 'Trịnh Công Minh', 'bach-mai', 'receptionClerk', RECEIVE, '102'),
  staff('bm-head', 'Hoàng Thị Lan', 'bach-mai', 'divisionHead', DIVIDE, '103'),
  staff('bm-handler-1', 'Bùi Đức Thắng', 'bach-mai', 'handler', HANDLE, '104'),
  staff('bm-handler-2', 'Đặng Mỹ Linh', 'bach-mai', 'handler', HANDLE, '105'),
  staff('bm-leader-1', 'Phan Hữu Nghĩa', 'bach-mai', 'approvingLeader', APPROVE, '106'),
  staff('bm-leader-2', 'Lý Thị Ngọc Ánh', 'bach-mai', 'approvingLeader', APPROVE, '107'),
  staff('bm-document', 'Cao Xuân Trường', 'bach-mai', 'documentClerk', ISSUE, '108'),
  staff('bm-result', 'Mai Thị Thủy', 'bach-mai', 'resultClerk', RETURN, '109'),
  staff('bm-cashier', 'Tạ Quang Huy', 'bach-mai', 'cashier', COLLECT, '110'),
  staff('bm-admin', 'Dương Hải Yến', 'bach-mai', 'systemAdmin', ADMINISTER, '111'),
  staff('hk-reception', 'Ngô Bảo Anh', 'hoan-kiem', 'receptionClerk', RECEIVE, '201'),
  staff('hk-handler', 'Hồ Sỹ Khoa', 'hoan-kiem', 'handler', HANDLE, '202'),
  staff('hk-leader', 'Đinh Thị Phương Thảo', 'hoan-kiem', 'approvingLeader', APPROVE, '203'),
];

function staff(
  name: string,
  fullName: string,
  agency: 'bach-mai' | 'hoan-kiem',
  role: string,
  canDo: DemoPerson['canDo'],
  extension: string,
): DemoPerson {
  return {
    subject: `staff-${name}`,
    fullName,
    realm: 'staff',
    phone: `0900000${extension}`,
    email: `${name}@${agency}.example.com`,
    post: { agency, roles: [role] },
    canDo,
  };
}
