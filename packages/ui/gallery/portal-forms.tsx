import {
  ActionLink,
  BackLink,
  Button,
  ErrorSummary,
  type FieldView,
  FileList,
  FormFields,
  Main,
  PageHead,
  Panel,
  Progress,
  Section,
  SubmitRow,
  SummaryList,
  TaskList,
} from '../src/index.ts';
import { PortalShell } from './portal-shell.tsx';

const DATE_LABELS = { day: 'Ngày', month: 'Tháng', year: 'Năm' };

const PURPOSE: FieldView[] = [
  {
    name: 'purpose',
    kind: 'choice',
    label: 'Bạn dùng giấy này để làm gì?',
    hint: 'Giấy chỉ dùng được đúng mục đích ghi trên giấy.',
    required: true,
    value: 'marriage',
    options: [
      { value: 'marriage', label: 'Để đăng ký kết hôn', hint: 'Chỉ cấp 1 bản và ghi rõ người bạn dự định kết hôn.' },
      { value: 'other', label: 'Việc khác', hint: 'Mua bán nhà đất, vay vốn, nhận con nuôi…' },
    ],
  },
  {
    name: 'partnerName',
    kind: 'text',
    label: 'Họ, chữ đệm và tên người bạn dự định kết hôn',
    hint: 'Viết đủ dấu, như trên thẻ căn cước.',
    required: true,
    value: 'Vũ Hoàng Nguyễn Đức',
    showWhen: { field: 'purpose', equals: 'marriage' },
  },
  {
    name: 'partnerBirth',
    kind: 'date',
    label: 'Ngày sinh',
    hint: 'Ví dụ 07 05 1994.',
    required: true,
    value: ['07', '05', '94'],
    error: 'Nhập đủ 4 chữ số của năm sinh, ví dụ 1994',
    errorPart: 'year',
    dateLabels: DATE_LABELS,
    showWhen: { field: 'purpose', equals: 'marriage' },
  },
  {
    name: 'partnerId',
    kind: 'personalId',
    label: 'Số định danh cá nhân',
    hint: '12 chữ số trên thẻ căn cước.',
    required: true,
    value: '00109401234',
    error: 'Nhập đủ 12 chữ số của số định danh. Bạn mới nhập 11',
    showWhen: { field: 'purpose', equals: 'marriage' },
  },
  {
    name: 'otherPurpose',
    kind: 'longText',
    label: 'Ghi rõ việc khác',
    required: true,
    value: '',
    showWhen: { field: 'purpose', equals: 'other' },
  },
];

const EVERY_KIND: FieldView[] = [
  {
    name: 'name',
    kind: 'text',
    label: 'Họ và tên',
    required: true,
    value: 'Nguyễn Thị Ánh Tuyết',
    locked: { source: 'Lấy từ Cơ sở dữ liệu quốc gia về dân cư' },
  },
  { name: 'phone', kind: 'phone', label: 'Số điện thoại', required: true, value: '0912 345 678' },
  { name: 'email', kind: 'email', label: 'Thư điện tử', required: false, optionalLabel: 'không bắt buộc', value: '' },
  { name: 'copies', kind: 'number', label: 'Số bản', required: true, value: '1', unit: 'bản' },
  { name: 'capital', kind: 'money', label: 'Vốn kinh doanh', required: true, value: '450000000', unit: 'đồng' },
  {
    name: 'ward',
    kind: 'select',
    label: 'Phường, xã',
    required: true,
    value: '',
    error: 'Chọn phường, xã nơi bạn ở',
    options: [
      { value: '1', label: 'Phường Bạch Mai' },
      { value: '2', label: 'Phường Cửa Nam' },
    ],
  },
  {
    name: 'helper',
    kind: 'yesNo',
    label: 'Bạn làm thay người khác?',
    required: true,
    value: 'no',
    cards: true,
    options: [
      { value: 'yes', label: 'Có' },
      { value: 'no', label: 'Không' },
    ],
  },
  {
    name: 'declaration',
    kind: 'choices',
    label: 'Lời cam đoan',
    required: true,
    value: [],
    error: 'Đánh dấu vào ô cam đoan trước khi gửi',
    options: [{ value: 'true', label: 'Tôi cam đoan những điều khai trên là đúng sự thật.' }],
  },
  {
    name: 'scan',
    kind: 'file',
    label: 'Quyết định ly hôn',
    hint: 'PDF, JPG hoặc PNG, không quá 10 MB.',
    required: true,
    value: '',
    accept: '.pdf,.jpg,.png',
  },
  { name: 'token', kind: 'hidden', label: '', required: true, value: 'abc' },
];

