import { Button } from 'antd';
import { useState } from 'react';
import { language } from '../../browser/language.ts';
import type { RegionBoardQuery } from '../../generated/workbench/graphql.ts';
import { figureIn, formulaIn } from '../../labels/figures.ts';
import { SideDrawer } from '../side-drawer.tsx';
import { WideTable } from '../wide-table.tsx';
import { words } from './words.ts';

/** What every figure means, as it came with the figures. */
export function Definitions({ definitions }: { readonly definitions: RegionBoardQuery['coordinationReport']['definitions'] }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button className="no-print" onClick={() => setOpen(true)}>
        {words.definitions}
      </Button>
      <SideDrawer title={words.definitions} open={open} onClose={() => setOpen(false)}>
        <WideTable
          label={words.definitions}
          least={480}
          rowKey="code"
          size="small"
          dataSource={[...definitions]}
          columns={[
            { title: words.figure, render: (_, d) => figureIn(language, d.code, d.name), width: 140 },
            { title: words.formula, render: (_, d) => formulaIn(language, d.code, d.formula) },
            { title: words.basis, dataIndex: 'basis', width: 140 },
          ]}
        />
      </SideDrawer>
    </>
  );
}
