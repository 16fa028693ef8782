import { accepts, agrees, asks, daysAhead, drafts, finds, handsOver, inspects, signs, type Way } from './way.ts';

const culture = { clerk: 'staff-van', head: 'staff-hai', handler: 'staff-yen', handlerName: 'Lưu Hải Yến' };
const science = { clerk: 'staff-oanh', head: 'staff-kien', handler: 'staff-nam', handlerName: 'Hoàng Hải Nam' };
const works = { clerk: 'staff-hanh', head: 'staff-cuong', handler: 'staff-thang', handlerName: 'Nguyễn Đức Thắng' };

const sealedByCulture = signs('staff-trung', 'staff-nga');
const sealedByScience = signs('staff-tam', 'staff-loan');

/** Services of the city's departments. */
export const cityWays: readonly Way[] = [
  {
    slug: 'press-conference-notice',
    vi: 'Thông báo họp báo',
    en: 'Press conference notice',
    typed: { vi: 'to chuc hop bao', en: 'hold a media briefing' },
    instead: Object.fromEntries(daysAhead('startDate', 5)),
    parts: [{ office: [[culture.head, 'assign', culture.handlerName], drafts(culture.handler), ...sealedByCulture] }],
  },
  {
    slug: 'news-website-licence',
    vi: 'Lập trang thông tin điện tử tổng hợp',
    en: 'Setting up an aggregating news website',
    typed: { vi: 'trang thong tin dien tu', en: 'news website' },
    parts: [
      {
        office: [
          ...accepts(culture.clerk),
          [culture.head, 'assign', culture.handlerName],
          asks(culture.handler, 'cong-an-thanh-pho'),
          agrees('staff-long'),
          finds(culture.handler, 'siteSound'),
          drafts(culture.handler),
          [culture.head, 'endorse'],
          ...sealedByCulture,
        ],
      },
    ],
  },
  {
    slug: 'publication-licence',
    vi: 'Xuất bản tài liệu không kinh doanh',
    en: 'Publishing a document that is not for sale',
    typed: { vi: 'giay phep xuat ban', en: 'publish a document' },
    parts: [
      {
        office: [
          ...accepts(culture.clerk),
          [culture.head, 'assign', culture.handlerName],
          [culture.handler, 'assessFee', [['pages', '1']]],
        ],
      },
      { applicant: 'pays' },
      {
        office: [drafts(culture.handler), [culture.head, 'endorse'], ...sealedByCulture, [culture.clerk, 'handToPost']],
      },
    ],
  },
  {
    slug: 'postal-licence',
    vi: 'Giấy phép bưu chính trong thành phố',
    en: 'Postal licence within the city',
    typed: { vi: 'giay phep buu chinh', en: 'postal licence' },
    parts: [
      { applicant: 'pays' },
      {
        office: [
          ...accepts(science.clerk),
          [science.head, 'assign', science.handlerName],
          drafts(science.handler),
          [science.head, 'endorse'],
          ...sealedByScience,
        ],
      },
    ],
  },
  {
    slug: 'spam-report',
    vi: 'Phản ánh tin nhắn rác, cuộc gọi rác',
    en: 'Report spam messages and calls',
    typed: { vi: 'tin nhan rac', en: 'spam' },
    parts: [
      {
        office: [
          [science.clerk, 'accept'],
          [science.head, 'assign', science.handlerName],
          asks(science.handler, 'nha-mang-a'),
          [
            'staff-an-a',
            'answer',
            [
              ['answer', 'confirmed'],
              ['opinion', 'Thuê bao đã gửi tin quảng cáo.'],
            ],
          ],
          finds(science.handler, 'confirmed'),
          finds(science.handler, 'blockedOnly'),
          drafts(science.handler),
          ...sealedByScience,
        ],
      },
    ],
  },
  {
    slug: 'cable-road-works',
    vi: 'Giấy phép đào đường, hè để hạ ngầm cáp',
    en: 'Permit to dig for underground cables',
    typed: { vi: 'dao duong', en: 'dig up the road' },
    parts: [
      {
        office: [
          ...accepts(works.clerk),
          [works.head, 'assign', works.handlerName],
          asks(works.handler, 'cong-an-thanh-pho', 'hoan-kiem'),
          agrees('staff-long'),
          agrees('staff-chi'),
          inspects(works.handler),
          [works.handler, 'assessFee', [['area', '1']]],
        ],
      },
      { applicant: 'pays' },
      {
        office: [
          drafts(works.handler),
          [works.head, 'endorse'],
          ...signs('staff-hung', 'staff-mo'),
          handsOver(works.clerk),
        ],
      },
    ],
  },
];