export function QuestionPage() {
  return (
    <PortalShell acting>
      <Main width="form">
        <BackLink href="/phan">Các phần của hồ sơ</BackLink>
        <ErrorSummary
          title="Lỗi: có 2 chỗ cần sửa"
          errors={[
            { field: 'partnerBirth.year', message: 'Nhập đủ 4 chữ số của năm sinh, ví dụ 1994' },
            { field: 'partnerId', message: 'Nhập đủ 12 chữ số của số định danh. Bạn mới nhập 11' },
          ]}
        />
        <p className="mc-eyebrow">Xác nhận tình trạng hôn nhân</p>
        <form method="post">
          <FormFields fields={PURPOSE} asTitle />
          <SubmitRow>
            <Button main>Lưu và tiếp tục</Button>
            <Button variant="link" name="intent" value="later">
              Lưu, làm tiếp sau
            </Button>
          </SubmitRow>
        </form>
      </Main>
    </PortalShell>
  );
}

export function FormPage() {
  return (
    <PortalShell acting>
      <Main width="form">
        <PageHead title="Các phần của hồ sơ" lead="Bạn làm phần nào trước cũng được. Mọi thứ được lưu sau mỗi trang." />
        <Progress id="tien-do" label="Đã xong 3 trên 6 phần" done={3} total={6} />
        <Section id="phan" title="Về bạn">
          <TaskList
            tasks={[
              {
                id: 't1',
                title: 'Thông tin của bạn',
                href: '/1',
                hint: 'Lấy từ dữ liệu dân cư',
                status: { tone: 'ok', label: 'Xong' },
              },
              {
                id: 't2',
                title: 'Mục đích dùng giấy',
                href: '/2',
                hint: 'Còn 2 chỗ cần sửa',
                status: { tone: 'info', label: 'Đang làm' },
              },
              { id: 't3', title: 'Quyết định ly hôn', href: '/3', status: { label: 'Chưa làm' } },
              {
                id: 't4',
                title: 'Kiểm tra và gửi hồ sơ',
                hint: 'Mở được khi các phần trên đã xong',
                status: { label: 'Chưa thể làm' },
              },
            ]}
          />
        </Section>
        <Section id="moi-loai" title="Mọi loại câu hỏi">
          <form method="post" encType="multipart/form-data">
            <FormFields fields={EVERY_KIND} />
            <SubmitRow>
              <Button main>Gửi hồ sơ</Button>
              <Button variant="secondary" icon="upload">
                Tải lên
              </Button>
              <Button variant="tertiary">Hủy</Button>
            </SubmitRow>
          </form>
        </Section>
        <Section id="tep" title="Đã thêm 3 tệp">
          <FileList
            files={[
              {
                key: '1',
                name: 'quyet-dinh-trang-1.jpg',
                status: { tone: 'ok', label: 'Dùng được' },
                meta: '2,4 MB · Trang 1',
                actions: <ActionLink href="/x" label="Xem" about="quyet-dinh-trang-1.jpg" />,
              },
              {
                key: '2',
                name: 'quyet-dinh-trang-2.jpg',
                status: { tone: 'info', icon: 'clock', label: 'Đang quét an toàn' },
                meta: '3,1 MB',
              },
              {
                key: '3',
                name: 'IMG_20261122_204511.heic',
                status: { tone: 'err', label: 'Không nhận' },
                meta: '14,8 MB',
                problem: 'Tệp lớn hơn 10 MB và là loại HEIC. Chụp lại rồi chọn loại JPG.',
                actions: <Button variant="link">Thay tệp này</Button>,
              },
            ]}
          />
        </Section>
        <Section id="xem-lai" title="Kiểm tra trước khi gửi">
          <SummaryList
            rows={[
              { key: 'Họ, chữ đệm và tên', value: 'Nguyễn Thị Ánh Tuyết', locked: 'Không sửa ở đây được' },
              {
                key: 'Nơi thường trú',
                value: 'Số 18 ngõ 42 phố Bạch Mai, phường Bạch Mai, Hà Nội',
                locked: 'Không sửa ở đây được',
              },
              {
                key: 'Điện thoại',
                value: '0912 345 678',
                action: { href: '/s', label: 'Sửa', about: 'số điện thoại' },
              },
            ]}
          />
          <Panel title="Lời cam đoan" level={3}>
            <p>Gửi rồi bạn vẫn rút được hồ sơ, khi chưa có kết quả.</p>
          </Panel>
        </Section>
      </Main>
    </PortalShell>
  );
}
