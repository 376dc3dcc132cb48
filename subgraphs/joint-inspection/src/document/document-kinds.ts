/** What a paper is about: the id a caller gives with its kind. */
export type DocumentSubject = 'VISIT' | 'MATTER_CHECK' | 'REFERRAL' | 'REPORT' | 'VISIT_REPORT' | 'CORRECTION' | 'DRAW';

interface DocumentKindFacts {
  readonly title: string;
  /** Between the agency's 代字 and the year: `舞市监联告〔2026〕3号`. */
  readonly word: string;
  readonly subject: DocumentSubject;
  readonly basis: string;
}

/** The papers of the whole procedure, in its order. */
export const documentKinds = {
  LIST_CONFIRMATION: { title: '检查对象名单确认单', word: '名确', subject: 'DRAW', basis: 'KF 第十五条, PD 第十五条' },
  JOINT_NOTICE: { title: '部门联合检查告知书', word: '联告', subject: 'VISIT', basis: 'PD 第二十条（二）' },
  INSPECTION_NOTICE: { title: '行政检查通知书', word: '检通', subject: 'VISIT', basis: 'CD 十（四）' },
  RECORD_FORM: { title: '市场监管领域部门联合抽查情况记录表', word: '查记', subject: 'VISIT', basis: 'PD 第二十条' },
  RECTIFICATION_ORDER: { title: '责令改正通知书', word: '责改', subject: 'MATTER_CHECK', basis: 'KF 第二十条, PD 第二十条（二）' },
  REFERRAL_LETTER: { title: '移送函', word: '移函', subject: 'REFERRAL', basis: 'PD 第二十条（三）, YY 三（六）' },
  VISIT_REPORT: { title: '一次检查的抽查报告', word: '查报', subject: 'VISIT_REPORT', basis: 'CD 十（四）' },
  SPOT_CHECK_REPORT: { title: '抽查报告', word: '抽报', subject: 'REPORT', basis: 'CD 十（四）, 十一, YX 七（四）' },
  CORRECTION_FORM: { title: '抽查检查结果更正审批表', word: '更审', subject: 'CORRECTION', basis: 'KF 第二十二条第二款, PD 第二十二条' },
} as const satisfies Readonly<Record<string, DocumentKindFacts>>;
export type DocumentKind = keyof typeof documentKinds;

export const documentFormats = {
  HTML: { extension: 'html', mime: 'text/html; charset=utf-8', title: '打印页' },
  DOCX: { extension: 'docx', mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', title: 'Word 文档' },
} as const;
export type DocumentFormat = keyof typeof documentFormats;
