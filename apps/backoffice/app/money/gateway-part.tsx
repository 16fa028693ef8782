import { Code, DataTable, Heading, Link, Notice } from '@mot-cua/ui';
import type { GatewayView } from './gateway-view.server.ts';

/** What the gateway says of the day. */
export function GatewayPart({ gateway: { title, tone, compared, mended, differences } }: { gateway: GatewayView }) {
  return (
    <>
      <div className="mc-sheet__body">
        <Heading level={2}>{title}</Heading>
        <Notice tone={tone}>
          <p>{compared}</p>
          {mended.map(({ key, href, text }) => (
            <p key={key}>
              <Link href={href}>{text}</Link>
            </p>
          ))}
        </Notice>
      </div>
      {differences.rows.length > 0 && (
        <DataTable
          caption={differences.title}
          hiddenCaption
          rows={differences.rows}
          rowKey={({ key }) => key}
          empty={null}
          columns={[
            {
              key: 'code',
              header: differences.columns.code,
              rowHeader: true,
              cell: ({ code }) => <Code {...code} />,
            },
            { key: 'order', header: differences.columns.order, cell: ({ order }) => order },
            { key: 'amount', header: differences.columns.amount, numeric: true, cell: ({ amount }) => amount },
            { key: 'said', header: differences.columns.said, cell: ({ said }) => said },
          ]}
        />
      )}
    </>
  );
}
