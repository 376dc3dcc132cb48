/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** 检查对象恢复正常；已注销的须有文件并由分管负责人办理。 */
export type ActivateCivilAirDefenseObjectInput = {
  /** 依据文件。 */
  readonly document?: string | null | undefined;
  /** 记录标识。 */
  readonly id: string;
  /** 原因。 */
  readonly reason: string;
  /** 请求编号：同一编号重复提交只办理一次。 */
  readonly requestId: string;
};

/** 检查对象恢复正常；已注销的须有文件并由分管负责人办理。 */
export type ActivateMarketSupervisionObjectInput = {
  /** 依据文件。 */
  readonly document?: string | null | undefined;
  /** 记录标识。 */
  readonly id: string;
  /** 原因。 */
  readonly reason: string;
  /** 请求编号：同一编号重复提交只办理一次。 */
  readonly requestId: string;
};

/** 检查对象恢复正常；已注销的须有文件并由分管负责人办理。 */
export type ActivatePublicSecurityObjectInput = {
  /** 依据文件。 */
  readonly document?: string | null | undefined;
  /** 记录标识。 */
  readonly id: string;
  /** 原因。 */
  readonly reason: string;
  /** 请求编号：同一编号重复提交只办理一次。 */
  readonly requestId: string;
};

/** 登记请假；期间不参加抽取。 */
export type AddCivilAirDefenseInspectorLeaveInput = {
  /** 首日。 */
  readonly from: string;
  /** 人员标识。 */
  readonly id: string;
  /** 原因。 */
  readonly reason: string;
  /** 请求编号：同一编号重复提交只办理一次。 */
  readonly requestId: string;
  /** 末日。 */
  readonly to: string;
};

/** 登记请假；期间不参加抽取。 */
export type AddMarketSupervisionInspectorLeaveInput = {
  /** 首日。 */
  readonly from: string;
  /** 人员标识。 */
  readonly id: string;
  /** 原因。 */
  readonly reason: string;
  /** 请求编号：同一编号重复提交只办理一次。 */
  readonly requestId: string;
  /** 末日。 */
  readonly to: string;
};

/** 登记请假；期间不参加抽取。 */
export type AddPublicSecurityInspectorLeaveInput = {
  /** 首日。 */
  readonly from: string;
  /** 人员标识。 */
  readonly id: string;
  /** 原因。 */
  readonly reason: string;
  /** 请求编号：同一编号重复提交只办理一次。 */
  readonly requestId: string;
  /** 末日。 */
  readonly to: string;
};

/** 校验一个已上传的文件：后台进行，不改动名录库（开封细则第八条）。 */
export type CheckRegistryImportInput = {
  /** 管辖机关编码。 */
  readonly agency: string;
  /** 上传后得到的文件标识。 */
  readonly fileId: string;
  /** 导入哪个名录库。 */
  readonly registry: RegistryKind;
  /** 请求编号：同一编号重复提交只办理一次。 */
  readonly requestId: string;
  /** 比对方式。 */
  readonly scope?: RegistryImportScope;
};

/** 执法检查人员的筛选条件，同时满足。 */
export type CivilAirDefenseInspectorFilter = {
  /** 执法领域编码。 */
  readonly enforcementField?: string | null | undefined;
  /** 身份证号，须完全一致；限名录库管理员，查找留痕。 */
  readonly idNumber?: string | null | undefined;
  /** 姓名或执法证号中含有的文字。 */
  readonly search?: string | null | undefined;
  /** 当日状态。 */
  readonly status?: InspectorState | null | undefined;
  /** 所属单位编码。 */
  readonly unit?: string | null | undefined;
};

/** 检查对象的筛选条件，同时满足。 */
export type CivilAirDefenseObjectFilter = {
  /** 检查对象种类。 */
  readonly kind?: ObjectKind | null | undefined;
  /** 事项编码。 */
  readonly matterCode?: string | null | undefined;
  /** 名称、唯一编码或地址中相连的文字；只有一个字（或两个字母数字）的按开头查找。 */
  readonly search?: string | null | undefined;
  /** 状态。 */
  readonly status?: ObjectState | null | undefined;
};

/** 提交已校验的文件：后台进行，要么全部写入，要么一条不写。 */
export type CommitRegistryImportInput = {
  /** 停用未列入的记录并写明原因；不填则不动。仅全量替换方式可填。 */
  readonly deactivationReason?: string | null | undefined;
  /** 导入标识。 */
  readonly id: string;
  /** 有错误时全部不导入，或只导入无误的行。 */
  readonly mode?: ImportMode;
  /** 请求编号：同一编号重复提交只办理一次。 */
  readonly requestId: string;
};

/** 抽查前确认“两库”（联合细则第十一条第二款）。 */
export type ConfirmCivilAirDefenseRegistryInput = {
  /** 部门编码。 */
  readonly agency: string;
  /** 请求编号：同一编号重复提交只办理一次。 */
  readonly requestId: string;
  /** 抽查任务。 */
  readonly taskId: string;
};

/** 抽查前确认“两库”（联合细则第十一条第二款）。 */
export type ConfirmMarketSupervisionRegistryInput = {
  /** 部门编码。 */
  readonly agency: string;
  /** 请求编号：同一编号重复提交只办理一次。 */
  readonly requestId: string;
  /** 抽查任务。 */
  readonly taskId: string;
};

/** 抽查前确认“两库”（联合细则第十一条第二款）。 */
export type ConfirmPublicSecurityRegistryInput = {
  /** 部门编码。 */
  readonly agency: string;
  /** 请求编号：同一编号重复提交只办理一次。 */
  readonly requestId: string;
  /** 抽查任务。 */
  readonly taskId: string;
};

/** 企业信用风险分类（联合细则第二十四条）。 */
export type CreditRiskClass =
  /** 信用风险低 */
  | 'A'
  /** 信用风险一般 */
  | 'B'
  /** 信用风险较高 */
  | 'C'
  /** 信用风险高 */
  | 'D';

/** 检查对象暂停、注销或合并（开封细则第八条）。 */
export type DeactivateCivilAirDefenseObjectInput = {
  /** 记录标识。 */
  readonly id: string;
  /** 原因。 */
  readonly reason: string;
  /** 请求编号：同一编号重复提交只办理一次。 */
  readonly requestId: string;
  /** 自哪一日起；不填为当日。 */
  readonly since?: string | null | undefined;
  /** 合并后的承继主体。 */
  readonly successorUscc?: string | null | undefined;
  /** 新的状态：SUSPENDED、DEREGISTERED 或 MERGED。 */
  readonly to: ObjectState;
};

/** 检查对象暂停、注销或合并（开封细则第八条）。 */
export type DeactivateMarketSupervisionObjectInput = {
  /** 记录标识。 */
  readonly id: string;
  /** 原因。 */
  readonly reason: string;
  /** 请求编号：同一编号重复提交只办理一次。 */
  readonly requestId: string;
  /** 自哪一日起；不填为当日。 */
  readonly since?: string | null | undefined;
  /** 合并后的承继主体。 */
  readonly successorUscc?: string | null | undefined;
  /** 新的状态：SUSPENDED、DEREGISTERED 或 MERGED。 */
  readonly to: ObjectState;
};

/** 检查对象暂停、注销或合并（开封细则第八条）。 */
export type DeactivatePublicSecurityObjectInput = {
  /** 记录标识。 */
  readonly id: string;
  /** 原因。 */
  readonly reason: string;
  /** 请求编号：同一编号重复提交只办理一次。 */
  readonly requestId: string;
  /** 自哪一日起；不填为当日。 */
  readonly since?: string | null | undefined;
  /** 合并后的承继主体。 */
  readonly successorUscc?: string | null | undefined;
  /** 新的状态：SUSPENDED、DEREGISTERED 或 MERGED。 */
  readonly to: ObjectState;
};

/** 期限状态：由完成时刻与期限比较得出，不由人填写（联合细则第二十九条）。 */
export type DeadlineState =
  /** 不再需要 */
  | 'CANCELLED'
  /** 逾期完成，视为未完成任务 */
  | 'LATE'
  /** 按时完成 */
  | 'ON_TIME'
  /** 未到期 */
  | 'OPEN'
  /** 逾期未完成 */
  | 'OVERDUE'
  /** 期限暂定：所涉年度的放假安排尚未录入 */
  | 'PROVISIONAL';

/** 申报利害关系（开封细则第十七条）。 */
export type DeclareCivilAirDefenseInterestInput = {
  /** 人员标识。 */
  readonly id: string;
  /** 利害关系种类。 */
  readonly kind: InterestKind;
  /** 说明。 */
  readonly note?: string | null | undefined;
  /** 何种近亲属，如 配偶。 */
  readonly relation?: string | null | undefined;
  /** 请求编号：同一编号重复提交只办理一次。 */
  readonly requestId: string;
  /** 检查对象唯一编码，或者主体的统一社会信用代码：后者及于该主体的全部场所。 */
  readonly target: string;
};

/** 申报利害关系（开封细则第十七条）。 */
export type DeclareMarketSupervisionInterestInput = {
  /** 人员标识。 */
  readonly id: string;
  /** 利害关系种类。 */
  readonly kind: InterestKind;
  /** 说明。 */
  readonly note?: string | null | undefined;
  /** 何种近亲属，如 配偶。 */
  readonly relation?: string | null | undefined;
  /** 请求编号：同一编号重复提交只办理一次。 */
  readonly requestId: string;
  /** 检查对象唯一编码，或者主体的统一社会信用代码：后者及于该主体的全部场所。 */
  readonly target: string;
};

/** 申报利害关系（开封细则第十七条）。 */
export type DeclarePublicSecurityInterestInput = {
  /** 人员标识。 */
  readonly id: string;
  /** 利害关系种类。 */
  readonly kind: InterestKind;
  /** 说明。 */
  readonly note?: string | null | undefined;
  /** 何种近亲属，如 配偶。 */
  readonly relation?: string | null | undefined;
  /** 请求编号：同一编号重复提交只办理一次。 */
  readonly requestId: string;
  /** 检查对象唯一编码，或者主体的统一社会信用代码：后者及于该主体的全部场所。 */
  readonly target: string;
};

/** 放弃一次尚未提交的导入。 */
export type DiscardRegistryImportInput = {
  /** 导入标识。 */
  readonly id: string;
  /** 请求编号：同一编号重复提交只办理一次。 */
  readonly requestId: string;
};

/** 派发名单至各部门执行（开封细则第十五条）。 */
export type DispatchTaskInput = {
  /** 派发的抽中对象；不填为全部，填写的应当是全部，不得遗漏。 */
  readonly assignmentIds?: ReadonlyArray<string> | null | undefined;
  /** 请求编号。 */
  readonly requestId: string;
  /** 任务标识。 */
  readonly taskId: string;
};

/** 抽取检查人员：不接受任何指定（开封细则第十六条）。 */
export type DrawInspectorsInput = {
  /** 分别抽取的，本部门编码；可不填。 */
  readonly agency?: string | null | undefined;
  /** 上级人防部门从下级执法检查人员名录库中一并随机抽调（人防细则五）。 */
  readonly includeLowerLevel?: boolean | null | undefined;
  /** 请求编号；重发得到同一次抽取。 */
  readonly requestId: string;
  /** 任务标识。 */
  readonly taskId: string;
};

/** 抽取的对象（开封细则第二条）。 */
export type DrawKind =
  /** 检查人员 */
  | 'INSPECTORS'
  /** 检查对象 */
  | 'OBJECTS';

/** 抽取检查对象：种子由各部门和联席会议办公室共同产生，不接受任何指定（开封细则第十四条）。 */
export type DrawObjectsInput = {
  /** 请求编号；重发得到同一次抽取。 */
  readonly requestId: string;
  /** 任务标识。 */
  readonly taskId: string;
};

/** 抽取的状态（开封细则第十四条、第十五条）。 */
export type DrawState =
  /** 已抽取 */
  | 'DONE'
  /** 抽取中 */
  | 'OPEN'
  /** 已封存 */
  | 'SEALED'
  /** 已作废 */
  | 'VOID';

/** 抽取作废的原因；作废的抽取留存备查（联合细则第十五条）。 */
export type DrawVoidReason =
  /** 抽取未能完成 */
  | 'CEREMONY_FAILED'
  /** 数据错误 */
  | 'DATA_ERROR'
  /** 上级决定 */
  | 'SUPERIOR_ORDER'
  /** 抽查方案有误 */
  | 'WRONG_PLAN';

/** 登记或取消“依法不在检查范围”（沂源指引三（四））。 */
export type ExcludeCivilAirDefenseObjectInput = {
  /** 记录标识。 */
  readonly id: string;
  /** 法律依据；登记时必填。 */
  readonly legalBasis?: string | null | undefined;
  /** 取消登记。 */
  readonly lift?: boolean | null | undefined;
  /** 事项编码；不填为全部事项。 */
  readonly matterCode?: string | null | undefined;
  /** 请求编号：同一编号重复提交只办理一次。 */
  readonly requestId: string;
};

/** 登记或取消“依法不在检查范围”（沂源指引三（四））。 */
export type ExcludeMarketSupervisionObjectInput = {
  /** 记录标识。 */
  readonly id: string;
  /** 法律依据；登记时必填。 */
  readonly legalBasis?: string | null | undefined;
  /** 取消登记。 */
  readonly lift?: boolean | null | undefined;
  /** 事项编码；不填为全部事项。 */
  readonly matterCode?: string | null | undefined;
  /** 请求编号：同一编号重复提交只办理一次。 */
  readonly requestId: string;
};

/** 登记或取消“依法不在检查范围”（沂源指引三（四））。 */
export type ExcludePublicSecurityObjectInput = {
  /** 记录标识。 */
  readonly id: string;
  /** 法律依据；登记时必填。 */
  readonly legalBasis?: string | null | undefined;
  /** 取消登记。 */
  readonly lift?: boolean | null | undefined;
  /** 事项编码；不填为全部事项。 */
  readonly matterCode?: string | null | undefined;
  /** 请求编号：同一编号重复提交只办理一次。 */
  readonly requestId: string;
};

/** 延长执行时间。 */
export type ExtendTaskInput = {
  /** 理由。 */
  readonly reason: string;
  /** 幂等键。 */
  readonly requestId: string;
  /** 所见的修改计数。 */
  readonly revision?: number | null | undefined;
  /** 任务标识。 */
  readonly taskId: string;
  /** 新的截止日期。 */
  readonly windowTo: string;
};

/** 检查对象名录库备案（人防细则七）。 */
export type FileCivilAirDefenseRegistryInput = {
  /** 部门编码。 */
  readonly agency: string;
  /** 备案回执编号。 */
  readonly receipt: string;
  /** 请求编号：同一编号重复提交只办理一次。 */
  readonly requestId: string;
};

/** 检查对象名录库备案（人防细则七）。 */
export type FileMarketSupervisionRegistryInput = {
  /** 部门编码。 */
  readonly agency: string;
  /** 备案回执编号。 */
  readonly receipt: string;
  /** 请求编号：同一编号重复提交只办理一次。 */
  readonly requestId: string;
};

/** 检查对象名录库备案（人防细则七）。 */
export type FilePublicSecurityRegistryInput = {
  /** 部门编码。 */
  readonly agency: string;
  /** 备案回执编号。 */
  readonly receipt: string;
  /** 请求编号：同一编号重复提交只办理一次。 */
  readonly requestId: string;
};

/** 导入方式（开封细则第八条）。 */
export type ImportMode =
  /** 有错误则全部不导入 */
  | 'ALL_OR_NOTHING'
  /** 只导入没有错误的行 */
  | 'PER_ROW';

/** 执法检查人员的敏感信息（开封细则第十条第二款）。 */
export type InspectorSecret =
  /** 联系方式 */
  | 'CONTACT_PHONE'
  /** 身份证号 */
  | 'ID_NUMBER'
  /** 警号 */
  | 'POLICE_NUMBER';

/** 执法检查人员状态；请假、证件过期由日期得出。 */
export type InspectorState =
  /** 在岗 */
  | 'ACTIVE'
  /** 证件过期 */
  | 'EXPIRED'
  /** 请假 */
  | 'ON_LEAVE'
  /** 退休 */
  | 'RETIRED'
  /** 停用 */
  | 'SUSPENDED'
  /** 调离 */
  | 'TRANSFERRED';

/** 利害关系种类（开封细则第十七条）。 */
export type InterestKind =
  /** 本人有利害关系 */
  | 'OWN'
  /** 近亲属有利害关系 */
  | 'RELATIVE';

/** 解除检查对象的记录标签；曾经有过仍然留存。 */
export type LiftCivilAirDefenseObjectTagInput = {
  /** 原因。 */
  readonly reason: string;
  /** 请求编号：同一编号重复提交只办理一次。 */
  readonly requestId: string;
  /** 标签。 */
  readonly tagId: string;
};

/** 解除检查对象的记录标签；曾经有过仍然留存。 */
export type LiftMarketSupervisionObjectTagInput = {
  /** 原因。 */
  readonly reason: string;
  /** 请求编号：同一编号重复提交只办理一次。 */
  readonly requestId: string;
  /** 标签。 */
  readonly tagId: string;
};

/** 解除检查对象的记录标签；曾经有过仍然留存。 */
export type LiftPublicSecurityObjectTagInput = {
  /** 原因。 */
  readonly reason: string;
  /** 请求编号：同一编号重复提交只办理一次。 */
  readonly requestId: string;
  /** 标签。 */
  readonly tagId: string;
};

