import { Button, Card, Empty, Flex, Input, Select } from 'antd';
import { useState } from 'react';
import { thisDay } from '../../browser/dates.ts';
import { HalfYearTextDocument } from '../../generated/workbench/graphql.ts';
import { Answered, useAsk } from '../asking.tsx';
import { useMe } from '../me.tsx';
import { words } from './words.ts';

const thisYear = () => Number(thisDay().slice(0, 4));
const periods = (year: number): readonly string[] => [`${year}-H1`, `${year}-H2`];

/** A first wording of the half-year report, from the data; whoever drafts the report goes on from it (YX 七（四）). */
export function HalfYear() {
  const { roles, unit } = useMe();
  const [subject, setSubject] = useState(periods(thisYear())[1]!);
  const [wanted, setWanted] = useState(false);
  const asked = useAsk(HalfYearTextDocument, { subject, unit }, wanted);
  if (!roles.some((role) => role === 'op' || role === 'dh')) return null;
  return (
    <Card title={words.halfYear}>
      <Flex vertical gap={12}>
        <Flex gap={12} wrap className="no-print">
          <Select
            aria-label={words.halfYearPeriod}
            style={{ width: 200 }}
            value={subject}
            options={periods(thisYear()).map((p) => ({
              value: p,
              label: words.halfOf(p.slice(0, 4), p.endsWith('H1') ? words.first : words.second),
            }))}
            onChange={(value) => setSubject(value)}
          />
          <Button onClick={() => setWanted(true)}>{words.generate}</Button>
        </Flex>
        {wanted ? (
          <Answered of={asked}>
            {({ halfYearText }) => <Input.TextArea aria-label={words.draftText} value={halfYearText} readOnly autoSize={{ minRows: 4 }} />}
          </Answered>
        ) : (
          <Empty description={words.halfYearExplain} />
        )}
      </Flex>
    </Card>
  );
}
