import { Descriptions, Empty, Tag } from 'antd';
import { shown } from '../../browser/dates.ts';
import type { TaskQuery } from '../../generated/workbench/graphql.ts';
import { tones } from '../theme.ts';
import { schemeParts } from './scheme-step.tsx';

/** The scheme, and which participants have acknowledged it. */
export function TaskScheme({ task: { scheme, participants } }: { readonly task: TaskQuery['task'] }) {
  if (!scheme) return <Empty description="还没有检查方案。由发起部门在派发前制定，各参加部门阅知（联合细则第十二条）。" />;
  const others = participants.filter(({ role, state }) => role !== 'INITIATOR' && state === 'ACCEPTED');
  return (
    <Descriptions
      column={1}
      items={[
        ...Object.entries(schemeParts).map(([name, label]) => ({ key: name, label, children: scheme[name as keyof typeof schemeParts] })),
        { key: 'saved', label: '保存时间', children: shown(scheme.savedAt) },
        {
          key: 'known',
          label: '阅知',
          children:
            others.length === 0
              ? '没有其他参加部门'
              : others.map(({ department: { code, name } }) => {
                  const known = scheme.acknowledgedBy.includes(code);
                  return <Tag key={code} color={known ? tones.good : tones.warn}>{`${name} ${known ? '已阅知' : '未阅知'}`}</Tag>;
                }),
        },
      ]}
    />
  );
}