/** 确认锁定名单（开封细则第十五条）。 */
export type LockDrawInput = {
  /** 请求编号。 */
  readonly requestId: string;
  /** 任务标识。 */
  readonly taskId: string;
};

/** 执法检查人员的筛选条件，同时满足。 */
export type MarketSupervisionInspectorFilter = {
  /** 执法领域编码。 */
  readonly enforcementField?: string | null | undefined;
  /** 身份证号，须完全一致；限名录库管理员，查找留痕。 */
  readonly idNumber?: string | null | undefined;
  /** 姓名或执法证号中含有的文字。 */
  readonly search?: string | null | undefined;
  /** 当日状态。 */
  readonly status?: InspectorState | null | undefined;
  /** 所属单位编码。 */
  readonly unit?: string | null | undefined;
};

/** 检查对象的筛选条件，同时满足。 */
export type MarketSupervisionObjectFilter = {
  /** 检查对象种类。 */
  readonly kind?: ObjectKind | null | undefined;
  /** 事项编码。 */
  readonly matterCode?: string | null | undefined;
  /** 名称、唯一编码或地址中相连的文字；只有一个字（或两个字母数字）的按开头查找。 */
  readonly search?: string | null | undefined;
  /** 状态。 */
  readonly status?: ObjectState | null | undefined;
};

/** 一个事项的检查结果所处的环节（开封细则第二十五条）。 */
export type MatterCheckState =
  /** 本年度已合格，不查 */
  | 'DROPPED'
  /** 未检查 */
  | 'NOT_CHECKED'
  /** 待检查 */
  | 'OPEN'
  /** 已公示 */
  | 'PUBLISHED'
  /** 结果互认 */
  | 'RECOGNISED'
  /** 已录入 */
  | 'RECORDED'
  /** 部分公示 */
  | 'REDACTED_PUBLISHED'
  /** 退回修改 */
  | 'RETURNED'
  /** 已审核 */
  | 'REVIEWED'
  /** 检查人员已签字 */
  | 'SIGNED'
  /** 审核中 */
  | 'UNDER_REVIEW'
  /** 不予公示 */
  | 'WITHHELD';

/** 检查对象合并，或者同一主体重复登记的并为一条。 */
export type MergeCivilAirDefenseObjectsInput = {
  /** 依据的文书编号。 */
  readonly document: string;
  /** 生效之日。 */
  readonly effectiveOn: string;
  /** 被合并的记录。 */
  readonly id: string;
  /** 合并后存续的记录；承接前者的抽查事项。 */
  readonly intoId: string;
  /** 请求编号：同一编号重复提交只办理一次。 */
  readonly requestId: string;
};

/** 检查对象合并，或者同一主体重复登记的并为一条。 */
export type MergeMarketSupervisionObjectsInput = {
  /** 依据的文书编号。 */
  readonly document: string;
  /** 生效之日。 */
  readonly effectiveOn: string;
  /** 被合并的记录。 */
  readonly id: string;
  /** 合并后存续的记录；承接前者的抽查事项。 */
  readonly intoId: string;
  /** 请求编号：同一编号重复提交只办理一次。 */
  readonly requestId: string;
};

/** 检查对象合并，或者同一主体重复登记的并为一条。 */
export type MergePublicSecurityObjectsInput = {
  /** 依据的文书编号。 */
  readonly document: string;
  /** 生效之日。 */
  readonly effectiveOn: string;
  /** 被合并的记录。 */
  readonly id: string;
  /** 合并后存续的记录；承接前者的抽查事项。 */
  readonly intoId: string;
  /** 请求编号：同一编号重复提交只办理一次。 */
  readonly requestId: string;
};

/** 检查对象在辖区内迁址；迁出辖区的注销后由迁入地登记（人防细则四）。 */
export type MoveCivilAirDefenseObjectInput = {
  /** 新的住所（地址）。 */
  readonly address: string;
  /** 新的行政区划代码；不填则不变。 */
  readonly division?: string | null | undefined;
  /** 依据的文书编号。 */
  readonly document: string;
  /** 记录标识。 */
  readonly id: string;
  /** 请求编号：同一编号重复提交只办理一次。 */
  readonly requestId: string;
};

/** 检查对象在辖区内迁址；迁出辖区的注销后由迁入地登记（人防细则四）。 */
export type MoveMarketSupervisionObjectInput = {
  /** 新的住所（地址）。 */
  readonly address: string;
  /** 新的行政区划代码；不填则不变。 */
  readonly division?: string | null | undefined;
  /** 依据的文书编号。 */
  readonly document: string;
  /** 记录标识。 */
  readonly id: string;
  /** 请求编号：同一编号重复提交只办理一次。 */
  readonly requestId: string;
};

/** 检查对象在辖区内迁址；迁出辖区的注销后由迁入地登记（人防细则四）。 */
export type MovePublicSecurityObjectInput = {
  /** 新的住所（地址）。 */
  readonly address: string;
  /** 新的行政区划代码；不填则不变。 */
  readonly division?: string | null | undefined;
  /** 依据的文书编号。 */
  readonly document: string;
  /** 记录标识。 */
  readonly id: string;
  /** 请求编号：同一编号重复提交只办理一次。 */
  readonly requestId: string;
};

/** 检查对象种类（开封细则第九条、联合细则第二条）。 */
export type ObjectKind =
  /** 行为 */
  | 'ACTIVITY'
  /** 企业 */
  | 'ENTERPRISE'
  /** 设施 */
  | 'FACILITY'
  /** 农民专业合作社 */
  | 'FARMER_COOP'
  /** 个体工商户 */
  | 'INDIVIDUAL_BUSINESS'
  /** 其他主体 */
  | 'OTHER'
  /** 从业人员 */
  | 'PRACTITIONER'
  /** 产品 */
  | 'PRODUCT'
  /** 项目 */
  | 'PROJECT';

/** 检查对象的个人信息（开封细则第九条）。 */
export type ObjectSecret =
  /** 联系电话 */
  | 'CONTACT_PHONE'
  /** 身份证号 */
  | 'ID_NUMBER'
  /** 所属主体身份证号 */
  | 'OWNER_ID_NUMBER'
  /** 负责人姓名 */
  | 'PERSON_IN_CHARGE';

/** 检查对象状态（开封细则第八条）。 */
export type ObjectState =
  /** 正常 */
  | 'ACTIVE'
  /** 注销 */
  | 'DEREGISTERED'
  /** 合并 */
  | 'MERGED'
  /** 待确认 */
  | 'PENDING'
  /** 暂停 */
  | 'SUSPENDED';

/** 检查对象承继的种类。 */
export type ObjectSuccessionKind =
  /** 分立 */
  | 'DIVISION'
  /** 同一主体重复登记 */
  | 'DUPLICATE'
  /** 合并 */
  | 'MERGER';

/** 可作为豁免依据的记录（开封细则第十三条第三款）。 */
export type ObjectTagGround =
  /** 列入经营异常名录 */
  | 'ABNORMAL_LIST'
  /** 有较多不良记录 */
  | 'BAD_RECORDS'
  /** 存在失信行为 */
  | 'DISHONESTY'
  /** 社会关注度高 */
  | 'HIGH_SOCIAL_CONCERN'
  /** 多次被投诉举报 */
  | 'REPEATED_COMPLAINTS'
  /** 列入严重违法失信名单 */
  | 'SERIOUS_DISHONEST_LIST'
  /** 存在严重违法违规记录 */
  | 'SERIOUS_VIOLATION';

/** 执法检查人员的筛选条件，同时满足。 */
export type PublicSecurityInspectorFilter = {
  /** 执法领域编码。 */
  readonly enforcementField?: string | null | undefined;
  /** 身份证号，须完全一致；限名录库管理员，查找留痕。 */
  readonly idNumber?: string | null | undefined;
  /** 姓名或执法证号中含有的文字。 */
  readonly search?: string | null | undefined;
  /** 当日状态。 */
  readonly status?: InspectorState | null | undefined;
  /** 所属单位编码。 */
  readonly unit?: string | null | undefined;
};

/** 检查对象的筛选条件，同时满足。 */
export type PublicSecurityObjectFilter = {
  /** 检查对象种类。 */
  readonly kind?: ObjectKind | null | undefined;
  /** 事项编码。 */
  readonly matterCode?: string | null | undefined;
  /** 名称、唯一编码或地址中相连的文字；只有一个字（或两个字母数字）的按开头查找。 */
  readonly search?: string | null | undefined;
  /** 状态。 */
  readonly status?: ObjectState | null | undefined;
};

/** 查看个人信息的用途；随查看一并留痕（联合细则第二十五条）。 */
export type PurposeInput = {
  /** 理由。 */
  readonly reason: string;
  /** 任务、案件或文件编号；用途为抽查任务、后续处置的必填。 */
  readonly reference?: string | null | undefined;
  /** 用途。 */
  readonly type: PurposeType;
};

/** 查看个人信息的用途（联合细则第二十五条）。 */
export type PurposeType =
  /** 执法证件核验 */
  | 'CERTIFICATE'
  /** 后续处置 */
  | 'FOLLOW_UP'
  /** 名录库核对、维护 */
  | 'REGISTRY'
  /** 抽查任务 */
  | 'TASK';

/** 一条记录导入后的结果。 */
export type RegistryImportOutcome =
  /** 变更 */
  | 'CHANGED'
  /** 新增 */
  | 'CREATED'
  /** 未列入 */
  | 'MISSING'
  /** 未变 */
  | 'UNCHANGED';

/** 文件与名录库如何比对。 */
export type RegistryImportScope =
  /** 合并：未列入的不动 */
  | 'MERGE'
  /** 全量替换：列出未列入的 */
  | 'REPLACE';

/** 一次导入的状态（开封细则第八条）。 */
export type RegistryImportState =
  /** 已校验，待提交 */
  | 'CHECKED'
  /** 正在校验 */
  | 'CHECKING'
  /** 已提交 */
  | 'COMMITTED'
  /** 正在提交 */
  | 'COMMITTING'
  /** 已放弃 */
  | 'DISCARDED'
  /** 文件不能读取 */
  | 'REFUSED'
  /** 已撤销 */
  | 'UNDONE'
  /** 等待校验 */
  | 'WAITING_CHECK'
  /** 等待提交 */
  | 'WAITING_COMMIT';

/** 两库之一（开封细则第八条）。 */
export type RegistryKind =
  /** 执法检查人员名录库 */
  | 'INSPECTORS'
  /** 检查对象名录库 */
  | 'OBJECTS';

/** 撤回误录的检查对象：仅限待确认且未进入清册的。 */
export type RemoveCivilAirDefenseObjectInput = {
  /** 记录标识。 */
  readonly id: string;
  /** 原因。 */
  readonly reason: string;
  /** 请求编号：同一编号重复提交只办理一次。 */
  readonly requestId: string;
};

/** 撤回误录的检查对象：仅限待确认且未进入清册的。 */
export type RemoveMarketSupervisionObjectInput = {
  /** 记录标识。 */
  readonly id: string;
  /** 原因。 */
  readonly reason: string;
  /** 请求编号：同一编号重复提交只办理一次。 */
  readonly requestId: string;
};

/** 撤回误录的检查对象：仅限待确认且未进入清册的。 */
export type RemovePublicSecurityObjectInput = {
  /** 记录标识。 */
  readonly id: string;
  /** 原因。 */
  readonly reason: string;
  /** 请求编号：同一编号重复提交只办理一次。 */
  readonly requestId: string;
};

/** 检查对象更名：编码、历史和年度次数不变。 */
export type RenameCivilAirDefenseObjectInput = {
  /** 依据的文书编号。 */
  readonly document: string;
  /** 记录标识。 */
  readonly id: string;
  /** 新的名称。 */
  readonly name: string;
  /** 请求编号：同一编号重复提交只办理一次。 */
  readonly requestId: string;
};

/** 检查对象更名：编码、历史和年度次数不变。 */
export type RenameMarketSupervisionObjectInput = {
  /** 依据的文书编号。 */
  readonly document: string;
  /** 记录标识。 */
  readonly id: string;
  /** 新的名称。 */
  readonly name: string;
  /** 请求编号：同一编号重复提交只办理一次。 */
  readonly requestId: string;
};

/** 检查对象更名：编码、历史和年度次数不变。 */
export type RenamePublicSecurityObjectInput = {
  /** 依据的文书编号。 */
  readonly document: string;
  /** 记录标识。 */
  readonly id: string;
  /** 新的名称。 */
  readonly name: string;
  /** 请求编号：同一编号重复提交只办理一次。 */
  readonly requestId: string;
};

/** 答复参加任务的邀请。 */
export type RespondInvitationInput = {
  /** 参加。 */
  readonly accept: boolean;
  /** 幂等键。 */
  readonly requestId: string;
  /** 任务标识。 */
  readonly taskId: string;
};

/** 检查结果类型（联合细则第二十条（四））。 */
export type ResultCode =
  /** 公示信息隐瞒真实情况弄虚作假 */
  | 'INFO_FALSIFIED'
  /** 未按规定公示应当公示的信息 */
  | 'INFO_NOT_PUBLICISED'
  /** 未发现问题 */
  | 'NO_PROBLEM_FOUND'
  /** 未发现开展本次抽查涉及的经营活动 */
  | 'NO_RELEVANT_ACTIVITY'
  /** 发现问题待后续处理 */
  | 'PROBLEM_PENDING'
  /** 合格 */
  | 'QUALIFIED'
  /** 发现问题已责令改正 */
  | 'RECTIFICATION_ORDERED'
  /** 不配合检查情节严重 */
  | 'SERIOUS_NON_COOPERATION'
  /** 不合格 */
  | 'UNQUALIFIED'
  /** 通过登记的住所（经营场所）无法联系 */
  | 'UNREACHABLE';

/** 登记已知监管对象总数及其来源（沂源指引三（四））。 */
export type SetCivilAirDefenseRegistryPopulationInput = {
  /** 部门编码。 */
  readonly agency: string;
  /** 统计日期。 */
  readonly countedOn: string;
  /** 事项编码；不填为全部事项。 */
  readonly matterCode?: string | null | undefined;
  /** 监管对象总数。 */
  readonly population: number;
  /** 请求编号：同一编号重复提交只办理一次。 */
  readonly requestId: string;
  /** 来源。 */
  readonly source: string;
};

/** 登记已知监管对象总数及其来源（沂源指引三（四））。 */
export type SetMarketSupervisionRegistryPopulationInput = {
  /** 部门编码。 */
  readonly agency: string;
  /** 统计日期。 */
  readonly countedOn: string;
  /** 事项编码；不填为全部事项。 */
  readonly matterCode?: string | null | undefined;
  /** 监管对象总数。 */
  readonly population: number;
  /** 请求编号：同一编号重复提交只办理一次。 */
  readonly requestId: string;
  /** 来源。 */
  readonly source: string;
};

/** 登记已知监管对象总数及其来源（沂源指引三（四））。 */
export type SetPublicSecurityRegistryPopulationInput = {
  /** 部门编码。 */
  readonly agency: string;
  /** 统计日期。 */
  readonly countedOn: string;
  /** 事项编码；不填为全部事项。 */
  readonly matterCode?: string | null | undefined;
  /** 监管对象总数。 */
  readonly population: number;
  /** 请求编号：同一编号重复提交只办理一次。 */
  readonly requestId: string;
  /** 来源。 */
  readonly source: string;
};

/** 性别（开封细则第十条第二款）。 */
export type Sex =
  /** 女 */
  | 'FEMALE'
  /** 男 */
  | 'MALE';

/** 执法检查人员停用、恢复、调离或退休，须写明原因（叶县方案五（二））。 */
export type SuspendCivilAirDefenseInspectorInput = {
  /** 人员标识。 */
  readonly id: string;
  /** 原因。 */
  readonly reason: string;
  /** 请求编号：同一编号重复提交只办理一次。 */
  readonly requestId: string;
  /** 自哪一日起；不填为当日。 */
  readonly since?: string | null | undefined;
  /** 新的状态：SUSPENDED、ACTIVE、TRANSFERRED 或 RETIRED。 */
  readonly to?: InspectorState;
  /** 调入部门编码，仅调离时填写；由调入部门自行录入。 */
  readonly transferredTo?: string | null | undefined;
};

/** 执法检查人员停用、恢复、调离或退休，须写明原因（叶县方案五（二））。 */
export type SuspendMarketSupervisionInspectorInput = {
  /** 人员标识。 */
  readonly id: string;
  /** 原因。 */
  readonly reason: string;
  /** 请求编号：同一编号重复提交只办理一次。 */
  readonly requestId: string;
  /** 自哪一日起；不填为当日。 */
  readonly since?: string | null | undefined;
  /** 新的状态：SUSPENDED、ACTIVE、TRANSFERRED 或 RETIRED。 */
  readonly to?: InspectorState;
  /** 调入部门编码，仅调离时填写；由调入部门自行录入。 */
  readonly transferredTo?: string | null | undefined;
};

/** 执法检查人员停用、恢复、调离或退休，须写明原因（叶县方案五（二））。 */
export type SuspendPublicSecurityInspectorInput = {
  /** 人员标识。 */
  readonly id: string;
  /** 原因。 */
  readonly reason: string;
  /** 请求编号：同一编号重复提交只办理一次。 */
  readonly requestId: string;
  /** 自哪一日起；不填为当日。 */
  readonly since?: string | null | undefined;
  /** 新的状态：SUSPENDED、ACTIVE、TRANSFERRED 或 RETIRED。 */
  readonly to?: InspectorState;
  /** 调入部门编码，仅调离时填写；由调入部门自行录入。 */
  readonly transferredTo?: string | null | undefined;
};

