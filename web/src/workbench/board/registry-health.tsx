import { Card, Descriptions, Tag } from 'antd';
import { Link } from 'react-router';
import { shown } from '../../browser/dates.ts';
import { word } from '../../browser/words.ts';
import { Answered, useAsk } from '../asking.tsx';
import type { OwnDepartment } from '../departments.ts';
import { tones } from '../theme.ts';

/** Whether both registries may be drawn from: confirmed, unchanged since, filed. */
export function RegistryHealth({ department }: { readonly department: OwnDepartment }) {
  const asked = useAsk(department.document('Registry'), { agency: department.agency.code });
  return (
    <Card title="名录库" extra={<Link to="/objects">名录库</Link>}>
      <Answered of={asked}>
        {({ registry }) => (
          <Descriptions
            size="small"
            column={{ xs: 1, lg: 2 }}
            items={[
              {
                key: 'fresh',
                label: '最近确认',
                children: registry.lastConfirmation ? (
                  <span>
                    {shown(registry.lastConfirmation.at)}{' '}
                    <Tag color={registry.fresh ? tones.good : tones.warn}>
                      {registry.fresh ? '此后没有变动' : '此后有变动，抽取前须再次确认'}
                    </Tag>
                  </span>
                ) : (
                  '尚未确认，抽取前须由名录库管理员确认（联合细则第十一条）'
                ),
              },
              {
                key: 'changed',
                label: '最近变动',
                children: `对象 ${shown(registry.objectsChangedAt)}，人员 ${shown(registry.inspectorsChangedAt)}`,
              },
              {
                key: 'states',
                label: '在册',
                children: registry.states.map((s) => `${word('ObjectState', s.state)}${s.objects}`).join('，') || '没有登记',
              },
              { key: 'filed', label: '备案', children: registry.filed ? '当前版本已备案' : '当前版本尚未备案' },
            ]}
          />
        )}
      </Answered>
    </Card>
  );
}
