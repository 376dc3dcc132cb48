import { Card, Descriptions, Tag } from 'antd';
import { Link } from 'react-router';
import { shown } from '../../browser/dates.ts';
import { word } from '../../browser/words.ts';
import { Answered, useAsk } from '../asking.tsx';
import type { OwnDepartment } from '../departments.ts';
import { tones } from '../theme.ts';
import { words } from './words.ts';

/** Whether both registries may be drawn from: confirmed, unchanged since, filed. */
export function RegistryHealth({ department }: { readonly department: OwnDepartment }) {
  const asked = useAsk(department.document('Registry'), { agency: department.agency.code });
  return (
    <Card title={words.registries} extra={<Link to="/objects">{words.registries}</Link>}>
      <Answered of={asked}>
        {({ registry }) => (
          <Descriptions
            size="small"
            column={{ xs: 1, lg: 2 }}
            items={[
              {
                key: 'fresh',
                label: words.lastConfirmed,
                children: registry.lastConfirmation ? (
                  <span>
                    {shown(registry.lastConfirmation.at)}{' '}
                    <Tag color={registry.fresh ? tones.good : tones.warn}>{registry.fresh ? words.unchanged : words.changedSince}</Tag>
                  </span>
                ) : (
                  words.unconfirmed
                ),
              },
              {
                key: 'changed',
                label: words.lastChanged,
                children: words.changedAt(shown(registry.objectsChangedAt), shown(registry.inspectorsChangedAt)),
              },
              {
                key: 'states',
                label: words.registered,
                children:
                  registry.states.map((s) => words.counted(word('ObjectState', s.state), s.objects)).join(words.pause) ||
                  words.noneRegistered,
              },
              { key: 'filed', label: words.filing, children: registry.filed ? words.filed : words.notFiled },
            ]}
          />
        )}
      </Answered>
    </Card>
  );
}