/** 为检查对象登记可作豁免依据的记录（开封细则第十三条第三款）。 */
export type TagCivilAirDefenseObjectInput = {
  /** 依据的文书编号。 */
  readonly document: string;
  /** 种类。 */
  readonly ground: ObjectTagGround;
  /** 记录标识。 */
  readonly id: string;
  /** 记录日期。 */
  readonly recordedOn: string;
  /** 请求编号：同一编号重复提交只办理一次。 */
  readonly requestId: string;
  /** 作出记录的机关。 */
  readonly source: string;
  /** 有效期止；不填为至解除为止。 */
  readonly validTo?: string | null | undefined;
};

/** 为检查对象登记可作豁免依据的记录（开封细则第十三条第三款）。 */
export type TagMarketSupervisionObjectInput = {
  /** 依据的文书编号。 */
  readonly document: string;
  /** 种类。 */
  readonly ground: ObjectTagGround;
  /** 记录标识。 */
  readonly id: string;
  /** 记录日期。 */
  readonly recordedOn: string;
  /** 请求编号：同一编号重复提交只办理一次。 */
  readonly requestId: string;
  /** 作出记录的机关。 */
  readonly source: string;
  /** 有效期止；不填为至解除为止。 */
  readonly validTo?: string | null | undefined;
};

/** 为检查对象登记可作豁免依据的记录（开封细则第十三条第三款）。 */
export type TagPublicSecurityObjectInput = {
  /** 依据的文书编号。 */
  readonly document: string;
  /** 种类。 */
  readonly ground: ObjectTagGround;
  /** 记录标识。 */
  readonly id: string;
  /** 记录日期。 */
  readonly recordedOn: string;
  /** 请求编号：同一编号重复提交只办理一次。 */
  readonly requestId: string;
  /** 作出记录的机关。 */
  readonly source: string;
  /** 有效期止；不填为至解除为止。 */
  readonly validTo?: string | null | undefined;
};

/** 任务种类。 */
export type TaskKind =
  /** 定向抽查 */
  | 'DIRECTED'
  /** 双随机抽查 */
  | 'DOUBLE_RANDOM';

/** 任务来源。 */
export type TaskOrigin =
  /** 临时性联合抽查 */
  | 'AD_HOC'
  /** 另行部署 */
  | 'DIRECTED'
  /** 上级派发 */
  | 'DISPATCHED'
  /** 年度计划 */
  | 'PLAN';

/** 在任务中的角色。 */
export type TaskPartyRole =
  /** 承担上级派发任务的下级部门 */
  | 'EXECUTOR'
  /** 发起部门 */
  | 'INITIATOR'
  /** 参与部门 */
  | 'PARTICIPANT';

/** 参与部门的答复。 */
export type TaskPartyState =
  /** 参加 */
  | 'ACCEPTED'
  /** 不参加 */
  | 'DECLINED'
  /** 待答复 */
  | 'INVITED'
  /** 退出 */
  | 'WITHDRAWN';

/** 写明理由的一步：取消任务、决定不告知。 */
export type TaskReasonInput = {
  /** 理由。 */
  readonly reason: string;
  /** 幂等键。 */
  readonly requestId: string;
  /** 任务标识。 */
  readonly taskId: string;
};

/** 任务状态，按联合细则第十四条的流程推进。 */
export type TaskState =
  /** 已归档 */
  | 'ARCHIVED'
  /** 已取消 */
  | 'CANCELLED'
  /** 已办结 */
  | 'CLOSED'
  /** 已派发 */
  | 'DISPATCHED'
  /** 草稿 */
  | 'DRAFT'
  /** 后续处理中 */
  | 'FOLLOWING_UP'
  /** 已选派检查人员 */
  | 'INSPECTORS_DRAWN'
  /** 已邀请参与部门 */
  | 'INVITED'
  /** 检查中 */
  | 'IN_PROGRESS'
  /** 名单已锁定 */
  | 'LOCKED'
  /** 已抽取检查对象 */
  | 'OBJECTS_DRAWN'
  /** 待抽取 */
  | 'READY'
  /** 结果已公示 */
  | 'RESULTS_PUBLISHED'
  /** 检查结束 */
  | 'VISITS_DONE'
  /** 抽取已作废 */
  | 'VOIDED';

/** 任务的一步。 */
export type TaskStepInput = {
  /** 幂等键。 */
  readonly requestId: string;
  /** 任务标识。 */
  readonly taskId: string;
};

/** 撤销一次已提交的导入：未进入清册、未经确认、此后未再变动的才能撤销。 */
export type UndoRegistryImportInput = {
  /** 导入标识。 */
  readonly id: string;
  /** 原因。 */
  readonly reason: string;
  /** 请求编号：同一编号重复提交只办理一次。 */
  readonly requestId: string;
};

/** 查看一名执法检查人员未脱敏的信息。 */
export type UnmaskCivilAirDefenseInspectorInput = {
  /** 要查看的栏目。 */
  readonly fields: ReadonlyArray<InspectorSecret>;
  /** 人员标识。 */
  readonly id: string;
  /** 用途；未写明的拒绝。 */
  readonly purpose?: PurposeInput | null | undefined;
  /** 请求编号。查看每次都留痕，重复提交也是一次查看。 */
  readonly requestId: string;
};

/** 查看一个检查对象未脱敏的个人信息。 */
export type UnmaskCivilAirDefenseObjectInput = {
  /** 要查看的栏目。 */
  readonly fields: ReadonlyArray<ObjectSecret>;
  /** 记录标识。 */
  readonly id: string;
  /** 用途；未写明的拒绝。 */
  readonly purpose?: PurposeInput | null | undefined;
  /** 请求编号。查看每次都留痕，重复提交也是一次查看。 */
  readonly requestId: string;
};

/** 查看一名执法检查人员未脱敏的信息。 */
export type UnmaskMarketSupervisionInspectorInput = {
  /** 要查看的栏目。 */
  readonly fields: ReadonlyArray<InspectorSecret>;
  /** 人员标识。 */
  readonly id: string;
  /** 用途；未写明的拒绝。 */
  readonly purpose?: PurposeInput | null | undefined;
  /** 请求编号。查看每次都留痕，重复提交也是一次查看。 */
  readonly requestId: string;
};

/** 查看一个检查对象未脱敏的个人信息。 */
export type UnmaskMarketSupervisionObjectInput = {
  /** 要查看的栏目。 */
  readonly fields: ReadonlyArray<ObjectSecret>;
  /** 记录标识。 */
  readonly id: string;
  /** 用途；未写明的拒绝。 */
  readonly purpose?: PurposeInput | null | undefined;
  /** 请求编号。查看每次都留痕，重复提交也是一次查看。 */
  readonly requestId: string;
};

/** 查看一名执法检查人员未脱敏的信息。 */
export type UnmaskPublicSecurityInspectorInput = {
  /** 要查看的栏目。 */
  readonly fields: ReadonlyArray<InspectorSecret>;
  /** 人员标识。 */
  readonly id: string;
  /** 用途；未写明的拒绝。 */
  readonly purpose?: PurposeInput | null | undefined;
  /** 请求编号。查看每次都留痕，重复提交也是一次查看。 */
  readonly requestId: string;
};

/** 查看一个检查对象未脱敏的个人信息。 */
export type UnmaskPublicSecurityObjectInput = {
  /** 要查看的栏目。 */
  readonly fields: ReadonlyArray<ObjectSecret>;
  /** 记录标识。 */
  readonly id: string;
  /** 用途；未写明的拒绝。 */
  readonly purpose?: PurposeInput | null | undefined;
  /** 请求编号。查看每次都留痕，重复提交也是一次查看。 */
  readonly requestId: string;
};

/** 录入或变更一名执法检查人员；执法证号相同的为同一人。 */
export type UpsertCivilAirDefenseInspectorInput = {
  /** 所属部门编码。 */
  readonly agency: string;
  /** 执法证有效期起。 */
  readonly certificateFrom?: string | null | undefined;
  /** 发证机关。 */
  readonly certificateIssuer?: string | null | undefined;
  /** 执法证号。 */
  readonly certificateNo?: string | null | undefined;
  /** 执法证有效期止。 */
  readonly certificateTo?: string | null | undefined;
  /** 联系方式，加密保存。 */
  readonly contactPhone?: string | null | undefined;
  /** 执法领域编码，如 NARCOTICS。 */
  readonly enforcementFields?: ReadonlyArray<string> | null | undefined;
  /** 身份证号，加密保存。 */
  readonly idNumber?: string | null | undefined;
  /** 姓名。 */
  readonly name: string;
  /** 警号，加密保存。 */
  readonly policeNumber?: string | null | undefined;
  /** 职务（职位）。 */
  readonly post?: string | null | undefined;
  /** 专业类别。 */
  readonly professionalCategory?: string | null | undefined;
  /** 请求编号：同一编号重复提交只办理一次。 */
  readonly requestId: string;
  /** 性别。 */
  readonly sex?: Sex | null | undefined;
  /** 所属单位编码或名称。 */
  readonly unit?: string | null | undefined;
  /** 片区。 */
  readonly zone?: string | null | undefined;
};

/** 录入或变更一个检查对象（开封细则第九条第二款）。 */
export type UpsertCivilAirDefenseObjectInput = {
  /** 住所（地址）。 */
  readonly address?: string | null | undefined;
  /** 管辖机关编码。 */
  readonly agency: string;
  /** 人防业务，取值：EQUIPMENT 防护设备生产安装、DESIGN 设计、SUPERVISION 监理、TESTING 质量检测、DRAWING_REVIEW 施工图审查、PEACETIME_USE 平时使用、COMMUNICATION 人防通信、ALARM 警报设施安装使用（CD 引言）。 */
  readonly business?: ReadonlyArray<string> | null | undefined;
  /** 经营范围。 */
  readonly businessScope?: string | null | undefined;
  /** 唯一编码；有统一社会信用代码的可不填，其他新对象由平台编码。 */
  readonly code?: string | null | undefined;
  /** 联系人电话，加密保存。 */
  readonly contactPhone?: string | null | undefined;
  /** 信用风险分类。 */
  readonly creditRiskClass?: CreditRiskClass | null | undefined;
  /** 信用风险分类日期。 */
  readonly creditRiskDate?: string | null | undefined;
  /** 行政区划代码；不填为管辖机关所在区划。 */
  readonly division?: string | null | undefined;
  /** 从业人员身份证号，加密保存。 */
  readonly idNumber?: string | null | undefined;
  /** 检查对象种类。 */
  readonly kind: ObjectKind;
  /** 列入哪些抽查事项的名录（事项编码）。 */
  readonly matterCodes?: ReadonlyArray<string> | null | undefined;
  /** 名称。 */
  readonly name: string;
  /** 所属主体为自然人时的身份证号，加密保存。 */
  readonly ownerIdNumber?: string | null | undefined;
  /** 所属主体的统一社会信用代码（项目、产品、行为）。 */
  readonly ownerUscc?: string | null | undefined;
  /** 负责人姓名，加密保存。 */
  readonly personInCharge?: string | null | undefined;
  /** 请求编号：同一编号重复提交只办理一次。 */
  readonly requestId: string;
  /** 统一社会信用代码（18位）。 */
  readonly uscc?: string | null | undefined;
  /** 看到的版本号；其间有他人改动则拒绝。 */
  readonly version?: number | null | undefined;
};

/** 录入或变更一名执法检查人员；执法证号相同的为同一人。 */
export type UpsertMarketSupervisionInspectorInput = {
  /** 所属部门编码。 */
  readonly agency: string;
  /** 执法证有效期起。 */
  readonly certificateFrom?: string | null | undefined;
  /** 发证机关。 */
  readonly certificateIssuer?: string | null | undefined;
  /** 执法证号。 */
  readonly certificateNo?: string | null | undefined;
  /** 执法证有效期止。 */
  readonly certificateTo?: string | null | undefined;
  /** 联系方式，加密保存。 */
  readonly contactPhone?: string | null | undefined;
  /** 执法领域编码，如 NARCOTICS。 */
  readonly enforcementFields?: ReadonlyArray<string> | null | undefined;
  /** 身份证号，加密保存。 */
  readonly idNumber?: string | null | undefined;
  /** 姓名。 */
  readonly name: string;
  /** 警号，加密保存。 */
  readonly policeNumber?: string | null | undefined;
  /** 职务（职位）。 */
  readonly post?: string | null | undefined;
  /** 专业类别。 */
  readonly professionalCategory?: string | null | undefined;
  /** 请求编号：同一编号重复提交只办理一次。 */
  readonly requestId: string;
  /** 性别。 */
  readonly sex?: Sex | null | undefined;
  /** 所属单位编码或名称。 */
  readonly unit?: string | null | undefined;
  /** 片区。 */
  readonly zone?: string | null | undefined;
};

/** 录入或变更一个检查对象（开封细则第九条第二款）。 */
export type UpsertMarketSupervisionObjectInput = {
  /** 住所（地址）。 */
  readonly address?: string | null | undefined;
  /** 管辖机关编码。 */
  readonly agency: string;
  /** 最近一次年度报告的年度。 */
  readonly annualReportYear?: number | null | undefined;
  /** 经营范围。 */
  readonly businessScope?: string | null | undefined;
  /** 唯一编码；有统一社会信用代码的可不填，其他新对象由平台编码。 */
  readonly code?: string | null | undefined;
  /** 联系人电话，加密保存。 */
  readonly contactPhone?: string | null | undefined;
  /** 信用风险分类。 */
  readonly creditRiskClass?: CreditRiskClass | null | undefined;
  /** 信用风险分类日期。 */
  readonly creditRiskDate?: string | null | undefined;
  /** 行政区划代码；不填为管辖机关所在区划。 */
  readonly division?: string | null | undefined;
  /** 从业人员身份证号，加密保存。 */
  readonly idNumber?: string | null | undefined;
  /** 检查对象种类。 */
  readonly kind: ObjectKind;
  /** 列入哪些抽查事项的名录（事项编码）。 */
  readonly matterCodes?: ReadonlyArray<string> | null | undefined;
  /** 名称。 */
  readonly name: string;
  /** 所属主体为自然人时的身份证号，加密保存。 */
  readonly ownerIdNumber?: string | null | undefined;
  /** 所属主体的统一社会信用代码（项目、产品、行为）。 */
  readonly ownerUscc?: string | null | undefined;
  /** 负责人姓名，加密保存。 */
  readonly personInCharge?: string | null | undefined;
  /** 请求编号：同一编号重复提交只办理一次。 */
  readonly requestId: string;
  /** 统一社会信用代码（18位）。 */
  readonly uscc?: string | null | undefined;
  /** 看到的版本号；其间有他人改动则拒绝。 */
  readonly version?: number | null | undefined;
};

/** 录入或变更一名执法检查人员；执法证号相同的为同一人。 */
export type UpsertPublicSecurityInspectorInput = {
  /** 所属部门编码。 */
  readonly agency: string;
  /** 执法证有效期起。 */
  readonly certificateFrom?: string | null | undefined;
  /** 发证机关。 */
  readonly certificateIssuer?: string | null | undefined;
  /** 执法证号。 */
  readonly certificateNo?: string | null | undefined;
  /** 执法证有效期止。 */
  readonly certificateTo?: string | null | undefined;
  /** 联系方式，加密保存。 */
  readonly contactPhone?: string | null | undefined;
  /** 执法领域编码，如 NARCOTICS。 */
  readonly enforcementFields?: ReadonlyArray<string> | null | undefined;
  /** 身份证号，加密保存。 */
  readonly idNumber?: string | null | undefined;
  /** 姓名。 */
  readonly name: string;
  /** 警号，加密保存。 */
  readonly policeNumber?: string | null | undefined;
  /** 职务（职位）。 */
  readonly post?: string | null | undefined;
  /** 专业类别。 */
  readonly professionalCategory?: string | null | undefined;
  /** 请求编号：同一编号重复提交只办理一次。 */
  readonly requestId: string;
  /** 性别。 */
  readonly sex?: Sex | null | undefined;
  /** 所属单位编码或名称。 */
  readonly unit?: string | null | undefined;
  /** 片区。 */
  readonly zone?: string | null | undefined;
};

/** 录入或变更一个检查对象（开封细则第九条第二款）。 */
export type UpsertPublicSecurityObjectInput = {
  /** 住所（地址）。 */
  readonly address?: string | null | undefined;
  /** 管辖机关编码。 */
  readonly agency: string;
  /** 经营范围。 */
  readonly businessScope?: string | null | undefined;
  /** 唯一编码；有统一社会信用代码的可不填，其他新对象由平台编码。 */
  readonly code?: string | null | undefined;
  /** 联系人电话，加密保存。 */
  readonly contactPhone?: string | null | undefined;
  /** 信用风险分类。 */
  readonly creditRiskClass?: CreditRiskClass | null | undefined;
  /** 信用风险分类日期。 */
  readonly creditRiskDate?: string | null | undefined;
  /** 行政区划代码；不填为管辖机关所在区划。 */
  readonly division?: string | null | undefined;
  /** 从业人员身份证号，加密保存。 */
  readonly idNumber?: string | null | undefined;
  /** 检查对象种类。 */
  readonly kind: ObjectKind;
  /** 列入哪些抽查事项的名录（事项编码）。 */
  readonly matterCodes?: ReadonlyArray<string> | null | undefined;
  /** 名称。 */
  readonly name: string;
  /** 所属主体为自然人时的身份证号，加密保存。 */
  readonly ownerIdNumber?: string | null | undefined;
  /** 所属主体的统一社会信用代码（项目、产品、行为）。 */
  readonly ownerUscc?: string | null | undefined;
  /** 负责人姓名，加密保存。 */
  readonly personInCharge?: string | null | undefined;
  /** 请求编号：同一编号重复提交只办理一次。 */
  readonly requestId: string;
  /** 统一社会信用代码（18位）。 */
  readonly uscc?: string | null | undefined;
  /** 看到的版本号；其间有他人改动则拒绝。 */
  readonly version?: number | null | undefined;
};

