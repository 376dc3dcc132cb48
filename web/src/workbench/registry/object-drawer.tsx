import { Drawer, Empty, Flex, Tabs, Tag, Typography } from 'antd';
import { word } from '../../browser/words.ts';
import { Answered, useAsk } from '../asking.tsx';
import type { OwnDepartment } from '../departments.ts';
import { ObjectFacts } from './object-facts.tsx';
import { Duplicates, Exclusions, ObjectHistory, Successions, Tags } from './object-records.tsx';
import { ObjectSteps } from './object-steps.tsx';
import { stateTones } from './object-words.ts';

interface ObjectDrawerProps {
  readonly department: OwnDepartment;
  /** Nothing: closed. */
  readonly id: string | null;
  readonly onClose: () => void;
}

/** One object beside the list: what is known, what happened to it, what may be done. */
export const ObjectDrawer = ({ department, id, onClose }: ObjectDrawerProps) => (
  <Drawer open={id !== null} onClose={onClose} size={720} title="检查对象" destroyOnHidden closable={{ 'aria-label': '关闭' }}>
    {id && <OneObject department={department} id={id} />}
  </Drawer>
);

function OneObject({ department, id }: { readonly department: OwnDepartment; readonly id: string }) {
  const asked = useAsk(department.document('Object'), { id });
  return (
    <Answered of={asked}>
      {({ object }) =>
        object === null ? (
          <Empty description="没有这个检查对象，或者不归您所在的部门管辖。" />
        ) : (
          <Flex vertical gap={16}>
            <Typography.Title level={2} style={{ fontSize: 20, margin: 0 }}>
              {object.name} <Tag color={stateTones[object.state]}>{word('ObjectState', object.state)}</Tag>
            </Typography.Title>
            <ObjectSteps department={department} object={object} />
            <ObjectFacts department={department} object={object} />
            <Tabs
              items={[
                { key: 'history', label: '变动历史', children: <ObjectHistory object={object} /> },
                { key: 'tags', label: `记录标签（${object.tags.length}）`, children: <Tags department={department} object={object} /> },
                {
                  key: 'exclusions',
                  label: `依法排除（${object.scopeExclusions.length}）`,
                  children: <Exclusions department={department} object={object} />,
                },
                { key: 'successions', label: '合并分立', children: <Successions object={object} /> },
                {
                  key: 'duplicates',
                  label: `可能重复（${object.possibleDuplicates.length}）`,
                  children: <Duplicates department={department} object={object} />,
                },
              ]}
            />
          </Flex>
        )
      }
    </Answered>
  );
}
