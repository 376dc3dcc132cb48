import {
  type Measure,
  type Method,
  measures as measureNames,
  methods as methodNames,
  opensFollowUp,
  resultCodes,
} from '@double-random/rules';
import { dateInWords } from '../document/paper/wording.ts';
import type { MatterCheckRow, VisitRow } from '../visit/visit-row.ts';
import type { ReportSections } from './visit-report-row.ts';

export interface OutlineFacts {
  readonly visit: Pick<VisitRow, 'finishedOn' | 'start'>;
  readonly objectName: string;
  readonly inspectors: number;
  /** Of the reporting department. */
  readonly checks: readonly Pick<MatterCheckRow, 'id' | 'matterName' | 'resultCode' | 'methods' | 'siteRecord'>[];
  readonly measures: ReadonlyMap<string, readonly { readonly measure: Measure; readonly text: string }[]>;
}

/**
 * What the record of a visit already says of the parts of its report; the assessment of the inspected party is left to the author. Only words
 * that are in the record, nobody of the team named.
 */
export function outlineOf({ visit, objectName, inspectors, checks, measures }: OutlineFacts): Omit<ReportSections, 'assessment'> {
  const named = checks.map((c) => c.matterName).join('、');
  const methods = [...new Set(checks.flatMap((c) => c.methods ?? []))].map((m: Method) => methodNames[m]);
  const steps = [
    `检查人员${inspectors}人${visit.start?.certificatesShown.length ? '，出示执法证件' : ''}`,
    ...(methods.length ? [`采取${methods.join('、')}的方式`] : []),
    ...(checks.some((c) => c.siteRecord) ? ['制作现场记录'] : []),
  ];
  const taken = checks.filter(found).flatMap((c) => measures.get(c.id) ?? []);
  return {
    timeAndContent: `${visit.finishedOn ? `${dateInWords(visit.finishedOn)}，` : ''}对${objectName}就${named}进行抽查。`,
    methodAndSteps: `${steps.join('；')}。`,
    findings: checks.map((c) => `${c.matterName}：${c.resultCode ? resultCodes[c.resultCode] : '未检查'}${problems(c)}。`).join('\n'),
    proposal: taken.length ? taken.map((m) => `${measureNames[m.measure]}：${m.text}`).join('\n') : '未发现需要处理的问题。',
  };
}

type Check = OutlineFacts['checks'][number];
/** A result that asks for nothing, also one corrected to it, has no problem to tell and no measure to propose. */
const found = ({ resultCode }: Check): boolean => resultCode !== null && opensFollowUp(resultCode);
const problems = (check: Check): string =>
  check.siteRecord && found(check) ? `（${check.siteRecord.problems.trim().replace(/[。；]$/, '')}）` : '';
