import type { Refusal } from '../basics/refusal.ts';

type Path = readonly string[];
const fieldOf = (path: Path) => path.slice(-1);

/** Refusals about who or what somebody is. `path` points at the input field; its last part is repeated in `details.fields`. */
export const identityRefusals = {
  usccMalformed: (path: Path): Refusal => ({
    code: 'BAD_USER_INPUT',
    message: '统一社会信用代码应为18位，由数字和大写字母（不含I、O、S、V、Z）组成。',
    basis: 'KF 第九条第二款',
    path,
    details: { fields: fieldOf(path), reason: 'FORMAT' },
  }),
  usccCheckDigit: (path: Path): Refusal => ({
    code: 'BAD_USER_INPUT',
    message: '统一社会信用代码校验位不正确。',
    basis: 'KF 第九条第二款',
    path,
    details: { fields: fieldOf(path), reason: 'CHECK_DIGIT' },
  }),
  usccKind: (path: Path, kind: string): Refusal => ({
    code: 'BAD_USER_INPUT',
    message: '统一社会信用代码的机构类别与检查对象类别不符。',
    basis: 'PD 第二条第二款',
    path,
    details: { fields: fieldOf(path), reason: 'KIND', kind },
  }),
  idNumberMalformed: (path: Path): Refusal => ({
    code: 'BAD_USER_INPUT',
    message: '身份证号码应为18位，行政区划与出生日期应真实存在。',
    basis: 'KF 第十条第二款',
    path,
    details: { fields: fieldOf(path), reason: 'FORMAT' },
  }),
  idNumberCheckDigit: (path: Path): Refusal => ({
    code: 'BAD_USER_INPUT',
    message: '身份证号码校验位不正确。',
    basis: 'KF 第十条第二款',
    path,
    details: { fields: fieldOf(path), reason: 'CHECK_DIGIT' },
  }),
  /** without an owner nobody's cap could be charged. */
  entityMissing: (field: string, kind: string): Refusal => ({
    code: 'BAD_USER_INPUT',
    message: '检查对象须能对应到承担次数的主体：项目、产品、行为须填写所属主体，从业人员须填写身份证号码。',
    basis: 'KF 第九条第一款',
    path: ['input', field],
    details: { fields: [field], kind },
  }),
  outsideTerritory: (region: string, territory: string): Refusal => ({
    code: 'OBJECT_OUT_OF_SCOPE',
    message: '检查对象不在本部门管辖的行政区域内。',
    basis: 'CD 四',
    path: ['input', 'regionCode'],
    details: { region, territory },
  }),
};
