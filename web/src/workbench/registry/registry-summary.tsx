import { Alert, Card, Descriptions, Flex, Tag } from 'antd';
import { percent, shown } from '../../browser/dates.ts';
import { word } from '../../browser/words.ts';
import type { PublicSecurityRegistryQuery } from '../../generated/workbench/graphql.ts';
import { Answered, useAsk } from '../asking.tsx';
import type { OwnDepartment } from '../departments.ts';
import { tones } from '../theme.ts';
import { matterName, useMatters } from './matter-choices.ts';
import { RegistrySteps } from './registry-steps.tsx';

/** The state of both registries: what is in them, who stands for it, whether they are filed. */
export function RegistrySummary({ department }: { readonly department: OwnDepartment }) {
  const asked = useAsk(department.document('Registry'), { agency: department.agency.code });
  return (
    <Answered of={asked}>
      {({ registry }) => (
        <Card>
          <Descriptions
            size="small"
            column={{ xs: 1, lg: 3 }}
            items={[
              { key: 'states', label: '在册', children: <States registry={registry} /> },
              {
                key: 'confirmed',
                label: '最近确认',
                children: registry.lastConfirmation ? (
                  <span>
                    {shown(registry.lastConfirmation.at)}，{registry.lastConfirmation.by}{' '}
                    <Tag color={registry.fresh ? tones.good : tones.warn}>{registry.fresh ? '此后没有变动' : '此后有变动或已过期限'}</Tag>
                  </span>
                ) : (
                  '尚未确认'
                ),
              },
              {
                key: 'filed',
                label: '备案',
                children: registry.filed ? `当前版本已备案，回执 ${registry.filedReceipt}` : `第${registry.objectVersion}版尚未备案`,
              },
            ]}
          />
          <Coverage department={department} registry={registry} />
          <RegistrySteps department={department} />
        </Card>
      )}
    </Answered>
  );
}

type Registry = PublicSecurityRegistryQuery['registry'];

const States = ({ registry }: { readonly registry: Registry }) => (
  <Flex gap={12} wrap>
    {registry.states.length === 0
      ? '没有登记'
      : registry.states.map(({ state, objects }) => <span key={state}>{`${word('ObjectState', state)} ${objects}`}</span>)}
  </Flex>
);

/** YY 三（四）: how much of what there is to supervise stands in the registry. */
function Coverage({ department, registry }: { readonly department: OwnDepartment; readonly registry: Registry }) {
  const matters = useMatters(department);
  if (registry.coverage.length === 0) return null;
  return (
    <Alert
      type="info"
      style={{ margin: '12px 0' }}
      title={registry.coverage.map((c) => (
        <div key={c.matterCode}>
          {matterName(matters, c.matterCode)}：名录库 {c.registered} 个，监管对象总数 {c.population} 个（{c.source}，{c.countedOn}），覆盖率{' '}
          {percent(c.basisPoints)}
        </div>
      ))}
    />
  );
}
