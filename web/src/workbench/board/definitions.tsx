import { Button, Drawer, Table } from 'antd';
import { useState } from 'react';
import type { RegionBoardQuery } from '../../generated/workbench/graphql.ts';

/** What every figure means, as it came with the figures. */
export function Definitions({ definitions }: { readonly definitions: RegionBoardQuery['coordinationReport']['definitions'] }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button className="no-print" onClick={() => setOpen(true)}>
        指标口径
      </Button>
      <Drawer title="指标口径" size={720} open={open} onClose={() => setOpen(false)}>
        <Table
          rowKey="code"
          size="small"
          pagination={false}
          dataSource={[...definitions]}
          columns={[
            { title: '指标', dataIndex: 'name', width: 120 },
            { title: '计算方法', dataIndex: 'formula' },
            { title: '依据', dataIndex: 'basis', width: 140 },
          ]}
        />
      </Drawer>
    </>
  );
}
