import { Descriptions, Empty, Tag } from 'antd';
import { shown } from '../../browser/dates.ts';
import type { TaskQuery } from '../../generated/workbench/graphql.ts';
import { tones } from '../theme.ts';
import { schemeParts } from './scheme-step.tsx';
import { words } from './words.ts';

/** The scheme, and which participants have acknowledged it. */
export function TaskScheme({ task: { scheme, participants } }: { readonly task: TaskQuery['task'] }) {
  if (!scheme) return <Empty description={words.noScheme} />;
  const others = participants.filter(({ role, state }) => role !== 'INITIATOR' && state === 'ACCEPTED');
  return (
    <Descriptions
      column={1}
      items={[
        ...Object.entries(schemeParts).map(([name, label]) => ({ key: name, label, children: scheme[name as keyof typeof schemeParts] })),
        { key: 'saved', label: words.savedAt, children: shown(scheme.savedAt) },
        {
          key: 'known',
          label: words.acknowledged,
          children:
            others.length === 0
              ? words.noOthers
              : others.map(({ department: { code, name } }) => {
                  const known = scheme.acknowledgedBy.includes(code);
                  return <Tag key={code} color={known ? tones.good : tones.warn}>{`${name} ${known ? words.known : words.unknown}`}</Tag>;
                }),
        },
      ]}
    />
  );
}
