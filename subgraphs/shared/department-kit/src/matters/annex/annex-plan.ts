import type { Line } from './annex-lines.ts';

/** One section of YX 附件1, as it stands. */
export interface PlanSection {
  readonly line: number;
  readonly name: string;
  /** Numbered points of 检查内容, or its one paragraph; page breaks inside a sentence are closed. */
  readonly points: readonly string[];
  readonly numbered: boolean;
  readonly basis: string;
  readonly ratio: string;
  readonly frequency: string;
  readonly unit: string;
}

const heading = /^#{2,6}\s*[一二三四五六七八九十]+、\s*(.+)$/;
const keyed = /^(检查内容|检查依据|检查比例|检查频次|责任单位)\s*[:：]\s*(.*)$/;
const point = /^\d+\s*[.．、]\s*(.+)$/;

/** 叶县方案附件1: sections of the plan, each with content, basis, ratio, frequency and unit. */
export function planSections(lines: readonly Line[]): readonly PlanSection[] {
  const starts = lines.flatMap((line, index) => (heading.test(line.text) ? [index] : []));
  return starts.map((start, n) => section(lines[start]!, lines.slice(start + 1, starts[n + 1] ?? lines.length)));
}

function section(title: Line, body: readonly Line[]): PlanSection {
  const values = new Map<string, string[]>();
  let current: string[] | undefined;
  for (const { text } of body) {
    const match = keyed.exec(text);
    if (match) {
      current = match[2] ? [match[2]] : [];
      values.set(match[1]!, current);
    } else if (text) current?.push(text);
  }
  const content = values.get('检查内容') ?? [];
  const numbered = content.some((text) => point.test(text));
  return {
    line: title.number,
    name: heading.exec(title.text)![1]!.trim(),
    points: numbered ? joinPoints(content) : content.length ? [content.join('')] : [],
    numbered,
    basis: (values.get('检查依据') ?? []).join(''),
    ratio: (values.get('检查比例') ?? []).join(''),
    frequency: (values.get('检查频次') ?? []).join(''),
    unit: (values.get('责任单位') ?? []).join(''),
  };
}

/** A line without a number continues the point before it. */
function joinPoints(content: readonly string[]): string[] {
  const points: string[] = [];
  for (const text of content) {
    const match = point.exec(text);
    if (match || points.length === 0) points.push(match?.[1] ?? text);
    else points[points.length - 1] += text;
  }
  return points.map((text) => text.replace(/[;；]$/, ''));
}
