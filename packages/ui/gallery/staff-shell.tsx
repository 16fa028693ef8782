import type { ReactNode } from 'react';
import { Button, Rail, SearchForm, SkipLink, StaffHeader, StaffLayout } from '../src/index.ts';

/** Top bar and rail around a staff page of the gallery. */
export function StaffShell({ children }: { children: ReactNode }) {
  return (
    <>
      <SkipLink label="Đến nội dung chính" />
      <StaffHeader
        brand={{ name: 'Một Cửa', unit: 'Phường Cửa Nam', href: '/' }}
        search={<SearchForm compact action="/tim" name="q" label="Mã hồ sơ, họ tên, số giấy tờ" submitLabel="Tìm" />}
        badge="DỮ LIỆU DEMO"
        day="Thứ Hai 23/11 · 09:42"
        notice="Mai nghỉ lễ"
        person={{ name: 'Nguyễn Thu Hằng', initials: 'TH', menu: <Button variant="link">Đăng xuất</Button> }}
      />
      <StaffLayout
        rail={
          <Rail
            label="Hàng đợi"
            groups={[
              {
                title: 'Tiếp nhận',
                items: [
                  { href: '/q/1', label: 'Chờ tiếp nhận', icon: 'inbox', count: 12 },
                  { href: '/q/2', label: 'Chờ trả kết quả', icon: 'box', count: 18 },
                ],
              },
              {
                title: 'Thụ lý',
                items: [
                  { href: '/q/3', label: 'Đang thụ lý', icon: 'file', count: 24, current: true },
                  { href: '/q/4', label: 'Quá hạn', icon: 'warning', count: 2, lateLabel: 'quá hạn' },
                  { href: '/q/5', label: 'Chờ bổ sung', icon: 'pause', count: 7 },
                ],
              },
              {
                title: 'Theo dõi',
                items: [
                  { href: '/q/6', label: 'Báo cáo kỳ', icon: 'chart' },
                  { href: '/q/7', label: 'Quy trình điện tử', icon: 'flow' },
                ],
              },
            ]}
          />
        }
      >
        {children}
      </StaffLayout>
    </>
  );
}
