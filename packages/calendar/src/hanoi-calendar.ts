import type { WorkPeriod } from './weekly-hours.ts';
import type { WorkingCalendar } from './working-calendar.ts';

const officeHours: readonly WorkPeriod[] = [
  { from: '08:00', to: '12:00' },
  { from: '13:00', to: '17:00' },
];

const newYear = 'Tết Dương lịch';
const tet = 'Tết Nguyên đán';
const hungKings = 'Giỗ Tổ Hùng Vương';
const victory = 'Ngày Chiến thắng';
const labour = 'Ngày Quốc tế lao động';
const nationalDay = 'Quốc khánh';
const cultureDay = 'Ngày Văn hóa Việt Nam';

const law = 'Bộ luật Lao động 2019, điều 112';
const restDay = 'Bộ luật Lao động 2019, điều 111 khoản 3 (nghỉ bù)';
const resolution28 = 'Nghị quyết 28/2026/QH16';
const notice2024 = 'Thông báo nghỉ Tết và Quốc khánh 2024 (to verify)';
const swap2024 = 'Thông báo hoán đổi ngày làm việc dịp 30/4/2024 (to verify)';
const notice2025 = 'Thông báo nghỉ Tết và các ngày lễ 2025 (to verify)';
const swapNewYear2026 = 'Thông báo hoán đổi ngày làm việc dịp Tết Dương lịch 2026 (to verify)';
const notice2026 = 'Thông báo nghỉ Tết và Quốc khánh 2026 (to verify)';
const certain2027 = `${law}: ngày chắc chắn nghỉ, chờ thông báo năm 2027 (to verify)`;

const day = (date: string, name: string, decision: string) => ({ date, name, decision });

/**
 * Office hours and public holidays of Hanoi agencies, 2024 to 2027.
 * For 2027 only what the law itself fixes is here: the announced dates are still to be loaded, hence `knownUntil`.
 */
export const hanoiCalendar: WorkingCalendar = {
  version: 'hanoi-2026.2',
  weekly: {
    mon: officeHours,
    tue: officeHours,
    wed: officeHours,
    thu: officeHours,
    fri: officeHours,
    sat: [],
    sun: [],
  },
  holidays: [
    day('2024-01-01', newYear, law),
    day('2024-02-08', tet, notice2024),
    day('2024-02-09', tet, notice2024),
    day('2024-02-10', tet, notice2024),
    day('2024-02-11', tet, notice2024),
    day('2024-02-12', tet, notice2024),
    day('2024-02-13', tet, notice2024),
    day('2024-02-14', tet, notice2024),
    day('2024-04-18', hungKings, law),
    day('2024-04-29', victory, swap2024),
    day('2024-04-30', victory, law),
    day('2024-05-01', labour, law),
    day('2024-09-02', nationalDay, law),
    day('2024-09-03', nationalDay, notice2024),

    day('2025-01-01', newYear, law),
    day('2025-01-27', tet, notice2025),
    day('2025-01-28', tet, notice2025),
    day('2025-01-29', tet, notice2025),
    day('2025-01-30', tet, notice2025),
    day('2025-01-31', tet, notice2025),
    day('2025-04-07', hungKings, law),
    day('2025-04-30', victory, law),
    day('2025-05-01', labour, law),
    day('2025-05-02', labour, notice2025),
    day('2025-09-01', nationalDay, notice2025),
    day('2025-09-02', nationalDay, law),

    day('2026-01-01', newYear, law),
    day('2026-01-02', newYear, swapNewYear2026),
    day('2026-02-16', tet, notice2026),
    day('2026-02-17', tet, notice2026),
    day('2026-02-18', tet, notice2026),
    day('2026-02-19', tet, notice2026),
    day('2026-02-20', tet, notice2026),
    day('2026-04-26', hungKings, law),
    day('2026-04-27', hungKings, restDay),
    day('2026-04-30', victory, law),
    day('2026-05-01', labour, law),
    day('2026-08-31', nationalDay, notice2026),
    day('2026-09-01', nationalDay, notice2026),
    day('2026-09-02', nationalDay, law),
    day('2026-11-24', cultureDay, resolution28),

    day('2027-01-01', newYear, law),
    day('2027-02-05', tet, certain2027),
    day('2027-02-08', tet, certain2027),
    day('2027-02-09', tet, certain2027),
    day('2027-02-10', tet, certain2027),
    day('2027-04-16', hungKings, certain2027),
    day('2027-04-30', victory, law),
    day('2027-05-01', labour, law),
    day('2027-05-03', labour, restDay),
    day('2027-09-02', nationalDay, law),
    day('2027-11-24', cultureDay, resolution28),
  ],
  makeUpDays: [
    { date: '2024-05-04', insteadOf: '2024-04-29', decision: swap2024 },
    { date: '2025-04-26', insteadOf: '2025-05-02', decision: notice2025 },
    { date: '2026-01-10', insteadOf: '2026-01-02', decision: swapNewYear2026 },
    { date: '2026-08-22', insteadOf: '2026-08-31', decision: notice2026 },
  ],
  knownUntil: '2026-12-31',
};
