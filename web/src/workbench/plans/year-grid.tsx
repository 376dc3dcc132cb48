import { Typography } from 'antd';
import type { PlanItem } from './plan-words.ts';
import { words } from './words.ts';
import './year-grid.css';

const months = Array.from({ length: 12 }, (_, i) => i + 1);

/** Whether a window touches a month of the year of the plan. */
const touches = ({ windowFrom, windowTo }: PlanItem, year: number, month: number): boolean => {
  const day = (d: string) => `${year}-${String(month).padStart(2, '0')}-${d}`;
  return windowFrom <= day('31') && windowTo >= day('01');
};

/** Month × matter: where the year's work falls, and where it piles up. */
export function YearGrid({ year, items }: { readonly year: number; readonly items: readonly PlanItem[] }) {
  const matters = [...new Map(items.flatMap((item) => item.matters.map((m) => [m.matterId, m.name] as const)))];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: wider than a phone, it is scrolled with the keyboard too (WCAG 2.1.1)
    <section className="year-grid" aria-label={words.yearTab} tabIndex={0}>
      <table>
        <caption>{words.grid}</caption>
        <thead>
          <tr>
            <th scope="col">{words.matters}</th>
            {months.map((month) => (
              <th key={month} scope="col">
                {words.month(month)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matters.map(([matterId, name]) => (
            <tr key={matterId}>
              <th scope="row">{name}</th>
              {months.map((month) => (
                <td key={month}>
                  {items
                    .filter((item) => item.matters.some((m) => m.matterId === matterId) && touches(item, year, month))
                    .map((item) => (
                      <span key={item.id} className={item.joint ? 'joint' : 'own'} title={item.name}>
                        {item.code}
                        <small>{words.objects(item.estimatedCount)}</small>
                      </span>
                    ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.monthTotal}</th>
            {months.map((month) => (
              <td key={month}>
                {items.filter((item) => touches(item, year, month)).reduce((sum, item) => sum + item.estimatedCount, 0) || ''}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
      <Typography.Text type="secondary">{words.legend}</Typography.Text>
    </section>
  );
}
