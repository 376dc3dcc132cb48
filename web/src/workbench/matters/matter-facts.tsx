import { Alert, Descriptions, Flex, Tag, Typography } from 'antd';
import { word } from '../../browser/words.ts';
import type { OwnDepartment } from '../departments.ts';
import { ownFacts } from '../registry/own-facts.ts';
import { tones } from '../theme.ts';
import { basisText, doseText, type Matter } from './matter-words.ts';
import { t } from './words.ts';

/** Everything a matter states. */
export function MatterFacts({ department, matter: m }: { readonly department: OwnDepartment; readonly matter: Matter }) {
  const facts: readonly (readonly [string, string | null])[] = [
    [t.matterCode, m.code],
    [t.categories, m.categories.map((c) => word('MatterCategory', c)).join(t.comma)],
    [t.inspectingBody, m.inspectingBody],
    [t.responsibleUnit, m.responsibleUnit],
    [t.objectScope, m.objectScope],
    [t.objectKinds, m.objectKinds.map((k) => word('ObjectKind', k)).join(t.comma)],
    [t.methods, m.methods.map((c) => word('Method', c)).join(t.comma)],
    [t.dose, doseText(m)],
    [t.content, m.content],
    [t.requirements, m.requirements],
    [t.measures, m.measures],
    [t.procedure, m.procedure],
    [t.requiredField, m.requiredField],
    [t.rationale, m.rationale],
    ...ownFacts(department.matterFields, m),
    [t.marks, [m.keyArea && t.keyArea, m.specialIndustry && t.specialIndustry, m.noNotice && t.noNotice].filter(Boolean).join(t.comma)],
    [t.remark, m.remark],
    [t.aliases, m.aliases.join(t.comma)],
  ];
  return (
    <Flex vertical gap={16}>
      {m.flagged && <Alert type="error" showIcon title={t.flagged} />}
      {m.defectNote && <Alert type="info" showIcon title={t.defect(m.defectNote)} />}
      <Descriptions
        bordered
        size="small"
        column={1}
        items={facts.filter(([, value]) => value).map(([label, children]) => ({ key: label, label, children }))}
      />
      <div>
        <Typography.Title level={3} style={{ fontSize: 16 }}>
          {t.bases}
        </Typography.Title>
        <ul>
          {m.legalBases.map((basis) => (
            <li key={basisText(basis)}>
              <span lang="zh-CN">{basisText(basis)}</span>{' '}
              {basis.repealedOn && <Tag color={tones.bad}>{t.repealedSince(basis.repealedOn)}</Tag>}
            </li>
          ))}
        </ul>
        <Typography.Title level={3} style={{ fontSize: 16 }}>
          {t.checklistOf(m.checklist.length)}
        </Typography.Title>
        <ol>
          {m.checklist.map((item) => (
            <li key={item.code}>
              {item.text} {item.mandatory && <Tag>{t.mandatory}</Tag>}
              {item.important && <Tag color={tones.warn}>{t.recorded}</Tag>}
              {item.method && <Typography.Text type="secondary">{item.method}</Typography.Text>}
            </li>
          ))}
        </ol>
      </div>
    </Flex>
  );
}
