import { Card, Col, Flex, Row, Statistic } from 'antd';
import { percent, shown } from '../../browser/dates.ts';
import { RegionBoardDocument, type RegionBoardQuery } from '../../generated/workbench/graphql.ts';
import { Answered, useAsk } from '../asking.tsx';
import { Page } from '../page.tsx';
import { Bulletins } from './bulletins.tsx';
import { Definitions } from './definitions.tsx';
import { Density } from './density.tsx';
import { DepartmentFigures } from './department-figures.tsx';
import { Findings } from './findings.tsx';
import { Lottery } from './lottery.tsx';
import { OnTime } from './on-time.tsx';
import { Overdue } from './overdue.tsx';
import { ChoiceBar, useChoice } from './period.tsx';
import { Quotas } from './quotas.tsx';
import { words } from './words.ts';

/** The conference office's board: what the departments of a region did in a period, and what is late (PD 第三条, 第二十九条). */
export function RegionBoard({ region }: { readonly region: string }) {
  const choice = useChoice();
  const asked = useAsk(RegionBoardDocument, { region, ...choice });
  return (
    <Page title={words.regionBoard} extra={<ChoiceBar region={region} />}>
      <Answered of={asked}>
        {({ coordinationReport: report, overdueDuties, burdenAvoided }) => (
          <Flex vertical gap={16}>
            <Flex justify="space-between" align="center" gap={12} wrap>
              <span>{words.countedBy(choice.from, choice.to, shown(report.cutOffAt))}</span>
              <Definitions definitions={report.definitions} />
            </Flex>
            <Figures report={report} overdue={overdueDuties} burden={burdenAvoided.total} />
            <Overdue duties={overdueDuties} />
            <Row gutter={[16, 16]}>
              <Col xs={24} xl={12}>
                <Density cells={report.months} />
              </Col>
              <Col xs={24} xl={12}>
                <Findings report={report} burden={burdenAvoided} />
              </Col>
            </Row>
            <DepartmentFigures lines={report.departments} />
            <OnTime lines={report.onTime} />
            <Quotas lines={report.quotas} />
          </Flex>
        )}
      </Answered>
      <Lottery scope={region} from={choice.from} to={choice.to} />
      <Bulletins region={region} from={choice.from} to={choice.to} />
    </Page>
  );
}

interface FiguresProps {
  readonly report: RegionBoardQuery['coordinationReport'];
  readonly overdue: RegionBoardQuery['overdueDuties'];
  readonly burden: number;
}

function Figures({ report: { totals, departments }, overdue, burden }: FiguresProps) {
  const due = departments.reduce((n, d) => n + d.results, 0);
  // Where a department's withheld ones are too few to be told, neither is a rate they could be worked out from.
  const settled = departments.reduce<number | null>(
    (n, { published, withheld }) => (n === null || published === null || withheld === null ? null : n + published + withheld),
    0,
  );
  const figures: readonly (readonly [title: string, value: string | number])[] = [
    [words.visitCount, totals.visits],
    [words.jointVisits, totals.jointVisits],
    [words.entities, totals.entities],
    [words.publicationRate, percent(due === 0 || settled === null ? null : Math.floor((settled * 10_000) / due))],
    [words.overdueOpen, overdue.pageInfo.hasNextPage ? `${overdue.nodes.length}+` : overdue.nodes.length],
    [words.visitsSaved, burden],
  ];
  return (
    <Row gutter={[16, 16]}>
      {figures.map(([title, value]) => (
        <Col key={title} xs={12} md={8} xl={4}>
          <Card size="small">
            <Statistic title={title} value={value} />
          </Card>
        </Col>
      ))}
    </Row>
  );
}
