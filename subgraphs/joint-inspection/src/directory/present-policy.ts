import {
  decisionTitle,
  type EffectivePolicy,
  explainedValues,
  isClause,
  type ParameterName,
  type PlainDate,
  packWarnings,
  parameterCatalogue,
  parameterNames,
  type RulePack,
  sourceText,
} from '@double-random/rules';
import type { Policy, PolicyValue } from './policy.type.ts';
import { regulationText } from './regulation-text.ts';

const ownValue = (pack: RulePack, name: ParameterName): PolicyValue => {
  const { value, source } = pack.parameters[name];
  return {
    ...parameterCatalogue[name],
    name,
    department: null,
    value,
    source: isClause(source) ? 'CLAUSE' : 'DEFAULT',
    from: sourceText(pack.code, source),
    clause: isClause(source) ? source.clause : null,
    quote: isClause(source) ? source.quote : null,
    rule: pack.kind === 'joint' ? 'JOINT_PACK' : 'OWN_PACK',
    why: isClause(source)
      ? source.reading
        ? `条文有不同理解，按平台规则“${decisionTitle(source.reading)}”执行`
        : '条文规定'
      : source.default === 'SILENT'
        ? '条文不作要求'
        : (source.note ?? '条文未规定，采用默认值'),
  };
};

/** One pack as the public reads it: every value with its clause or the word that it is a default (KF-01). */
export const presentPolicy = (pack: RulePack, on: PlainDate): Policy => ({
  ...pack,
  basisDocuments: [...pack.basisDocuments],
  inherits: [...pack.inherits],
  gaps: [...pack.gaps],
  warnings: packWarnings(pack, on),
  values: parameterNames.map((name) => ownValue(pack, name)),
  text: regulationText(pack),
});

/** The pinned policy of a task, line by line. */
export const presentEffectivePolicy = (policy: EffectivePolicy): PolicyValue[] =>
  explainedValues(policy).map((line) => ({
    row: line.row,
    name: line.name,
    label: line.label,
    department: line.department,
    value: line.value,
    source: line.isDefault ? 'DEFAULT' : 'CLAUSE',
    from: line.from,
    clause: line.clause,
    quote: null,
    rule: line.rule,
    why: line.why,
  }));
