import { Button, Checks, DoorPanel, LetterPreview, LinkButton, Main, SubmitRow } from '../src/index.ts';
import { PortalShell } from './portal-shell.tsx';

const QR_SAMPLE = (
  <svg viewBox="0 0 21 21" role="img" aria-label="Mã QR của hồ sơ">
    <path d="M1 1h6v6H1zM14 1h6v6h-6zM1 14h6v6H1zM9 2h2v3H9zM10 9h4v2h-4zM15 12h2v5h-2zM9 15h3v4H9z" />
  </svg>
);

export function ResultPage() {
  return (
    <PortalShell>
      <Main>
        <DoorPanel
          title="Đã gửi hồ sơ"
          code={{
            label: 'Mã biên nhận',
            value: 'MC-7Q4K-29XD',
            note: 'Chưa phải mã hồ sơ. Khi phường tiếp nhận, bạn sẽ có mã hồ sơ.',
          }}
          qr={{ image: QR_SAMPLE, caption: 'Quét để xem hồ sơ trên máy khác' }}
        >
          <p>
            Phường Bạch Mai đã nhận được hồ sơ của bạn lúc <b>09:12, Thứ Sáu 20/11/2026</b>.
          </p>
        </DoorPanel>
        <SubmitRow>
          <Button variant="secondary" icon="print">
            In biên nhận
          </Button>
          <LinkButton href="/pdf" variant="secondary" icon="download">
            Tải PDF
          </LinkButton>
          <a href="/ve">Về hồ sơ của tôi</a>
        </SubmitRow>
        <div className="mc-stack" data-gap="lg">
          <DoorPanel tone="bad" title="Không nên dùng tệp này">
            <p>
              Mã 8F3K-2M7Q là của một giấy có thật, nhưng <b>tệp bạn tải lên đã bị sửa sau khi ký</b>.
            </p>
          </DoorPanel>
          <Checks
            checks={[
              {
                passed: true,
                outcomeLabel: 'Đạt',
                title: 'Mã kiểm tra có thật',
                detail: 'UBND phường Bạch Mai cấp ngày 26/11/2026',
              },
              {
                passed: false,
                outcomeLabel: 'Không đạt',
                title: 'Nội dung không còn nguyên vẹn',
                detail: 'Tệp bị thay đổi sau lần ký 15:58',
              },
            ]}
          />
          <LetterPreview
            heads={{
              left: <p>UBND PHƯỜNG BẠCH MAI</p>,
              right: (
                <>
                  <p>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p>
                  <p>Độc lập - Tự do - Hạnh phúc</p>
                </>
              ),
            }}
            title="GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN"
            sign={<p>Trần Quốc Hữu</p>}
            note="Bản in chỉ để xem. Bản có giá trị pháp lý là tệp PDF có chữ ký số."
          >
            <p>Họ, chữ đệm và tên: NGUYỄN THỊ ÁNH TUYẾT</p>
          </LetterPreview>
        </div>
      </Main>
    </PortalShell>
  );
}
