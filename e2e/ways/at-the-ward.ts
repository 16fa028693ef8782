import { accepts, daysAhead, drafts, handsOver, signs, visits, type Way } from './way.ts';

const ward = { clerk: 'staff-huong', head: 'staff-phuong', handler: 'staff-khanh', handlerName: 'Đặng Quốc Khánh' };
const sealed = signs('staff-son', 'staff-ha');

const matters = {
  birth: 'Đăng ký khai sinh (trong liên thông)',
  residence: 'Đăng ký thường trú cho trẻ (trong liên thông)',
  healthCard: 'Cấp thẻ bảo hiểm y tế cho trẻ (trong liên thông)',
} as const;

/** Services of the ward; the chain of a birth goes on at the police and at the insurance. */
export const wardWays: readonly Way[] = [
  {
    slug: 'civil-extract',
    vi: 'Bản sao trích lục hộ tịch, bản sao Giấy khai sinh',
    en: 'Copy of a civil status extract or birth certificate',
    typed: { vi: 'mat giay khai sinh', en: 'lost birth certificate' },
    // Somebody of whom the register has one entry.
    instead: { subjectId: '001092000001' },
    parts: [{ applicant: 'pays' }, { office: accepts(ward.clerk) }, { applicant: 'confirmDraft' }, { office: sealed }],
  },
  {
    slug: 'household-business',
    vi: 'Đăng ký hộ kinh doanh',
    en: 'Registering a household business',
    typed: { vi: 'mo quan ca phe', en: 'start a small business' },
    parts: [{ office: [...accepts(ward.clerk), drafts(ward.handler), ...sealed] }],
  },
  {
    slug: 'public-game-point',
    vi: 'Điểm trò chơi điện tử công cộng',
    en: 'Public video game point',
    typed: { vi: 'mo tiem net', en: 'internet cafe licence' },
    parts: [
      { applicant: 'pays' },
      {
        office: [
          ...accepts(ward.clerk),
          [ward.head, 'assign', ward.handlerName],
          [
            ward.handler,
            'planInspection',
            (turn) => [...daysAhead('inspectionDate', turn), ['inspectionTime', '09:00']],
          ],
        ],
      },
      // What the first visit finds is mended; the second finds it in order.
      { desk: visits('staff-quang', 'fixable') },
      { applicant: 'reportReady', says: { note: 'Đã treo bảng nội quy và đặt hai bình chữa cháy.' } },
      { desk: visits('staff-quang', 'passed') },
      { office: [drafts(ward.handler), [ward.head, 'endorse'], ...sealed, handsOver(ward.clerk)] },
    ],
  },
  {
    slug: 'birth-chain',
    vi: 'Khai sinh, thường trú và thẻ BHYT cho trẻ',
    en: 'Birth, residence and health card for a child',
    typed: { vi: 'dang ky khai sinh online', en: 'newborn baby' },
    parts: [
      { office: accepts(ward.clerk) },
      { matter: matters.birth, office: [...accepts(ward.clerk), drafts(ward.handler)] },
      { matter: matters.birth, applicant: 'confirmDraft' },
      { matter: matters.birth, office: sealed },
      {
        matter: matters.residence,
        office: [
          ...accepts('staff-duong'),
          ['staff-toan', 'assign', 'Lê Văn Toàn'],
          // One of the four refuses: the others are settled all the same.
          drafts('staff-toan', 'refused'),
          ...signs('staff-phuc', 'staff-hien'),
        ],
      },
      {
        matter: matters.healthCard,
        office: [
          ...accepts('staff-trang'),
          ['staff-dat', 'assign', 'Bùi Tiến Đạt'],
          drafts('staff-dat'),
          ...signs('staff-bach', 'staff-thu'),
        ],
      },
      { office: [drafts(ward.handler), ...sealed] },
    ],
  },
];
