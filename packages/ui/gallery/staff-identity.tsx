import { Breadcrumbs, Code, Due, IdentityBar, Status } from '../src/index.ts';

export const BREADCRUMBS = (
  <Breadcrumbs label="Bạn đang ở" items={[{ label: 'Đang thụ lý', href: '/q/3' }, { label: 'hồ sơ 9 trong 24' }]} />
);

export function Identity() {
  return (
    <IdentityBar
      breadcrumbs={BREADCRUMBS}
      owner="Hộ kinh doanh Trần Đức Thuận"
      procedure="Điểm cung cấp dịch vụ trò chơi điện tử công cộng"
      facts={
        <>
          <Code prefix="000.00.99.H26-" code="261109-0042" />
          <Status>Đang xử lý · thẩm định</Status>
          <Due state="ok" word="Còn 5 ngày" date={{ iso: '2026-12-01', text: 'T3 01/12' }} />
          <span>Nguyễn Thu Hằng</span>
        </>
      }
      watch="Đỗ Thị Mỹ Duyên đang xem"
      previous={{ href: '/h/1', label: 'Hồ sơ trước' }}
      next={{ href: '/h/2', label: 'Hồ sơ sau' }}
    />
  );
}
