import { agencies } from '@double-random/schema/departments';
import { DatePicker, Flex, Select } from 'antd';
import dayjs from 'dayjs';
import { thisDay } from '../../browser/dates.ts';
import { choices } from '../../browser/words.ts';
import type { TaskKind } from '../../generated/workbench/graphql.ts';
import { useAddress } from '../page.tsx';
import { words } from './words.ts';

export interface Choice {
  readonly from: string;
  readonly to: string;
  readonly agency: string | null;
  readonly kind: TaskKind | null;
}

const format = 'YYYY-MM-DD';

/** Period, department and kind as the address says; without a word of it, this year so far. */
export function useChoice(): Choice {
  const { get } = useAddress();
  return {
    from: get('from') ?? `${thisDay().slice(0, 4)}-01-01`,
    to: get('to') ?? thisDay(),
    agency: get('agency'),
    kind: get('kind') as TaskKind | null,
  };
}

/** What the board looks at; it is in the address, so that it can be sent to somebody. */
export function ChoiceBar({ region }: { readonly region: string }) {
  const { set } = useAddress();
  const { from, to, agency, kind } = useChoice();
  const members = agencies.filter((a) => a.region === region && a.kind === 'DEPARTMENT');
  return (
    <Flex gap={12} wrap className="no-print">
      <DatePicker.RangePicker
        aria-label={words.period}
        allowClear={false}
        value={[dayjs(from), dayjs(to)]}
        onChange={(range) => range?.[0] && range[1] && set({ from: range[0].format(format), to: range[1].format(format) })}
      />
      <Select
        allowClear
        aria-label={words.department}
        placeholder={words.allDepartments}
        style={{ width: 220 }}
        value={agency}
        options={members.map(({ code, name }) => ({ value: code, label: name }))}
        onChange={(value: string | undefined) => set({ agency: value ?? null })}
      />
      <Select
        allowClear
        aria-label={words.taskKind}
        placeholder={words.allTasks}
        style={{ width: 160 }}
        value={kind}
        options={choices('TaskKind')}
        onChange={(value: string | undefined) => set({ kind: value ?? null })}
      />
    </Flex>
  );
}
