import { Alert, Descriptions, Flex, Tag, Typography } from 'antd';
import { word } from '../../browser/words.ts';
import type { OwnDepartment } from '../departments.ts';
import { ownFacts } from '../registry/own-facts.ts';
import { tones } from '../theme.ts';
import { basisText, doseText, type Matter } from './matter-words.ts';

/** Everything a matter states. */
export function MatterFacts({ department, matter: m }: { readonly department: OwnDepartment; readonly matter: Matter }) {
  const facts: readonly (readonly [string, string | null])[] = [
    ['事项编码', m.code],
    ['事项类别', m.categories.map((c) => word('MatterCategory', c)).join('、')],
    ['检查主体', m.inspectingBody],
    ['责任单位', m.responsibleUnit],
    ['对象范围', m.objectScope],
    ['对象种类', m.objectKinds.map((k) => word('ObjectKind', k)).join('、')],
    ['检查方式', m.methods.map((c) => word('Method', c)).join('、')],
    ['比例、频次', doseText(m)],
    ['抽查内容', m.content],
    ['抽查要求', m.requirements],
    ['抽查措施', m.measures],
    ['监管程序', m.procedure],
    ['人员须具备的执法领域', m.requiredField],
    ['选取理由', m.rationale],
    ...ownFacts(department.matterFields, m),
    ['特别标明', [m.keyArea && '重点行业领域', m.specialIndustry && '特种行业', m.noNotice && '不宜提前告知'].filter(Boolean).join('、')],
    ['备注', m.remark],
    ['别称', m.aliases.join('、')],
  ];
  return (
    <Flex vertical gap={16}>
      {m.flagged && <Alert type="error" showIcon title="依据已废止，不得用于新任务（YY 三（一））" />}
      {m.defectNote && <Alert type="info" showIcon title={`原文瑕疵：${m.defectNote}`} />}
      <Descriptions
        bordered
        size="small"
        column={1}
        items={facts.filter(([, value]) => value).map(([label, children]) => ({ key: label, label, children }))}
      />
      <div>
        <Typography.Title level={3} style={{ fontSize: 16 }}>
          检查依据
        </Typography.Title>
        <ul>
          {m.legalBases.map((basis) => (
            <li key={basisText(basis)}>
              {basisText(basis)} {basis.repealedOn && <Tag color={tones.bad}>{basis.repealedOn} 废止</Tag>}
            </li>
          ))}
        </ul>
        <Typography.Title level={3} style={{ fontSize: 16 }}>
          检查要点（{m.checklist.length}）
        </Typography.Title>
        <ol>
          {m.checklist.map((item) => (
            <li key={item.code}>
              {item.text} {item.mandatory && <Tag>必查</Tag>}
              {item.important && <Tag color={tones.warn}>音像记录</Tag>}
              {item.method && <Typography.Text type="secondary">{item.method}</Typography.Text>}
            </li>
          ))}
        </ol>
      </div>
    </Flex>
  );
}