/** 无法开展实质性检查的情形（联合细则第二十一条）。 */
export type VisitBranch =
  /** 不予配合检查情节严重 */
  | 'NON_COOPERATION'
  /** 通过登记的住所（经营场所）无法联系 */
  | 'UNREACHABLE';

/** 检查状态，按联合细则第二十条的步骤推进。 */
export type VisitState =
  /** 中止 */
  | 'ABORTED'
  /** 已取消 */
  | 'CANCELLED'
  /** 检查中 */
  | 'CHECKING'
  /** 检查结束 */
  | 'FINISHED'
  /** 事项完成 */
  | 'MATTERS_DONE'
  /** 不予配合情节严重 */
  | 'NON_COOPERATION'
  /** 已告知 */
  | 'NOTIFIED'
  /** 不宜告知 */
  | 'NO_NOTICE'
  /** 待检查 */
  | 'PLANNED'
  /** 已预查比对 */
  | 'PRECHECKED'
  /** 拒绝签字 */
  | 'REFUSED'
  /** 已改期 */
  | 'RESCHEDULED'
  /** 已盖章 */
  | 'SEALED'
  /** 已签字 */
  | 'SIGNED'
  /** 已到场 */
  | 'STARTED'
  /** 无法联系 */
  | 'UNREACHABLE';

/** 作废抽取：主要负责人在派发前说明理由作废，全程留痕。 */
export type VoidDrawInput = {
  /** 理由。 */
  readonly note: string;
  /** 原因。 */
  readonly reason: DrawVoidReason;
  /** 请求编号。 */
  readonly requestId: string;
  /** 任务标识。 */
  readonly taskId: string;
};

/** 排队等待的抽取（开封细则第十四条）。 */
export type WaitingDrawKind =
  /** 抽取检查人员 */
  | 'INSPECTORS'
  /** 抽取检查对象 */
  | 'OBJECTS'
  /** 公开摇号 */
  | 'STAGED';

export type DeadlineLineFragment = { readonly id: string, readonly kind: string, readonly title: string, readonly agency: string, readonly unit: string | null, readonly subject: string | null, readonly dueOn: string, readonly workingDaysLeft: number | null, readonly daysLeft: number | null, readonly state: DeadlineState, readonly provisional: boolean, readonly missingYears: ReadonlyArray<number>, readonly clause: string, readonly explanation: string };

export type HomeQueryVariables = Exact<{
  agency: string;
}>;


export type HomeQuery = { readonly deadlines: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly title: string, readonly agency: string, readonly unit: string | null, readonly subject: string | null, readonly dueOn: string, readonly workingDaysLeft: number | null, readonly daysLeft: number | null, readonly state: DeadlineState, readonly provisional: boolean, readonly missingYears: ReadonlyArray<number>, readonly clause: string, readonly explanation: string }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly tasks: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly no: string, readonly name: string, readonly state: TaskState, readonly kind: TaskKind, readonly joint: boolean, readonly year: number, readonly windowFrom: string, readonly windowTo: string, readonly initiator: { readonly code: string, readonly name: string } }> } };

export type ImportLineFragment = { readonly id: string, readonly registry: RegistryKind, readonly scope: RegistryImportScope, readonly state: RegistryImportState, readonly fileName: string, readonly fileSize: number, readonly fileHash: string, readonly at: string, readonly rowsRead: number, readonly rows: number | null, readonly created: number, readonly changed: number, readonly unchanged: number, readonly missing: number, readonly faultyRows: number, readonly errorCount: number, readonly current: boolean, readonly checkedAt: string | null, readonly committedAt: string | null, readonly committedBy: string | null, readonly undoneAt: string | null, readonly undoneBy: string | null, readonly errorFile: string | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> };

export type RefusalFragment = { readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null };

export type DrawScreenQueryVariables = Exact<{
  taskId: string;
}>;


export type DrawScreenQuery = { readonly previewDraw: { readonly active: number | null, readonly size: number | null, readonly masked: boolean } };

export type RespondInvitationMutationVariables = Exact<{
  input: RespondInvitationInput;
}>;


