import { Button, Drawer, Table } from 'antd';
import { useState } from 'react';
import type { RegionBoardQuery } from '../../generated/workbench/graphql.ts';
import { words } from './words.ts';

/** What every figure means, as it came with the figures. */
export function Definitions({ definitions }: { readonly definitions: RegionBoardQuery['coordinationReport']['definitions'] }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button className="no-print" onClick={() => setOpen(true)}>
        {words.definitions}
      </Button>
      <Drawer title={words.definitions} size={720} open={open} onClose={() => setOpen(false)}>
        <Table
          rowKey="code"
          size="small"
          pagination={false}
          dataSource={[...definitions]}
          columns={[
            { title: words.figure, dataIndex: 'name', width: 120 },
            { title: words.formula, dataIndex: 'formula' },
            { title: words.basis, render: (_, d) => <span lang="zh-CN">{d.basis}</span>, width: 140 },
          ]}
        />
      </Drawer>
    </>
  );
}
