import { Alert, Card, Descriptions, Flex, Tag } from 'antd';
import { percent, shown } from '../../browser/dates.ts';
import { word } from '../../browser/words.ts';
import type { PublicSecurityRegistryQuery } from '../../generated/workbench/graphql.ts';
import { Answered, useAsk } from '../asking.tsx';
import type { OwnDepartment } from '../departments.ts';
import { tones } from '../theme.ts';
import { matterName, useMatters } from './matter-choices.ts';
import { RegistrySteps } from './registry-steps.tsx';
import { words } from './words.ts';

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
              { key: 'states', label: words.registered, children: <States registry={registry} /> },
              {
                key: 'confirmed',
                label: words.lastConfirmed,
                children: registry.lastConfirmation ? (
                  <span>
                    {words.confirmedBy(shown(registry.lastConfirmation.at), registry.lastConfirmation.by)}{' '}
                    <Tag color={registry.fresh ? tones.good : tones.warn}>{registry.fresh ? words.fresh : words.notFresh}</Tag>
                  </span>
                ) : (
                  words.notConfirmed
                ),
              },
              {
                key: 'filed',
                label: words.filing,
                children: registry.filed ? words.filedReceipt(registry.filedReceipt ?? '') : words.notFiled(registry.objectVersion),
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
      ? words.nothingRegistered
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
          {words.coverage({ ...c, matter: matterName(matters, c.matterCode), on: c.countedOn, percent: percent(c.basisPoints) })}
        </div>
      ))}
    />
  );
}
