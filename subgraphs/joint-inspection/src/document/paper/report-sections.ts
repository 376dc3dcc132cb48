import type { ReportSection } from './spot-check-report.ts';

const numbered = /^\s*[一二三四五六七八九十]+、\s*(.+?)\s*$/;

/**
 * The author's words by the headings he gave them: a line `一、抽查时间和内容` begins a section. Words before the first heading, or without any,
 * stand under the heading every report has.
 */
export function sectionsOf(text: string): readonly ReportSection[] {
  const sections: { title: string; lines: string[] }[] = [];
  for (const line of text.split('\n')) {
    const title = numbered.exec(line)?.[1];
    if (title) sections.push({ title, lines: [] });
    else if (sections.length > 0) sections.at(-1)!.lines.push(line);
    else if (line.trim()) sections.push({ title: '情况分析和处理意见建议', lines: [line] });
  }
  return sections.map(({ title, lines }) => ({ title, text: lines.join('\n') }));
}
