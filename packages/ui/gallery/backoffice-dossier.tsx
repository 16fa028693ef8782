import {
  ClockRows,
  CommandPanel,
  FileList,
  KeyValue,
  Notice,
  Section,
  SheetBody,
  Tabs,
  Tag,
  Timeline,
} from '../src/index.ts';
import { Identity } from './staff-identity.tsx';
import { StaffShell } from './staff-shell.tsx';

export function DossierPage() {
  const aside = (
    <>
      <form method="post">
        <CommandPanel
          title="Việc được làm lúc này"
          commands={[
            { value: 'submitDraft', label: 'Trình dự thảo', primary: true, shortcut: 'T' },
            { value: 'inspect', label: 'Hẹn kiểm tra thực tế', href: '/kiem-tra', shortcut: 'H' },
            {
              value: 'supplement',
              label: 'Yêu cầu bổ sung lần 2',
              blocked: 'Đã yêu cầu ngày 11/11. Lần nữa cần lý do và trưởng phòng duyệt.',
            },
          ]}
        />
      </form>
      <section aria-labelledby="thoi-han">
        <h2 id="thoi-han">Thời hạn</h2>
        <p className="mc-clock__head">Thứ Ba 01/12</p>
        <ClockRows
          label="Cách tính thời hạn"
          rows={[
            {
              kind: 'void',
              text: 'Tiếp nhận T2 09/11, 09:12',
              detail: '10 ngày làm việc, hẹn đầu tiên T2 23/11',
              value: 'bỏ',
            },
            { kind: 'hold', text: 'Chờ công dân bổ sung', detail: 'T4 11/11 15:20 đến T2 16/11 10:05', value: 'dừng' },
            { kind: 'run', text: 'Đã dùng (17, 18, 19, 20, 23/11)', value: '5 ngày' },
            { kind: 'due', text: 'Hạn trả kết quả', value: 'T3 01/12, 17:00' },
          ]}
        />
      </section>
    </>
  );
  return (
    <StaffShell>
      <Identity />
      <Tabs
        label="Các phần của hồ sơ"
        tabs={[
          { href: '/h/x', label: 'Hồ sơ và giấy tờ', count: '3', current: true },
          { href: '/h/x/y-kien', label: 'Lấy ý kiến', count: '1 muộn', late: true },
          { href: '/h/x/lich-su', label: 'Lịch sử', count: '16' },
        ]}
      />
      <SheetBody aside={aside} asideLabel="Thời hạn và việc được làm">
        <Notice tone="warn" icon="chat">
          <p>
            <b>Công an phường trả lời muộn lúc 09:15 sáng nay.</b> <a href="/y-kien">Mở trả lời</a>
          </p>
        </Notice>
        <Section id="chu" title="Chủ hồ sơ">
          <KeyValue
            rows={[
              { key: 'Tên', value: 'Hộ kinh doanh Trần Đức Thuận' },
              { key: 'Số đăng ký', value: '01A8-DEMO-0042', source: { text: 'khớp CSDL đăng ký' } },
              { key: 'Diện tích phòng máy', value: '64 m²', source: { text: 'chưa kiểm tra', tone: 'warn' } },
            ]}
          />
        </Section>
        <Section id="giay-to" title="Giấy tờ">
          <FileList
            files={[
              { key: 'a', name: 'Đơn đề nghị, mẫu 51a', status: { tone: 'ok', label: 'đạt' }, meta: 'bản điện tử' },
              {
                key: 'b',
                name: 'Căn cước người quản lý',
                status: { tone: 'neutral', label: 'chưa kiểm' },
                meta: 'từ kho dữ liệu',
              },
            ]}
          />
        </Section>
        <Section id="viec" title="Việc gần đây">
          <Timeline
            steps={[
              { state: 'late', title: 'Công an phường trả lời muộn: đồng ý, có điều kiện', when: 'Nay 09:15' },
              { state: 'done', title: 'Phòng Kinh tế, Hạ tầng và Đô thị: đồng ý', when: 'T5 19/11 10:40' },
            ]}
          />
          <Tag tone="hold">Tạm dừng</Tag>
        </Section>
      </SheetBody>
    </StaffShell>
  );
}