export type RespondInvitationMutation = { readonly respondInvitation: { readonly task: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type MarkTaskReadyMutationVariables = Exact<{
  input: TaskStepInput;
}>;


export type MarkTaskReadyMutation = { readonly markTaskReady: { readonly task: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type DrawObjectsMutationVariables = Exact<{
  input: DrawObjectsInput;
}>;


export type DrawObjectsMutation = { readonly drawObjects: { readonly draw: { readonly id: string, readonly number: string } | null, readonly waiting: { readonly kind: WaitingDrawKind } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type LockDrawMutationVariables = Exact<{
  input: LockDrawInput;
}>;


export type LockDrawMutation = { readonly lockDraw: { readonly draw: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type DispatchTaskMutationVariables = Exact<{
  input: DispatchTaskInput;
}>;


export type DispatchTaskMutation = { readonly dispatchTask: { readonly draw: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type DrawInspectorsMutationVariables = Exact<{
  input: DrawInspectorsInput;
}>;


export type DrawInspectorsMutation = { readonly drawInspectors: { readonly draw: { readonly id: string } | null, readonly waiting: { readonly kind: WaitingDrawKind } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type ExtendTaskMutationVariables = Exact<{
  input: ExtendTaskInput;
}>;


export type ExtendTaskMutation = { readonly extendTask: { readonly task: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type CancelTaskMutationVariables = Exact<{
  input: TaskReasonInput;
}>;


export type CancelTaskMutation = { readonly cancelTask: { readonly task: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type VoidDrawMutationVariables = Exact<{
  input: VoidDrawInput;
}>;


export type VoidDrawMutation = { readonly voidDraw: { readonly draw: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type TaskLineFragment = { readonly id: string, readonly no: string, readonly name: string, readonly state: TaskState, readonly kind: TaskKind, readonly joint: boolean, readonly year: number, readonly windowFrom: string, readonly windowTo: string, readonly initiator: { readonly code: string, readonly name: string } };

export type TasksQueryVariables = Exact<{
  agency?: string | null | undefined;
  state?: TaskState | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TasksQuery = { readonly tasks: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly no: string, readonly name: string, readonly state: TaskState, readonly kind: TaskKind, readonly joint: boolean, readonly year: number, readonly windowFrom: string, readonly windowTo: string, readonly initiator: { readonly code: string, readonly name: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type TaskQueryVariables = Exact<{
  id: string;
}>;


export type TaskQuery = { readonly task: { readonly revision: number, readonly origin: TaskOrigin, readonly ratioBasisPoints: number, readonly noNoticeReason: string | null, readonly cancelReason: string | null, readonly id: string, readonly no: string, readonly name: string, readonly state: TaskState, readonly kind: TaskKind, readonly joint: boolean, readonly year: number, readonly windowFrom: string, readonly windowTo: string, readonly scope: { readonly text: string }, readonly participants: ReadonlyArray<{ readonly role: TaskPartyRole, readonly state: TaskPartyState, readonly department: { readonly code: string, readonly name: string } }>, readonly matters: ReadonlyArray<{ readonly matterId: string, readonly code: string, readonly name: string, readonly agency: string }>, readonly deadlines: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly title: string, readonly agency: string, readonly unit: string | null, readonly subject: string | null, readonly dueOn: string, readonly workingDaysLeft: number | null, readonly daysLeft: number | null, readonly state: DeadlineState, readonly provisional: boolean, readonly missingYears: ReadonlyArray<number>, readonly clause: string, readonly explanation: string }> | null, readonly draws: ReadonlyArray<{ readonly id: string, readonly number: string, readonly attempt: number, readonly kind: DrawKind, readonly state: DrawState, readonly drawnAt: string | null, readonly lockedAt: string | null, readonly sealHash: string, readonly counts: { readonly active: number, readonly pool: number, readonly size: number, readonly shortfall: number, readonly excluded: ReadonlyArray<{ readonly code: string, readonly count: string }> } | null }>, readonly scheme: { readonly content: string, readonly time: string, readonly method: string, readonly responsibilities: string } | null, readonly visits: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly objectName: string, readonly objectAddress: string, readonly state: VisitState, readonly branch: VisitBranch | null, readonly scheduledOn: string | null, readonly finishedOn: string | null, readonly leadDepartment: { readonly name: string }, readonly checks: ReadonlyArray<{ readonly id: string, readonly state: MatterCheckState, readonly matterName: string, readonly resultCode: ResultCode | null, readonly department: { readonly name: string } }> }>, readonly pageInfo: { readonly hasNextPage: boolean } } | null, readonly effectivePolicy: ReadonlyArray<{ readonly name: string, readonly label: string, readonly value: unknown, readonly clause: string | null, readonly quote: string | null, readonly why: string }>, readonly initiator: { readonly code: string, readonly name: string } } };

export type PublicSecurityImportsQueryVariables = Exact<{
  agency: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PublicSecurityImportsQuery = { readonly imports: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly registry: RegistryKind, readonly scope: RegistryImportScope, readonly state: RegistryImportState, readonly fileName: string, readonly fileSize: number, readonly fileHash: string, readonly at: string, readonly rowsRead: number, readonly rows: number | null, readonly created: number, readonly changed: number, readonly unchanged: number, readonly missing: number, readonly faultyRows: number, readonly errorCount: number, readonly current: boolean, readonly checkedAt: string | null, readonly committedAt: string | null, readonly committedBy: string | null, readonly undoneAt: string | null, readonly undoneBy: string | null, readonly errorFile: string | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PublicSecurityImportQueryVariables = Exact<{
  id: string;
}>;


export type PublicSecurityImportQuery = { readonly import: { readonly id: string, readonly registry: RegistryKind, readonly scope: RegistryImportScope, readonly state: RegistryImportState, readonly fileName: string, readonly fileSize: number, readonly fileHash: string, readonly at: string, readonly rowsRead: number, readonly rows: number | null, readonly created: number, readonly changed: number, readonly unchanged: number, readonly missing: number, readonly faultyRows: number, readonly errorCount: number, readonly current: boolean, readonly checkedAt: string | null, readonly committedAt: string | null, readonly committedBy: string | null, readonly undoneAt: string | null, readonly undoneBy: string | null, readonly errorFile: string | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } | null };

export type PublicSecurityImportErrorsQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PublicSecurityImportErrorsQuery = { readonly errors: { readonly nodes: ReadonlyArray<{ readonly row: number, readonly errors: ReadonlyArray<{ readonly row: number, readonly column: string, readonly value: string | null, readonly message: string, readonly expected: string | null, readonly basis: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PublicSecurityImportChangesQueryVariables = Exact<{
  id: string;
  outcome: RegistryImportOutcome;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PublicSecurityImportChangesQuery = { readonly changes: { readonly nodes: ReadonlyArray<{ readonly outcome: RegistryImportOutcome, readonly row: number | null, readonly code: string, readonly name: string, readonly changes: ReadonlyArray<{ readonly column: string, readonly before: string | null, readonly after: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type CheckPublicSecurityImportMutationVariables = Exact<{
  input: CheckRegistryImportInput;
}>;


export type CheckPublicSecurityImportMutation = { readonly checkPublicSecurityImport: { readonly import: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type CommitPublicSecurityImportMutationVariables = Exact<{
  input: CommitRegistryImportInput;
}>;


export type CommitPublicSecurityImportMutation = { readonly commitPublicSecurityImport: { readonly import: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type DiscardPublicSecurityImportMutationVariables = Exact<{
  input: DiscardRegistryImportInput;
}>;


export type DiscardPublicSecurityImportMutation = { readonly discardPublicSecurityImport: { readonly import: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type UndoPublicSecurityImportMutationVariables = Exact<{
  input: UndoRegistryImportInput;
}>;


export type UndoPublicSecurityImportMutation = { readonly undoPublicSecurityImport: { readonly import: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type PublicSecurityInspectorsQueryVariables = Exact<{
  agency: string;
  filter?: PublicSecurityInspectorFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PublicSecurityInspectorsQuery = { readonly inspectors: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly nameMasked: string, readonly unit: string | null, readonly post: string | null, readonly certificateNo: string | null, readonly certificateNoLast4: string, readonly certificateTo: string | null, readonly enforcementFields: ReadonlyArray<string> | null, readonly zone: string | null, readonly state: InspectorState | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly counts: { readonly total: number, readonly active: number, readonly onLeave: number, readonly suspended: number, readonly expired: number, readonly left: number } };

export type PublicSecurityInspectorQueryVariables = Exact<{
  id: string;
}>;


export type PublicSecurityInspectorQuery = { readonly inspector: { readonly id: string, readonly agency: string, readonly name: string | null, readonly nameMasked: string, readonly sex: Sex | null, readonly unit: string | null, readonly post: string | null, readonly certificateNo: string | null, readonly certificateNoLast4: string, readonly certificateIssuer: string | null, readonly certificateFrom: string | null, readonly certificateTo: string | null, readonly professionalCategory: string | null, readonly enforcementFields: ReadonlyArray<string> | null, readonly zone: string | null, readonly idNumber: string | null, readonly policeNumber: string | null, readonly contactPhone: string | null, readonly state: InspectorState | null, readonly stateReason: string | null, readonly transferredTo: string | null, readonly version: number | null, readonly leaves: ReadonlyArray<{ readonly from: string, readonly to: string, readonly reason: string }> | null, readonly interests: ReadonlyArray<{ readonly kind: InterestKind, readonly target: string, readonly relation: string | null, readonly note: string | null, readonly at: string }> | null, readonly history: ReadonlyArray<{ readonly version: number, readonly at: string, readonly actor: string, readonly change: string, readonly state: string, readonly reason: string | null }> | null } | null };

export type UpsertPublicSecurityInspectorMutationVariables = Exact<{
  input: UpsertPublicSecurityInspectorInput;
}>;


export type UpsertPublicSecurityInspectorMutation = { readonly upsertPublicSecurityInspector: { readonly inspector: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type SuspendPublicSecurityInspectorMutationVariables = Exact<{
  input: SuspendPublicSecurityInspectorInput;
}>;


export type SuspendPublicSecurityInspectorMutation = { readonly suspendPublicSecurityInspector: { readonly inspector: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type AddPublicSecurityInspectorLeaveMutationVariables = Exact<{
  input: AddPublicSecurityInspectorLeaveInput;
}>;


export type AddPublicSecurityInspectorLeaveMutation = { readonly addPublicSecurityInspectorLeave: { readonly inspector: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type DeclarePublicSecurityInterestMutationVariables = Exact<{
  input: DeclarePublicSecurityInterestInput;
}>;


export type DeclarePublicSecurityInterestMutation = { readonly declarePublicSecurityInterest: { readonly inspector: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type UnmaskPublicSecurityInspectorMutationVariables = Exact<{
  input: UnmaskPublicSecurityInspectorInput;
}>;


export type UnmaskPublicSecurityInspectorMutation = { readonly unmaskPublicSecurityInspector: { readonly values: ReadonlyArray<string> | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type PublicSecurityObjectsQueryVariables = Exact<{
  agency: string;
  filter?: PublicSecurityObjectFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PublicSecurityObjectsQuery = { readonly objects: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly kind: ObjectKind, readonly address: string, readonly state: ObjectState, readonly matterCodes: ReadonlyArray<string>, readonly updatedAt: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PublicSecurityObjectQueryVariables = Exact<{
  id: string;
}>;


export type PublicSecurityObjectQuery = { readonly object: { readonly id: string, readonly agency: string, readonly code: string, readonly name: string, readonly kind: ObjectKind, readonly uscc: string | null, readonly ownerUscc: string | null, readonly address: string, readonly division: string, readonly businessScope: string | null, readonly personInChargeMasked: string | null, readonly contactPhoneMasked: string | null, readonly idNumberMasked: string | null, readonly creditRiskClass: CreditRiskClass | null, readonly creditRiskDate: string | null, readonly matterCodes: ReadonlyArray<string>, readonly state: ObjectState, readonly stateSince: string, readonly stateReason: string | null, readonly successorUscc: string | null, readonly version: number, readonly updatedAt: string, readonly history: ReadonlyArray<{ readonly version: number, readonly at: string, readonly actor: string, readonly change: string, readonly name: string, readonly address: string, readonly state: ObjectState, readonly reason: string | null }>, readonly tags: ReadonlyArray<{ readonly id: string, readonly ground: ObjectTagGround, readonly source: string, readonly document: string, readonly recordedOn: string, readonly validTo: string | null, readonly holds: boolean, readonly liftedAt: string | null, readonly liftReason: string | null }>, readonly scopeExclusions: ReadonlyArray<{ readonly matterCode: string, readonly legalBasis: string, readonly at: string }>, readonly successions: ReadonlyArray<{ readonly kind: ObjectSuccessionKind, readonly fromId: string, readonly toId: string, readonly document: string, readonly effectiveOn: string }>, readonly possibleDuplicates: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly address: string, readonly sameName: boolean, readonly sameAddress: boolean, readonly sameEntity: boolean }> } | null };

export type PublicSecurityRegistryQueryVariables = Exact<{
  agency: string;
}>;


export type PublicSecurityRegistryQuery = { readonly registry: { readonly objectVersion: number, readonly objectsChangedAt: string | null, readonly inspectorVersion: number, readonly inspectorsChangedAt: string | null, readonly filed: boolean, readonly filedReceipt: string | null, readonly fresh: boolean, readonly lastConfirmation: { readonly at: string, readonly by: string, readonly objectsHash: string, readonly inspectorsHash: string } | null, readonly states: ReadonlyArray<{ readonly state: ObjectState, readonly objects: number }>, readonly matters: ReadonlyArray<{ readonly matterCode: string, readonly objects: number, readonly active: number }>, readonly coverage: ReadonlyArray<{ readonly matterCode: string, readonly population: number, readonly registered: number, readonly basisPoints: number, readonly source: string, readonly countedOn: string }> } };

export type PublicSecurityMatterChoicesQueryVariables = Exact<{
  agency: string;
}>;


export type PublicSecurityMatterChoicesQuery = { readonly lists: { readonly nodes: ReadonlyArray<{ readonly matters: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly ratioBasisPoints: number | null }> }> } };

export type UpsertPublicSecurityObjectMutationVariables = Exact<{
  input: UpsertPublicSecurityObjectInput;
}>;


export type UpsertPublicSecurityObjectMutation = { readonly upsertPublicSecurityObject: { readonly object: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type DeactivatePublicSecurityObjectMutationVariables = Exact<{
  input: DeactivatePublicSecurityObjectInput;
}>;


export type DeactivatePublicSecurityObjectMutation = { readonly deactivatePublicSecurityObject: { readonly object: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type ActivatePublicSecurityObjectMutationVariables = Exact<{
  input: ActivatePublicSecurityObjectInput;
}>;


export type ActivatePublicSecurityObjectMutation = { readonly activatePublicSecurityObject: { readonly object: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type RemovePublicSecurityObjectMutationVariables = Exact<{
  input: RemovePublicSecurityObjectInput;
}>;


export type RemovePublicSecurityObjectMutation = { readonly removePublicSecurityObject: { readonly removedId: string | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type ExcludePublicSecurityObjectMutationVariables = Exact<{
  input: ExcludePublicSecurityObjectInput;
}>;


export type ExcludePublicSecurityObjectMutation = { readonly excludePublicSecurityObject: { readonly object: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type RenamePublicSecurityObjectMutationVariables = Exact<{
  input: RenamePublicSecurityObjectInput;
}>;


export type RenamePublicSecurityObjectMutation = { readonly renamePublicSecurityObject: { readonly object: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type MovePublicSecurityObjectMutationVariables = Exact<{
  input: MovePublicSecurityObjectInput;
}>;


export type MovePublicSecurityObjectMutation = { readonly movePublicSecurityObject: { readonly object: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type MergePublicSecurityObjectsMutationVariables = Exact<{
  input: MergePublicSecurityObjectsInput;
}>;


export type MergePublicSecurityObjectsMutation = { readonly mergePublicSecurityObjects: { readonly object: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type TagPublicSecurityObjectMutationVariables = Exact<{
  input: TagPublicSecurityObjectInput;
}>;


export type TagPublicSecurityObjectMutation = { readonly tagPublicSecurityObject: { readonly object: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type LiftPublicSecurityObjectTagMutationVariables = Exact<{
  input: LiftPublicSecurityObjectTagInput;
}>;


export type LiftPublicSecurityObjectTagMutation = { readonly liftPublicSecurityObjectTag: { readonly object: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type UnmaskPublicSecurityObjectMutationVariables = Exact<{
  input: UnmaskPublicSecurityObjectInput;
}>;


export type UnmaskPublicSecurityObjectMutation = { readonly unmaskPublicSecurityObject: { readonly values: ReadonlyArray<string> | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type ConfirmPublicSecurityRegistryMutationVariables = Exact<{
  input: ConfirmPublicSecurityRegistryInput;
}>;


export type ConfirmPublicSecurityRegistryMutation = { readonly confirmPublicSecurityRegistry: { readonly registry: { readonly fresh: boolean } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type FilePublicSecurityRegistryMutationVariables = Exact<{
  input: FilePublicSecurityRegistryInput;
}>;


export type FilePublicSecurityRegistryMutation = { readonly filePublicSecurityRegistry: { readonly registry: { readonly filed: boolean } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type SetPublicSecurityRegistryPopulationMutationVariables = Exact<{
  input: SetPublicSecurityRegistryPopulationInput;
}>;


export type SetPublicSecurityRegistryPopulationMutation = { readonly setPublicSecurityRegistryPopulation: { readonly registry: { readonly fresh: boolean } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type CivilAirDefenseImportsQueryVariables = Exact<{
  agency: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CivilAirDefenseImportsQuery = { readonly imports: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly registry: RegistryKind, readonly scope: RegistryImportScope, readonly state: RegistryImportState, readonly fileName: string, readonly fileSize: number, readonly fileHash: string, readonly at: string, readonly rowsRead: number, readonly rows: number | null, readonly created: number, readonly changed: number, readonly unchanged: number, readonly missing: number, readonly faultyRows: number, readonly errorCount: number, readonly current: boolean, readonly checkedAt: string | null, readonly committedAt: string | null, readonly committedBy: string | null, readonly undoneAt: string | null, readonly undoneBy: string | null, readonly errorFile: string | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type CivilAirDefenseImportQueryVariables = Exact<{
  id: string;
}>;


export type CivilAirDefenseImportQuery = { readonly import: { readonly id: string, readonly registry: RegistryKind, readonly scope: RegistryImportScope, readonly state: RegistryImportState, readonly fileName: string, readonly fileSize: number, readonly fileHash: string, readonly at: string, readonly rowsRead: number, readonly rows: number | null, readonly created: number, readonly changed: number, readonly unchanged: number, readonly missing: number, readonly faultyRows: number, readonly errorCount: number, readonly current: boolean, readonly checkedAt: string | null, readonly committedAt: string | null, readonly committedBy: string | null, readonly undoneAt: string | null, readonly undoneBy: string | null, readonly errorFile: string | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } | null };

export type CivilAirDefenseImportErrorsQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CivilAirDefenseImportErrorsQuery = { readonly errors: { readonly nodes: ReadonlyArray<{ readonly row: number, readonly errors: ReadonlyArray<{ readonly row: number, readonly column: string, readonly value: string | null, readonly message: string, readonly expected: string | null, readonly basis: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type CivilAirDefenseImportChangesQueryVariables = Exact<{
  id: string;
  outcome: RegistryImportOutcome;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CivilAirDefenseImportChangesQuery = { readonly changes: { readonly nodes: ReadonlyArray<{ readonly outcome: RegistryImportOutcome, readonly row: number | null, readonly code: string, readonly name: string, readonly changes: ReadonlyArray<{ readonly column: string, readonly before: string | null, readonly after: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type CheckCivilAirDefenseImportMutationVariables = Exact<{
  input: CheckRegistryImportInput;
}>;


export type CheckCivilAirDefenseImportMutation = { readonly checkCivilAirDefenseImport: { readonly import: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type CommitCivilAirDefenseImportMutationVariables = Exact<{
  input: CommitRegistryImportInput;
}>;


export type CommitCivilAirDefenseImportMutation = { readonly commitCivilAirDefenseImport: { readonly import: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type DiscardCivilAirDefenseImportMutationVariables = Exact<{
  input: DiscardRegistryImportInput;
}>;


export type DiscardCivilAirDefenseImportMutation = { readonly discardCivilAirDefenseImport: { readonly import: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type UndoCivilAirDefenseImportMutationVariables = Exact<{
  input: UndoRegistryImportInput;
}>;


export type UndoCivilAirDefenseImportMutation = { readonly undoCivilAirDefenseImport: { readonly import: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type CivilAirDefenseInspectorsQueryVariables = Exact<{
  agency: string;
  filter?: CivilAirDefenseInspectorFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CivilAirDefenseInspectorsQuery = { readonly inspectors: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly nameMasked: string, readonly unit: string | null, readonly post: string | null, readonly certificateNo: string | null, readonly certificateNoLast4: string, readonly certificateTo: string | null, readonly enforcementFields: ReadonlyArray<string> | null, readonly zone: string | null, readonly state: InspectorState | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly counts: { readonly total: number, readonly active: number, readonly onLeave: number, readonly suspended: number, readonly expired: number, readonly left: number } };

export type CivilAirDefenseInspectorQueryVariables = Exact<{
  id: string;
}>;


export type CivilAirDefenseInspectorQuery = { readonly inspector: { readonly id: string, readonly agency: string, readonly name: string | null, readonly nameMasked: string, readonly sex: Sex | null, readonly unit: string | null, readonly post: string | null, readonly certificateNo: string | null, readonly certificateNoLast4: string, readonly certificateIssuer: string | null, readonly certificateFrom: string | null, readonly certificateTo: string | null, readonly professionalCategory: string | null, readonly enforcementFields: ReadonlyArray<string> | null, readonly zone: string | null, readonly idNumber: string | null, readonly policeNumber: string | null, readonly contactPhone: string | null, readonly state: InspectorState | null, readonly stateReason: string | null, readonly transferredTo: string | null, readonly version: number | null, readonly leaves: ReadonlyArray<{ readonly from: string, readonly to: string, readonly reason: string }> | null, readonly interests: ReadonlyArray<{ readonly kind: InterestKind, readonly target: string, readonly relation: string | null, readonly note: string | null, readonly at: string }> | null, readonly history: ReadonlyArray<{ readonly version: number, readonly at: string, readonly actor: string, readonly change: string, readonly state: string, readonly reason: string | null }> | null } | null };

export type UpsertCivilAirDefenseInspectorMutationVariables = Exact<{
  input: UpsertCivilAirDefenseInspectorInput;
}>;


export type UpsertCivilAirDefenseInspectorMutation = { readonly upsertCivilAirDefenseInspector: { readonly inspector: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type SuspendCivilAirDefenseInspectorMutationVariables = Exact<{
  input: SuspendCivilAirDefenseInspectorInput;
}>;


export type SuspendCivilAirDefenseInspectorMutation = { readonly suspendCivilAirDefenseInspector: { readonly inspector: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type AddCivilAirDefenseInspectorLeaveMutationVariables = Exact<{
  input: AddCivilAirDefenseInspectorLeaveInput;
}>;


export type AddCivilAirDefenseInspectorLeaveMutation = { readonly addCivilAirDefenseInspectorLeave: { readonly inspector: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type DeclareCivilAirDefenseInterestMutationVariables = Exact<{
  input: DeclareCivilAirDefenseInterestInput;
}>;


export type DeclareCivilAirDefenseInterestMutation = { readonly declareCivilAirDefenseInterest: { readonly inspector: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type UnmaskCivilAirDefenseInspectorMutationVariables = Exact<{
  input: UnmaskCivilAirDefenseInspectorInput;
}>;


export type UnmaskCivilAirDefenseInspectorMutation = { readonly unmaskCivilAirDefenseInspector: { readonly values: ReadonlyArray<string> | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type CivilAirDefenseObjectsQueryVariables = Exact<{
  agency: string;
  filter?: CivilAirDefenseObjectFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CivilAirDefenseObjectsQuery = { readonly objects: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly kind: ObjectKind, readonly address: string, readonly state: ObjectState, readonly matterCodes: ReadonlyArray<string>, readonly updatedAt: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type CivilAirDefenseObjectQueryVariables = Exact<{
  id: string;
}>;


export type CivilAirDefenseObjectQuery = { readonly object: { readonly id: string, readonly agency: string, readonly code: string, readonly name: string, readonly kind: ObjectKind, readonly uscc: string | null, readonly ownerUscc: string | null, readonly address: string, readonly division: string, readonly businessScope: string | null, readonly personInChargeMasked: string | null, readonly contactPhoneMasked: string | null, readonly idNumberMasked: string | null, readonly creditRiskClass: CreditRiskClass | null, readonly creditRiskDate: string | null, readonly matterCodes: ReadonlyArray<string>, readonly state: ObjectState, readonly stateSince: string, readonly stateReason: string | null, readonly successorUscc: string | null, readonly version: number, readonly updatedAt: string, readonly business: ReadonlyArray<string> | null, readonly history: ReadonlyArray<{ readonly version: number, readonly at: string, readonly actor: string, readonly change: string, readonly name: string, readonly address: string, readonly state: ObjectState, readonly reason: string | null }>, readonly tags: ReadonlyArray<{ readonly id: string, readonly ground: ObjectTagGround, readonly source: string, readonly document: string, readonly recordedOn: string, readonly validTo: string | null, readonly holds: boolean, readonly liftedAt: string | null, readonly liftReason: string | null }>, readonly scopeExclusions: ReadonlyArray<{ readonly matterCode: string, readonly legalBasis: string, readonly at: string }>, readonly successions: ReadonlyArray<{ readonly kind: ObjectSuccessionKind, readonly fromId: string, readonly toId: string, readonly document: string, readonly effectiveOn: string }>, readonly possibleDuplicates: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly address: string, readonly sameName: boolean, readonly sameAddress: boolean, readonly sameEntity: boolean }> } | null };

export type CivilAirDefenseRegistryQueryVariables = Exact<{
  agency: string;
}>;


export type CivilAirDefenseRegistryQuery = { readonly registry: { readonly objectVersion: number, readonly objectsChangedAt: string | null, readonly inspectorVersion: number, readonly inspectorsChangedAt: string | null, readonly filed: boolean, readonly filedReceipt: string | null, readonly fresh: boolean, readonly lastConfirmation: { readonly at: string, readonly by: string, readonly objectsHash: string, readonly inspectorsHash: string } | null, readonly states: ReadonlyArray<{ readonly state: ObjectState, readonly objects: number }>, readonly matters: ReadonlyArray<{ readonly matterCode: string, readonly objects: number, readonly active: number }>, readonly coverage: ReadonlyArray<{ readonly matterCode: string, readonly population: number, readonly registered: number, readonly basisPoints: number, readonly source: string, readonly countedOn: string }> } };

export type CivilAirDefenseMatterChoicesQueryVariables = Exact<{
  agency: string;
}>;


export type CivilAirDefenseMatterChoicesQuery = { readonly lists: { readonly nodes: ReadonlyArray<{ readonly matters: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly ratioBasisPoints: number | null }> }> } };

export type UpsertCivilAirDefenseObjectMutationVariables = Exact<{
  input: UpsertCivilAirDefenseObjectInput;
}>;


export type UpsertCivilAirDefenseObjectMutation = { readonly upsertCivilAirDefenseObject: { readonly object: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type DeactivateCivilAirDefenseObjectMutationVariables = Exact<{
  input: DeactivateCivilAirDefenseObjectInput;
}>;


export type DeactivateCivilAirDefenseObjectMutation = { readonly deactivateCivilAirDefenseObject: { readonly object: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type ActivateCivilAirDefenseObjectMutationVariables = Exact<{
  input: ActivateCivilAirDefenseObjectInput;
}>;


export type ActivateCivilAirDefenseObjectMutation = { readonly activateCivilAirDefenseObject: { readonly object: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type RemoveCivilAirDefenseObjectMutationVariables = Exact<{
  input: RemoveCivilAirDefenseObjectInput;
}>;


export type RemoveCivilAirDefenseObjectMutation = { readonly removeCivilAirDefenseObject: { readonly removedId: string | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type ExcludeCivilAirDefenseObjectMutationVariables = Exact<{
  input: ExcludeCivilAirDefenseObjectInput;
}>;


export type ExcludeCivilAirDefenseObjectMutation = { readonly excludeCivilAirDefenseObject: { readonly object: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type RenameCivilAirDefenseObjectMutationVariables = Exact<{
  input: RenameCivilAirDefenseObjectInput;
}>;


export type RenameCivilAirDefenseObjectMutation = { readonly renameCivilAirDefenseObject: { readonly object: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type MoveCivilAirDefenseObjectMutationVariables = Exact<{
  input: MoveCivilAirDefenseObjectInput;
}>;


export type MoveCivilAirDefenseObjectMutation = { readonly moveCivilAirDefenseObject: { readonly object: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type MergeCivilAirDefenseObjectsMutationVariables = Exact<{
  input: MergeCivilAirDefenseObjectsInput;
}>;


export type MergeCivilAirDefenseObjectsMutation = { readonly mergeCivilAirDefenseObjects: { readonly object: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type TagCivilAirDefenseObjectMutationVariables = Exact<{
  input: TagCivilAirDefenseObjectInput;
}>;


export type TagCivilAirDefenseObjectMutation = { readonly tagCivilAirDefenseObject: { readonly object: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type LiftCivilAirDefenseObjectTagMutationVariables = Exact<{
  input: LiftCivilAirDefenseObjectTagInput;
}>;


export type LiftCivilAirDefenseObjectTagMutation = { readonly liftCivilAirDefenseObjectTag: { readonly object: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type UnmaskCivilAirDefenseObjectMutationVariables = Exact<{
  input: UnmaskCivilAirDefenseObjectInput;
}>;


export type UnmaskCivilAirDefenseObjectMutation = { readonly unmaskCivilAirDefenseObject: { readonly values: ReadonlyArray<string> | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type ConfirmCivilAirDefenseRegistryMutationVariables = Exact<{
  input: ConfirmCivilAirDefenseRegistryInput;
}>;


export type ConfirmCivilAirDefenseRegistryMutation = { readonly confirmCivilAirDefenseRegistry: { readonly registry: { readonly fresh: boolean } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type FileCivilAirDefenseRegistryMutationVariables = Exact<{
  input: FileCivilAirDefenseRegistryInput;
}>;


export type FileCivilAirDefenseRegistryMutation = { readonly fileCivilAirDefenseRegistry: { readonly registry: { readonly filed: boolean } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type SetCivilAirDefenseRegistryPopulationMutationVariables = Exact<{
  input: SetCivilAirDefenseRegistryPopulationInput;
}>;


export type SetCivilAirDefenseRegistryPopulationMutation = { readonly setCivilAirDefenseRegistryPopulation: { readonly registry: { readonly fresh: boolean } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type MarketSupervisionImportsQueryVariables = Exact<{
  agency: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MarketSupervisionImportsQuery = { readonly imports: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly registry: RegistryKind, readonly scope: RegistryImportScope, readonly state: RegistryImportState, readonly fileName: string, readonly fileSize: number, readonly fileHash: string, readonly at: string, readonly rowsRead: number, readonly rows: number | null, readonly created: number, readonly changed: number, readonly unchanged: number, readonly missing: number, readonly faultyRows: number, readonly errorCount: number, readonly current: boolean, readonly checkedAt: string | null, readonly committedAt: string | null, readonly committedBy: string | null, readonly undoneAt: string | null, readonly undoneBy: string | null, readonly errorFile: string | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type MarketSupervisionImportQueryVariables = Exact<{
  id: string;
}>;


export type MarketSupervisionImportQuery = { readonly import: { readonly id: string, readonly registry: RegistryKind, readonly scope: RegistryImportScope, readonly state: RegistryImportState, readonly fileName: string, readonly fileSize: number, readonly fileHash: string, readonly at: string, readonly rowsRead: number, readonly rows: number | null, readonly created: number, readonly changed: number, readonly unchanged: number, readonly missing: number, readonly faultyRows: number, readonly errorCount: number, readonly current: boolean, readonly checkedAt: string | null, readonly committedAt: string | null, readonly committedBy: string | null, readonly undoneAt: string | null, readonly undoneBy: string | null, readonly errorFile: string | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } | null };

export type MarketSupervisionImportErrorsQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MarketSupervisionImportErrorsQuery = { readonly errors: { readonly nodes: ReadonlyArray<{ readonly row: number, readonly errors: ReadonlyArray<{ readonly row: number, readonly column: string, readonly value: string | null, readonly message: string, readonly expected: string | null, readonly basis: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type MarketSupervisionImportChangesQueryVariables = Exact<{
  id: string;
  outcome: RegistryImportOutcome;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MarketSupervisionImportChangesQuery = { readonly changes: { readonly nodes: ReadonlyArray<{ readonly outcome: RegistryImportOutcome, readonly row: number | null, readonly code: string, readonly name: string, readonly changes: ReadonlyArray<{ readonly column: string, readonly before: string | null, readonly after: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type CheckMarketSupervisionImportMutationVariables = Exact<{
  input: CheckRegistryImportInput;
}>;


export type CheckMarketSupervisionImportMutation = { readonly checkMarketSupervisionImport: { readonly import: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type CommitMarketSupervisionImportMutationVariables = Exact<{
  input: CommitRegistryImportInput;
}>;


export type CommitMarketSupervisionImportMutation = { readonly commitMarketSupervisionImport: { readonly import: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type DiscardMarketSupervisionImportMutationVariables = Exact<{
  input: DiscardRegistryImportInput;
}>;


export type DiscardMarketSupervisionImportMutation = { readonly discardMarketSupervisionImport: { readonly import: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type UndoMarketSupervisionImportMutationVariables = Exact<{
  input: UndoRegistryImportInput;
}>;


export type UndoMarketSupervisionImportMutation = { readonly undoMarketSupervisionImport: { readonly import: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type MarketSupervisionInspectorsQueryVariables = Exact<{
  agency: string;
  filter?: MarketSupervisionInspectorFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MarketSupervisionInspectorsQuery = { readonly inspectors: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly nameMasked: string, readonly unit: string | null, readonly post: string | null, readonly certificateNo: string | null, readonly certificateNoLast4: string, readonly certificateTo: string | null, readonly enforcementFields: ReadonlyArray<string> | null, readonly zone: string | null, readonly state: InspectorState | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly counts: { readonly total: number, readonly active: number, readonly onLeave: number, readonly suspended: number, readonly expired: number, readonly left: number } };

export type MarketSupervisionInspectorQueryVariables = Exact<{
  id: string;
}>;


export type MarketSupervisionInspectorQuery = { readonly inspector: { readonly id: string, readonly agency: string, readonly name: string | null, readonly nameMasked: string, readonly sex: Sex | null, readonly unit: string | null, readonly post: string | null, readonly certificateNo: string | null, readonly certificateNoLast4: string, readonly certificateIssuer: string | null, readonly certificateFrom: string | null, readonly certificateTo: string | null, readonly professionalCategory: string | null, readonly enforcementFields: ReadonlyArray<string> | null, readonly zone: string | null, readonly idNumber: string | null, readonly policeNumber: string | null, readonly contactPhone: string | null, readonly state: InspectorState | null, readonly stateReason: string | null, readonly transferredTo: string | null, readonly version: number | null, readonly leaves: ReadonlyArray<{ readonly from: string, readonly to: string, readonly reason: string }> | null, readonly interests: ReadonlyArray<{ readonly kind: InterestKind, readonly target: string, readonly relation: string | null, readonly note: string | null, readonly at: string }> | null, readonly history: ReadonlyArray<{ readonly version: number, readonly at: string, readonly actor: string, readonly change: string, readonly state: string, readonly reason: string | null }> | null } | null };

export type UpsertMarketSupervisionInspectorMutationVariables = Exact<{
  input: UpsertMarketSupervisionInspectorInput;
}>;


export type UpsertMarketSupervisionInspectorMutation = { readonly upsertMarketSupervisionInspector: { readonly inspector: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type SuspendMarketSupervisionInspectorMutationVariables = Exact<{
  input: SuspendMarketSupervisionInspectorInput;
}>;


export type SuspendMarketSupervisionInspectorMutation = { readonly suspendMarketSupervisionInspector: { readonly inspector: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type AddMarketSupervisionInspectorLeaveMutationVariables = Exact<{
  input: AddMarketSupervisionInspectorLeaveInput;
}>;


export type AddMarketSupervisionInspectorLeaveMutation = { readonly addMarketSupervisionInspectorLeave: { readonly inspector: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type DeclareMarketSupervisionInterestMutationVariables = Exact<{
  input: DeclareMarketSupervisionInterestInput;
}>;


export type DeclareMarketSupervisionInterestMutation = { readonly declareMarketSupervisionInterest: { readonly inspector: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type UnmaskMarketSupervisionInspectorMutationVariables = Exact<{
  input: UnmaskMarketSupervisionInspectorInput;
}>;


export type UnmaskMarketSupervisionInspectorMutation = { readonly unmaskMarketSupervisionInspector: { readonly values: ReadonlyArray<string> | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type MarketSupervisionObjectsQueryVariables = Exact<{
  agency: string;
  filter?: MarketSupervisionObjectFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MarketSupervisionObjectsQuery = { readonly objects: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly kind: ObjectKind, readonly address: string, readonly state: ObjectState, readonly matterCodes: ReadonlyArray<string>, readonly updatedAt: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type MarketSupervisionObjectQueryVariables = Exact<{
  id: string;
}>;


export type MarketSupervisionObjectQuery = { readonly object: { readonly id: string, readonly agency: string, readonly code: string, readonly name: string, readonly kind: ObjectKind, readonly uscc: string | null, readonly ownerUscc: string | null, readonly address: string, readonly division: string, readonly businessScope: string | null, readonly personInChargeMasked: string | null, readonly contactPhoneMasked: string | null, readonly idNumberMasked: string | null, readonly creditRiskClass: CreditRiskClass | null, readonly creditRiskDate: string | null, readonly matterCodes: ReadonlyArray<string>, readonly state: ObjectState, readonly stateSince: string, readonly stateReason: string | null, readonly successorUscc: string | null, readonly version: number, readonly updatedAt: string, readonly annualReportYear: number | null, readonly history: ReadonlyArray<{ readonly version: number, readonly at: string, readonly actor: string, readonly change: string, readonly name: string, readonly address: string, readonly state: ObjectState, readonly reason: string | null }>, readonly tags: ReadonlyArray<{ readonly id: string, readonly ground: ObjectTagGround, readonly source: string, readonly document: string, readonly recordedOn: string, readonly validTo: string | null, readonly holds: boolean, readonly liftedAt: string | null, readonly liftReason: string | null }>, readonly scopeExclusions: ReadonlyArray<{ readonly matterCode: string, readonly legalBasis: string, readonly at: string }>, readonly successions: ReadonlyArray<{ readonly kind: ObjectSuccessionKind, readonly fromId: string, readonly toId: string, readonly document: string, readonly effectiveOn: string }>, readonly possibleDuplicates: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly address: string, readonly sameName: boolean, readonly sameAddress: boolean, readonly sameEntity: boolean }> } | null };

export type MarketSupervisionRegistryQueryVariables = Exact<{
  agency: string;
}>;


export type MarketSupervisionRegistryQuery = { readonly registry: { readonly objectVersion: number, readonly objectsChangedAt: string | null, readonly inspectorVersion: number, readonly inspectorsChangedAt: string | null, readonly filed: boolean, readonly filedReceipt: string | null, readonly fresh: boolean, readonly lastConfirmation: { readonly at: string, readonly by: string, readonly objectsHash: string, readonly inspectorsHash: string } | null, readonly states: ReadonlyArray<{ readonly state: ObjectState, readonly objects: number }>, readonly matters: ReadonlyArray<{ readonly matterCode: string, readonly objects: number, readonly active: number }>, readonly coverage: ReadonlyArray<{ readonly matterCode: string, readonly population: number, readonly registered: number, readonly basisPoints: number, readonly source: string, readonly countedOn: string }> } };

export type MarketSupervisionMatterChoicesQueryVariables = Exact<{
  agency: string;
}>;


export type MarketSupervisionMatterChoicesQuery = { readonly lists: { readonly nodes: ReadonlyArray<{ readonly matters: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly ratioBasisPoints: number | null }> }> } };

export type UpsertMarketSupervisionObjectMutationVariables = Exact<{
  input: UpsertMarketSupervisionObjectInput;
}>;


export type UpsertMarketSupervisionObjectMutation = { readonly upsertMarketSupervisionObject: { readonly object: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type DeactivateMarketSupervisionObjectMutationVariables = Exact<{
  input: DeactivateMarketSupervisionObjectInput;
}>;


export type DeactivateMarketSupervisionObjectMutation = { readonly deactivateMarketSupervisionObject: { readonly object: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type ActivateMarketSupervisionObjectMutationVariables = Exact<{
  input: ActivateMarketSupervisionObjectInput;
}>;


export type ActivateMarketSupervisionObjectMutation = { readonly activateMarketSupervisionObject: { readonly object: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type RemoveMarketSupervisionObjectMutationVariables = Exact<{
  input: RemoveMarketSupervisionObjectInput;
}>;


export type RemoveMarketSupervisionObjectMutation = { readonly removeMarketSupervisionObject: { readonly removedId: string | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type ExcludeMarketSupervisionObjectMutationVariables = Exact<{
  input: ExcludeMarketSupervisionObjectInput;
}>;


export type ExcludeMarketSupervisionObjectMutation = { readonly excludeMarketSupervisionObject: { readonly object: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type RenameMarketSupervisionObjectMutationVariables = Exact<{
  input: RenameMarketSupervisionObjectInput;
}>;


export type RenameMarketSupervisionObjectMutation = { readonly renameMarketSupervisionObject: { readonly object: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type MoveMarketSupervisionObjectMutationVariables = Exact<{
  input: MoveMarketSupervisionObjectInput;
}>;


export type MoveMarketSupervisionObjectMutation = { readonly moveMarketSupervisionObject: { readonly object: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type MergeMarketSupervisionObjectsMutationVariables = Exact<{
  input: MergeMarketSupervisionObjectsInput;
}>;


export type MergeMarketSupervisionObjectsMutation = { readonly mergeMarketSupervisionObjects: { readonly object: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type TagMarketSupervisionObjectMutationVariables = Exact<{
  input: TagMarketSupervisionObjectInput;
}>;


export type TagMarketSupervisionObjectMutation = { readonly tagMarketSupervisionObject: { readonly object: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type LiftMarketSupervisionObjectTagMutationVariables = Exact<{
  input: LiftMarketSupervisionObjectTagInput;
}>;


export type LiftMarketSupervisionObjectTagMutation = { readonly liftMarketSupervisionObjectTag: { readonly object: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type UnmaskMarketSupervisionObjectMutationVariables = Exact<{
  input: UnmaskMarketSupervisionObjectInput;
}>;


export type UnmaskMarketSupervisionObjectMutation = { readonly unmaskMarketSupervisionObject: { readonly values: ReadonlyArray<string> | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type ConfirmMarketSupervisionRegistryMutationVariables = Exact<{
  input: ConfirmMarketSupervisionRegistryInput;
}>;


export type ConfirmMarketSupervisionRegistryMutation = { readonly confirmMarketSupervisionRegistry: { readonly registry: { readonly fresh: boolean } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type FileMarketSupervisionRegistryMutationVariables = Exact<{
  input: FileMarketSupervisionRegistryInput;
}>;


export type FileMarketSupervisionRegistryMutation = { readonly fileMarketSupervisionRegistry: { readonly registry: { readonly filed: boolean } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type SetMarketSupervisionRegistryPopulationMutationVariables = Exact<{
  input: SetMarketSupervisionRegistryPopulationInput;
}>;


export type SetMarketSupervisionRegistryPopulationMutation = { readonly setMarketSupervisionRegistryPopulation: { readonly registry: { readonly fresh: boolean } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const DeadlineLineFragmentDoc = new TypedDocumentString(`
    fragment DeadlineLine on Deadline {
  id
  kind
  title
  agency
  unit
  subject
  dueOn
  workingDaysLeft
  daysLeft
  state
  provisional
  missingYears
  clause
  explanation
}
    `, {"fragmentName":"DeadlineLine"}) as unknown as TypedDocumentString<DeadlineLineFragment, unknown>;
export const RefusalFragmentDoc = new TypedDocumentString(`
    fragment Refusal on UserError {
  code
  message
  basis
  path
}
    `, {"fragmentName":"Refusal"}) as unknown as TypedDocumentString<RefusalFragment, unknown>;
export const ImportLineFragmentDoc = new TypedDocumentString(`
    fragment ImportLine on RegistryImport {
  id
  registry
  scope
  state
  fileName
  fileSize
  fileHash
  at
  rowsRead
  rows
  created
  changed
  unchanged
  missing
  faultyRows
  errorCount
  current
  checkedAt
  committedAt
  committedBy
  undoneAt
  undoneBy
  errorFile
  refusals {
    ...Refusal
  }
}
    fragment Refusal on UserError {
  code
  message
  basis
  path
}`, {"fragmentName":"ImportLine"}) as unknown as TypedDocumentString<ImportLineFragment, unknown>;
export const TaskLineFragmentDoc = new TypedDocumentString(`
    fragment TaskLine on Task {
  id
  no
  name
  state
  kind
  joint
  year
  windowFrom
  windowTo
  initiator {
    code
    name
  }
}
    `, {"fragmentName":"TaskLine"}) as unknown as TypedDocumentString<TaskLineFragment, unknown>;
export const HomeDocument = {"__meta__":{"id":"sha256:ce135eda884ae175d5c313d36747fe18c7b415465c3d555d405b5186cba4c7dd"}} as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const DrawScreenDocument = {"__meta__":{"id":"sha256:2599b5022be14a9747cfd8703f30e0e2b6e3c231679f1a064d4edea66267c953"}} as unknown as TypedDocumentString<DrawScreenQuery, DrawScreenQueryVariables>;
export const RespondInvitationDocument = {"__meta__":{"id":"sha256:f2af9249cdd47cc64ef146c4f396d33826207df22e48598517726042a031f54c"}} as unknown as TypedDocumentString<RespondInvitationMutation, RespondInvitationMutationVariables>;
export const MarkTaskReadyDocument = {"__meta__":{"id":"sha256:94f43405ee821dd96684d00ff33d6181ccd0810cebff65f207f4b6e1b12d2df3"}} as unknown as TypedDocumentString<MarkTaskReadyMutation, MarkTaskReadyMutationVariables>;
export const DrawObjectsDocument = {"__meta__":{"id":"sha256:9301e22a39ae0a35f22b614f9c685e7c7fb362c6c56973e399dfc744042ccdf5"}} as unknown as TypedDocumentString<DrawObjectsMutation, DrawObjectsMutationVariables>;
export const LockDrawDocument = {"__meta__":{"id":"sha256:f9d0c3c656bcae37ed140b52bb5eb8e9caee39925ed14473dd9772a34ff2a4fd"}} as unknown as TypedDocumentString<LockDrawMutation, LockDrawMutationVariables>;
export const DispatchTaskDocument = {"__meta__":{"id":"sha256:24c4ede7f5d91f23b7ab93ed5a574c851c4c259fdd81b1ffbb870ed7c328612e"}} as unknown as TypedDocumentString<DispatchTaskMutation, DispatchTaskMutationVariables>;
export const DrawInspectorsDocument = {"__meta__":{"id":"sha256:8b0bfd3abf6015f10a6f77bf24133b12ab83af21919726e7a4dcee6856bd4810"}} as unknown as TypedDocumentString<DrawInspectorsMutation, DrawInspectorsMutationVariables>;
export const ExtendTaskDocument = {"__meta__":{"id":"sha256:8e8036eb10fb57fda0966c4f1dbc97f74c5ec93a5a41b17e9dd3b260e3c798eb"}} as unknown as TypedDocumentString<ExtendTaskMutation, ExtendTaskMutationVariables>;
export const CancelTaskDocument = {"__meta__":{"id":"sha256:d31c6da57178145bcab185f83ee7c39b6d1a1c777919de952011674943e0b759"}} as unknown as TypedDocumentString<CancelTaskMutation, CancelTaskMutationVariables>;
export const VoidDrawDocument = {"__meta__":{"id":"sha256:38134e81442bb87fad7ac667eed236aaf52efb95b830a4d51d6a85aca0fb0c22"}} as unknown as TypedDocumentString<VoidDrawMutation, VoidDrawMutationVariables>;
export const TasksDocument = {"__meta__":{"id":"sha256:12f0eb44a2f0e22aac03f306bcdd8a916a96cd6b8d0c32e20e0beea3a70d0f78"}} as unknown as TypedDocumentString<TasksQuery, TasksQueryVariables>;
export const TaskDocument = {"__meta__":{"id":"sha256:413e7548302a5be35327f237094f194636d72f613031108d30512b61f541a519"}} as unknown as TypedDocumentString<TaskQuery, TaskQueryVariables>;
export const PublicSecurityImportsDocument = {"__meta__":{"id":"sha256:945c6e627c4655e7818fc92ca8eaed25fe0a42ab46bda67f3cf7233c4286de62"}} as unknown as TypedDocumentString<PublicSecurityImportsQuery, PublicSecurityImportsQueryVariables>;
export const PublicSecurityImportDocument = {"__meta__":{"id":"sha256:ecf8831e8752f2b2b9c4d5e5b5ac0e24eb2dd8e4998b73f61eb80c3a9f70007a"}} as unknown as TypedDocumentString<PublicSecurityImportQuery, PublicSecurityImportQueryVariables>;
export const PublicSecurityImportErrorsDocument = {"__meta__":{"id":"sha256:3e84685c48b0c456ed746c48cebda24f6cb33133baffb58c86d59ddb39fe2f35"}} as unknown as TypedDocumentString<PublicSecurityImportErrorsQuery, PublicSecurityImportErrorsQueryVariables>;
export const PublicSecurityImportChangesDocument = {"__meta__":{"id":"sha256:6caeb9f7a75f9353ce68078f0ed7af4d88ac85729fa828ec0d22567cdda24972"}} as unknown as TypedDocumentString<PublicSecurityImportChangesQuery, PublicSecurityImportChangesQueryVariables>;
export const CheckPublicSecurityImportDocument = {"__meta__":{"id":"sha256:b35e13f5fe432d09073d5327e1cf0e160b1ed55ac305089c7c791c246ae9dd0c"}} as unknown as TypedDocumentString<CheckPublicSecurityImportMutation, CheckPublicSecurityImportMutationVariables>;
export const CommitPublicSecurityImportDocument = {"__meta__":{"id":"sha256:42b57faaca3012274c798fc71db8e093b4519a906c7fd5ef9f050f874df28dfa"}} as unknown as TypedDocumentString<CommitPublicSecurityImportMutation, CommitPublicSecurityImportMutationVariables>;
export const DiscardPublicSecurityImportDocument = {"__meta__":{"id":"sha256:0643098d9bfa06938e085f2a924e9fe7c3dea6d7b297225ade98caff4d0d09ff"}} as unknown as TypedDocumentString<DiscardPublicSecurityImportMutation, DiscardPublicSecurityImportMutationVariables>;
export const UndoPublicSecurityImportDocument = {"__meta__":{"id":"sha256:195b6832adef2c6fcb1b1426350effb600a6d2c154b2883b397201a51ccc7a8e"}} as unknown as TypedDocumentString<UndoPublicSecurityImportMutation, UndoPublicSecurityImportMutationVariables>;
export const PublicSecurityInspectorsDocument = {"__meta__":{"id":"sha256:008c07140267bea1525742189b287b3b1e8a4867e773763b6dd92ece90ec2e7a"}} as unknown as TypedDocumentString<PublicSecurityInspectorsQuery, PublicSecurityInspectorsQueryVariables>;
export const PublicSecurityInspectorDocument = {"__meta__":{"id":"sha256:a76beed6abdc4dab7fa094773831eadeb102306cdc849e2f9c13f9789026dff2"}} as unknown as TypedDocumentString<PublicSecurityInspectorQuery, PublicSecurityInspectorQueryVariables>;
export const UpsertPublicSecurityInspectorDocument = {"__meta__":{"id":"sha256:7ece08f3ca67659db67d7ba8ac15dca52696df69665d04a2d9a0f0c74cdb342d"}} as unknown as TypedDocumentString<UpsertPublicSecurityInspectorMutation, UpsertPublicSecurityInspectorMutationVariables>;
export const SuspendPublicSecurityInspectorDocument = {"__meta__":{"id":"sha256:f21d9d2e187fc7f06929aab37c865c182dd2e8ffe813e6e334d8889298fb6f8e"}} as unknown as TypedDocumentString<SuspendPublicSecurityInspectorMutation, SuspendPublicSecurityInspectorMutationVariables>;
export const AddPublicSecurityInspectorLeaveDocument = {"__meta__":{"id":"sha256:50f31ebc89df4cb2e4477bcee3ed9b3cf35c12f39de5eecebedd736e4ad77651"}} as unknown as TypedDocumentString<AddPublicSecurityInspectorLeaveMutation, AddPublicSecurityInspectorLeaveMutationVariables>;
export const DeclarePublicSecurityInterestDocument = {"__meta__":{"id":"sha256:536a45aa931f49def3132ce081974e38e20183a9148b8bbb142dfd3508567837"}} as unknown as TypedDocumentString<DeclarePublicSecurityInterestMutation, DeclarePublicSecurityInterestMutationVariables>;
export const UnmaskPublicSecurityInspectorDocument = {"__meta__":{"id":"sha256:8cf340acad2f28db840e8eba05dbe3bc5ae3572768c59bc6d88d3afea19e70a6"}} as unknown as TypedDocumentString<UnmaskPublicSecurityInspectorMutation, UnmaskPublicSecurityInspectorMutationVariables>;
export const PublicSecurityObjectsDocument = {"__meta__":{"id":"sha256:ed2e462851412cc9aba819a58f835e738750ce963fa8a5fde9f61d323d9e2026"}} as unknown as TypedDocumentString<PublicSecurityObjectsQuery, PublicSecurityObjectsQueryVariables>;
export const PublicSecurityObjectDocument = {"__meta__":{"id":"sha256:83fdcabb5884eed35470df043dc14a90e160dbb88197b714a3e13fb359476a31"}} as unknown as TypedDocumentString<PublicSecurityObjectQuery, PublicSecurityObjectQueryVariables>;
export const PublicSecurityRegistryDocument = {"__meta__":{"id":"sha256:14dd10c93dca788ec8d61efb4f0f6514b42a4207cdb515533b0e7c8ee2552855"}} as unknown as TypedDocumentString<PublicSecurityRegistryQuery, PublicSecurityRegistryQueryVariables>;
export const PublicSecurityMatterChoicesDocument = {"__meta__":{"id":"sha256:0099b393f2554dd47086d37776f8d6d43d9bb0866196316773958fefb64a2fcb"}} as unknown as TypedDocumentString<PublicSecurityMatterChoicesQuery, PublicSecurityMatterChoicesQueryVariables>;
export const UpsertPublicSecurityObjectDocument = {"__meta__":{"id":"sha256:a20eae37a853fda1f1d60c0cbb25efec3cdb958a941daaa1876d86879ab6dd5c"}} as unknown as TypedDocumentString<UpsertPublicSecurityObjectMutation, UpsertPublicSecurityObjectMutationVariables>;
export const DeactivatePublicSecurityObjectDocument = {"__meta__":{"id":"sha256:e903cd5f5787232f4688c4f1896f4abbb219f7cdea4dd1446b158ed4fd27c4a3"}} as unknown as TypedDocumentString<DeactivatePublicSecurityObjectMutation, DeactivatePublicSecurityObjectMutationVariables>;
export const ActivatePublicSecurityObjectDocument = {"__meta__":{"id":"sha256:80f36799fbb849937d6c175fae528408641e10db8826361573a7fcd04efa4391"}} as unknown as TypedDocumentString<ActivatePublicSecurityObjectMutation, ActivatePublicSecurityObjectMutationVariables>;
export const RemovePublicSecurityObjectDocument = {"__meta__":{"id":"sha256:044578b0b46a849c4c26e195284838d983efc0c24ef55b15a3860fc163a4e984"}} as unknown as TypedDocumentString<RemovePublicSecurityObjectMutation, RemovePublicSecurityObjectMutationVariables>;
export const ExcludePublicSecurityObjectDocument = {"__meta__":{"id":"sha256:7caf22d1feced2e81f3f24ff9018d52e30a1ee1b01dc9b631555055a5ac600bc"}} as unknown as TypedDocumentString<ExcludePublicSecurityObjectMutation, ExcludePublicSecurityObjectMutationVariables>;
export const RenamePublicSecurityObjectDocument = {"__meta__":{"id":"sha256:16c9d0c9584b2786e8fc17e119af6103e5c0e4d22d1a1e190bbb9d0d70743823"}} as unknown as TypedDocumentString<RenamePublicSecurityObjectMutation, RenamePublicSecurityObjectMutationVariables>;
export const MovePublicSecurityObjectDocument = {"__meta__":{"id":"sha256:41ed5349bab0c193ffb0d262cc41fd55aea8e2c177010db44a08697758d47887"}} as unknown as TypedDocumentString<MovePublicSecurityObjectMutation, MovePublicSecurityObjectMutationVariables>;
export const MergePublicSecurityObjectsDocument = {"__meta__":{"id":"sha256:2238eb79ef4593e4480fb92914ac6dac400d9ba414c780a2d3aa4e7a5bd1d926"}} as unknown as TypedDocumentString<MergePublicSecurityObjectsMutation, MergePublicSecurityObjectsMutationVariables>;
export const TagPublicSecurityObjectDocument = {"__meta__":{"id":"sha256:4596ead5927c31f596ad09b4bcc0b53109367cd42fba483ad7f9308a7d09ae09"}} as unknown as TypedDocumentString<TagPublicSecurityObjectMutation, TagPublicSecurityObjectMutationVariables>;
export const LiftPublicSecurityObjectTagDocument = {"__meta__":{"id":"sha256:0b0ee013c2d44d9949f5383dcf4415ef1e5d141f172793ecaf176fa568f8de02"}} as unknown as TypedDocumentString<LiftPublicSecurityObjectTagMutation, LiftPublicSecurityObjectTagMutationVariables>;
export const UnmaskPublicSecurityObjectDocument = {"__meta__":{"id":"sha256:332cb8045c13bb15d1d59e47d54a819f9c74a73c4c7d4e0c8d375d41e2fab7f4"}} as unknown as TypedDocumentString<UnmaskPublicSecurityObjectMutation, UnmaskPublicSecurityObjectMutationVariables>;
export const ConfirmPublicSecurityRegistryDocument = {"__meta__":{"id":"sha256:b912a118b6c8bb49cb8a77b35f48e326087e2e3705ffab2e12960b8563c71582"}} as unknown as TypedDocumentString<ConfirmPublicSecurityRegistryMutation, ConfirmPublicSecurityRegistryMutationVariables>;
export const FilePublicSecurityRegistryDocument = {"__meta__":{"id":"sha256:47fa27a5bb535abcc61a7cc1d71be987fa55611a14e83809c76254acf7c77a54"}} as unknown as TypedDocumentString<FilePublicSecurityRegistryMutation, FilePublicSecurityRegistryMutationVariables>;
export const SetPublicSecurityRegistryPopulationDocument = {"__meta__":{"id":"sha256:cc86de48ed57a0c5a2cc51fafcfdf68e22ba512e185649cc7ae8b054bd69504e"}} as unknown as TypedDocumentString<SetPublicSecurityRegistryPopulationMutation, SetPublicSecurityRegistryPopulationMutationVariables>;
export const CivilAirDefenseImportsDocument = {"__meta__":{"id":"sha256:5af42123a553fcb7b231f812a27f3e2eef829ce3306d2bb7056436c1fef00ef5"}} as unknown as TypedDocumentString<CivilAirDefenseImportsQuery, CivilAirDefenseImportsQueryVariables>;
export const CivilAirDefenseImportDocument = {"__meta__":{"id":"sha256:d93db12ac34ae3f478149dde236a381749b33a8276c10e40e66bdca907537a23"}} as unknown as TypedDocumentString<CivilAirDefenseImportQuery, CivilAirDefenseImportQueryVariables>;
export const CivilAirDefenseImportErrorsDocument = {"__meta__":{"id":"sha256:486e4660946fab2ad677a2e18f50cada94b8e5ea50d7bbc254c96392e1098c00"}} as unknown as TypedDocumentString<CivilAirDefenseImportErrorsQuery, CivilAirDefenseImportErrorsQueryVariables>;
export const CivilAirDefenseImportChangesDocument = {"__meta__":{"id":"sha256:de8c2bda4c2e7b9904e55c879dfad7e76e780a339322df4f3cd987957158c29c"}} as unknown as TypedDocumentString<CivilAirDefenseImportChangesQuery, CivilAirDefenseImportChangesQueryVariables>;
export const CheckCivilAirDefenseImportDocument = {"__meta__":{"id":"sha256:ed5c9789fc524b9a2be956e3560e6decfb581f1aeda6a57570d0a83429cb0701"}} as unknown as TypedDocumentString<CheckCivilAirDefenseImportMutation, CheckCivilAirDefenseImportMutationVariables>;
export const CommitCivilAirDefenseImportDocument = {"__meta__":{"id":"sha256:d2a6e4e5abeb14a35c3df3d1449063f9e3269e6079d30f5265aa47e4c8f6f240"}} as unknown as TypedDocumentString<CommitCivilAirDefenseImportMutation, CommitCivilAirDefenseImportMutationVariables>;
export const DiscardCivilAirDefenseImportDocument = {"__meta__":{"id":"sha256:2a7e944b2918cd33a1263c28d4fa1757233b8d68130c9e506bcb8460edf09db3"}} as unknown as TypedDocumentString<DiscardCivilAirDefenseImportMutation, DiscardCivilAirDefenseImportMutationVariables>;
export const UndoCivilAirDefenseImportDocument = {"__meta__":{"id":"sha256:7c144ffe749d7d337fb553b2ce3028ceb992d81a0dfa8f0f8c7be9cf176d7bbf"}} as unknown as TypedDocumentString<UndoCivilAirDefenseImportMutation, UndoCivilAirDefenseImportMutationVariables>;
export const CivilAirDefenseInspectorsDocument = {"__meta__":{"id":"sha256:1819eb3349925751f96da6763f6b32aa56dc0aefa1000d76f7afa60b06324421"}} as unknown as TypedDocumentString<CivilAirDefenseInspectorsQuery, CivilAirDefenseInspectorsQueryVariables>;
export const CivilAirDefenseInspectorDocument = {"__meta__":{"id":"sha256:a92bade4142735eee5784eeda694dca209f3313811ebaa40e44a6c9833d60843"}} as unknown as TypedDocumentString<CivilAirDefenseInspectorQuery, CivilAirDefenseInspectorQueryVariables>;
export const UpsertCivilAirDefenseInspectorDocument = {"__meta__":{"id":"sha256:42af34b9a32c9109d251986115e1874141f19a27c7db5ce00f31b17ade07340f"}} as unknown as TypedDocumentString<UpsertCivilAirDefenseInspectorMutation, UpsertCivilAirDefenseInspectorMutationVariables>;
export const SuspendCivilAirDefenseInspectorDocument = {"__meta__":{"id":"sha256:7ddd2f6f620ec7d6f6ad9501e23643aa2c5785bcfe2aafdba7abf8580f1c6748"}} as unknown as TypedDocumentString<SuspendCivilAirDefenseInspectorMutation, SuspendCivilAirDefenseInspectorMutationVariables>;
export const AddCivilAirDefenseInspectorLeaveDocument = {"__meta__":{"id":"sha256:6ce0d2537d536b0b86d8bacbb20ab70e5f7a896168674bc4b2ccb2ab41eea373"}} as unknown as TypedDocumentString<AddCivilAirDefenseInspectorLeaveMutation, AddCivilAirDefenseInspectorLeaveMutationVariables>;
export const DeclareCivilAirDefenseInterestDocument = {"__meta__":{"id":"sha256:73e76d440bed72e971834caa458a8433e498c2abb8f86a7dadf479582ecd7cf6"}} as unknown as TypedDocumentString<DeclareCivilAirDefenseInterestMutation, DeclareCivilAirDefenseInterestMutationVariables>;
export const UnmaskCivilAirDefenseInspectorDocument = {"__meta__":{"id":"sha256:8f5cd3079c837e8c5b621997ceb6a46da792fb152a6a742f1be440fa97a32703"}} as unknown as TypedDocumentString<UnmaskCivilAirDefenseInspectorMutation, UnmaskCivilAirDefenseInspectorMutationVariables>;
export const CivilAirDefenseObjectsDocument = {"__meta__":{"id":"sha256:d1d92e47438215a5c66e663876dbc08e610f9c9ad353a760ee0d962143bc423e"}} as unknown as TypedDocumentString<CivilAirDefenseObjectsQuery, CivilAirDefenseObjectsQueryVariables>;
export const CivilAirDefenseObjectDocument = {"__meta__":{"id":"sha256:95fa64f7af1ff80ff0dc003a61895d868a76113036bb5d2a31f35ea5cd69a5f3"}} as unknown as TypedDocumentString<CivilAirDefenseObjectQuery, CivilAirDefenseObjectQueryVariables>;
export const CivilAirDefenseRegistryDocument = {"__meta__":{"id":"sha256:bf50f120a0fb65d996936cd44878661abcb813320192324580febf44fa9a04f8"}} as unknown as TypedDocumentString<CivilAirDefenseRegistryQuery, CivilAirDefenseRegistryQueryVariables>;
export const CivilAirDefenseMatterChoicesDocument = {"__meta__":{"id":"sha256:b11fffbcf8514ad71541f4fc51c9676262ed6dfca107ee874c56443adcac7ffc"}} as unknown as TypedDocumentString<CivilAirDefenseMatterChoicesQuery, CivilAirDefenseMatterChoicesQueryVariables>;
export const UpsertCivilAirDefenseObjectDocument = {"__meta__":{"id":"sha256:eed0bdda3dfbfd91936e7d1f9f38bd5bcaa697da83f0b6aabf1fa0b09f5ba554"}} as unknown as TypedDocumentString<UpsertCivilAirDefenseObjectMutation, UpsertCivilAirDefenseObjectMutationVariables>;
export const DeactivateCivilAirDefenseObjectDocument = {"__meta__":{"id":"sha256:c5a5076313c03bb1c6e4241b0ed49137ae7946a8a1d18b5549cda5ab13a6ee34"}} as unknown as TypedDocumentString<DeactivateCivilAirDefenseObjectMutation, DeactivateCivilAirDefenseObjectMutationVariables>;
export const ActivateCivilAirDefenseObjectDocument = {"__meta__":{"id":"sha256:455587238bdf635b8b4223c5313e07263a32a292cbcca169e1e34e592e973c90"}} as unknown as TypedDocumentString<ActivateCivilAirDefenseObjectMutation, ActivateCivilAirDefenseObjectMutationVariables>;
export const RemoveCivilAirDefenseObjectDocument = {"__meta__":{"id":"sha256:b6930d44bfe3710c8e4f076f045431cd6e4737bfdfda0c6117021e969a5663af"}} as unknown as TypedDocumentString<RemoveCivilAirDefenseObjectMutation, RemoveCivilAirDefenseObjectMutationVariables>;
export const ExcludeCivilAirDefenseObjectDocument = {"__meta__":{"id":"sha256:a568cb6ecceef6f5f7ad5082ba9702709d828e787c81aa4c3f3b14f2845afa80"}} as unknown as TypedDocumentString<ExcludeCivilAirDefenseObjectMutation, ExcludeCivilAirDefenseObjectMutationVariables>;
export const RenameCivilAirDefenseObjectDocument = {"__meta__":{"id":"sha256:741a7b7879212d687f6650e875152c1b7336bc90125af8294811742a075e5709"}} as unknown as TypedDocumentString<RenameCivilAirDefenseObjectMutation, RenameCivilAirDefenseObjectMutationVariables>;
export const MoveCivilAirDefenseObjectDocument = {"__meta__":{"id":"sha256:471d7e29ba422a835ed7247aac5db55f48f76b9e88b2ea2a0b3fd572625c02f7"}} as unknown as TypedDocumentString<MoveCivilAirDefenseObjectMutation, MoveCivilAirDefenseObjectMutationVariables>;
export const MergeCivilAirDefenseObjectsDocument = {"__meta__":{"id":"sha256:22456d447eb402b68c67414ab5d365f6fe91d257c8b48fc9406322d7002019ee"}} as unknown as TypedDocumentString<MergeCivilAirDefenseObjectsMutation, MergeCivilAirDefenseObjectsMutationVariables>;
export const TagCivilAirDefenseObjectDocument = {"__meta__":{"id":"sha256:6ec25b76af408cb852cc3c5bbd17bb6ef49b485e8f3c99a3d2f19cc45c912b6b"}} as unknown as TypedDocumentString<TagCivilAirDefenseObjectMutation, TagCivilAirDefenseObjectMutationVariables>;
export const LiftCivilAirDefenseObjectTagDocument = {"__meta__":{"id":"sha256:fc06035bbe4967d88c732deb3133c22a1500f5dbd2e393905f83fb32da6d6d6c"}} as unknown as TypedDocumentString<LiftCivilAirDefenseObjectTagMutation, LiftCivilAirDefenseObjectTagMutationVariables>;
export const UnmaskCivilAirDefenseObjectDocument = {"__meta__":{"id":"sha256:d9caaf3d5bf696334f77e3d04ab8b62ecef321fc70a3be1780cb6268f830b062"}} as unknown as TypedDocumentString<UnmaskCivilAirDefenseObjectMutation, UnmaskCivilAirDefenseObjectMutationVariables>;
export const ConfirmCivilAirDefenseRegistryDocument = {"__meta__":{"id":"sha256:1d4119cb0208c998a86a74882fdae947d176c027808b4899f4d2e87661bcdc71"}} as unknown as TypedDocumentString<ConfirmCivilAirDefenseRegistryMutation, ConfirmCivilAirDefenseRegistryMutationVariables>;
export const FileCivilAirDefenseRegistryDocument = {"__meta__":{"id":"sha256:6b6e7ffe07a7b806c7a7354f01a4fe412f63293ecf0c077ae729fc2a0a109bdf"}} as unknown as TypedDocumentString<FileCivilAirDefenseRegistryMutation, FileCivilAirDefenseRegistryMutationVariables>;
export const SetCivilAirDefenseRegistryPopulationDocument = {"__meta__":{"id":"sha256:9f52aa53363ed80ad6380576a2de6b5d21252cfa39a584a28a91274e0800d1f1"}} as unknown as TypedDocumentString<SetCivilAirDefenseRegistryPopulationMutation, SetCivilAirDefenseRegistryPopulationMutationVariables>;
export const MarketSupervisionImportsDocument = {"__meta__":{"id":"sha256:95f9741ccb9e88c044d02c1c7fc71753cc99cb89caaecfa06fe1383087f4cfbf"}} as unknown as TypedDocumentString<MarketSupervisionImportsQuery, MarketSupervisionImportsQueryVariables>;
export const MarketSupervisionImportDocument = {"__meta__":{"id":"sha256:13911d93b09afdd62c31e28c67c85b9e2f0542a4e9fb962dfb6eafa41ed13326"}} as unknown as TypedDocumentString<MarketSupervisionImportQuery, MarketSupervisionImportQueryVariables>;
export const MarketSupervisionImportErrorsDocument = {"__meta__":{"id":"sha256:2f5b266d4314fd15a46339958dbe9d9ef70e75c10da22dbb530fd30fcc5e5456"}} as unknown as TypedDocumentString<MarketSupervisionImportErrorsQuery, MarketSupervisionImportErrorsQueryVariables>;
export const MarketSupervisionImportChangesDocument = {"__meta__":{"id":"sha256:06068384a3e0e4869571c5e7f1bd7cb2759a9b657a1a7901b124dda00655b2bc"}} as unknown as TypedDocumentString<MarketSupervisionImportChangesQuery, MarketSupervisionImportChangesQueryVariables>;
export const CheckMarketSupervisionImportDocument = {"__meta__":{"id":"sha256:e67c04845dc869b57600a550522f2ff017af8e7813de56aad9e9e4500142261f"}} as unknown as TypedDocumentString<CheckMarketSupervisionImportMutation, CheckMarketSupervisionImportMutationVariables>;
export const CommitMarketSupervisionImportDocument = {"__meta__":{"id":"sha256:ae63d1a5a0ea4db5131a0557a20c121b0b2ec76225d5bb8604e896eee364ca06"}} as unknown as TypedDocumentString<CommitMarketSupervisionImportMutation, CommitMarketSupervisionImportMutationVariables>;
export const DiscardMarketSupervisionImportDocument = {"__meta__":{"id":"sha256:05ecd73561b51c78a3927827aee07d93d59838932545cbc562138596314681b1"}} as unknown as TypedDocumentString<DiscardMarketSupervisionImportMutation, DiscardMarketSupervisionImportMutationVariables>;
export const UndoMarketSupervisionImportDocument = {"__meta__":{"id":"sha256:9c2c62a42fed09a8f54f3d936919a415fc65e25f04db0952e36854dab67d436c"}} as unknown as TypedDocumentString<UndoMarketSupervisionImportMutation, UndoMarketSupervisionImportMutationVariables>;
export const MarketSupervisionInspectorsDocument = {"__meta__":{"id":"sha256:8d1e242fc032a4ca3b43b492e27d861c354d7e655a0a881d7a15ad19e3ed2100"}} as unknown as TypedDocumentString<MarketSupervisionInspectorsQuery, MarketSupervisionInspectorsQueryVariables>;
export const MarketSupervisionInspectorDocument = {"__meta__":{"id":"sha256:cd0f1d7ad595c371343975616edec0c6f599490db047e11ed7a10c6ad37b8138"}} as unknown as TypedDocumentString<MarketSupervisionInspectorQuery, MarketSupervisionInspectorQueryVariables>;
export const UpsertMarketSupervisionInspectorDocument = {"__meta__":{"id":"sha256:ad0b40280d3d113f578d909858be06fb3c522f180c9de809e0aaffb3ce9574d3"}} as unknown as TypedDocumentString<UpsertMarketSupervisionInspectorMutation, UpsertMarketSupervisionInspectorMutationVariables>;
export const SuspendMarketSupervisionInspectorDocument = {"__meta__":{"id":"sha256:b18f5debdd1526b43158acb764868f38800ae0b861b8a90b2d9e561413030e22"}} as unknown as TypedDocumentString<SuspendMarketSupervisionInspectorMutation, SuspendMarketSupervisionInspectorMutationVariables>;
export const AddMarketSupervisionInspectorLeaveDocument = {"__meta__":{"id":"sha256:e323d64be44fdec744ed01c66acab8c95bab1b29ae7e034197f6515653e87f29"}} as unknown as TypedDocumentString<AddMarketSupervisionInspectorLeaveMutation, AddMarketSupervisionInspectorLeaveMutationVariables>;
export const DeclareMarketSupervisionInterestDocument = {"__meta__":{"id":"sha256:b7b624bd3618bf2ae0b5aa1cd3e99fb3d2cedaa6312310f7d60478708f435f93"}} as unknown as TypedDocumentString<DeclareMarketSupervisionInterestMutation, DeclareMarketSupervisionInterestMutationVariables>;
export const UnmaskMarketSupervisionInspectorDocument = {"__meta__":{"id":"sha256:96c50cbb5c72c9b2de8efce2a652562f5e10a097131a0c75d55cf3f85bc5dba6"}} as unknown as TypedDocumentString<UnmaskMarketSupervisionInspectorMutation, UnmaskMarketSupervisionInspectorMutationVariables>;
export const MarketSupervisionObjectsDocument = {"__meta__":{"id":"sha256:152b602a9493612f0d92a06048b765bb814c73413550312bb0c92525437cc968"}} as unknown as TypedDocumentString<MarketSupervisionObjectsQuery, MarketSupervisionObjectsQueryVariables>;
export const MarketSupervisionObjectDocument = {"__meta__":{"id":"sha256:175a35430d547bb7235370cbe895efee31db2771855f69d27988ce4e6435df77"}} as unknown as TypedDocumentString<MarketSupervisionObjectQuery, MarketSupervisionObjectQueryVariables>;
export const MarketSupervisionRegistryDocument = {"__meta__":{"id":"sha256:cfceda33f6ddb3b2a92d301a165fc93048a12d7acc533bf9f8684ae55ec7234c"}} as unknown as TypedDocumentString<MarketSupervisionRegistryQuery, MarketSupervisionRegistryQueryVariables>;
export const MarketSupervisionMatterChoicesDocument = {"__meta__":{"id":"sha256:96f469cc4e0a79a8b00bbe9ecb2fc44525d44bf2fee836f16536149df2413b42"}} as unknown as TypedDocumentString<MarketSupervisionMatterChoicesQuery, MarketSupervisionMatterChoicesQueryVariables>;
export const UpsertMarketSupervisionObjectDocument = {"__meta__":{"id":"sha256:c555e3d69e3895950e935a9d327946417597e1009466ad7b2d4740b791392ed7"}} as unknown as TypedDocumentString<UpsertMarketSupervisionObjectMutation, UpsertMarketSupervisionObjectMutationVariables>;
export const DeactivateMarketSupervisionObjectDocument = {"__meta__":{"id":"sha256:ea5b52254ad24094d57dcb513d81147e4763a92b251f17d894b72f4ef5c7f079"}} as unknown as TypedDocumentString<DeactivateMarketSupervisionObjectMutation, DeactivateMarketSupervisionObjectMutationVariables>;
export const ActivateMarketSupervisionObjectDocument = {"__meta__":{"id":"sha256:68a5d96d4a9949fae4c6e919c67102da8ead7d29d8679d313da7dd764e64627b"}} as unknown as TypedDocumentString<ActivateMarketSupervisionObjectMutation, ActivateMarketSupervisionObjectMutationVariables>;
export const RemoveMarketSupervisionObjectDocument = {"__meta__":{"id":"sha256:5e0568093a0c34b8060e8b452184fb21631b63e3d3e5254a23b6b202fb706649"}} as unknown as TypedDocumentString<RemoveMarketSupervisionObjectMutation, RemoveMarketSupervisionObjectMutationVariables>;
export const ExcludeMarketSupervisionObjectDocument = {"__meta__":{"id":"sha256:60b9ce799cbe9498d4f73a44e52e3f1122e0d883d1df3a2d6367aa88ec40dfe5"}} as unknown as TypedDocumentString<ExcludeMarketSupervisionObjectMutation, ExcludeMarketSupervisionObjectMutationVariables>;
export const RenameMarketSupervisionObjectDocument = {"__meta__":{"id":"sha256:1a2c247c4c9f1941c661d0a552fababbe7af073142064e7da6f5c50edfc52174"}} as unknown as TypedDocumentString<RenameMarketSupervisionObjectMutation, RenameMarketSupervisionObjectMutationVariables>;
export const MoveMarketSupervisionObjectDocument = {"__meta__":{"id":"sha256:6a3a1bb03d88895348db967ebb129eee777cd699087af160b0df35789eab5ac3"}} as unknown as TypedDocumentString<MoveMarketSupervisionObjectMutation, MoveMarketSupervisionObjectMutationVariables>;
export const MergeMarketSupervisionObjectsDocument = {"__meta__":{"id":"sha256:14930086d927bb64ee51e70beb0e185ef9e5eff1cfe5289b6e8d86ab9617ca10"}} as unknown as TypedDocumentString<MergeMarketSupervisionObjectsMutation, MergeMarketSupervisionObjectsMutationVariables>;
export const TagMarketSupervisionObjectDocument = {"__meta__":{"id":"sha256:fa5ffdae6f417da5b9af3caec838bf3dceabd55c89443d03f25f9c14a7dbadc1"}} as unknown as TypedDocumentString<TagMarketSupervisionObjectMutation, TagMarketSupervisionObjectMutationVariables>;
export const LiftMarketSupervisionObjectTagDocument = {"__meta__":{"id":"sha256:f5bdcc84ac55f5cfa1f32d0251d12d19d9b371fcc78354fff28cfd184b143cdf"}} as unknown as TypedDocumentString<LiftMarketSupervisionObjectTagMutation, LiftMarketSupervisionObjectTagMutationVariables>;
export const UnmaskMarketSupervisionObjectDocument = {"__meta__":{"id":"sha256:f70eede1599dc4e8a54c74137bd8da18aefb1d211075efbc1cee3a9d52c0a236"}} as unknown as TypedDocumentString<UnmaskMarketSupervisionObjectMutation, UnmaskMarketSupervisionObjectMutationVariables>;
export const ConfirmMarketSupervisionRegistryDocument = {"__meta__":{"id":"sha256:db544cae04116930ce198eca0cd2c7c40723929d68e9ba8c55cb93bff8ecb82a"}} as unknown as TypedDocumentString<ConfirmMarketSupervisionRegistryMutation, ConfirmMarketSupervisionRegistryMutationVariables>;
export const FileMarketSupervisionRegistryDocument = {"__meta__":{"id":"sha256:0f58f339e03531503751c1227ad723c1d5cf9181eececdc9c3f96c937ce7653f"}} as unknown as TypedDocumentString<FileMarketSupervisionRegistryMutation, FileMarketSupervisionRegistryMutationVariables>;
export const SetMarketSupervisionRegistryPopulationDocument = {"__meta__":{"id":"sha256:cc4501eb6bca8bc2d72237d876f7c551a370232f8679252e9de891371ef8d1fd"}} as unknown as TypedDocumentString<SetMarketSupervisionRegistryPopulationMutation, SetMarketSupervisionRegistryPopulationMutationVariables>;
