import {
  ActionBar,
  Button,
  Due,
  ErrorSummary,
  type FieldView,
  FormFields,
  LetterPreview,
  LinkButton,
  Notice,
  SheetBody,
  SheetHead,
} from '../src/index.ts';
import { BREADCRUMBS } from './staff-identity.tsx';
import { StaffShell } from './staff-shell.tsx';

const SUPPLEMENT: FieldView[] = [
  {
    name: 'papers',
    kind: 'choices',
    label: 'Còn thiếu hoặc chưa đúng',
    required: true,
    value: ['premises'],
    options: [
      { value: 'premises', label: 'Giấy tờ về địa điểm kinh doanh' },
      { value: 'identity', label: 'Căn cước của chủ hộ', hint: 'Lấy từ kho dữ liệu' },
    ],
  },
  {
    name: 'howTo',
    kind: 'longText',
    label: 'Cách sửa, viết cho công dân đọc',
    required: true,
    value: 'Nộp hợp đồng thuê nhà.',
    showWhen: { field: 'papers', equals: 'premises' },
  },
  {
    name: 'ground',
    kind: 'select',
    label: 'Căn cứ pháp lý',
    required: true,
    value: 'a',
    options: [{ value: 'a', label: 'Nghị định 168/2025/NĐ-CP, thành phần hồ sơ' }],
  },
  {
    name: 'until',
    kind: 'date',
    label: 'Bổ sung trước ngày',
    required: true,
    value: '2026-12-08',
    dateLabels: { day: 'Ngày', month: 'Tháng', year: 'Năm' },
  },
  {
    name: 'note',
    kind: 'text',
    label: 'Ghi trên phiếu',
    required: false,
    optionalLabel: 'không bắt buộc',
    value: '',
    error: 'Viết ngắn hơn 200 chữ',
  },
];

export function SupplementPage() {
  const letter = (
    <LetterPreview
      bar={{ title: 'Phiếu công dân sẽ nhận (mẫu 02)', link: <a href="/a4">Mở khổ A4</a> }}
      heads={{
        left: (
          <>
            <p>UBND PHƯỜNG CỬA NAM</p>
            <p>
              <b>TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG</b>
            </p>
            <p>Số: …/HDHS</p>
          </>
        ),
        right: (
          <>
            <p>
              <b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b>
            </p>
            <p>
              <b>Độc lập - Tự do - Hạnh phúc</b>
            </p>
            <p>
              <i>Cửa Nam, ngày 23 tháng 11 năm 2026</i>
            </p>
          </>
        ),
      }}
      title="PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ"
      sign={
        <>
          <p>
            <b>NGƯỜI TIẾP NHẬN HỒ SƠ</b>
          </p>
          <p>Trần Quốc Bảo</p>
        </>
      }
      watermark="BẢN MẪU · DEMO"
      note="Gửi kèm tin nhắn và thư điện tử."
    >
      <p>
        Hồ sơ của: <b>Đặng Thị Mỹ Hữu</b>
      </p>
      <p>Nội dung yêu cầu giải quyết: Đăng ký thành lập hộ kinh doanh</p>
    </LetterPreview>
  );
  return (
    <StaffShell>
      <SheetHead
        breadcrumbs={BREADCRUMBS}
        title="Yêu cầu bổ sung: Đặng Thị Mỹ Hữu · Thành lập hộ kinh doanh"
        end={<Due state="today" word="Phải trả lời trước 14:30" date={{ iso: '2026-11-23', text: 'T2 23/11' }} />}
      />
      <SheetBody aside={letter} asideLabel="Phiếu công dân sẽ nhận">
        <ErrorSummary title="Lỗi: có 1 chỗ cần sửa" errors={[{ field: 'note', message: 'Viết ngắn hơn 200 chữ' }]} />
        <Notice tone="warn" title="Chỉ được yêu cầu một lần, và phải nêu đủ.">
          <p>Lần hai cần lý do và trưởng phòng duyệt.</p>
        </Notice>
        <form method="post" id="phieu">
          <FormFields fields={SUPPLEMENT} />
        </form>
      </SheetBody>
      <ActionBar label="Gửi phiếu" note="Gửi: tin nhắn, thư điện tử, Cổng dịch vụ công">
        <Button form="phieu">Gửi yêu cầu bổ sung</Button>
        <Button form="phieu" variant="secondary">
          Lưu nháp
        </Button>
        <LinkButton href="/quay-lai" variant="tertiary">
          Quay lại kiểm giấy tờ
        </LinkButton>
      </ActionBar>
    </StaffShell>
  );
}
