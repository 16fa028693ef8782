import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ActionLink } from './action-link.tsx';
import { CommandPanel } from './command-panel.tsx';
import type { LinkProps } from './link-context.ts';
import { LinkProvider } from './link-provider.tsx';
import { SummaryList } from './summary-list.tsx';
import { TaskList } from './task-list.tsx';

const RouterLink = ({ href, children }: LinkProps) => <a href={`/app${href}`}>{children}</a>;

describe('links', () => {
  it('are plain anchors by themselves, and the router’s own inside an app', () => {
    const link = <ActionLink href="/sua" label="Sửa" about="số điện thoại" />;
    expect(renderToStaticMarkup(link)).toBe('<a href="/sua">Sửa<span class="mc-sr"> số điện thoại</span></a>');
    const routed = renderToStaticMarkup(<LinkProvider component={RouterLink}>{link}</LinkProvider>);
    expect(routed).toContain('href="/app/sua"');
  });

  it('a locked answer has no way to change it, but says why', () => {
    const html = renderToStaticMarkup(<SummaryList rows={[{ key: 'Tên', value: 'A', locked: 'Không sửa ở đây' }]} />);
    expect(html).not.toContain('<a');
    expect(html).toContain('Không sửa ở đây');
  });

  it('a task that cannot be done yet is no link; one that can is joined to its state', () => {
    const html = renderToStaticMarkup(
      <TaskList
        tasks={[
          { id: 'a', title: 'Giấy tờ', href: '/giay-to', status: { tone: 'ok', label: 'Xong' } },
          { id: 'b', title: 'Gửi', status: { label: 'Chưa thể làm' } },
        ]}
      />,
    );
    expect(html.match(/<a /g)).toHaveLength(1);
    expect(html).toContain('aria-describedby="a-status"');
    expect(html).toContain('id="a-status"');
  });

  it('a blocked command gives its reason and no button', () => {
    const html = renderToStaticMarkup(
      <CommandPanel
        title="Việc được làm"
        commands={[
          { value: 'accept', label: 'Tiếp nhận', primary: true },
          { value: 'sign', label: 'Ký', blocked: 'Cần trưởng phòng duyệt' },
        ]}
      />,
    );
    expect(html.match(/<button/g)).toHaveLength(1);
    expect(html).toMatch(/name="command" value="accept"/);
    expect(html).toContain('Cần trưởng phòng duyệt');
  });
});
