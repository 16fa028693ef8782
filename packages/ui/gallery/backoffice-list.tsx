import {
  ActionBar,
  Button,
  Code,
  DataTable,
  Due,
  FigureList,
  FilterChips,
  LinkButton,
  Pager,
  SheetHead,
  Status,
} from '../src/index.ts';
import { StaffShell } from './staff-shell.tsx';
import { WORK_ROWS } from './work-list-rows.ts';

export function WorkList() {
  return (
    <StaffShell>
      <SheetHead
        title="Đang thụ lý"
        count="24 hồ sơ"
        end={
          <LinkButton href="/csv" variant="secondary">
            Xuất CSV
          </LinkButton>
        }
      />
      <div className="mc-sheet__body">
        <FilterChips
          label="Bộ lọc"
          chips={[
            { href: '?', label: 'Tất cả 24' },
            { href: '?h=1', label: 'Quá hạn 2', icon: 'warning' },
            { href: '?t=2', label: 'Giao cho: tôi', removeLabel: 'Bỏ lọc' },
          ]}
        />
      </div>
      <DataTable
        caption="Hồ sơ đang thụ lý, xếp theo hạn trả"
        hiddenCaption
        rows={WORK_ROWS}
        rowKey={(row) => row.code}
        isSelected={(row) => row.code === '261119-0027'}
        empty={<p>Không có hồ sơ nào.</p>}
        columns={[
          {
            key: 'pick',
            header: 'Chọn',
            hiddenHeader: true,
            cell: (row) => (
              <input
                className="ds-input"
                type="checkbox"
                name="dossier"
                value={row.code}
                aria-label={`Chọn ${row.code}`}
              />
            ),
          },
          {
            key: 'due',
            header: 'Hạn trả kết quả',
            cell: (row) => <Due {...row.due} />,
            sort: { href: '?s=due', direction: 'ascending' },
          },
          {
            key: 'code',
            header: 'Mã hồ sơ',
            cell: (row) => <Code prefix="000.00.99.H26-" code={row.code} href={`/h/${row.code}`} />,
            sort: { href: '?s=code' },
          },
          { key: 'owner', header: 'Chủ hồ sơ', rowHeader: true, cell: (row) => row.owner },
          { key: 'procedure', header: 'Thủ tục', cell: (row) => row.procedure },
          { key: 'step', header: 'Đang ở bước', cell: (row) => <Status kind={row.status}>{row.step}</Status> },
        ]}
      />
      <div className="mc-sheet__body">
        <Pager
          label="Trang"
          summary="1–7 trong 24 · xếp theo hạn theo luật"
          pages={[
            { href: '?p=1', label: '1', about: 'Trang 1', current: true },
            { href: '?p=2', label: '2', about: 'Trang 2' },
          ]}
          next={{ href: '?p=2', label: 'Sau' }}
        />
        <FigureList
          figures={[
            { label: 'Đúng hạn', value: '97,4', unit: '%', note: '1.692 hồ sơ' },
            { label: 'Quá hạn', value: '2', href: '?h=1', late: true },
          ]}
        />
        <DataTable
          caption="Trống"
          rows={[]}
          rowKey={String}
          columns={[]}
          empty={<p>Không có hồ sơ nào chờ ký. Hồ sơ mới sẽ hiện ở đây.</p>}
        />
      </div>
      <ActionBar label="Việc với các hồ sơ đã chọn" tone="bulk" note="Đã chọn 1 hồ sơ">
        <Button>Bàn giao cho…</Button>
        <Button>Ghi nhãn</Button>
      </ActionBar>
    </StaffShell>
  );
}
