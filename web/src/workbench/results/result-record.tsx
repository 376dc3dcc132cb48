import { Descriptions, Empty, Tag } from 'antd';
import { shown } from '../../browser/dates.ts';
import { word } from '../../browser/words.ts';
import { EvidenceList } from '../evidence-list.tsx';
import { tones } from '../theme.ts';
import { WideTable } from '../wide-table.tsx';
import type { ResultAtDesk } from './result-words.ts';
import { words } from './words.ts';

/** What the inspectors wrote down: for review, never public. */
export function ResultRecord({ result }: { readonly result: ResultAtDesk }) {
  const answers = new Map((result.answers ?? []).map((a) => [a.code, a]));
  const { siteRecord } = result;
  return (
    <>
      {siteRecord ? (
        <Descriptions
          column={1}
          size="small"
          items={[
            { key: 'time', label: words.time, children: shown(siteRecord.time) },
            { key: 'place', label: words.place, children: siteRecord.place },
            { key: 'conditions', label: words.conditions, children: siteRecord.conditions },
            { key: 'problems', label: words.problems, children: siteRecord.problems },
            ...(result.remarks ? [{ key: 'remarks', label: words.notPublic, children: result.remarks }] : []),
          ]}
        />
      ) : (
        <Empty description={words.noRecord} />
      )}
      <h3 className="sub">{words.checklist}</h3>
      <WideTable
        label={words.checklist}
        rowKey="code"
        size="small"
        locale={{ emptyText: words.noChecklist }}
        dataSource={[...(result.checklist ?? [])]}
        columns={[
          {
            title: words.point,
            render: (_, item) => (
              <>
                {item.text} {item.important && <Tag color={tones.warn}>{words.important}</Tag>}
              </>
            ),
          },
          { title: words.found, render: (_, item) => answers.get(item.code)?.answer ?? '—' },
          { title: words.remarks, render: (_, item) => answers.get(item.code)?.note ?? '' },
        ]}
      />
      {(result.measures ?? []).length > 0 && (
        <>
          <h3 className="sub">{words.measures}</h3>
          {result.measures!.map((m) => (
            <p key={m.id}>
              {words.measure(word('Measure', m.measure), word('MeasureForm', m.form), shown(m.takenAt), m.text)}
              {m.dueOn && words.rectifyBy(m.dueOn)}
            </p>
          ))}
        </>
      )}
      <h3 className="sub">{words.evidence}</h3>
      <EvidenceList files={result.evidence ?? []} />
    </>
  );
}
