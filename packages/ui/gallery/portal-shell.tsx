import type { ReactNode } from 'react';
import { PortalFooter, PortalHeader, ServiceBar, SkipLink } from '../src/index.ts';

/** Header and footer around a portal page of the gallery. */
export function PortalShell({ acting, children }: { acting?: boolean; children: ReactNode }) {
  return (
    <>
      <SkipLink label="Đến nội dung chính" />
      <PortalHeader
        brand={{ name: 'Một Cửa', tagline: 'Dịch vụ công Hà Nội', href: '/', homeLabel: 'trang chủ' }}
        nav={{
          label: 'Điều hướng chính',
          menuLabel: 'Trình đơn',
          items: [
            { href: '/thu-tuc', label: 'Tìm thủ tục' },
            { href: '/tra-cuu', label: 'Tra cứu hồ sơ' },
            { href: '/ho-so', label: 'Hồ sơ của tôi', current: true },
            { href: '/tro-giup', label: 'Trợ giúp' },
          ],
        }}
        language={{ href: '/en', label: 'English', lang: 'en' }}
        person={{ href: '/tai-khoan', label: 'Nguyễn Thị Ánh Tuyết' }}
      />
      {acting && (
        <ServiceBar label="Người nộp" end={<a href="/luu">Lưu, làm tiếp sau</a>}>
          Làm cho <b>chính bạn</b> <a href="/doi">Đổi</a>
        </ServiceBar>
      )}
      {children}
      <PortalFooter
        about={
          <>
            <p>
              <b>Cổng Dịch vụ công thành phố Hà Nội</b>
            </p>
            <p>Trang này dùng dữ liệu minh họa. Tên người, mã hồ sơ và số liệu không có thật.</p>
          </>
        }
        groups={[
          {
            title: 'Cần giúp đỡ',
            items: [
              { href: 'tel:1022', label: 'Gọi 1022, cả ngày lẫn đêm' },
              { href: '/diem', label: 'Tìm điểm tiếp nhận gần bạn' },
            ],
          },
          { title: 'Về cổng này', items: [{ href: '/du-lieu', label: 'Bảo vệ dữ liệu cá nhân' }] },
        ]}
      />
    </>
  );
}
