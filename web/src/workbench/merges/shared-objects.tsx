import { Button, Card, Empty, Table } from 'antd';
import { useState } from 'react';
import { SharedObjectsDocument, type SharedObjectsQuery } from '../../generated/workbench/graphql.ts';
import { Answered, useAsk } from '../asking.tsx';
import { words } from './words.ts';

type Pair = SharedObjectsQuery['sharedObjects']['pairs'][number];
const matterOf = ({ department, matterName }: Pair['first']) => `${department.name} · ${matterName}`;

/** KF 第十二条第一款: matters of two departments whose registries have objects in common. Whole registries are compared: only when asked. */
export function SharedObjectsCard() {
  const [wanted, setWanted] = useState(false);
  const asked = useAsk(SharedObjectsDocument, {}, wanted);
  return (
    <Card title={words.alike} extra={!wanted && <Button onClick={() => setWanted(true)}>{words.compareRegistries}</Button>}>
      {wanted ? (
        <Answered of={asked}>
          {({ sharedObjects: { pairs } }) =>
            pairs.length === 0 ? (
              <Empty description={words.noneAlike} />
            ) : (
              <Table
                rowKey={({ first, second }) => `${matterOf(first)}${matterOf(second)}`}
                pagination={false}
                dataSource={[...pairs]}
                columns={[
                  { title: words.matter, render: (_, pair) => matterOf(pair.first) },
                  { title: words.matter, render: (_, pair) => matterOf(pair.second) },
                  { title: words.alikeObjects, dataIndex: 'entities', align: 'right' },
                ]}
              />
            )
          }
        </Answered>
      ) : (
        <small>{words.alikeNote}</small>
      )}
    </Card>
  );
}
