import { Button, DiffTable, Fold, Notice, Panel, SheetBody } from '../src/index.ts';
import { Identity } from './staff-identity.tsx';
import { StaffShell } from './staff-shell.tsx';

export function Conflict() {
  return (
    <StaffShell>
      <Identity />
      <SheetBody>
        <Notice tone="warn" role="alert" title="Chưa ghi thao tác của bạn: hồ sơ vừa được người khác xử lý">
          <p>Bạn mở phiên bản 17 lúc 09:31. Đỗ Thị Mỹ Duyên đã ghi phiên bản 18 lúc 09:40.</p>
        </Notice>
        <DiffTable
          caption="Điều đã thay đổi"
          headers={{ label: 'Mục', before: 'Khi bạn mở (17)', after: 'Bây giờ (18)' }}
          unchangedLabel="không đổi"
          rows={[
            { label: 'Đang ở bước', before: 'Thẩm định', after: 'Kiểm tra thực tế' },
            { label: 'Thời hạn', before: 'T3 01/12/2026', after: 'T3 01/12/2026' },
          ]}
        />
        <Panel title="Lưu dự thảo lại, chờ biên bản kiểm tra">
          <p className="mc-soft">Trình được ngay khi có biên bản.</p>
          <Button>Lưu bản nháp</Button>
        </Panel>
        <Fold summary="Nội dung bạn đã viết, 214 từ" boxed>
          <p>Đề nghị cấp giấy chứng nhận.</p>
        </Fold>
      </SheetBody>
    </StaffShell>
  );
}
