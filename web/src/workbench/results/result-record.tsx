import { Descriptions, Empty, Tag } from 'antd';
import { shown } from '../../browser/dates.ts';
import { word } from '../../browser/words.ts';
import { EvidenceList } from '../evidence-list.tsx';
import { tones } from '../theme.ts';
import { WideTable } from '../wide-table.tsx';
import type { ResultAtDesk } from './result-words.ts';

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
            { key: 'time', label: '时间', children: shown(siteRecord.time) },
            { key: 'place', label: '地点', children: siteRecord.place },
            { key: 'conditions', label: '现场状况', children: siteRecord.conditions },
            { key: 'problems', label: '问题', children: siteRecord.problems },
            ...(result.remarks ? [{ key: 'remarks', label: '备注（不公开）', children: result.remarks }] : []),
          ]}
        />
      ) : (
        <Empty description="没有现场记录。" />
      )}
      <h3 className="sub">检查要点</h3>
      <WideTable
        label="检查要点"
        rowKey="code"
        size="small"
        locale={{ emptyText: '该事项没有检查要点。' }}
        dataSource={[...(result.checklist ?? [])]}
        columns={[
          {
            title: '要点',
            render: (_, item) => (
              <>
                {item.text} {item.important && <Tag color={tones.warn}>重点</Tag>}
              </>
            ),
          },
          { title: '检查情况', render: (_, item) => answers.get(item.code)?.answer ?? '—' },
          { title: '说明', render: (_, item) => answers.get(item.code)?.note ?? '' },
        ]}
      />
      {(result.measures ?? []).length > 0 && (
        <>
          <h3 className="sub">监管措施</h3>
          {result.measures!.map((m) => (
            <p key={m.id}>
              {word('Measure', m.measure)}（{word('MeasureForm', m.form)}，{shown(m.takenAt)}）：{m.text}
              {m.dueOn && `，整改期限 ${m.dueOn}`}
            </p>
          ))}
        </>
      )}
      <h3 className="sub">证据</h3>
      <EvidenceList files={result.evidence ?? []} />
    </>
  );
}
