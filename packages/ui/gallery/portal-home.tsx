import {
  EmptyState,
  Facts,
  FigureList,
  FilterChips,
  Heading,
  Hero,
  ItemList,
  Lead,
  LinkButton,
  Main,
  Notice,
  Pager,
  SearchForm,
  Section,
} from '../src/index.ts';
import { PortalShell } from './portal-shell.tsx';

const PROMISE = [
  { icon: 'clock', text: '3 ngày làm việc' },
  { icon: 'coin', text: '0 đồng' },
  { icon: 'pin', text: '0 lần đến' },
] as const;

export function HomePage() {
  return (
    <PortalShell>
      <Main width="bare">
        <Hero>
          <Heading level={1} display>
            Bạn cần làm thủ tục gì?
          </Heading>
          <Lead>Tìm, nộp và theo dõi hồ sơ của mọi cơ quan ở Hà Nội, tại một nơi.</Lead>
          <SearchForm action="/thu-tuc" name="q" label="Tìm thủ tục, gõ có dấu hoặc không dấu" submitLabel="Tìm" />
          <FilterChips
            label="Hay tìm"
            chips={[
              { href: '?q=1', label: 'giấy độc thân' },
              { href: '?q=2', label: 'khai sinh' },
              { href: '?q=3', label: 'hộ kinh doanh' },
            ]}
          />
        </Hero>
        <div className="mc-wrap mc-stack" data-gap="lg">
          <Notice icon="calendar">
            <p>
              <b>Thứ Ba 24/11 là ngày nghỉ.</b> Bạn vẫn nộp hồ sơ trực tuyến được.
            </p>
          </Notice>
          <Section id="doi" title="Theo việc trong đời">
            <ItemList
              grid
              items={[
                { icon: 'baby', title: 'Sinh con', href: '/sinh-con', text: 'Khai sinh, thẻ bảo hiểm y tế' },
                { icon: 'rings', title: 'Kết hôn', href: '/ket-hon', text: 'Đăng ký kết hôn, xác nhận độc thân' },
                { icon: 'home', title: 'Nhà ở, đất đai', href: '/nha-dat', text: 'Sang tên, cấp giấy chứng nhận' },
                { icon: 'box', title: 'Chuyển nơi ở', href: '/chuyen', text: 'Thường trú, tạm trú' },
                { icon: 'store', title: 'Mở cửa hàng', href: '/cua-hang', text: 'Hộ kinh doanh, giấy phép' },
                { icon: 'bike', title: 'Xe và đi lại', href: '/xe', text: 'Đăng ký xe' },
                { icon: 'book', title: 'Đi học', href: '/hoc', text: 'Nhập học, bản sao văn bằng' },
                { icon: 'lotus', title: 'Khi người thân qua đời', href: '/khai-tu', text: 'Khai tử, mai táng phí' },
              ]}
            />
          </Section>
          <Section id="nhieu" title="Nhiều người làm nhất tháng này">
            <ItemList
              items={[
                { title: 'Xác nhận tình trạng hôn nhân', href: '/a', text: <Facts items={[...PROMISE]} /> },
                { title: 'Cấp bản sao trích lục hộ tịch', href: '/b', text: <Facts items={[...PROMISE]} /> },
              ]}
            />
            <Pager
              label="Trang kết quả"
              summary="1–2 trong 12"
              pages={[
                { href: '?t=1', label: '1', about: 'Trang 1', current: true },
                { href: '?t=2', label: '2', about: 'Trang 2' },
              ]}
              next={{ href: '?t=2', label: 'Sau' }}
            />
          </Section>
          <Section id="so" title="Hà Nội đang phục vụ bạn ra sao">
            <FigureList
              figures={[
                { label: 'hồ sơ trả đúng hẹn hoặc sớm hơn', value: '98,6', unit: '%' },
                { label: 'hồ sơ trễ hẹn, đều đã có thư xin lỗi', value: '27.914', late: true, href: '/tre' },
              ]}
            />
          </Section>
          <EmptyState title="Bạn chưa có hồ sơ nào ở đây" level={2} drawing>
            <p>Khi bạn nộp, hồ sơ sẽ hiện ở trang này.</p>
            <LinkButton href="/thu-tuc" icon="search">
              Tìm thủ tục
            </LinkButton>
          </EmptyState>
        </div>
      </Main>
    </PortalShell>
  );
}
