import { Empty, Flex, Tabs, Tag, Typography } from 'antd';
import { word } from '../../browser/words.ts';
import { Answered, useAsk } from '../asking.tsx';
import type { OwnDepartment } from '../departments.ts';
import { SideDrawer } from '../side-drawer.tsx';
import { ObjectFacts } from './object-facts.tsx';
import { Duplicates, Exclusions, ObjectHistory, Successions, Tags } from './object-records.tsx';
import { ObjectSteps } from './object-steps.tsx';
import { stateTones } from './object-words.ts';
import { words } from './words.ts';

interface ObjectDrawerProps {
  readonly department: OwnDepartment;
  /** Nothing: closed. */
  readonly id: string | null;
  readonly onClose: () => void;
}

/** One object beside the list: what is known, what happened to it, what may be done. */
export const ObjectDrawer = ({ department, id, onClose }: ObjectDrawerProps) => (
  <SideDrawer open={id !== null} onClose={onClose} title={words.object}>
    {id && <OneObject department={department} id={id} />}
  </SideDrawer>
);

function OneObject({ department, id }: { readonly department: OwnDepartment; readonly id: string }) {
  const asked = useAsk(department.document('Object'), { id });
  return (
    <Answered of={asked}>
      {({ object }) =>
        object === null ? (
          <Empty description={words.noObject} />
        ) : (
          <Flex vertical gap={16}>
            <Typography.Title level={2} style={{ fontSize: 20, margin: 0 }}>
              {object.name} <Tag color={stateTones[object.state]}>{word('ObjectState', object.state)}</Tag>
            </Typography.Title>
            <ObjectSteps department={department} object={object} />
            <ObjectFacts department={department} object={object} />
            <Tabs
              items={[
                { key: 'history', label: words.history, children: <ObjectHistory object={object} /> },
                { key: 'tags', label: words.tagsOf(object.tags.length), children: <Tags department={department} object={object} /> },
                {
                  key: 'exclusions',
                  label: words.exclusionsOf(object.scopeExclusions.length),
                  children: <Exclusions department={department} object={object} />,
                },
                { key: 'successions', label: words.successions, children: <Successions object={object} /> },
                {
                  key: 'duplicates',
                  label: words.duplicatesOf(object.possibleDuplicates.length),
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
