import { Alert, Descriptions, Flex, Tag, Typography } from 'antd';
import { word } from '../../browser/words.ts';
import type { OwnDepartment } from '../departments.ts';
import { ownFacts } from '../registry/own-facts.ts';
import { tones } from '../theme.ts';
import { basisText, doseText, type Matter } from './matter-words.ts';
import { words } from './words.ts';

/** Everything a matter states. */
export function MatterFacts({ department, matter: m }: { readonly department: OwnDepartment; readonly matter: Matter }) {
  const facts: readonly (readonly [string, string | null])[] = [
    [words.matterCode, m.code],
    [words.categories, m.categories.map((c) => word('MatterCategory', c)).join(words.comma)],
    [words.inspectingBody, m.inspectingBody],
    [words.responsibleUnit, m.responsibleUnit],
    [words.objectScope, m.objectScope],
    [words.objectKinds, m.objectKinds.map((k) => word('ObjectKind', k)).join(words.comma)],
    [words.methods, m.methods.map((c) => word('Method', c)).join(words.comma)],
    [words.dose, doseText(m)],
    [words.content, m.content],
    [words.requirements, m.requirements],
    [words.measures, m.measures],
    [words.procedure, m.procedure],
    [words.requiredField, m.requiredField],
    [words.rationale, m.rationale],
    ...ownFacts(department.matterFields, m),
    [
      words.marks,
      [m.keyArea && words.keyArea, m.specialIndustry && words.specialIndustry, m.noNotice && words.noNotice]
        .filter(Boolean)
        .join(words.comma),
    ],
    [words.remark, m.remark],
    [words.aliases, m.aliases.join(words.comma)],
  ];
  return (
    <Flex vertical gap={16}>
      {m.flagged && <Alert type="error" showIcon title={words.flagged} />}
      {m.defectNote && <Alert type="info" showIcon title={words.defect(m.defectNote)} />}
      <Descriptions
        bordered
        size="small"
        column={1}
        items={facts.filter(([, value]) => value).map(([label, children]) => ({ key: label, label, children }))}
      />
      <div>
        <Typography.Title level={3} style={{ fontSize: 16 }}>
          {words.bases}
        </Typography.Title>
        <ul>
          {m.legalBases.map((basis) => (
            <li key={basisText(basis)}>
              <span lang="zh-CN">{basisText(basis)}</span>{' '}
              {basis.repealedOn && <Tag color={tones.bad}>{words.repealedSince(basis.repealedOn)}</Tag>}
            </li>
          ))}
        </ul>
        <Typography.Title level={3} style={{ fontSize: 16 }}>
          {words.checklistOf(m.checklist.length)}
        </Typography.Title>
        <ol>
          {m.checklist.map((item) => (
            <li key={item.code}>
              {item.text} {item.mandatory && <Tag>{words.mandatory}</Tag>}
              {item.important && <Tag color={tones.warn}>{words.recorded}</Tag>}
              {item.method && <Typography.Text type="secondary">{item.method}</Typography.Text>}
            </li>
          ))}
        </ol>
      </div>
    </Flex>
  );
}
