import {
  BackLink,
  CallOut,
  Columns,
  DaysStrip,
  Fold,
  Heading,
  ItemList,
  LinkButton,
  LinkList,
  Main,
  PageHead,
  Panel,
  Section,
  Tag,
  Timeline,
} from '../src/index.ts';
import { PortalShell } from './portal-shell.tsx';

export function TrackPage() {
  return (
    <PortalShell>
      <Main>
        <BackLink href="/ho-so">Hồ sơ của tôi</BackLink>
        <PageHead
          title="Xác nhận tình trạng hôn nhân"
          tags={
            <>
              <Tag tone="hold">Chờ bạn bổ sung</Tag>
              <span className="mc-soft mc-small mc-figures">Mã hồ sơ H26.118-261120-0042</span>
            </>
          }
        />
        <Columns
          asideLabel="Về hồ sơ này"
          aside={
            <>
              <Panel title="Ai đang giữ hồ sơ">
                <ItemList
                  items={[{ icon: 'building', title: 'Công chức tư pháp, hộ tịch', text: 'UBND phường Bạch Mai' }]}
                />
              </Panel>
              <Panel title="Việc bạn có thể làm" tone="quiet">
                <LinkList
                  items={[
                    { href: '/xem', label: 'Xem lại hồ sơ đã nộp' },
                    { href: '/rut', label: 'Rút hồ sơ' },
                  ]}
                />
              </Panel>
            </>
          }
        >
          <CallOut
            id="bo-sung"
            title="Phường cần bạn bổ sung 2 chỗ"
            when={
              <>
                Hạn trả lời: 17:00 <b>Thứ Năm 03/12/2026</b>, còn 10 ngày
              </>
            }
          >
            <ol>
              <li>Ảnh trang 2 của quyết định ly hôn bị mờ, không đọc được dấu của tòa án.</li>
              <li>Ngày ly hôn bạn khai khác với ngày trên quyết định.</li>
            </ol>
            <LinkButton href="/bo-sung">Bổ sung ngay</LinkButton>
          </CallOut>
          <Section id="khi-nao" title="Khi nào có kết quả">
            <p>Thời hạn đang tạm dừng. Nếu bạn bổ sung trong hôm nay:</p>
            <Heading level={3}>Thứ Năm 26/11/2026, trước 17:00</Heading>
            <DaysStrip
              label="Các ngày của thời hạn"
              days={[
                { date: '20/11', word: 'Tiếp nhận', kind: 'used' },
                { date: '21–22', word: 'Cuối tuần', kind: 'off' },
                { date: '23/11', word: 'Hôm nay, tạm dừng', kind: 'today' },
                { date: '24/11', word: 'Nghỉ lễ', kind: 'off' },
                { date: '25/11', word: 'Ngày làm việc', kind: 'open' },
                { date: '26/11', word: 'Ngày trả', kind: 'due' },
              ]}
            />
            <Fold summary="Vì sao thời hạn tạm dừng?">
              <p>Từ 10:30 ngày 23/11/2026, vì phường chờ bạn bổ sung.</p>
            </Fold>
          </Section>
          <Section id="buoc" title="Các bước của hồ sơ">
            <Timeline
              steps={[
                { state: 'done', stateLabel: 'Đã xong', title: 'Bạn nộp trực tuyến', when: '09:12, 20/11/2026' },
                {
                  state: 'done',
                  stateLabel: 'Đã xong',
                  title: 'Phường tiếp nhận, cấp giấy hẹn',
                  when: '14:05, 20/11/2026',
                  children: <a href="/giay">Giấy tiếp nhận và hẹn trả (PDF)</a>,
                },
                {
                  state: 'now',
                  stateLabel: 'Đang chờ bạn',
                  title: 'Yêu cầu bổ sung, thời hạn tạm dừng',
                  when: '10:30, 23/11/2026',
                },
                { state: 'next', stateLabel: 'Chưa đến', title: 'Lãnh đạo phường ký' },
              ]}
            />
          </Section>
        </Columns>
      </Main>
    </PortalShell>
  );
}
