import { cpus, totalmem } from 'node:os';
import type { Comparison, Timing } from './measure.ts';

/** What the figures were taken on. */
export const machine = (): string =>
  `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}，${Math.round(totalmem() / 2 ** 30)} GiB，Node ${process.version}`;

const milliseconds = (value: number) => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
const rate = (rows: number, { medianMs }: Timing) => `，${Math.round((rows / medianMs) * 1000).toLocaleString('en')} 行/秒`;

/** From so many runs on, the slowest of twenty says more than the slowest. */
const enough = 40;

function side(timing: Timing, runs: number, rows: number | undefined): string {
  const { name, medianMs, minMs, maxMs, p95Ms } = timing;
  const slow = runs < enough ? '' : `，95% 不超过 ${milliseconds(p95Ms)}`;
  return `  ${name}：${milliseconds(medianMs)}（${milliseconds(minMs)} 至 ${milliseconds(maxMs)}${slow}${rows ? rate(rows, timing) : ''}）`;
}

/** One comparison as the terminal shows it. */
export function lines(result: Comparison): readonly string[] {
  const { title, dataset, ours, theirs, ratio, ratioOfBest, runs, load, rows, note } = result;
  return [
    '',
    title,
    `  数据：${dataset}；各 ${runs} 次，交替运行，取中位数；负载 ${load.map((l) => l.toFixed(1)).join(' → ')}`,
    side(ours, runs, rows),
    side(theirs, runs, rows),
    `  比值（前者 ÷ 后者）：${ratio.toFixed(2)}；各自最快一次之比：${ratioOfBest.toFixed(2)}`,
    ...(note ? [`  ${note}`] : []),
  ];
}
