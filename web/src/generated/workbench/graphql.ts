/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** 中止公开摇号（发起部门主要负责人或者联席会议办公室），理由留痕。 */
export type AbandonCeremonyInput = {
  /** 抽取仪式。 */
  readonly ceremonyId: string;
  /** 理由。 */
  readonly reason: string;
  /** 请求编号。 */
  readonly requestId: string;
};

/** 同意合并。 */
export type AcceptMergeInput = {
  /** 合并标识。 */
  readonly mergeId: string;
  /** 请求编号。 */
  readonly requestId: string;
};

/** 参与部门答复联合抽查项。 */
export type AcceptPlanItemInput = {
  /** 同意。 */
  readonly accept: boolean;
  /** 计划项标识。 */
  readonly itemId: string;
  /** 幂等键。 */
  readonly requestId: string;
};

/** 接收移送。 */
export type AcceptReferralInput = {
  /** 移送标识。 */
  readonly referralId: string;
  /** 幂等键。 */
  readonly requestId: string;
};

/** 参与部门对联合抽查事项的答复（联合细则第七条）。 */
export type AcceptanceState =
  /** 已同意 */
  | 'ACCEPTED'
  /** 不同意 */
  | 'DECLINED'
  /** 待答复 */
  | 'PENDING';

/** 确认一个渠道已公示。 */
export type AcknowledgeChannelInput = {
  /** 渠道。 */
  readonly channel: Channel;
  /** 公示标识。 */
  readonly publicationId: string;
  /** 公示网址或回执。 */
  readonly receipt: string;
  /** 幂等键。 */
  readonly requestId: string;
};

/** 由人录入信用信息平台的，填写其编号。 */
export type AcknowledgeCreditDeliveryInput = {
  /** 信用信息平台的编号或者网址。 */
  readonly receipt: string;
  /** 幂等键。 */
  readonly requestId: string;
  /** 报送序号。 */
  readonly seq: number;
};

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

/** 同意互认事项。 */
export type AgreeMatterEquivalenceInput = {
  /** 互认事项标识。 */
  readonly equivalenceId: string;
  /** 幂等键。 */
  readonly requestId: string;
};

/** 修订已公布的计划。 */
export type AmendPlanInput = {
  /** 新增的项，或按编号替换的项。 */
  readonly items: ReadonlyArray<PlanItemInput>;
  /** 计划标识。 */
  readonly planId: string;
  /** 理由。 */
  readonly reason: string;
  /** 删去的项的编号。 */
  readonly removeCodes?: ReadonlyArray<string> | null | undefined;
  /** 幂等键。 */
  readonly requestId: string;
  /** 所见的修改计数。 */
  readonly revision?: number | null | undefined;
};

/** 答复上级部门的督导意见。 */
export type AnswerCivilAirDefenseGuidanceInput = {
  /** 督导意见。 */
  readonly noteId: string;
  /** 请求编号：同一编号只办理一次。 */
  readonly requestId: string;
  /** 答复，不超过 4000 字。 */
  readonly text: string;
};

/** 答复上级部门的督导意见。 */
export type AnswerMarketSupervisionGuidanceInput = {
  /** 督导意见。 */
  readonly noteId: string;
  /** 请求编号：同一编号只办理一次。 */
  readonly requestId: string;
  /** 答复，不超过 4000 字。 */
  readonly text: string;
};

/** 答复上级部门的督导意见。 */
export type AnswerPublicSecurityGuidanceInput = {
  /** 督导意见。 */
  readonly noteId: string;
  /** 请求编号：同一编号只办理一次。 */
  readonly requestId: string;
  /** 答复，不超过 4000 字。 */
  readonly text: string;
};

/** 主要负责人签字确认更正。 */
export type ApproveCorrectionInput = {
  /** 更正标识。 */
  readonly correctionId: string;
  /** 幂等键。 */
  readonly requestId: string;
};

/** 批准主体承继。 */
export type ApproveEntitySuccessionInput = {
  /** 幂等键。 */
  readonly requestId: string;
  /** 登记标识。 */
  readonly successionId: string;
};

/** 批准豁免。 */
export type ApproveExemptionInput = {
  /** 豁免标识。 */
  readonly exemptionId: string;
  /** 意见。 */
  readonly reason?: string | null | undefined;
  /** 幂等键。 */
  readonly requestId: string;
};

/** 审定报告。 */
export type ApproveReportInput = {
  /** 报告标识。 */
  readonly reportId: string;
  /** 幂等键。 */
  readonly requestId: string;
};

/** 分管负责人批准范围过窄的定向抽查。 */
export type ApproveTaskPopulationInput = {
  /** 幂等键。 */
  readonly requestId: string;
  /** 任务标识。 */
  readonly taskId: string;
};

/** 审定抽查报告。 */
export type ApproveVisitReportInput = {
  /** 抽查报告标识。 */
  readonly reportId: string;
  /** 幂等键。 */
  readonly requestId: string;
};

/** 抽中对象的状态。 */
export type AssignmentState =
  /** 已取消 */
  | 'CANCELLED'
  /** 已办结 */
  | 'CLOSED'
  /** 已派发 */
  | 'DISPATCHED'
  /** 已抽中 */
  | 'DRAWN'
  /** 已锁定 */
  | 'LOCKED'
  /** 已公示 */
  | 'PUBLISHED'
  /** 结果已形成 */
  | 'REPORTED'
  /** 已排期 */
  | 'SCHEDULED'
  /** 无法实施检查 */
  | 'UNVISITABLE'
  /** 已检查 */
  | 'VISITED'
  /** 已作废 */
  | 'VOIDED';

/** 抽中的对象未实施检查的原因。 */
export type CancelReason =
  /** 跨年后次数已达上限 */
  | 'CAP_AFTER_YEAR_END'
  /** 发现不在检查范围 */
  | 'OUT_OF_SCOPE_FOUND'
  /** 任务取消 */
  | 'TASK_CANCELLED';

/** 非随机检查的事由（叶县方案一）。 */
export type CauseGround =
  /** 投诉举报 */
  | 'COMPLAINT'
  /** 大数据监测 */
  | 'DATA_MONITORING'
  /** 转办交办 */
  | 'TRANSFERRED'
  /** 上级特殊要求 */
  | 'UPPER_SPECIAL';

/** 抽取仪式作废的原因；作废的仪式留存，未产生名单。 */
export type CeremonyFailureKind =
  /** 中止 */
  | 'ABANDONED'
  /** 超过时限 */
  | 'EXPIRED'
  /** 中断 */
  | 'INTERRUPTED'
  /** 不符合规定 */
  | 'REFUSED';

/** 抽取仪式的状态（县局指引三（二））。 */
export type CeremonyState =
  /** 已完成 */
  | 'CLOSED'
  /** 进行中 */
  | 'OPEN'
  /** 已作废 */
  | 'VOID';

/** 公示渠道（开封细则第二十二条第一款）。 */
export type Channel =
  /** “双随机、一公开”网 */
  | 'DEPARTMENT_SITE'
  /** 政府门户网站“双随机、一公开”专栏 */
  | 'GOVERNMENT_PORTAL'
  /** 国家企业信用信息公示系统 */
  | 'NATIONAL_CREDIT_SYSTEM';

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

/** 检查要点。 */
export type ChecklistItemInput = {
  /** 要点编号，在事项内唯一。 */
  readonly code: string;
  /** 重要环节：须音像记录。 */
  readonly important?: boolean;
  /** 必查项。 */
  readonly mandatory?: boolean;
  /** 检查方法：怎样查看这一要点。 */
  readonly method?: string | null | undefined;
  /** 未发现问题时的默认用语。 */
  readonly passSentence?: string | null | undefined;
  /** 发现问题时的默认用语。 */
  readonly problemSentence?: string | null | undefined;
  /** 要点内容。 */
  readonly text: string;
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

/** 抽查事项。必填项由本部门规则包决定，提交审核时核对。 */
export type CivilAirDefenseMatterInput = {
  /** 别称。 */
  readonly aliases?: ReadonlyArray<string> | null | undefined;
  /** 事项类别（集合）。 */
  readonly categories?: ReadonlyArray<MatterCategory> | null | undefined;
  /** 检查要点。 */
  readonly checklist?: ReadonlyArray<ChecklistItemInput> | null | undefined;
  /** 事项编码，各版本间不变，如 M-HOTEL。 */
  readonly code: string;
  /** 抽查内容。 */
  readonly content?: string | null | undefined;
  /** 原文瑕疵说明。 */
  readonly defectNote?: string | null | undefined;
  /** 责任清单编号（CD 三）。 */
  readonly dutyListNo?: string | null | undefined;
  /** 同一主体年度抽查次数，低于法规规定时填写（舞钢人防细则六），1 至 365。 */
  readonly entityCapPerYear?: number | null | undefined;
  /** 检查主体。 */
  readonly inspectingBody?: string | null | undefined;
  /** 重点行业领域，默认否。 */
  readonly keyArea?: boolean | null | undefined;
  /** 检查依据。 */
  readonly legalBases?: ReadonlyArray<LegalBasisInput> | null | undefined;
  /** 抽查措施。 */
  readonly measures?: string | null | undefined;
  /** 检查方式（集合）。 */
  readonly methods?: ReadonlyArray<Method> | null | undefined;
  /** 抽查事项名称。 */
  readonly name: string;
  /** 不宜提前告知，默认否。 */
  readonly noNotice?: boolean | null | undefined;
  /** 检查对象种类。 */
  readonly objectKinds?: ReadonlyArray<ObjectKind> | null | undefined;
  /** 检查对象范围。 */
  readonly objectScope?: string | null | undefined;
  /** 权力清单编号（CD 三）。 */
  readonly powerListNo?: string | null | undefined;
  /** 抽查监管程序。 */
  readonly procedure?: string | null | undefined;
  /** 每轮抽查比例，单位：万分之一（5% = 500），1 至 10000。 */
  readonly ratioBasisPoints?: number | null | undefined;
  /** 选取理由（沂源指引三（一））。 */
  readonly rationale?: string | null | undefined;
  /** 备注。 */
  readonly remark?: string | null | undefined;
  /** 检查人员须具备的执法领域。 */
  readonly requiredField?: string | null | undefined;
  /** 抽查要求。 */
  readonly requirements?: string | null | undefined;
  /** 责任单位：编码、名称或别称。 */
  readonly responsibleUnit?: string | null | undefined;
  /** 每年抽查轮次，1 至 365。 */
  readonly roundsPerYear?: number | null | undefined;
  /** 特种行业，默认否。 */
  readonly specialIndustry?: boolean | null | undefined;
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

/** 办结责任追究案件；不得更改，不得删除。 */
export type CloseConductCaseInput = {
  /** 案件标识。 */
  readonly conductCaseId: string;
  /** 结果。 */
  readonly outcome: ConductOutcomeCode;
  /** 幂等键。 */
  readonly requestId: string;
  /** 处理情况。 */
  readonly text: string;
};

/** 办结后续处理。 */
export type CloseFollowUpInput = {
  /** 后续处理标识。 */
  readonly followUpId: string;
  /** 说明；无需处理的必填理由。 */
  readonly note: string;
  /** 幂等键。 */
  readonly requestId: string;
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

/** 责任追究的情形（人防细则十二）。 */
export type ConductGround =
  /** 不履行或者不正确履行职责 */
  | 'DUTY_NEGLECTED'
  /** 在抽查监管过程中弄虚作假 */
  | 'FALSIFIED'
  /** 其他应当追究责任的情形 */
  | 'OTHER'
  /** 滥用职权、玩忽职守、徇私舞弊 */
  | 'POWER_ABUSED'
  /** 违反法定程序 */
  | 'PROCEDURE_VIOLATED';

/** 责任追究的处理结果。 */
export type ConductOutcomeCode =
  /** 批评教育 */
  | 'CRITICISED'
  /** 给予处分 */
  | 'DISCIPLINED'
  /** 移送有权机关 */
  | 'HANDED_OVER'
  /** 不属实 */
  | 'NOT_FOUNDED';

/** 核实后确认已公示的结果（本部门主要负责人）；有误的，按更正程序办理。 */
export type ConfirmAfterConflictInput = {
  /** 核实记录。 */
  readonly conflictReviewId: string;
  /** 核实意见。 */
  readonly opinion: string;
  /** 请求编号。 */
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

/** 主管部门确认本部门事项。 */
export type ConfirmJointMatterInput = {
  /** 条目标识。 */
  readonly entryId: string;
  /** 幂等键。 */
  readonly requestId: string;
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

/** 更正次数台账的差错：检查结束或者取消之后，由发起部门主要负责人办理。 */
export type CorrectCapEntryInput = {
  /** 该次检查是否计入年度次数。 */
  readonly counted: boolean;
  /** 差错和依据。 */
  readonly reason: string;
  /** 幂等键。 */
  readonly requestId: string;
  /** 检查标识。 */
  readonly visitId: string;
};

/** 更正已公开的行政处罚信息。 */
export type CorrectPenaltyInput = {
  /** 更正后的内容。 */
  readonly decision: PenaltyDecisionInput;
  /** 行政处罚标识。 */
  readonly penaltyId: string;
  /** 更正理由。 */
  readonly reason: string;
  /** 幂等键。 */
  readonly requestId: string;
};

/** 更正的环节（联合细则第二十二条）。 */
export type CorrectionState =
  /** 已更正公示 */
  | 'PUBLISHED'
  /** 不同意 */
  | 'REJECTED'
  /** 待签字 */
  | 'REQUESTED'
  /** 已签字 */
  | 'SIGNED';

/** 另起一个清单版本。 */
export type CreateCivilAirDefenseMatterListVersionInput = {
  /** 制定部门编码。 */
  readonly agency: string;
  /** 由哪一版本而来（本部门或上级部门已公布的）；默认为本部门最新公布版本。 */
  readonly derivedFrom?: string | null | undefined;
  /** 全部事项；不填则照抄来源版本。 */
  readonly matters?: ReadonlyArray<CivilAirDefenseMatterInput> | null | undefined;
  /** 请求编号：同一编号只办理一次。 */
  readonly requestId: string;
};

/** 编制联合抽查事项清单的新版本。 */
export type CreateJointMatterListInput = {
  /** 事项。 */
  readonly entries: ReadonlyArray<MatterReferenceInput>;
  /** 联合抽查区域。 */
  readonly region: string;
  /** 幂等键。 */
  readonly requestId: string;
};

/** 另起一个清单版本。 */
export type CreateMarketSupervisionMatterListVersionInput = {
  /** 制定部门编码。 */
  readonly agency: string;
  /** 由哪一版本而来（本部门或上级部门已公布的）；默认为本部门最新公布版本。 */
  readonly derivedFrom?: string | null | undefined;
  /** 全部事项；不填则照抄来源版本。 */
  readonly matters?: ReadonlyArray<MarketSupervisionMatterInput> | null | undefined;
  /** 请求编号：同一编号只办理一次。 */
  readonly requestId: string;
};

/** 制定年度抽查计划。 */
export type CreatePlanInput = {
  /** 制定部门编码；缺省为本部门。 */
  readonly agency?: string | null | undefined;
  /** 计划项。 */
  readonly items: ReadonlyArray<PlanItemInput>;
  /** 幂等键。 */
  readonly requestId: string;
  /** 本部门抽查规则。 */
  readonly rules?: SamplingRulesInput | null | undefined;
  /** 年度。 */
  readonly year: number;
};

/** 另起一个清单版本。 */
export type CreatePublicSecurityMatterListVersionInput = {
  /** 制定部门编码。 */
  readonly agency: string;
  /** 由哪一版本而来（本部门或上级部门已公布的）；默认为本部门最新公布版本。 */
  readonly derivedFrom?: string | null | undefined;
  /** 全部事项；不填则照抄来源版本。 */
  readonly matters?: ReadonlyArray<PublicSecurityMatterInput> | null | undefined;
  /** 请求编号：同一编号只办理一次。 */
  readonly requestId: string;
};

/** 移送（转办）有管辖权的部门（联合细则第二十条（三））。 */
export type CreateReferralInput = {
  /** 线索。 */
  readonly clue: string;
  /** 涉嫌犯罪的移送。 */
  readonly criminal: boolean;
  /** 所附证据。 */
  readonly evidenceIds: ReadonlyArray<string>;
  /** 后续处理标识。 */
  readonly followUpId: string;
  /** 幂等键。 */
  readonly requestId: string;
  /** 接收部门编码。 */
  readonly toAgency: string;
};

/** 设立任务。检查对象只能由抽取产生，不能在此指定。 */
export type CreateTaskInput = {
  /** 已受理的备案（临时性联合抽查必填）。 */
  readonly adHocFilingId?: string | null | undefined;
  /** 由上级一次性抽取、派发实施的，承担检查的下级部门编码；事项为其清单中的事项（联合细则第十三条）。 */
  readonly executors?: ReadonlyArray<string> | null | undefined;
  /** 定向抽查的依据。 */
  readonly ground?: TaskGroundInput | null | undefined;
  /** 检查人员由谁抽取；缺省为各部门分别抽取。 */
  readonly inspectorMode?: InspectorMode | null | undefined;
  /** 抽查事项；依据计划项的，仅在清单已换版本时填写现行版本中的同一事项。 */
  readonly matters?: ReadonlyArray<MatterReferenceInput> | null | undefined;
  /** 任务名称。 */
  readonly name: string;
  /** 来由。 */
  readonly origin: NewTaskOrigin;
  /** 任务来源层级（非计划任务）。 */
  readonly originLevel?: OriginLevel | null | undefined;
  /** 参与部门编码（非计划任务）。 */
  readonly participants?: ReadonlyArray<string> | null | undefined;
  /** 计划项（来由为年度计划项时必填）。 */
  readonly planItemId?: string | null | undefined;
  /** 定向抽查限定的对象范围，范围内仍随机抽取。 */
  readonly population?: TaskPopulationInput | null | undefined;
  /** 抽查比例，单位：万分之一（非计划任务）。 */
  readonly ratioBasisPoints?: number | null | undefined;
  /** 上级确定的专项检查比例，须有文号；优先于计划或事项的比例（沂源指引四（三））。 */
  readonly ratioOverride?: RatioOverrideInput | null | undefined;
  /** 幂等键。 */
  readonly requestId: string;
  /** 抽查范围（非计划任务）。 */
  readonly scope?: PlanScopeInput | null | undefined;
  /** 分层比例（非计划任务）。 */
  readonly strata?: ReadonlyArray<RatioStratumInput> | null | undefined;
  /** 执行时间起；缺省同计划项。 */
  readonly windowFrom?: string | null | undefined;
  /** 执行时间止；缺省同计划项。 */
  readonly windowTo?: string | null | undefined;
};

/** 失信记录的种类（人防细则十一）。 */
export type CreditRecordKind =
  /** 列入经营异常名录 */
  | 'LISTING'
  /** 行政处罚 */
  | 'PENALTY';

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

/** 答复异议。 */
export type DecideObjectionInput = {
  /** 异议成立的，已申请的更正。 */
  readonly correctionId?: string | null | undefined;
  /** 理由。 */
  readonly decision: string;
  /** 异议标识。 */
  readonly objectionId: string;
  /** 答复。 */
  readonly outcome: ObjectionOutcome;
  /** 幂等键。 */
  readonly requestId: string;
};

/** 分管负责人同意或者不同意更换（开封细则第十七条、联合细则第十六条）。 */
export type DecideReplacementInput = {
  /** 分管负责人系检查组成员须回避，由主要负责人审批；须写明意见。 */
  readonly deputyHeadBarred?: boolean | null | undefined;
  /** 意见；不同意的必填。 */
  readonly opinion?: string | null | undefined;
  /** 申请标识。 */
  readonly replacementId: string;
  /** 请求编号。 */
  readonly requestId: string;
};

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

/** 逐个对象声明有无利害关系，并作廉洁承诺（开封细则第十七条、人防细则十二）。 */
export type DeclareConflictInput = {
  /** 作廉洁承诺。 */
  readonly integrity?: boolean | null | undefined;
  /** 与该检查对象有利害关系；有的立即回避。 */
  readonly interest: boolean;
  /** 检查组成员标识。 */
  readonly memberId: string;
  /** 说明。 */
  readonly note?: string | null | undefined;
  /** 请求编号。 */
  readonly requestId: string;
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

/** 不同意合并；一方不同意即终止。 */
export type DeclineMergeInput = {
  /** 合并标识。 */
  readonly mergeId: string;
  /** 理由。 */
  readonly reason: string;
  /** 请求编号。 */
  readonly requestId: string;
};

/** 可以书面授权的审批职务。 */
export type DelegableRole =
  /** 分管负责人 */
  | 'DEPUTY_HEAD'
  /** 主要负责人 */
  | 'PRINCIPAL_HEAD';

/** 一个渠道的公示情况。 */
export type DeliveryState =
  /** 已确认 */
  | 'ACKED'
  /** 发送失败，须人工处理 */
  | 'FAILED'
  /** 待发送 */
  | 'QUEUED'
  /** 已发送 */
  | 'SENT';

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

/** 行政执法检查文书的种类（开封细则第二十一条）。 */
export type DocumentKind =
  /** 行政检查通知书 */
  | 'INSPECTION_NOTICE'
  /** 其他 */
  | 'OTHER'
  /** 责令改正通知书 */
  | 'RECTIFICATION_NOTICE'
  /** 权利告知 */
  | 'RIGHTS_NOTICE'
  /** 现场检查 */
  | 'SITE_CHECK'
  /** 陈述申辩 */
  | 'STATEMENT_DEFENCE';

/** 制作或重新制作抽查报告；五个部分缺一不可（人防细则十（四））。 */
export type DraftVisitReportInput = {
  /** 对被抽查人评价。 */
  readonly assessment?: string | null | undefined;
  /** 抽查情况。 */
  readonly findings?: string | null | undefined;
  /** 方法步骤。 */
  readonly methodAndSteps?: string | null | undefined;
  /** 处理意见建议。 */
  readonly proposal?: string | null | undefined;
  /** 幂等键。 */
  readonly requestId: string;
  /** 抽查时间和内容。 */
  readonly timeAndContent?: string | null | undefined;
  /** 检查标识。 */
  readonly visitId: string;
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

/** 互认事项的状态（联合细则第二十四条）。 */
export type EquivalenceState =
  /** 双方同意 */
  | 'AGREED'
  /** 待对方同意 */
  | 'PROPOSED'
  /** 已终止 */
  | 'REVOKED';

/** 证据种类（开封细则第二十一条、人防细则八）。 */
export type EvidenceType =
  /** 音像记录 */
  | 'AUDIO_VIDEO'
  /** 文书资料 */
  | 'DOCUMENT'
  /** 专业意见 */
  | 'OPINION'
  /** 现场照片 */
  | 'PHOTO'
  /** 现场检查笔录 */
  | 'SITE_RECORD';

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

/** 执行更换：随机抽取；本部门规定允许的可以选派（联合细则第十六条）。 */
export type ExecuteReplacementInput = {
  /** 选派的人员（名录库标识或执法证号）；不填为随机抽取。 */
  readonly candidate?: string | null | undefined;
  /** 申请标识。 */
  readonly replacementId: string;
  /** 请求编号。 */
  readonly requestId: string;
};

/** 豁免的情形：记录类和部署类（开封细则第十三条第二款）。 */
export type ExemptionGround =
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
  | 'SERIOUS_VIOLATION'
  /** 专项整治 */
  | 'SPECIAL_CAMPAIGN'
  /** 特殊事件 */
  | 'SPECIAL_EVENT'
  /** 上级指令 */
  | 'UPPER_INSTRUCTION';

/** 豁免的对象范围：逐一写明，或者一类；写明的条件须同时符合。 */
export type ExemptionScopeInput = {
  /** 检查对象唯一编码。 */
  readonly codes?: ReadonlyArray<string> | null | undefined;
  /** 信用风险等级 A 至 D。 */
  readonly creditRiskClasses?: ReadonlyArray<string> | null | undefined;
  /** 部署范围内的全部对象；仅限部署类情形。 */
  readonly everyone?: boolean | null | undefined;
  /** 检查对象种类。 */
  readonly kinds?: ReadonlyArray<ObjectKind> | null | undefined;
};

/** 豁免的状态。 */
export type ExemptionState =
  /** 已批准 */
  | 'APPROVED'
  /** 已到期 */
  | 'EXPIRED'
  /** 不予批准 */
  | 'REJECTED'
  /** 已申请 */
  | 'REQUESTED'
  /** 已撤销 */
  | 'REVOKED'
  /** 已使用 */
  | 'USED';

/** 协助检查者的种类（开封细则第十条第一款、联合细则第十九条）。 */
export type ExpertRole =
  /** 审计机构 */
  | 'AUDIT'
  /** 验资机构 */
  | 'CAPITAL_VERIFICATION'
  /** 评估机构 */
  | 'EVALUATION'
  /** 专业机构 */
  | 'PROFESSIONAL_BODY'
  /** 科研院所 */
  | 'RESEARCH_INSTITUTE'
  /** 专家学者 */
  | 'SCHOLAR'
  /** 检测机构 */
  | 'TESTING_BODY';

/** 协助检查者的状态。 */
export type ExpertState =
  /** 可参与 */
  | 'ACTIVE'
  /** 暂停参与 */
  | 'SUSPENDED';

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

/** 按什么比较抽中的和可抽的。 */
export type FairnessDimension =
  /** 区域 */
  | 'AREA'
  /** 对象类型 */
  | 'KIND'
  /** 信用风险等级 */
  | 'RISK'
  /** 规模（适用事项数） */
  | 'SIZE';

/** 报备临时性联合抽查。 */
export type FileAdHocTaskInput = {
  /** 转办交办机关。 */
  readonly assignedBy: string;
  /** 转办交办文件的文号。 */
  readonly documentNo: string;
  /** 名称。 */
  readonly name: string;
  /** 公示内容（不得载明检查对象）。 */
  readonly notice: string;
  /** 幂等键。 */
  readonly requestId: string;
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

/** 计划报备。 */
export type FilePlanInput = {
  /** 备案机关：联席会议办公室的部门编码，或“部门编码/lgo”；缺省为应报的机关。 */
  readonly officeCode?: string | null | undefined;
  /** 计划标识。 */
  readonly planId: string;
  /** 幂等键。 */
  readonly requestId: string;
  /** 所见的修改计数。 */
  readonly revision?: number | null | undefined;
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

/** 后续处理的结果（联合细则第二十三条）。 */
export type FollowUpOutcome =
  /** 列入经营异常名录 */
  | 'ABNORMAL_LISTED'
  /** 立案查处 */
  | 'CASE_FILED'
  /** 无需处理 */
  | 'NO_ACTION'
  /** 整改已核实 */
  | 'RECTIFIED_VERIFIED'
  /** 移送（转办） */
  | 'REFERRED';

/** 后续处理的状态（联合细则第二十三条）。 */
export type FollowUpState =
  /** 已列入经营异常名录 */
  | 'ABNORMAL_LISTED'
  /** 已立案 */
  | 'CASE_FILED'
  /** 已办结 */
  | 'CLOSED'
  /** 不予处罚 */
  | 'NO_PENALTY'
  /** 待处理 */
  | 'OPEN'
  /** 整改逾期 */
  | 'OVERDUE'
  /** 已处罚 */
  | 'PENALISED'
  /** 整改中 */
  | 'RECTIFYING'
  /** 已移送 */
  | 'REFERRED'
  /** 整改已核实 */
  | 'VERIFIED';

/** 向下级部门提出督导意见。 */
export type GiveCivilAirDefenseGuidanceInput = {
  /** 下级部门编码。 */
  readonly agency: string;
  /** 请求编号：同一编号只办理一次。 */
  readonly requestId: string;
  /** 所涉工作。 */
  readonly subject?: GuidanceSubject;
  /** 所涉清单版本、事项或者记录。 */
  readonly subjectId?: string | null | undefined;
  /** 意见，不超过 4000 字。 */
  readonly text: string;
};

/** 向下级部门提出督导意见。 */
export type GiveMarketSupervisionGuidanceInput = {
  /** 下级部门编码。 */
  readonly agency: string;
  /** 请求编号：同一编号只办理一次。 */
  readonly requestId: string;
  /** 所涉工作。 */
  readonly subject?: GuidanceSubject;
  /** 所涉清单版本、事项或者记录。 */
  readonly subjectId?: string | null | undefined;
  /** 意见，不超过 4000 字。 */
  readonly text: string;
};

/** 向下级部门提出督导意见。 */
export type GivePublicSecurityGuidanceInput = {
  /** 下级部门编码。 */
  readonly agency: string;
  /** 请求编号：同一编号只办理一次。 */
  readonly requestId: string;
  /** 所涉工作。 */
  readonly subject?: GuidanceSubject;
  /** 所涉清单版本、事项或者记录。 */
  readonly subjectId?: string | null | undefined;
  /** 意见，不超过 4000 字。 */
  readonly text: string;
};

/** 督导意见所涉工作。 */
export type GuidanceSubject =
  /** 总体工作 */
  | 'GENERAL'
  /** 执法检查人员名录库 */
  | 'INSPECTOR_REGISTRY'
  /** 抽查事项清单 */
  | 'LIST'
  /** 检查对象名录库 */
  | 'OBJECT_REGISTRY';

/** 记录移送的办理结果。 */
export type HandleReferralInput = {
  /** 已据此列入经营异常名录；仅限市场监管部门（联合细则第二十三条）。 */
  readonly abnormalListed?: boolean | null | undefined;
  /** 办理结果。 */
  readonly outcome: string;
  /** 移送标识。 */
  readonly referralId: string;
  /** 幂等键。 */
  readonly requestId: string;
};

/** 由表格文件导入清单。 */
export type ImportCivilAirDefenseMatterFileInput = {
  /** 制定部门编码。 */
  readonly agency: string;
  /** 只试读，不写入。 */
  readonly dryRun?: boolean;
  /** 上传后得到的文件标识。 */
  readonly fileId: string;
  /** 请求编号：同一编号只办理一次。 */
  readonly requestId: string;
};

/** 由表格文件导入清单。 */
export type ImportMarketSupervisionMatterFileInput = {
  /** 制定部门编码。 */
  readonly agency: string;
  /** 只试读，不写入。 */
  readonly dryRun?: boolean;
  /** 上传后得到的文件标识。 */
  readonly fileId: string;
  /** 请求编号：同一编号只办理一次。 */
  readonly requestId: string;
};

/** 导入方式（开封细则第八条）。 */
export type ImportMode =
  /** 有错误则全部不导入 */
  | 'ALL_OR_NOTHING'
  /** 只导入没有错误的行 */
  | 'PER_ROW';

/** 由表格文件导入清单。 */
export type ImportPublicSecurityMatterFileInput = {
  /** 制定部门编码。 */
  readonly agency: string;
  /** 只试读，不写入。 */
  readonly dryRun?: boolean;
  /** 上传后得到的文件标识。 */
  readonly fileId: string;
  /** 请求编号：同一编号只办理一次。 */
  readonly requestId: string;
};

/** 检查人员由谁抽取（联合细则第十五条第二款）。 */
export type InspectorMode =
  /** 发起部门统一抽取 */
  | 'CENTRAL'
  /** 各部门分别抽取 */
  | 'PER_DEPARTMENT';

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

/** 发出通报：只需给出期间，数据一律取自平台。 */
export type IssueBulletinInput = {
  /** 期间起。 */
  readonly from: string;
  /** 联合抽查区域。 */
  readonly region: string;
  /** 幂等键。 */
  readonly requestId: string;
  /** 期间止。 */
  readonly to: string;
};

/** 出具文书。 */
export type IssueDocumentInput = {
  /** 种类。 */
  readonly kind: OfficialDocumentKind;
  /** 幂等键：同一键重复提交只办理一次。 */
  readonly requestId: string;
  /** 事由：名单确认单填抽取，告知书、通知书、记录表填检查，责令改正填事项结果，移送函填移送，一次检查的抽查报告填该报告，任务或者时期的报告填报告，审批表填更正。 */
  readonly subjectId: string;
};

/** 联合抽查事项清单状态。 */
export type JointMatterListState =
  /** 拟定 */
  | 'DRAFT'
  /** 已公布 */
  | 'PUBLISHED'
  /** 已被新版本取代 */
  | 'SUPERSEDED';

/** 汇总或公示一个区域的年度联合抽查计划。 */
export type JointPlanInput = {
  /** 联合抽查区域。 */
  readonly region: string;
  /** 幂等键。 */
  readonly requestId: string;
  /** 年度。 */
  readonly year: number;
};

/** 年度联合抽查次数要求的类别（联合细则第九条）。 */
export type JointQuotaRule =
  /** 每年至少发起一次 */
  | 'INITIATE_1'
  /** 每年至少发起或参与一次 */
  | 'INITIATE_OR_JOIN_1'
  /** 根据需要 */
  | 'OPTIONAL';

/** 抽查依据。 */
export type LegalBasisInput = {
  /** 条款。 */
  readonly article?: string | null | undefined;
  /** 文号。 */
  readonly documentNo?: string | null | undefined;
  /** 文件名称。 */
  readonly title: string;
};

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

/** 一个环节有无记录。 */
export type LinkState =
  /** 已完成 */
  | 'DONE'
  /** 没有记录 */
  | 'MISSING'
  /** 没有需要办理的 */
  | 'NOT_NEEDED';

/** 录入一个年度的国务院放假安排。 */
export type LoadCalendarYearInput = {
  /** 放假日期（含其中的周末）。 */
  readonly off: ReadonlyArray<string>;
  /** 幂等键。 */
  readonly requestId: string;
  /** 国务院办公厅通知的名称和文号。 */
  readonly source: string;
  /** 调休上班的周末。 */
  readonly work: ReadonlyArray<string>;
  /** 年度。 */
  readonly year: number;
};

/** 确认锁定名单（开封细则第十五条）。 */
export type LockDrawInput = {
  /** 请求编号。 */
  readonly requestId: string;
  /** 任务标识。 */
  readonly taskId: string;
};

/** 标记涉嫌犯罪，或由主要负责人撤销（沂源指引三（六））。 */
export type MarkSuspectedCrimeInput = {
  /** 后续处理标识。 */
  readonly followUpId: string;
  /** 理由。 */
  readonly reason: string;
  /** 幂等键。 */
  readonly requestId: string;
  /** 涉嫌犯罪。 */
  readonly suspected: boolean;
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

/** 抽查事项。必填项由本部门规则包决定，提交审核时核对。 */
export type MarketSupervisionMatterInput = {
  /** 别称。 */
  readonly aliases?: ReadonlyArray<string> | null | undefined;
  /** 事项类别（集合）。 */
  readonly categories?: ReadonlyArray<MatterCategory> | null | undefined;
  /** 检查要点。 */
  readonly checklist?: ReadonlyArray<ChecklistItemInput> | null | undefined;
  /** 事项编码，各版本间不变，如 M-HOTEL。 */
  readonly code: string;
  /** 抽查内容。 */
  readonly content?: string | null | undefined;
  /** 原文瑕疵说明。 */
  readonly defectNote?: string | null | undefined;
  /** 同一主体年度抽查次数，低于法规规定时填写（舞钢人防细则六），1 至 365。 */
  readonly entityCapPerYear?: number | null | undefined;
  /** 检查主体。 */
  readonly inspectingBody?: string | null | undefined;
  /** 重点行业领域，默认否。 */
  readonly keyArea?: boolean | null | undefined;
  /** 检查依据。 */
  readonly legalBases?: ReadonlyArray<LegalBasisInput> | null | undefined;
  /** 抽查措施。 */
  readonly measures?: string | null | undefined;
  /** 检查方式（集合）。 */
  readonly methods?: ReadonlyArray<Method> | null | undefined;
  /** 抽查事项名称。 */
  readonly name: string;
  /** 不宜提前告知，默认否。 */
  readonly noNotice?: boolean | null | undefined;
  /** 检查对象种类。 */
  readonly objectKinds?: ReadonlyArray<ObjectKind> | null | undefined;
  /** 检查对象范围。 */
  readonly objectScope?: string | null | undefined;
  /** 抽查监管程序。 */
  readonly procedure?: string | null | undefined;
  /** 每轮抽查比例，单位：万分之一（5% = 500），1 至 10000。 */
  readonly ratioBasisPoints?: number | null | undefined;
  /** 选取理由（沂源指引三（一））。 */
  readonly rationale?: string | null | undefined;
  /** 备注。 */
  readonly remark?: string | null | undefined;
  /** 检查人员须具备的执法领域。 */
  readonly requiredField?: string | null | undefined;
  /** 抽查要求。 */
  readonly requirements?: string | null | undefined;
  /** 责任单位：编码、名称或别称。 */
  readonly responsibleUnit?: string | null | undefined;
  /** 每年抽查轮次，1 至 365。 */
  readonly roundsPerYear?: number | null | undefined;
  /** 特种行业，默认否。 */
  readonly specialIndustry?: boolean | null | undefined;
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

/** 事项类别（可兼有，叶县方案附件2第3行）。 */
export type MatterCategory =
  /** 一般检查事项 */
  | 'GENERAL'
  /** 重点检查事项 */
  | 'KEY';

/** 事项的变动种类。 */
export type MatterChangeKind =
  /** 新增 */
  | 'ADDED'
  /** 调整 */
  | 'CHANGED'
  /** 取消 */
  | 'REMOVED';

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

/** 清单版本状态。 */
export type MatterListState =
  /** 已审核 */
  | 'APPROVED'
  /** 起草中 */
  | 'DRAFT'
  /** 审核中 */
  | 'IN_REVIEW'
  /** 已公布 */
  | 'PUBLISHED'
  /** 已被新版本取代 */
  | 'SUPERSEDED';

/** 清单的一步：提交、审核。 */
export type MatterListStepInput = {
  /** 清单版本。 */
  readonly listId: string;
  /** 请求编号：同一编号只办理一次。 */
  readonly requestId: string;
  /** 所见的修订号。 */
  readonly revision?: number | null | undefined;
};

/** 引用某部门清单中的一个事项。 */
export type MatterReferenceInput = {
  /** 主管部门编码。 */
  readonly agency: string;
  /** 事项标识。 */
  readonly matterId: string;
};

/** 监管措施（开封细则第二十条）。 */
export type Measure =
  /** 初步提取证据 */
  | 'PRELIMINARY_EVIDENCE'
  /** 督促整改 */
  | 'RECTIFY_ORDER'
  /** 制作现场笔录 */
  | 'SITE_RECORD'
  /** 责令停止 */
  | 'STOP_ORDER';

/** 措施的形式（联合细则第二十条（二））。 */
export type MeasureForm =
  /** 移动执法设备打印 */
  | 'MOBILE_PRINT'
  /** 口头 */
  | 'ORAL'
  /** 书面 */
  | 'WRITTEN';

/** 成员类别。 */
export type MemberKind =
  /** 专家，协助检查，不计入人数 */
  | 'EXPERT'
  /** 执法检查人员 */
  | 'INSPECTOR';

/** 检查组成员的状态（开封细则第十七条）。 */
export type MemberState =
  /** 无人可更换 */
  | 'BLOCKED'
  /** 已声明无利害关系 */
  | 'CLEARED'
  /** 已完成 */
  | 'DONE'
  /** 已抽取，待声明 */
  | 'DRAWN'
  /** 到场 */
  | 'PRESENT'
  /** 已回避 */
  | 'RECUSED'
  /** 已更换 */
  | 'REPLACED'
  /** 更换审批中 */
  | 'REPLACEMENT_PENDING';

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

/** 合并检查的类别（叶县方案五（五））。 */
export type MergeKind =
  /** 跨部门合并 */
  | 'CROSS'
  /** 本部门任务合并 */
  | 'OWN';

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

/** 将任务提供撮合（抽取之前即可提供），或者撤回。 */
export type MergeOfferInput = {
  /** 提供时预先同意：对方也预先同意的，自动合为一次检查；不填为逐项征求意见。撤回时无须填写。 */
  readonly acceptMatches?: boolean | null | undefined;
  /** 请求编号。 */
  readonly requestId: string;
  /** 本部门发起的任务。 */
  readonly taskId: string;
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

/** 合并检查的状态。 */
export type MergeState =
  /** 不同意 */
  | 'DECLINED'
  /** 合并已解除 */
  | 'DISSOLVED'
  /** 已合并 */
  | 'DONE'
  /** 未能合并 */
  | 'LAPSED'
  /** 已约定，待派发时合并 */
  | 'PROMISED'
  /** 待对方同意 */
  | 'PROPOSED';

/** 检查方式（开封细则第十八条）。 */
export type Method =
  /** 书面检查 */
  | 'DOCUMENT'
  /** 网络监测 */
  | 'NETWORK'
  /** 实地检查 */
  | 'SITE'
  /** 委托专业机构 */
  | 'THIRD_PARTY';

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

/** 设立任务的来由。 */
export type NewTaskOrigin =
  /** 临时性联合抽查（联合细则第八条） */
  | 'AD_HOC'
  /** 另行部署的定向抽查（开封细则第十三条第二款） */
  | 'DIRECTED'
  /** 年度计划项 */
  | 'PLAN';

/** 告知情况（联合细则第二十条（二））。 */
export type NoticeState =
  /** 传真 */
  | 'FAX'
  /** 不宜告知，未告知 */
  | 'NONE'
  /** 电话 */
  | 'PHONE'
  /** 书面 */
  | 'WRITTEN';

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

/** 对异议的答复。 */
export type ObjectionOutcome =
  /** 复核中 */
  | 'RECHECKING'
  /** 异议不成立 */
  | 'REJECTED'
  /** 异议成立 */
  | 'UPHELD';

/** 异议的状态。 */
export type ObjectionState =
  /** 已受理 */
  | 'RECEIVED'
  /** 复核中 */
  | 'RECHECKING'
  /** 异议不成立 */
  | 'REJECTED'
  /** 异议成立 */
  | 'UPHELD';

/** 文书文件的格式；PDF 由浏览器打印打印页得到。 */
export type OfficialDocumentFormat =
  /** Word 文档 */
  | 'DOCX'
  /** 打印页 */
  | 'HTML';

/** 文书的种类。 */
export type OfficialDocumentKind =
  /** 抽查检查结果更正审批表 */
  | 'CORRECTION_FORM'
  /** 行政检查通知书 */
  | 'INSPECTION_NOTICE'
  /** 部门联合检查告知书 */
  | 'JOINT_NOTICE'
  /** 检查对象名单确认单 */
  | 'LIST_CONFIRMATION'
  /** 市场监管领域部门联合抽查情况记录表 */
  | 'RECORD_FORM'
  /** 责令改正通知书 */
  | 'RECTIFICATION_ORDER'
  /** 移送函 */
  | 'REFERRAL_LETTER'
  /** 抽查报告 */
  | 'SPOT_CHECK_REPORT'
  /** 一次检查的抽查报告 */
  | 'VISIT_REPORT';

/** 立案追究责任：审计监督人员（人防细则十二）。 */
export type OpenConductCaseInput = {
  /** 事实。 */
  readonly facts: string;
  /** 所据的被检查人反馈。 */
  readonly feedbackId?: string | null | undefined;
  /** 情形。 */
  readonly ground: ConductGround;
  /** 被追究人员的账号。 */
  readonly person: string;
  /** 幂等键。 */
  readonly requestId: string;
  /** 所据留痕记录的序号，见 auditTrail。 */
  readonly trail: ReadonlyArray<number>;
  /** 所涉检查。 */
  readonly visitId?: string | null | undefined;
};

/** 责令限期改正（开封细则第二十条）。 */
export type OrderRectificationInput = {
  /** 改正期限。 */
  readonly dueOn: string;
  /** 后续处理标识。 */
  readonly followUpId: string;
  /** 幂等键。 */
  readonly requestId: string;
};

/** 任务来源层级（沂源指引四（一））。 */
export type OriginLevel =
  /** 市 */
  | 'CITY'
  /** 县（市、区） */
  | 'COUNTY'
  /** 国家 */
  | 'NATIONAL'
  /** 省 */
  | 'PROVINCE';

/** 行政处罚决定的内容。 */
export type PenaltyDecisionInput = {
  /** 金额，单位：元，如 5000 或 5000.50；罚款必填。 */
  readonly amount?: string | null | undefined;
  /** 作出决定之日。 */
  readonly decidedOn: string;
  /** 决定书文号；公开前必填。 */
  readonly decisionNo?: string | null | undefined;
  /** 种类。 */
  readonly kind: PenaltyKind;
  /** 向社会公开的处罚内容，不得载明个人信息。 */
  readonly publicText: string;
};

/** 行政处罚的种类（行政处罚法第九条）。 */
export type PenaltyKind =
  /** 没收违法所得、非法财物 */
  | 'CONFISCATION'
  /** 罚款 */
  | 'FINE'
  /** 其他行政处罚 */
  | 'OTHER'
  /** 吊销许可证件 */
  | 'REVOCATION'
  /** 责令停产停业、暂扣许可证件 */
  | 'SUSPENSION'
  /** 警告、通报批评 */
  | 'WARNING';

/** 行政处罚信息公开的状态。 */
export type PenaltyState =
  /** 已决定，未公开 */
  | 'DECIDED'
  /** 已公开 */
  | 'PUBLISHED'
  /** 已更正 */
  | 'SUPERSEDED';

/** 确定后续处理的责任人和方案（开封细则第二十四条）。 */
export type PlanFollowUpInput = {
  /** 完成日期。 */
  readonly dueOn?: string | null | undefined;
  /** 后续处理标识。 */
  readonly followUpId: string;
  /** 责任人账号。 */
  readonly owner: string;
  /** 方案。 */
  readonly plan: string;
  /** 幂等键。 */
  readonly requestId: string;
};

/** 计划项：范围、时间安排、预估数量、抽查比例（开封细则第十三条）。 */
export type PlanItemInput = {
  /** 计划项编号，在计划内唯一，如 J1。 */
  readonly code: string;
  /** 完成时限（报领导小组办公室的计划必填）。 */
  readonly dueOn?: string | null | undefined;
  /** 预估数量；缺省按登记数和比例算出，两者须有其一。 */
  readonly estimatedCount?: number | null | undefined;
  /** 部门联合抽查。 */
  readonly joint: boolean;
  /** 抽查事项。 */
  readonly matters: ReadonlyArray<MatterReferenceInput>;
  /** 名称。 */
  readonly name: string;
  /** 任务来源层级。 */
  readonly originLevel: OriginLevel;
  /** 参与部门编码（不含发起部门）。 */
  readonly participants?: ReadonlyArray<string> | null | undefined;
  /** 抽查比例，单位：万分之一；主管部门的规则把比例写在清单中的，缺省取唯一事项在清单中的比例，其他不得缺省。 */
  readonly ratioBasisPoints?: number | null | undefined;
  /** 目前登记的检查对象数，用于预估。 */
  readonly registrySize?: number | null | undefined;
  /** 年度轮次。 */
  readonly rounds?: number;
  /** 抽查范围。 */
  readonly scope: PlanScopeInput;
  /** 分层比例。 */
  readonly strata?: ReadonlyArray<RatioStratumInput> | null | undefined;
  /** 责任单位编码。 */
  readonly unit?: string | null | undefined;
  /** 执行时间起。 */
  readonly windowFrom: string;
  /** 执行时间止。 */
  readonly windowTo: string;
};

/** 抽查范围。 */
export type PlanScopeInput = {
  /** 部门编码；缺省为全部参与部门。 */
  readonly agencies?: ReadonlyArray<string> | null | undefined;
  /** 组合方式。 */
  readonly match: ScopeMatch;
  /** 文字说明。 */
  readonly text: string;
};

/** 年度计划状态。 */
export type PlanState =
  /** 各方已确认 */
  | 'ACCEPTED'
  /** 调整中 */
  | 'AMENDED'
  /** 已收口 */
  | 'CLOSED'
  /** 已汇总 */
  | 'COMPILED'
  /** 草稿 */
  | 'DRAFT'
  /** 已备案 */
  | 'FILED'
  /** 已公布 */
  | 'PUBLISHED';

/** 批准或公布计划。 */
export type PlanStepInput = {
  /** 计划标识。 */
  readonly planId: string;
  /** 幂等键。 */
  readonly requestId: string;
  /** 所见的修改计数。 */
  readonly revision?: number | null | undefined;
};

/** 全程留痕的环节（开封细则第二十五条）。 */
export type ProcessLinkCode =
  /** 归档管理 */
  | 'ARCHIVED'
  /** 后续处置 */
  | 'FOLLOWED_UP'
  /** 检查人员匹配 */
  | 'INSPECTORS_DRAWN'
  /** 检查对象名单派发 */
  | 'LIST_DISPATCHED'
  /** 抽查事项清单公告 */
  | 'LIST_PUBLISHED'
  /** 检查对象名单抽取 */
  | 'OBJECTS_DRAWN'
  /** 年度抽查计划公示 */
  | 'PLAN_PUBLISHED'
  /** 检查结果公示 */
  | 'RESULTS_PUBLISHED'
  /** 检查结果录入 */
  | 'RESULTS_RECORDED'
  /** 检查结果审核 */
  | 'RESULTS_REVIEWED'
  /** 抽查任务发起 */
  | 'TASK_CREATED'
  /** 具体检查任务下达 */
  | 'VISITS_ASSIGNED';

/** 提出互认事项（联合细则第二十四条）。 */
export type ProposeMatterEquivalenceInput = {
  /** 本部门。 */
  readonly agency: string;
  /** 相同之处。 */
  readonly explanation: string;
  /** 本部门的事项编码。 */
  readonly matterCode: string;
  /** 对方部门。 */
  readonly otherAgency: string;
  /** 对方部门的事项编码。 */
  readonly otherMatterCode: string;
  /** 幂等键。 */
  readonly requestId: string;
};

/** 向对方部门提议合并检查。 */
export type ProposeMergeInput = {
  /** 提议的检查日期。 */
  readonly on?: string | null | undefined;
  /** 对方部门编码。 */
  readonly partnerAgency: string;
  /** 请求编号。 */
  readonly requestId: string;
  /** 本部门的检查。 */
  readonly visitId: string;
};

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

/** 抽查事项。必填项由本部门规则包决定，提交审核时核对。 */
export type PublicSecurityMatterInput = {
  /** 别称。 */
  readonly aliases?: ReadonlyArray<string> | null | undefined;
  /** 事项类别（集合）。 */
  readonly categories?: ReadonlyArray<MatterCategory> | null | undefined;
  /** 检查要点。 */
  readonly checklist?: ReadonlyArray<ChecklistItemInput> | null | undefined;
  /** 事项编码，各版本间不变，如 M-HOTEL。 */
  readonly code: string;
  /** 抽查内容。 */
  readonly content?: string | null | undefined;
  /** 原文瑕疵说明。 */
  readonly defectNote?: string | null | undefined;
  /** 同一主体年度抽查次数，低于法规规定时填写（舞钢人防细则六），1 至 365。 */
  readonly entityCapPerYear?: number | null | undefined;
  /** 检查主体。 */
  readonly inspectingBody?: string | null | undefined;
  /** 重点行业领域，默认否。 */
  readonly keyArea?: boolean | null | undefined;
  /** 检查依据。 */
  readonly legalBases?: ReadonlyArray<LegalBasisInput> | null | undefined;
  /** 抽查措施。 */
  readonly measures?: string | null | undefined;
  /** 检查方式（集合）。 */
  readonly methods?: ReadonlyArray<Method> | null | undefined;
  /** 抽查事项名称。 */
  readonly name: string;
  /** 不宜提前告知，默认否。 */
  readonly noNotice?: boolean | null | undefined;
  /** 检查对象种类。 */
  readonly objectKinds?: ReadonlyArray<ObjectKind> | null | undefined;
  /** 检查对象范围。 */
  readonly objectScope?: string | null | undefined;
  /** 抽查监管程序。 */
  readonly procedure?: string | null | undefined;
  /** 每轮抽查比例，单位：万分之一（5% = 500），1 至 10000。 */
  readonly ratioBasisPoints?: number | null | undefined;
  /** 选取理由（沂源指引三（一））。 */
  readonly rationale?: string | null | undefined;
  /** 备注。 */
  readonly remark?: string | null | undefined;
  /** 检查人员须具备的执法领域。 */
  readonly requiredField?: string | null | undefined;
  /** 抽查要求。 */
  readonly requirements?: string | null | undefined;
  /** 责任单位：编码、名称或别称。 */
  readonly responsibleUnit?: string | null | undefined;
  /** 每年抽查轮次，1 至 365。 */
  readonly roundsPerYear?: number | null | undefined;
  /** 特种行业，默认否。 */
  readonly specialIndustry?: boolean | null | undefined;
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

/** 公示的方式和范围（开封细则第二十二条第一款）。 */
export type PublicationMode =
  /** 全部公示 */
  | 'FULL'
  /** 部分公示 */
  | 'REDACTED'
  /** 不再公示 */
  | 'WITHHELD';

/** 公示状态。 */
export type PublicationState =
  /** 尚有渠道未确认 */
  | 'PARTIAL'
  /** 现行 */
  | 'PUBLISHED'
  /** 已更正 */
  | 'SUPERSEDED';

/** 公布清单。 */
export type PublishCivilAirDefenseMatterListInput = {
  /** 清单版本。 */
  readonly listId: string;
  /** 请求编号。 */
  readonly requestId: string;
  /** 所见的修订号。 */
  readonly revision?: number | null | undefined;
  /** 生效日期，不早于今天；默认今天。 */
  readonly validFrom?: string | null | undefined;
};

/** 公布查处结果（叶县方案六（一））。 */
export type PublishHandlingInput = {
  /** 后续处理标识。 */
  readonly followUpId: string;
  /** 幂等键。 */
  readonly requestId: string;
  /** 向社会公布的文字。 */
  readonly text: string;
};

/** 公布联合抽查事项清单。 */
export type PublishJointMatterListInput = {
  /** 清单标识。 */
  readonly listId: string;
  /** 幂等键。 */
  readonly requestId: string;
};

/** 公布清单。 */
export type PublishMarketSupervisionMatterListInput = {
  /** 清单版本。 */
  readonly listId: string;
  /** 请求编号。 */
  readonly requestId: string;
  /** 所见的修订号。 */
  readonly revision?: number | null | undefined;
  /** 生效日期，不早于今天；默认今天。 */
  readonly validFrom?: string | null | undefined;
};

/** 公开行政处罚信息。 */
export type PublishPenaltyInput = {
  /** 决定书文号；记录时未填的在此填写。 */
  readonly decisionNo?: string | null | undefined;
  /** 行政处罚标识。 */
  readonly penaltyId: string;
  /** 幂等键。 */
  readonly requestId: string;
};

/** 公布清单。 */
export type PublishPublicSecurityMatterListInput = {
  /** 清单版本。 */
  readonly listId: string;
  /** 请求编号。 */
  readonly requestId: string;
  /** 所见的修订号。 */
  readonly revision?: number | null | undefined;
  /** 生效日期，不早于今天；默认今天。 */
  readonly validFrom?: string | null | undefined;
};

/** 公示一个事项的结果：谁检查、谁录入、谁公开（开封细则第二十二条）。 */
export type PublishResultInput = {
  /** 事项结果标识。 */
  readonly matterCheckId: string;
  /** 幂等键。 */
  readonly requestId: string;
};

/** 公布抽查报告。 */
export type PublishVisitReportInput = {
  /** 抽查报告标识。 */
  readonly reportId: string;
  /** 幂等键。 */
  readonly requestId: string;
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

/** 未发现经营活动而有线索的（如已迁往外地），开立后续处理，以便移送。 */
export type PursueClueInput = {
  /** 线索。 */
  readonly clue: string;
  /** 事项结果。 */
  readonly matterCheckId: string;
  /** 请求编号。 */
  readonly requestId: string;
};

/** 确定专项检查比例的层级（沂源指引四（三））。 */
export type RatioLevel =
  /** 市 */
  | 'CITY'
  /** 国家 */
  | 'NATIONAL'
  /** 省 */
  | 'PROVINCIAL';

/** 上级确定的专项检查比例（沂源指引四（三））。 */
export type RatioOverrideInput = {
  /** 文号；缺少的被拒绝。 */
  readonly documentNo: string;
  /** 确定比例的层级。 */
  readonly level: RatioLevel;
  /** 比例，单位：万分之一。 */
  readonly ratioBasisPoints: number;
};

/** 分层的比例：按信用风险等级，或者按记录情形，二者择一（沂源指引三（五））。 */
export type RatioStratumInput = {
  /** 记录情形代码，如 REPEATED_COMPLAINTS；须高于普通比例，有已批准豁免为证的对象列入。 */
  readonly ground?: string | null | undefined;
  /** 比例，单位：万分之一。 */
  readonly ratioBasisPoints: number;
  /** 信用风险等级 A 至 D。 */
  readonly riskClass?: string | null | undefined;
};

/** 受理备案。 */
export type ReceiveAdHocFilingInput = {
  /** 备案标识。 */
  readonly filingId: string;
  /** 幂等键。 */
  readonly requestId: string;
};

/** 以外部名单比对名录库；只出差异，不改名录库。 */
export type ReconcileCivilAirDefenseRegistryInput = {
  /** 部门编码。 */
  readonly agency: string;
  /** 已上传的名单（.xlsx 或 CSV），首行有“统一社会信用代码”或者“执法证号”一列。 */
  readonly fileId: string;
  /** 比对哪个名录库。 */
  readonly registry: RegistryKind;
  /** 请求编号：同一编号只办理一次。 */
  readonly requestId: string;
  /** 名单来源，如 国家企业信用信息公示系统2026年5月。 */
  readonly source: string;
};

/** 以外部名单比对名录库；只出差异，不改名录库。 */
export type ReconcileMarketSupervisionRegistryInput = {
  /** 部门编码。 */
  readonly agency: string;
  /** 已上传的名单（.xlsx 或 CSV），首行有“统一社会信用代码”或者“执法证号”一列。 */
  readonly fileId: string;
  /** 比对哪个名录库。 */
  readonly registry: RegistryKind;
  /** 请求编号：同一编号只办理一次。 */
  readonly requestId: string;
  /** 名单来源，如 国家企业信用信息公示系统2026年5月。 */
  readonly source: string;
};

/** 以外部名单比对名录库；只出差异，不改名录库。 */
export type ReconcilePublicSecurityRegistryInput = {
  /** 部门编码。 */
  readonly agency: string;
  /** 已上传的名单（.xlsx 或 CSV），首行有“统一社会信用代码”或者“执法证号”一列。 */
  readonly fileId: string;
  /** 比对哪个名录库。 */
  readonly registry: RegistryKind;
  /** 请求编号：同一编号只办理一次。 */
  readonly requestId: string;
  /** 名单来源，如 国家企业信用信息公示系统2026年5月。 */
  readonly source: string;
};

/** 记录一次有因检查（叶县方案一）。 */
export type RecordCauseVisitInput = {
  /** 检查对象唯一编码。 */
  readonly code: string;
  /** 事由；缺少的被拒绝。 */
  readonly ground?: CauseGround | null | undefined;
  /** 检查的本部门事项。 */
  readonly matterIds: ReadonlyArray<string>;
  /** 投诉、交办等的编号；缺少的被拒绝。 */
  readonly referenceNo?: string | null | undefined;
  /** 幂等键。 */
  readonly requestId: string;
  /** 检查情况。 */
  readonly summary: string;
  /** 抽查任务：有因检查不得列入，填写即被拒绝。 */
  readonly taskId?: string | null | undefined;
  /** 检查日期。 */
  readonly visitedOn: string;
};

/** 登记本人作出的书面授权。 */
export type RecordDelegationInput = {
  /** 代行主要负责人职务。 */
  readonly acting?: boolean | null | undefined;
  /** 受托人账号，须为本部门人员。 */
  readonly delegate: string;
  /** 授权文件的文号。 */
  readonly documentNo: string;
  /** 幂等键。 */
  readonly requestId: string;
  /** 授权的职务，须为本人职务。 */
  readonly role: DelegableRole;
  /** 起始之日。 */
  readonly validFrom: string;
  /** 截止之日（含当日）。 */
  readonly validTo: string;
};

/** 登记主体承继。 */
export type RecordEntitySuccessionInput = {
  /** 登记机关文件的文号。 */
  readonly documentNo: string;
  /** 生效之日。 */
  readonly effectiveOn: string;
  /** 被合并、被分立的主体，或者平台编码。 */
  readonly from: string;
  /** 种类。 */
  readonly kind: SuccessionKind;
  /** 幂等键。 */
  readonly requestId: string;
  /** 承继主体的统一社会信用代码。 */
  readonly to: ReadonlyArray<string>;
};

/** 受理异议。 */
export type RecordObjectionInput = {
  /** 内容。 */
  readonly content: string;
  /** 公示标识。 */
  readonly publicationId: string;
  /** 提出人。 */
  readonly raisedBy: string;
  /** 幂等键。 */
  readonly requestId: string;
};

/** 记录立案或列入经营异常名录（联合细则第二十三条）。 */
export type RecordOutcomeInput = {
  /** 后续处理标识。 */
  readonly followUpId: string;
  /** 文号和说明。 */
  readonly note: string;
  /** 决定。 */
  readonly outcome: RecordedOutcome;
  /** 幂等键。 */
  readonly requestId: string;
};

/** 记录立案后的决定；涉嫌犯罪未移送的被拒绝（沂源指引三（六））。 */
export type RecordPenaltyDecisionInput = {
  /** 后续处理标识。 */
  readonly followUpId: string;
  /** 文号或理由。 */
  readonly note: string;
  /** 是否处罚。 */
  readonly penalised: boolean;
  /** 幂等键。 */
  readonly requestId: string;
};

/** 记录作出的行政处罚决定。 */
export type RecordPenaltyInput = {
  /** 决定。 */
  readonly decision: PenaltyDecisionInput;
  /** 后续处理标识。 */
  readonly followUpId: string;
  /** 幂等键。 */
  readonly requestId: string;
};

/** 处置决定（联合细则第二十三条）。 */
export type RecordedOutcome =
  /** 列入经营异常名录；仅市场监管部门。 */
  | 'ABNORMAL_LISTED'
  /** 立案查处。 */
  | 'CASE_FILED';

/** 更正时可以依法隐去的公示内容；编号、部门、日期照旧。 */
export type RedactableField =
  /** 抽查事项 */
  | 'MATTER'
  /** 检查对象 */
  | 'OBJECT'
  /** 公示的说明 */
  | 'PUBLIC_TEXT';

/** 误将依法不得公示的内容公示的，更正后不再公示；各版本同样隐去（开封细则第二十二条）。 */
export type RedactionInput = {
  /** 隐去哪些内容；部分公示的必填。 */
  readonly fields?: ReadonlyArray<RedactableField>;
  /** 法律依据；公众看得到，不得写入所隐去的内容。 */
  readonly ground: string;
  /** 部分公示，或者不再公示。 */
  readonly mode: WithholdingMode;
  /** 保密类别。 */
  readonly secrecyClass: SecrecyClass;
};

/** 移送的状态。 */
export type ReferralState =
  /** 已接收 */
  | 'ACCEPTED'
  /** 草稿 */
  | 'DRAFT'
  /** 已办理 */
  | 'HANDLED'
  /** 被退回 */
  | 'REJECTED'
  /** 已移送 */
  | 'SENT';

/** 不予批准或者撤销豁免。 */
export type RefuseExemptionInput = {
  /** 豁免标识。 */
  readonly exemptionId: string;
  /** 理由。 */
  readonly reason: string;
  /** 幂等键。 */
  readonly requestId: string;
};

/** 名录库与名单的差异（叶县方案五（二））。 */
export type RegistryDifferenceKind =
  /** 名单中的编码无效 */
  | 'INVALID'
  /** 名单有、名录库没有 */
  | 'MISSING'
  /** 名录库有、名单没有 */
  | 'UNLISTED';

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

/** 不同意更正。 */
export type RejectCorrectionInput = {
  /** 更正标识。 */
  readonly correctionId: string;
  /** 理由。 */
  readonly reason: string;
  /** 幂等键。 */
  readonly requestId: string;
};

/** 不批准主体承继。 */
export type RejectEntitySuccessionInput = {
  /** 理由。 */
  readonly reason: string;
  /** 幂等键。 */
  readonly requestId: string;
  /** 登记标识。 */
  readonly successionId: string;
};

/** 退回移送。 */
export type RejectReferralInput = {
  /** 理由。 */
  readonly reason: string;
  /** 移送标识。 */
  readonly referralId: string;
  /** 幂等键。 */
  readonly requestId: string;
};

/** 从起草中清单取消一个事项。 */
export type RemoveCivilAirDefenseMatterInput = {
  /** 事项编码。 */
  readonly code: string;
  /** 清单版本。 */
  readonly listId: string;
  /** 请求编号。 */
  readonly requestId: string;
  /** 所见的修订号。 */
  readonly revision?: number | null | undefined;
};

/** 撤回误录的检查对象：仅限待确认且未进入清册的。 */
export type RemoveCivilAirDefenseObjectInput = {
  /** 记录标识。 */
  readonly id: string;
  /** 原因。 */
  readonly reason: string;
  /** 请求编号：同一编号重复提交只办理一次。 */
  readonly requestId: string;
};

/** 从起草中清单取消一个事项。 */
export type RemoveMarketSupervisionMatterInput = {
  /** 事项编码。 */
  readonly code: string;
  /** 清单版本。 */
  readonly listId: string;
  /** 请求编号。 */
  readonly requestId: string;
  /** 所见的修订号。 */
  readonly revision?: number | null | undefined;
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

/** 从起草中清单取消一个事项。 */
export type RemovePublicSecurityMatterInput = {
  /** 事项编码。 */
  readonly code: string;
  /** 清单版本。 */
  readonly listId: string;
  /** 请求编号。 */
  readonly requestId: string;
  /** 所见的修订号。 */
  readonly revision?: number | null | undefined;
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

/** 登记抽查依据废止（沂源指引三（一））。 */
export type RepealLegalBasisInput = {
  /** 部门编码。 */
  readonly agency: string;
  /** 文号；不填则同名文件全部废止。 */
  readonly documentNo?: string | null | undefined;
  /** 自该日起无效。 */
  readonly repealedOn: string;
  /** 请求编号。 */
  readonly requestId: string;
  /** 废止依据（文件或决定）。 */
  readonly source: string;
  /** 文件名称。 */
  readonly title: string;
};

/** 更换检查人员的情形（开封细则第十七条）。 */
export type ReplacementGround =
  /** 健康状况 */
  | 'HEALTH'
  /** 其他特殊情况 */
  | 'OTHER_SPECIAL'
  /** 岗位调整 */
  | 'POST_CHANGE'
  /** 执法回避 */
  | 'RECUSAL'
  /** 工作冲突 */
  | 'WORK_CONFLICT';

/** 更换方式：开封细则第十七条随机抽取；联合细则第十六条选派，无须摇号。 */
export type ReplacementMethod =
  /** 选派 */
  | 'DESIGNATE'
  /** 随机抽取 */
  | 'RANDOM';

/** 更换申请的状态。 */
export type ReplacementState =
  /** 已同意，待执行 */
  | 'APPROVED'
  /** 无人可更换 */
  | 'BLOCKED'
  /** 已更换 */
  | 'EXECUTED'
  /** 待分管负责人同意 */
  | 'PENDING_APPROVAL'
  /** 不同意 */
  | 'REJECTED';

/** 报告种类（叶县方案七（四）、人防细则十一）。 */
export type ReportKind =
  /** 完成情况报告（上级派发的任务） */
  | 'COMPLETION'
  /** 随机抽查情况报告（半年） */
  | 'SEMI_ANNUAL'
  /** 随机抽查报告（任务） */
  | 'SUMMARY';

/** 检查之后发现利害关系（本部门分管负责人、审计）：本人退出，未公示的结果退回，已公示的待主要负责人核实。 */
export type ReportLateConflictInput = {
  /** 检查组成员。 */
  readonly memberId: string;
  /** 利害关系的情况。 */
  readonly note: string;
  /** 请求编号。 */
  readonly requestId: string;
};

/** 报告的环节。 */
export type ReportState =
  /** 已审定 */
  | 'APPROVED'
  /** 已起草 */
  | 'DRAFTED'
  /** 已公布 */
  | 'PUBLISHED'
  /** 已报送 */
  | 'SUBMITTED';

/** 申请更正已公示的结果（联合细则第二十二条）。 */
export type RequestCorrectionInput = {
  /** 错误所在。 */
  readonly error: string;
  /** 证明材料；当事人提出的，写明其编号。 */
  readonly evidence: string;
  /** 更正后的公示文字。 */
  readonly publicText?: string | null | undefined;
  /** 公示标识。 */
  readonly publicationId: string;
  /** 依法不得公示的，隐去什么；一般更正的不填。 */
  readonly redaction?: RedactionInput | null | undefined;
  /** 幂等键。 */
  readonly requestId: string;
  /** 更正后的结果。 */
  readonly resultCode: ResultCode;
};

/** 申请豁免（开封细则第十三条第二款、沂源指引三（五）、叶县方案五（四）、人防细则六）。 */
export type RequestExemptionInput = {
  /** 记录的出处，或者部署文件的文号；缺少的被拒绝。 */
  readonly evidence: string;
  /** 情形；须在本部门规定之内。 */
  readonly ground: ExemptionGround;
  /** 提高后的年度次数；本部门规定有默认增加次数的可以不填。 */
  readonly raisedTo?: number | null | undefined;
  /** 幂等键。 */
  readonly requestId: string;
  /** 对象或者其类别。 */
  readonly scope: ExemptionScopeInput;
  /** 不受次数限制；仅限本部门规定如此的。 */
  readonly unlimited?: boolean | null | undefined;
  /** 有效期起。 */
  readonly validFrom: string;
  /** 有效期止。 */
  readonly validTo: string;
};

/** 申请更换检查人员（开封细则第十七条）。 */
export type RequestReplacementInput = {
  /** 情形。 */
  readonly ground?: ReplacementGround | null | undefined;
  /** 检查组成员标识。 */
  readonly memberId: string;
  /** 说明；其他特殊情况必填。 */
  readonly note?: string | null | undefined;
  /** 请求编号。 */
  readonly requestId: string;
};

/** 退回后改送其他部门。 */
export type RerouteReferralInput = {
  /** 移送标识。 */
  readonly referralId: string;
  /** 幂等键。 */
  readonly requestId: string;
  /** 接收部门编码。 */
  readonly toAgency: string;
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

/** 再次发送一个渠道的公示。 */
export type RetryChannelInput = {
  /** 渠道。 */
  readonly channel: Channel;
  /** 公示标识。 */
  readonly publicationId: string;
  /** 幂等键。 */
  readonly requestId: string;
};

/** 排除原因后再次报送。 */
export type RetryCreditDeliveryInput = {
  /** 幂等键。 */
  readonly requestId: string;
  /** 报送序号。 */
  readonly seq: number;
};

/** 退回清单。 */
export type ReturnMatterListInput = {
  /** 清单版本。 */
  readonly listId: string;
  /** 退回理由。 */
  readonly reason: string;
  /** 请求编号。 */
  readonly requestId: string;
  /** 所见的修订号。 */
  readonly revision?: number | null | undefined;
};

/** 退回修改。 */
export type ReturnResultInput = {
  /** 事项结果标识。 */
  readonly matterCheckId: string;
  /** 理由。 */
  readonly reason: string;
  /** 幂等键。 */
  readonly requestId: string;
};

/** 当众揭示本方种子（部门经办人、负责人，联席会议办公室）。 */
export type RevealSeedInput = {
  /** 抽取仪式。 */
  readonly ceremonyId: string;
  /** 请求编号。 */
  readonly requestId: string;
};

/** 审核通过（开封细则第二十五条）。 */
export type ReviewResultInput = {
  /** 事项结果标识。 */
  readonly matterCheckId: string;
  /** 审核意见。 */
  readonly opinion?: string | null | undefined;
  /** 审定的公示文字；为空则不改。 */
  readonly publicText?: string | null | undefined;
  /** 幂等键。 */
  readonly requestId: string;
};

/** 收回书面授权。 */
export type RevokeDelegationInput = {
  /** 授权标识。 */
  readonly delegationId: string;
  /** 幂等键。 */
  readonly requestId: string;
};

/** 终止互认事项；已经互认的不受影响。 */
export type RevokeMatterEquivalenceInput = {
  /** 互认事项标识。 */
  readonly equivalenceId: string;
  /** 理由。 */
  readonly reason: string;
  /** 幂等键。 */
  readonly requestId: string;
};

/** 本部门抽查规则：抽查原则、抽查任务、检查方式、抽查结果公示等。 */
export type SamplingRulesInput = {
  /** 正文。 */
  readonly text: string;
  /** 标题。 */
  readonly title: string;
};

/** 写入起草中清单的一个事项（编码相同的被替换）。 */
export type SaveCivilAirDefenseMatterInput = {
  /** 清单版本。 */
  readonly listId: string;
  /** 事项。 */
  readonly matter: CivilAirDefenseMatterInput;
  /** 请求编号。 */
  readonly requestId: string;
  /** 所见的修订号。 */
  readonly revision?: number | null | undefined;
};

/** 写入起草中清单的一个事项（编码相同的被替换）。 */
export type SaveMarketSupervisionMatterInput = {
  /** 清单版本。 */
  readonly listId: string;
  /** 事项。 */
  readonly matter: MarketSupervisionMatterInput;
  /** 请求编号。 */
  readonly requestId: string;
  /** 所见的修订号。 */
  readonly revision?: number | null | undefined;
};

/** 填报或改动尚未报备的计划中的一项。 */
export type SavePlanItemInput = {
  /** 计划项；编号相同的被替换。 */
  readonly item: PlanItemInput;
  /** 计划标识。 */
  readonly planId: string;
  /** 幂等键。 */
  readonly requestId: string;
  /** 所见的修改计数。 */
  readonly revision?: number | null | undefined;
};

/** 为计划附上本部门抽查规则（叶县方案五（三））。 */
export type SavePlanRulesInput = {
  /** 计划标识。 */
  readonly planId: string;
  /** 幂等键。 */
  readonly requestId: string;
  /** 所见的修改计数。 */
  readonly revision?: number | null | undefined;
  /** 抽查规则。 */
  readonly rules: SamplingRulesInput;
};

/** 写入起草中清单的一个事项（编码相同的被替换）。 */
export type SavePublicSecurityMatterInput = {
  /** 清单版本。 */
  readonly listId: string;
  /** 事项。 */
  readonly matter: PublicSecurityMatterInput;
  /** 请求编号。 */
  readonly requestId: string;
  /** 所见的修订号。 */
  readonly revision?: number | null | undefined;
};

/** 检查方案（联合细则第十二条、开封细则第十六条）。 */
export type SaveSchemeInput = {
  /** 检查内容。 */
  readonly content: string;
  /** 检查方式、检查程序。 */
  readonly method: string;
  /** 幂等键。 */
  readonly requestId: string;
  /** 职责分工和业务标准。 */
  readonly responsibilities: string;
  /** 所见的修改计数。 */
  readonly revision?: number | null | undefined;
  /** 任务标识。 */
  readonly taskId: string;
  /** 检查时间、时间节点。 */
  readonly time: string;
};

/** 安排检查日期（开封细则第十六条第二款）。 */
export type ScheduleVisitInput = {
  /** 检查日期，须在执行时间之内。 */
  readonly on: string;
  /** 幂等键。 */
  readonly requestId: string;
  /** 读到的修改计数；不符即已被他人更新。 */
  readonly revision?: number | null | undefined;
  /** 检查标识。 */
  readonly visitId: string;
};

/** 抽查范围的组合方式。 */
export type ScopeMatch =
  /** 同时具有各部门事项 */
  | 'ALL'
  /** 具有任一部门事项 */
  | 'ANY';

/** 保密类别（开封细则第二十二条第一款）。 */
export type SecrecyClass =
  /** 依法依规不予公开 */
  | 'LEGALLY_WITHHELD'
  /** 无 */
  | 'NONE'
  /** 个人隐私 */
  | 'PERSONAL_PRIVACY'
  /** 警务工作秘密 */
  | 'POLICE_WORK_SECRET'
  /** 国家秘密 */
  | 'STATE_SECRET'
  /** 商业机密 */
  | 'TRADE_SECRET';

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

/** 被检查对象在抽查情况记录表上的确认（联合细则第二十条（二））。 */
export type SignatureKind =
  /** 拒绝签字或盖章 */
  | 'REFUSED'
  /** 盖章 */
  | 'SEALED'
  /** 签字 */
  | 'SIGNED';

/** 开始公开摇号：名单和规则当即封存，各方随后依次揭示。 */
export type StartStagedCeremonyInput = {
  /** 时限（分钟），5至120；不填为30。到时仍有一方未揭示的，本次作废。 */
  readonly minutes?: number | null | undefined;
  /** 请求编号；重发得到同一次仪式。 */
  readonly requestId: string;
  /** 任务标识。 */
  readonly taskId: string;
};

/** 提交审核（开封细则第二十五条）。 */
export type SubmitForReviewInput = {
  /** 事项结果标识。 */
  readonly matterCheckId: string;
  /** 幂等键。 */
  readonly requestId: string;
};

/** 主体承继的种类。 */
export type SuccessionKind =
  /** 分立 */
  | 'DIVISION'
  /** 平台编码补录统一社会信用代码 */
  | 'LINK'
  /** 吸收合并 */
  | 'MERGER';

/** 主体承继登记的状态。 */
export type SuccessionState =
  /** 已生效 */
  | 'APPLIED'
  /** 不批准 */
  | 'REJECTED'
  /** 待主要负责人批准 */
  | 'REQUESTED';

/** 暂停或者恢复一名协助检查者，须写明原因。 */
export type SuspendCivilAirDefenseExpertInput = {
  /** 标识。 */
  readonly id: string;
  /** 原因。 */
  readonly reason: string;
  /** 请求编号。 */
  readonly requestId: string;
  /** 新的状态。 */
  readonly to?: ExpertState;
};

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

/** 暂停或者恢复一名协助检查者，须写明原因。 */
export type SuspendMarketSupervisionExpertInput = {
  /** 标识。 */
  readonly id: string;
  /** 原因。 */
  readonly reason: string;
  /** 请求编号。 */
  readonly requestId: string;
  /** 新的状态。 */
  readonly to?: ExpertState;
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

/** 暂停或者恢复一名协助检查者，须写明原因。 */
export type SuspendPublicSecurityExpertInput = {
  /** 标识。 */
  readonly id: string;
  /** 原因。 */
  readonly reason: string;
  /** 请求编号。 */
  readonly requestId: string;
  /** 新的状态。 */
  readonly to?: ExpertState;
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

/** 主要负责人知悉一件涉嫌犯罪的移送（沂源指引三（六））。 */
export type TakeNoteOfReferralInput = {
  /** 移送标识。 */
  readonly referralId: string;
  /** 幂等键。 */
  readonly requestId: string;
};

/** 定向抽查的情形和部署文件。 */
export type TaskGroundInput = {
  /** 情形代码：部署类 SPECIAL_CAMPAIGN、SPECIAL_EVENT、UPPER_INSTRUCTION，或者记录类如 ABNORMAL_LIST。 */
  readonly code: string;
  /** 部署文件的文号；记录类为已批准豁免的编号。 */
  readonly documentNo: string;
  /** 说明。 */
  readonly note?: string | null | undefined;
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

/** 定向抽查限定的对象范围。 */
export type TaskPopulationInput = {
  /** 检查对象唯一编码；须有本部门已批准的豁免逐一写明。 */
  readonly codes?: ReadonlyArray<string> | null | undefined;
  /** 信用风险等级 A 至 D。 */
  readonly creditRiskClasses?: ReadonlyArray<string> | null | undefined;
  /** 检查对象种类。 */
  readonly kinds?: ReadonlyArray<ObjectKind> | null | undefined;
};

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

/** 待办事项的种类。 */
export type TodoKind =
  /** 答复联合抽查邀请 */
  | 'ANSWER_INVITATION'
  /** 答复联合抽查计划项 */
  | 'ANSWER_PLAN_ITEM'
  /** 答复移送 */
  | 'ANSWER_REFERRAL'
  /** 审定年度计划 */
  | 'APPROVE_PLAN'
  /** 审批人员更换 */
  | 'APPROVE_REPLACEMENT'
  /** 审定报告 */
  | 'APPROVE_REPORT'
  /** 审定抽查报告 */
  | 'APPROVE_VISIT_REPORT'
  /** 办结任务 */
  | 'CLOSE_TASK'
  /** 复核异议 */
  | 'DECIDE_OBJECTION'
  /** 声明有无利害关系 */
  | 'DECLARE_INTEREST'
  /** 派发任务 */
  | 'DISPATCH_TASK'
  /** 办理被督办的事项 */
  | 'DO_URGED_DUTY'
  /** 抽取检查人员 */
  | 'DRAW_INSPECTORS'
  /** 抽取检查对象 */
  | 'DRAW_OBJECTS'
  /** 核查被改动的抽取名单 */
  | 'EXAMINE_TAMPERING'
  /** 知悉涉嫌犯罪的移送 */
  | 'KNOW_CRIMINAL_REFERRAL'
  /** 确认锁定名单 */
  | 'LOCK_DRAW'
  /** 处理发送失败的公示或失信记录 */
  | 'MEND_DELIVERY'
  /** 确定后续处理的责任人和方案 */
  | 'PLAN_FOLLOW_UP'
  /** 完成任务准备 */
  | 'PREPARE_TASK'
  /** 公布随机抽查事项清单 */
  | 'PUBLISH_MATTER_LIST'
  /** 公开行政处罚信息 */
  | 'PUBLISH_PENALTY'
  /** 公示检查结果 */
  | 'PUBLISH_RESULT'
  /** 公布抽查报告 */
  | 'PUBLISH_VISIT_REPORT'
  /** 受理临时性联合抽查的备案 */
  | 'RECEIVE_AD_HOC'
  /** 补正被退回的检查结果 */
  | 'REDO_RESULT'
  /** 更新并确认名录库 */
  | 'REFRESH_REGISTRY'
  /** 改送被退回的移送 */
  | 'REROUTE_REFERRAL'
  /** 审核检查结果 */
  | 'REVIEW_RESULT'
  /** 所载结果已经更正，制作更正后的抽查报告 */
  | 'REVISE_VISIT_REPORT'
  /** 报送或公布报告 */
  | 'SEND_REPORT'
  /** 签字确认更正 */
  | 'SIGN_CORRECTION'
  /** 提交结果审核 */
  | 'SUBMIT_RESULT'
  /** 核实整改 */
  | 'VERIFY_RECTIFICATION'
  /** 实施检查 */
  | 'VISIT';

/** 留痕记录的结果。 */
export type TrailOutcome =
  /** 被拒绝 */
  | 'DENIED'
  /** 已办理 */
  | 'DONE';

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

/** 录入或变更一名协助检查者。 */
export type UpsertCivilAirDefenseExpertInput = {
  /** 所属部门编码。 */
  readonly agency: string;
  /** 联系方式，加密保存。 */
  readonly contactPhone?: string | null | undefined;
  /** 变更哪一名；不填为新录入。 */
  readonly id?: string | null | undefined;
  /** 姓名，或者机构的联系人。 */
  readonly name: string;
  /** 所在单位。 */
  readonly organisation: string;
  /** 资质证书编号。 */
  readonly qualificationNo?: string | null | undefined;
  /** 资质有效期止。 */
  readonly qualifiedTo?: string | null | undefined;
  /** 请求编号：同一编号只办理一次。 */
  readonly requestId: string;
  /** 种类；须为本部门规则所允许。 */
  readonly role: ExpertRole;
  /** 专长。 */
  readonly specialities?: ReadonlyArray<string> | null | undefined;
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
  /** 所属主体的统一社会信用代码：项目、产品、行为的所属主体必填；分支机构的上级法人可以填写，不影响次数。 */
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

/** 录入或变更一名协助检查者。 */
export type UpsertMarketSupervisionExpertInput = {
  /** 所属部门编码。 */
  readonly agency: string;
  /** 联系方式，加密保存。 */
  readonly contactPhone?: string | null | undefined;
  /** 变更哪一名；不填为新录入。 */
  readonly id?: string | null | undefined;
  /** 姓名，或者机构的联系人。 */
  readonly name: string;
  /** 所在单位。 */
  readonly organisation: string;
  /** 资质证书编号。 */
  readonly qualificationNo?: string | null | undefined;
  /** 资质有效期止。 */
  readonly qualifiedTo?: string | null | undefined;
  /** 请求编号：同一编号只办理一次。 */
  readonly requestId: string;
  /** 种类；须为本部门规则所允许。 */
  readonly role: ExpertRole;
  /** 专长。 */
  readonly specialities?: ReadonlyArray<string> | null | undefined;
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
  /** 所属主体的统一社会信用代码：项目、产品、行为的所属主体必填；分支机构的上级法人可以填写，不影响次数。 */
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

/** 录入或变更一名协助检查者。 */
export type UpsertPublicSecurityExpertInput = {
  /** 所属部门编码。 */
  readonly agency: string;
  /** 联系方式，加密保存。 */
  readonly contactPhone?: string | null | undefined;
  /** 变更哪一名；不填为新录入。 */
  readonly id?: string | null | undefined;
  /** 姓名，或者机构的联系人。 */
  readonly name: string;
  /** 所在单位。 */
  readonly organisation: string;
  /** 资质证书编号。 */
  readonly qualificationNo?: string | null | undefined;
  /** 资质有效期止。 */
  readonly qualifiedTo?: string | null | undefined;
  /** 请求编号：同一编号只办理一次。 */
  readonly requestId: string;
  /** 种类；须为本部门规则所允许。 */
  readonly role: ExpertRole;
  /** 专长。 */
  readonly specialities?: ReadonlyArray<string> | null | undefined;
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
  /** 执法培训记录（YY 五（三））。 */
  readonly training?: string | null | undefined;
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
  /** 所属主体的统一社会信用代码：项目、产品、行为的所属主体必填；分支机构的上级法人可以填写，不影响次数。 */
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

/** 督办一项逾期的义务。 */
export type UrgeDutyInput = {
  /** 期限标识。 */
  readonly deadlineId: string;
  /** 幂等键。 */
  readonly requestId: string;
  /** 督办内容。 */
  readonly text: string;
};

/** 定向抽查任务采用一项豁免。 */
export type UseExemptionInput = {
  /** 本部门已批准的豁免。 */
  readonly exemptionId: string;
  /** 幂等键。 */
  readonly requestId: string;
  /** 任务标识。 */
  readonly taskId: string;
};

/** 核实整改（联合细则第二十三条）。 */
export type VerifyRectificationInput = {
  /** 后续处理标识。 */
  readonly followUpId: string;
  /** 核实情况。 */
  readonly note: string;
  /** 幂等键。 */
  readonly requestId: string;
};

/** 无法开展实质性检查的情形（联合细则第二十一条）。 */
export type VisitBranch =
  /** 不予配合检查情节严重 */
  | 'NON_COOPERATION'
  /** 通过登记的住所（经营场所）无法联系 */
  | 'UNREACHABLE';

/** 抽查报告的环节（人防细则十（四））。 */
export type VisitReportState =
  /** 已审定 */
  | 'APPROVED'
  /** 已起草 */
  | 'DRAFTED'
  /** 已公布 */
  | 'PUBLISHED'
  /** 已由更正后的版本代替 */
  | 'SUPERSEDED';

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

/** 部分公示或不予公示，由本部门负责人批准（开封细则第二十二条第一款）。 */
export type WithholdResultInput = {
  /** 法律依据。 */
  readonly ground: string;
  /** 事项结果标识。 */
  readonly matterCheckId: string;
  /** 方式和范围。 */
  readonly mode: WithholdingMode;
  /** 幂等键。 */
  readonly requestId: string;
  /** 保密类别。 */
  readonly secrecyClass: SecrecyClass;
};

/** 对公示的限制（开封细则第二十二条第一款）。 */
export type WithholdingMode =
  /** 部分公示：公示结果和日期，不公示内容。 */
  | 'REDACTED'
  /** 不予公示。 */
  | 'WITHHELD';

export type CalendarYearsQueryVariables = Exact<{ [key: string]: never; }>;


export type CalendarYearsQuery = { readonly calendarYears: { readonly nodes: ReadonlyArray<{ readonly year: number, readonly source: string, readonly off: ReadonlyArray<string>, readonly work: ReadonlyArray<string> }> } };

export type LoadCalendarYearMutationVariables = Exact<{
  input: LoadCalendarYearInput;
}>;


export type LoadCalendarYearMutation = { readonly loadCalendarYear: { readonly recomputed: number | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type TrailLinesFragment = { readonly nodes: ReadonlyArray<{ readonly seq: number, readonly at: string, readonly action: string, readonly subject: string, readonly actor: string, readonly department: string | null, readonly outcome: TrailOutcome, readonly code: string | null, readonly reason: string | null, readonly approver: string | null, readonly beforeHash: string | null, readonly afterHash: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } };

export type TrailProofFragment = { readonly ok: boolean, readonly from: number, readonly to: number, readonly last: number, readonly lastHash: string, readonly entries: number, readonly brokenAt: number | null, readonly message: string | null, readonly basis: string };

export type AuditTrailQueryVariables = Exact<{
  subject?: string | null | undefined;
  actor?: string | null | undefined;
  action?: string | null | undefined;
  outcome?: TrailOutcome | null | undefined;
  since?: string | null | undefined;
  until?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AuditTrailQuery = { readonly trail: { readonly nodes: ReadonlyArray<{ readonly seq: number, readonly at: string, readonly action: string, readonly subject: string, readonly actor: string, readonly department: string | null, readonly outcome: TrailOutcome, readonly code: string | null, readonly reason: string | null, readonly approver: string | null, readonly beforeHash: string | null, readonly afterHash: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type AuditCheckQueryVariables = Exact<{
  from?: number | null | undefined;
  notedSeq?: number | null | undefined;
  notedHash?: string | null | undefined;
}>;


export type AuditCheckQuery = { readonly check: { readonly ok: boolean, readonly from: number, readonly to: number, readonly last: number, readonly lastHash: string, readonly entries: number, readonly brokenAt: number | null, readonly message: string | null, readonly basis: string } | null };

export type FollowUpFactsFragment = { readonly id: string, readonly matterCheckId: string, readonly visitId: string, readonly agency: string, readonly unit: string | null, readonly owner: string | null, readonly plan: string | null, readonly dueOn: string | null, readonly state: FollowUpState, readonly outcome: FollowUpOutcome | null, readonly suspectedCrime: boolean, readonly note: string | null, readonly openedAt: string, readonly closedAt: string | null, readonly publicText: string | null, readonly publicAt: string | null };

export type ReferralFactsFragment = { readonly id: string, readonly followUpId: string, readonly fromAgency: string, readonly toAgency: string, readonly clue: string, readonly evidence: ReadonlyArray<string>, readonly criminal: boolean, readonly knownAt: string | null, readonly state: ReferralState, readonly sentAt: string | null, readonly answeredAt: string | null, readonly reason: string | null, readonly outcome: string | null, readonly abnormalListed: boolean };

export type PenaltyFactsFragment = { readonly id: string, readonly version: number, readonly state: PenaltyState, readonly decisionNo: string, readonly decidedOn: string, readonly kind: PenaltyKind, readonly amount: string | null, readonly publicText: string, readonly objectName: string | null, readonly uscc: string | null, readonly resultNo: string | null, readonly publishedAt: string, readonly correction: { readonly reason: string, readonly on: string } | null };

export type FollowUpsQueryVariables = Exact<{
  state?: FollowUpState | null | undefined;
  after?: string | null | undefined;
}>;


export type FollowUpsQuery = { readonly followUps: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly matterCheckId: string, readonly visitId: string, readonly agency: string, readonly unit: string | null, readonly owner: string | null, readonly plan: string | null, readonly dueOn: string | null, readonly state: FollowUpState, readonly outcome: FollowUpOutcome | null, readonly suspectedCrime: boolean, readonly note: string | null, readonly openedAt: string, readonly closedAt: string | null, readonly publicText: string | null, readonly publicAt: string | null, readonly matterCheck: { readonly matterName: string, readonly visit: { readonly objectName: string } | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type MatterAndObjectFragment = { readonly matterName: string, readonly visit: { readonly objectName: string } | null };

export type FollowUpAtDeskQueryVariables = Exact<{
  id: string;
}>;


export type FollowUpAtDeskQuery = { readonly matterCheck: { readonly id: string, readonly matterName: string, readonly visitId: string, readonly resultCode: ResultCode | null, readonly formedOn: string | null, readonly visit: { readonly objectName: string, readonly taskId: string } | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly fileName: string, readonly takenAt: string }> | null, readonly followUp: { readonly id: string, readonly matterCheckId: string, readonly visitId: string, readonly agency: string, readonly unit: string | null, readonly owner: string | null, readonly plan: string | null, readonly dueOn: string | null, readonly state: FollowUpState, readonly outcome: FollowUpOutcome | null, readonly suspectedCrime: boolean, readonly note: string | null, readonly openedAt: string, readonly closedAt: string | null, readonly publicText: string | null, readonly publicAt: string | null, readonly referrals: ReadonlyArray<{ readonly id: string, readonly followUpId: string, readonly fromAgency: string, readonly toAgency: string, readonly clue: string, readonly evidence: ReadonlyArray<string>, readonly criminal: boolean, readonly knownAt: string | null, readonly state: ReferralState, readonly sentAt: string | null, readonly answeredAt: string | null, readonly reason: string | null, readonly outcome: string | null, readonly abnormalListed: boolean }> } | null, readonly publication: { readonly published: { readonly penalties: ReadonlyArray<{ readonly id: string, readonly version: number, readonly state: PenaltyState, readonly decisionNo: string, readonly decidedOn: string, readonly kind: PenaltyKind, readonly amount: string | null, readonly publicText: string, readonly objectName: string | null, readonly uscc: string | null, readonly resultNo: string | null, readonly publishedAt: string, readonly correction: { readonly reason: string, readonly on: string } | null }> } | null } | null } };

export type ReferralsQueryVariables = Exact<{
  incoming: boolean;
  state?: ReferralState | null | undefined;
  after?: string | null | undefined;
}>;


export type ReferralsQuery = { readonly referrals: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly followUpId: string, readonly fromAgency: string, readonly toAgency: string, readonly clue: string, readonly evidence: ReadonlyArray<string>, readonly criminal: boolean, readonly knownAt: string | null, readonly state: ReferralState, readonly sentAt: string | null, readonly answeredAt: string | null, readonly reason: string | null, readonly outcome: string | null, readonly abnormalListed: boolean }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type DecidedPenaltiesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type DecidedPenaltiesQuery = { readonly penalties: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly decisionNo: string | null, readonly decidedOn: string, readonly kind: PenaltyKind, readonly amount: string | null, readonly publicText: string, readonly followUp: { readonly matterCheckId: string, readonly matterCheck: { readonly matterName: string, readonly visit: { readonly objectName: string } | null } | null } | null, readonly publicationDeadline: { readonly dueOn: string, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly lateByWorkingDays: number | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PublishedPenaltiesQueryVariables = Exact<{
  agency: string;
  after?: string | null | undefined;
}>;


export type PublishedPenaltiesQuery = { readonly publicPenalties: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly state: PenaltyState, readonly decisionNo: string, readonly decidedOn: string, readonly kind: PenaltyKind, readonly amount: string | null, readonly publicText: string, readonly objectName: string | null, readonly uscc: string | null, readonly resultNo: string | null, readonly publishedAt: string, readonly correction: { readonly reason: string, readonly on: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type CreditDeliveriesQueryVariables = Exact<{
  state?: DeliveryState | null | undefined;
  after?: string | null | undefined;
}>;


export type CreditDeliveriesQuery = { readonly creditDeliveries: { readonly nodes: ReadonlyArray<{ readonly seq: number, readonly kind: CreditRecordKind, readonly subject: string, readonly uscc: string, readonly state: DeliveryState, readonly attempts: number, readonly at: string, readonly error: string | null, readonly receipt: string | null, readonly byReceipt: boolean }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type CompletenessQueryVariables = Exact<{
  taskId: string;
}>;


export type CompletenessQuery = { readonly completenessReport: { readonly complete: boolean, readonly links: ReadonlyArray<{ readonly link: ProcessLinkCode, readonly title: string, readonly state: LinkState, readonly steps: number, readonly firstAt: string | null, readonly lastAt: string | null, readonly by: ReadonlyArray<string> }> } };

export type ConductCasesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ConductCasesQuery = { readonly conductCases: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly ground: ConductGround, readonly person: string, readonly visitId: string | null, readonly facts: string | null, readonly trail: ReadonlyArray<number>, readonly feedbackId: string | null, readonly openedAt: string, readonly outcome: { readonly code: ConductOutcomeCode, readonly text: string, readonly at: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type MatterEquivalencesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MatterEquivalencesQuery = { readonly matterEquivalences: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly matterCode: string, readonly matterName: string, readonly otherMatterCode: string, readonly otherMatterName: string, readonly explanation: string, readonly state: EquivalenceState, readonly proposedAt: string, readonly agreedAt: string | null, readonly department: { readonly code: string, readonly name: string }, readonly otherDepartment: { readonly code: string, readonly name: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PlanFollowUpMutationVariables = Exact<{
  input: PlanFollowUpInput;
}>;


export type PlanFollowUpMutation = { readonly planFollowUp: { readonly followUp: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type OrderRectificationMutationVariables = Exact<{
  input: OrderRectificationInput;
}>;


export type OrderRectificationMutation = { readonly orderRectification: { readonly followUp: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type VerifyRectificationMutationVariables = Exact<{
  input: VerifyRectificationInput;
}>;


export type VerifyRectificationMutation = { readonly verifyRectification: { readonly followUp: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type RecordOutcomeMutationVariables = Exact<{
  input: RecordOutcomeInput;
}>;


export type RecordOutcomeMutation = { readonly recordOutcome: { readonly followUp: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type RecordPenaltyDecisionMutationVariables = Exact<{
  input: RecordPenaltyDecisionInput;
}>;


export type RecordPenaltyDecisionMutation = { readonly recordPenaltyDecision: { readonly followUp: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type CloseFollowUpMutationVariables = Exact<{
  input: CloseFollowUpInput;
}>;


export type CloseFollowUpMutation = { readonly closeFollowUp: { readonly followUp: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type MarkSuspectedCrimeMutationVariables = Exact<{
  input: MarkSuspectedCrimeInput;
}>;


export type MarkSuspectedCrimeMutation = { readonly markSuspectedCrime: { readonly followUp: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type PublishHandlingMutationVariables = Exact<{
  input: PublishHandlingInput;
}>;


export type PublishHandlingMutation = { readonly publishHandling: { readonly followUp: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type CreateReferralMutationVariables = Exact<{
  input: CreateReferralInput;
}>;


export type CreateReferralMutation = { readonly createReferral: { readonly referral: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type AcceptReferralMutationVariables = Exact<{
  input: AcceptReferralInput;
}>;


export type AcceptReferralMutation = { readonly acceptReferral: { readonly referral: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type RejectReferralMutationVariables = Exact<{
  input: RejectReferralInput;
}>;


export type RejectReferralMutation = { readonly rejectReferral: { readonly referral: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type RerouteReferralMutationVariables = Exact<{
  input: RerouteReferralInput;
}>;


export type RerouteReferralMutation = { readonly rerouteReferral: { readonly referral: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type TakeNoteOfReferralMutationVariables = Exact<{
  input: TakeNoteOfReferralInput;
}>;


export type TakeNoteOfReferralMutation = { readonly takeNoteOfReferral: { readonly referral: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type HandleReferralMutationVariables = Exact<{
  input: HandleReferralInput;
}>;


export type HandleReferralMutation = { readonly handleReferral: { readonly referral: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type RecordPenaltyMutationVariables = Exact<{
  input: RecordPenaltyInput;
}>;


export type RecordPenaltyMutation = { readonly recordPenalty: { readonly penalty: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type PublishPenaltyMutationVariables = Exact<{
  input: PublishPenaltyInput;
}>;


export type PublishPenaltyMutation = { readonly publishPenalty: { readonly penalty: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type CorrectPenaltyMutationVariables = Exact<{
  input: CorrectPenaltyInput;
}>;


export type CorrectPenaltyMutation = { readonly correctPenalty: { readonly penalty: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type RetryCreditDeliveryMutationVariables = Exact<{
  input: RetryCreditDeliveryInput;
}>;


export type RetryCreditDeliveryMutation = { readonly retryCreditDelivery: { readonly creditDelivery: { readonly seq: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type AcknowledgeCreditDeliveryMutationVariables = Exact<{
  input: AcknowledgeCreditDeliveryInput;
}>;


export type AcknowledgeCreditDeliveryMutation = { readonly acknowledgeCreditDelivery: { readonly creditDelivery: { readonly seq: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type OpenConductCaseMutationVariables = Exact<{
  input: OpenConductCaseInput;
}>;


export type OpenConductCaseMutation = { readonly openConductCase: { readonly conductCase: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type CloseConductCaseMutationVariables = Exact<{
  input: CloseConductCaseInput;
}>;


export type CloseConductCaseMutation = { readonly closeConductCase: { readonly conductCase: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type ProposeMatterEquivalenceMutationVariables = Exact<{
  input: ProposeMatterEquivalenceInput;
}>;


export type ProposeMatterEquivalenceMutation = { readonly proposeMatterEquivalence: { readonly matterEquivalence: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type AgreeMatterEquivalenceMutationVariables = Exact<{
  input: AgreeMatterEquivalenceInput;
}>;


export type AgreeMatterEquivalenceMutation = { readonly agreeMatterEquivalence: { readonly matterEquivalence: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type RevokeMatterEquivalenceMutationVariables = Exact<{
  input: RevokeMatterEquivalenceInput;
}>;


export type RevokeMatterEquivalenceMutation = { readonly revokeMatterEquivalence: { readonly matterEquivalence: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type ApprovalsQueryVariables = Exact<{
  agency: string;
  review: boolean;
  head: boolean;
  answer: boolean;
}>;


export type ApprovalsQuery = { readonly todos: { readonly items: ReadonlyArray<{ readonly kind: TodoKind, readonly title: string, readonly subject: string, readonly about: string, readonly since: string | null, readonly dueOn: string | null }> }, readonly toReview?: { readonly nodes: ReadonlyArray<{ readonly publicText: string | null, readonly signatures: number, readonly id: string, readonly visitId: string, readonly matterCode: string, readonly matterName: string, readonly unit: string | null, readonly state: MatterCheckState, readonly resultCode: ResultCode | null, readonly formedOn: string | null, readonly visit: { readonly objectName: string, readonly finishedOn: string | null, readonly taskId: string, readonly joint: boolean } | null, readonly publicationDeadline: { readonly dueOn: string, readonly workingDaysLeft: number | null, readonly lateByWorkingDays: number | null, readonly state: DeadlineState, readonly provisional: boolean, readonly clause: string } | null }> }, readonly toSign?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly publicationId: string, readonly error: string, readonly evidence: string, readonly proposedCode: ResultCode, readonly proposedText: string | null, readonly state: CorrectionState, readonly requestedAt: string, readonly signatures: number, readonly decision: string | null, readonly newPublicationId: string | null, readonly matterCheck: { readonly id: string, readonly visitId: string, readonly matterCode: string, readonly matterName: string, readonly unit: string | null, readonly state: MatterCheckState, readonly resultCode: ResultCode | null, readonly formedOn: string | null, readonly visit: { readonly objectName: string, readonly finishedOn: string | null, readonly taskId: string, readonly joint: boolean } | null, readonly publicationDeadline: { readonly dueOn: string, readonly workingDaysLeft: number | null, readonly lateByWorkingDays: number | null, readonly state: DeadlineState, readonly provisional: boolean, readonly clause: string } | null } | null, readonly redaction: { readonly mode: PublicationMode, readonly secrecyClass: SecrecyClass, readonly ground: string, readonly fields: ReadonlyArray<RedactableField> } | null }> }, readonly toReplace?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly visitId: string, readonly memberId: string, readonly ground: ReplacementGround, readonly note: string | null, readonly state: ReplacementState, readonly requestedAt: string, readonly decidedAt: string | null, readonly decision: string | null, readonly delegation: string | null, readonly method: ReplacementMethod | null, readonly visit: { readonly id: string, readonly objectName: string, readonly team: ReadonlyArray<{ readonly id: string, readonly name: string, readonly certificateNoLast4: string, readonly kind: MemberKind, readonly secondedFrom: string | null, readonly leader: boolean, readonly state: MemberState, readonly declaredAt: string | null, readonly integrityStatementAt: string | null, readonly replacesMemberId: string | null, readonly department: { readonly code: string, readonly name: string } }> } | null, readonly department: { readonly code: string, readonly name: string }, readonly successor: { readonly id: string, readonly name: string, readonly certificateNoLast4: string } | null }> }, readonly toExempt?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly no: string, readonly ground: ExemptionGround, readonly evidence: string, readonly validFrom: string, readonly validTo: string, readonly unlimited: boolean, readonly raisedTo: number | null, readonly requestedAt: string, readonly scope: { readonly codes: ReadonlyArray<string> | null, readonly kinds: ReadonlyArray<string> | null, readonly creditRiskClasses: ReadonlyArray<string> | null, readonly everyone: boolean | null } }> }, readonly toAnswer?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly publicationId: string, readonly raisedBy: string, readonly content: string, readonly state: ObjectionState, readonly receivedAt: string }> }, readonly requested?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly publicationId: string, readonly error: string }> }, readonly toReport?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ReportKind, readonly subject: string, readonly state: ReportState, readonly cutOffAt: string, readonly text: string }> } };

export type ApproveExemptionMutationVariables = Exact<{
  input: ApproveExemptionInput;
}>;


export type ApproveExemptionMutation = { readonly approveExemption: { readonly exemption: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type RejectExemptionMutationVariables = Exact<{
  input: RefuseExemptionInput;
}>;


export type RejectExemptionMutation = { readonly rejectExemption: { readonly exemption: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type ApproveReportMutationVariables = Exact<{
  input: ApproveReportInput;
}>;


export type ApproveReportMutation = { readonly approveReport: { readonly report: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type DecideObjectionMutationVariables = Exact<{
  input: DecideObjectionInput;
}>;


export type DecideObjectionMutation = { readonly decideObjection: { readonly objection: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type RecordObjectionMutationVariables = Exact<{
  input: RecordObjectionInput;
}>;


export type RecordObjectionMutation = { readonly recordObjection: { readonly objection: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type RegionBoardQueryVariables = Exact<{
  region: string;
  from: string;
  to: string;
  agency?: string | null | undefined;
  kind?: TaskKind | null | undefined;
}>;


export type RegionBoardQuery = { readonly coordinationReport: { readonly cutOffAt: string, readonly totals: { readonly visits: number, readonly jointVisits: number, readonly entities: number, readonly visitsPerEntity: ReadonlyArray<number> }, readonly departments: ReadonlyArray<{ readonly plannedItems: number, readonly plannedObjects: number, readonly drawn: number, readonly visits: number, readonly jointVisits: number, readonly jointShare: number | null, readonly nonRandomShare: number | null, readonly results: number, readonly published: number | null, readonly withheld: number | null, readonly publicationRate: number | null, readonly corrections: number, readonly referralsOnTime: number, readonly referralsLate: number, readonly followUpsOpen: number, readonly followUpsClosed: number, readonly department: { readonly code: string, readonly name: string }, readonly completion: ReadonlyArray<{ readonly code: string, readonly label: string, readonly count: number }>, readonly replacements: ReadonlyArray<{ readonly code: string, readonly label: string, readonly count: number }> }>, readonly quotas: ReadonlyArray<{ readonly rule: JointQuotaRule, readonly basis: string, readonly initiated: number, readonly joined: number, readonly met: boolean | null, readonly department: { readonly code: string, readonly name: string } }>, readonly onTime: ReadonlyArray<{ readonly kind: string, readonly title: string, readonly onTime: number, readonly late: number, readonly open: number, readonly provisional: number, readonly department: { readonly code: string, readonly name: string } }>, readonly detection: ReadonlyArray<{ readonly kind: TaskKind, readonly results: number, readonly problems: number, readonly rate: number | null }>, readonly months: ReadonlyArray<{ readonly division: string, readonly month: string, readonly visits: number }>, readonly definitions: ReadonlyArray<{ readonly code: string, readonly name: string, readonly formula: string, readonly basis: string }> }, readonly overdueDuties: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly overdueWorkingDays: number, readonly urged: number, readonly lastUrgedAt: string | null, readonly department: { readonly name: string }, readonly deadline: { readonly kind: string, readonly title: string, readonly dueOn: string, readonly clause: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly burdenAvoided: { readonly ownMerges: number, readonly crossMerges: number, readonly jointVisits: number, readonly total: number } };

export type LotteryQueryVariables = Exact<{
  scope: string;
  from: string;
  to: string;
}>;


export type LotteryQuery = { readonly fairness: { readonly testName: string, readonly draws: number, readonly dimensions: ReadonlyArray<{ readonly dimension: FairnessDimension, readonly statistic: string | null, readonly freedom: number, readonly pValue: string | null, readonly reliable: boolean, readonly categories: ReadonlyArray<{ readonly category: string, readonly label: string, readonly eligible: number, readonly observed: number, readonly expected: string }>, readonly months: ReadonlyArray<{ readonly month: string, readonly drums: number, readonly statistic: string | null, readonly freedom: number, readonly pValue: string | null }> }> } };

export type BulletinsQueryVariables = Exact<{
  region: string;
}>;


export type BulletinsQuery = { readonly bulletins: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly no: string, readonly from: string, readonly to: string, readonly cutOffAt: string, readonly contentHash: string, readonly paragraphs: ReadonlyArray<string> }> } };

export type DepartmentBoardQueryVariables = Exact<{
  agency: string;
}>;


export type DepartmentBoardQuery = { readonly dashboard: { readonly at: string, readonly visitsPerEntity: ReadonlyArray<number>, readonly department: { readonly name: string }, readonly todos: { readonly total: number, readonly items: ReadonlyArray<{ readonly kind: TodoKind, readonly title: string, readonly subject: string, readonly about: string, readonly dueOn: string | null, readonly daysLeft: number | null }> }, readonly tasks: ReadonlyArray<{ readonly state: TaskState, readonly count: number }>, readonly due: { readonly overdue: number, readonly withinThree: number, readonly withinSeven: number, readonly later: number, readonly provisional: number }, readonly nextDue: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly title: string, readonly agency: string, readonly unit: string | null, readonly subject: string | null, readonly dueOn: string, readonly workingDaysLeft: number | null, readonly lateByWorkingDays: number | null, readonly daysLeft: number | null, readonly state: DeadlineState, readonly provisional: boolean, readonly missingYears: ReadonlyArray<number>, readonly clause: string, readonly explanation: string }>, readonly quota: { readonly rule: JointQuotaRule, readonly basis: string, readonly initiated: number, readonly joined: number, readonly met: boolean | null } | null, readonly work: { readonly resultsOpen: number, readonly resultsReturned: number, readonly followUpsOpen: number, readonly followUpsOverdue: number, readonly followUpsWithoutOwner: number, readonly followUpsClosed: number, readonly replacementsPending: number }, readonly urgings: ReadonlyArray<{ readonly id: string, readonly text: string, readonly sentAt: string }> } };

export type HalfYearTextQueryVariables = Exact<{
  subject: string;
  unit?: string | null | undefined;
}>;


export type HalfYearTextQuery = { readonly halfYearText: string };

export type UrgeDutyMutationVariables = Exact<{
  input: UrgeDutyInput;
}>;


export type UrgeDutyMutation = { readonly urgeDuty: { readonly urging: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type IssueBulletinMutationVariables = Exact<{
  input: IssueBulletinInput;
}>;


export type IssueBulletinMutation = { readonly issueBulletin: { readonly bulletin: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type WorkloadQueryVariables = Exact<{
  year: number;
}>;


export type WorkloadQuery = { readonly workload: { readonly inspectors: ReadonlyArray<{ readonly months: ReadonlyArray<number>, readonly visits: number, readonly inspector:
        | { readonly id: string, readonly name: string | null, readonly nameMasked: string, readonly unit: string | null }
        | { readonly id: string, readonly name: string | null, readonly nameMasked: string, readonly unit: string | null }
        | { readonly id: string, readonly name: string | null, readonly nameMasked: string, readonly unit: string | null }
       | null }> } };

export type ExemptionsQueryVariables = Exact<{
  agency: string;
  state?: ExemptionState | null | undefined;
  after?: string | null | undefined;
}>;


export type ExemptionsQuery = { readonly exemptions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly no: string, readonly ground: ExemptionGround, readonly evidence: string, readonly validFrom: string, readonly validTo: string, readonly unlimited: boolean, readonly raisedTo: number | null, readonly state: ExemptionState, readonly requestedAt: string, readonly decidedAt: string | null, readonly reason: string | null, readonly scope: { readonly codes: ReadonlyArray<string> | null, readonly kinds: ReadonlyArray<string> | null, readonly creditRiskClasses: ReadonlyArray<string> | null, readonly everyone: boolean | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type UsableExemptionsQueryVariables = Exact<{
  agency: string;
}>;


export type UsableExemptionsQuery = { readonly exemptions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly no: string, readonly ground: ExemptionGround, readonly evidence: string, readonly validTo: string }> } };

export type RequestExemptionMutationVariables = Exact<{
  input: RequestExemptionInput;
}>;


export type RequestExemptionMutation = { readonly requestExemption: { readonly exemption: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type RevokeExemptionMutationVariables = Exact<{
  input: RefuseExemptionInput;
}>;


export type RevokeExemptionMutation = { readonly revokeExemption: { readonly exemption: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type UseExemptionMutationVariables = Exact<{
  input: UseExemptionInput;
}>;


export type UseExemptionMutation = { readonly useExemption: { readonly exemption: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type EntitySuccessionsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type EntitySuccessionsQuery = { readonly entitySuccessions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly agency: string, readonly kind: SuccessionKind, readonly fromKey: string, readonly toKeys: ReadonlyArray<string>, readonly documentNo: string, readonly effectiveOn: string, readonly state: SuccessionState, readonly decidedAt: string | null, readonly reason: string | null, readonly slotsMoved: number, readonly visitsMoved: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type RecordEntitySuccessionMutationVariables = Exact<{
  input: RecordEntitySuccessionInput;
}>;


export type RecordEntitySuccessionMutation = { readonly recordEntitySuccession: { readonly entitySuccession: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type ApproveEntitySuccessionMutationVariables = Exact<{
  input: ApproveEntitySuccessionInput;
}>;


export type ApproveEntitySuccessionMutation = { readonly approveEntitySuccession: { readonly entitySuccession: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type RejectEntitySuccessionMutationVariables = Exact<{
  input: RejectEntitySuccessionInput;
}>;


export type RejectEntitySuccessionMutation = { readonly rejectEntitySuccession: { readonly entitySuccession: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type CauseVisitsQueryVariables = Exact<{
  code?: string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type CauseVisitsQuery = { readonly causeVisits: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly ground: CauseGround, readonly referenceNo: string, readonly visitedOn: string, readonly summary: string, readonly object: { readonly code: string, readonly publicSecurityEntry: { readonly name: string } | null, readonly marketSupervisionEntry: { readonly name: string } | null, readonly civilAirDefenseEntry: { readonly name: string } | null } | null, readonly matters: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      > | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type RecordCauseVisitMutationVariables = Exact<{
  input: RecordCauseVisitInput;
}>;


export type RecordCauseVisitMutation = { readonly recordCauseVisit: { readonly causeVisit: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type DelegationsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type DelegationsQuery = { readonly delegations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: DelegableRole, readonly delegator: string, readonly delegate: string, readonly acting: boolean, readonly validFrom: string, readonly validTo: string, readonly documentNo: string, readonly revokedAt: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type RecordDelegationMutationVariables = Exact<{
  input: RecordDelegationInput;
}>;


export type RecordDelegationMutation = { readonly recordDelegation: { readonly delegation: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type RevokeDelegationMutationVariables = Exact<{
  input: RevokeDelegationInput;
}>;


export type RevokeDelegationMutation = { readonly revokeDelegation: { readonly delegation: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type IssuedLineFragment = { readonly id: string, readonly kind: OfficialDocumentKind, readonly title: string, readonly number: string, readonly version: number, readonly issuedOn: string, readonly issuedBy: string, readonly contentHash: string, readonly department: { readonly name: string }, readonly files: ReadonlyArray<{ readonly format: OfficialDocumentFormat, readonly path: string, readonly size: number }> };

export type PaperLineFragment = { readonly kind: OfficialDocumentKind, readonly title: string, readonly basis: string, readonly subjectId: string, readonly printable: boolean, readonly mayIssue: boolean, readonly previewPath: string | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }>, readonly issued: ReadonlyArray<{ readonly id: string, readonly kind: OfficialDocumentKind, readonly title: string, readonly number: string, readonly version: number, readonly issuedOn: string, readonly issuedBy: string, readonly contentHash: string, readonly department: { readonly name: string }, readonly files: ReadonlyArray<{ readonly format: OfficialDocumentFormat, readonly path: string, readonly size: number }> }> };

export type TaskPapersQueryVariables = Exact<{
  taskId: string;
}>;


export type TaskPapersQuery = { readonly task: { readonly id: string, readonly no: string, readonly name: string, readonly state: TaskState, readonly kind: TaskKind, readonly joint: boolean, readonly year: number, readonly windowFrom: string, readonly windowTo: string, readonly documents: ReadonlyArray<{ readonly kind: OfficialDocumentKind, readonly title: string, readonly basis: string, readonly subjectId: string, readonly printable: boolean, readonly mayIssue: boolean, readonly previewPath: string | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }>, readonly issued: ReadonlyArray<{ readonly id: string, readonly kind: OfficialDocumentKind, readonly title: string, readonly number: string, readonly version: number, readonly issuedOn: string, readonly issuedBy: string, readonly contentHash: string, readonly department: { readonly name: string }, readonly files: ReadonlyArray<{ readonly format: OfficialDocumentFormat, readonly path: string, readonly size: number }> }> }>, readonly initiator: { readonly code: string, readonly name: string } } };

export type VisitPapersQueryVariables = Exact<{
  visitId: string;
}>;


export type VisitPapersQuery = { readonly visit: { readonly id: string, readonly taskId: string, readonly objectName: string, readonly documents: ReadonlyArray<{ readonly kind: OfficialDocumentKind, readonly title: string, readonly basis: string, readonly subjectId: string, readonly printable: boolean, readonly mayIssue: boolean, readonly previewPath: string | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }>, readonly issued: ReadonlyArray<{ readonly id: string, readonly kind: OfficialDocumentKind, readonly title: string, readonly number: string, readonly version: number, readonly issuedOn: string, readonly issuedBy: string, readonly contentHash: string, readonly department: { readonly name: string }, readonly files: ReadonlyArray<{ readonly format: OfficialDocumentFormat, readonly path: string, readonly size: number }> }> }> } };

export type IssuedDocumentsQueryVariables = Exact<{
  kind?: OfficialDocumentKind | null | undefined;
  after?: string | null | undefined;
}>;


export type IssuedDocumentsQuery = { readonly issuedDocuments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: OfficialDocumentKind, readonly title: string, readonly number: string, readonly version: number, readonly issuedOn: string, readonly issuedBy: string, readonly contentHash: string, readonly department: { readonly name: string }, readonly files: ReadonlyArray<{ readonly format: OfficialDocumentFormat, readonly path: string, readonly size: number }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type IssueDocumentMutationVariables = Exact<{
  input: IssueDocumentInput;
}>;


export type IssueDocumentMutation = { readonly issueDocument: { readonly document: { readonly id: string, readonly number: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type CeremonyFactsFragment = { readonly id: string, readonly state: CeremonyState, readonly staged: boolean, readonly hash: string, readonly openedAt: string, readonly expiresAt: string, readonly closedAt: string | null, readonly draws: ReadonlyArray<{ readonly number: string, readonly attempt: number, readonly sealHash: string }>, readonly parties: ReadonlyArray<{ readonly code: string, readonly name: string, readonly commitment: string, readonly revealedAt: string | null, readonly revealHash: string | null, readonly next: boolean }>, readonly failure: { readonly kind: CeremonyFailureKind, readonly reason: string | null } | null };

export type DrawRoomQueryVariables = Exact<{
  taskId: string;
}>;


export type DrawRoomQuery = { readonly task: { readonly ratioBasisPoints: number, readonly id: string, readonly no: string, readonly name: string, readonly state: TaskState, readonly kind: TaskKind, readonly joint: boolean, readonly year: number, readonly windowFrom: string, readonly windowTo: string, readonly scope: { readonly text: string }, readonly participants: ReadonlyArray<{ readonly state: TaskPartyState, readonly department: { readonly code: string, readonly name: string } }>, readonly draws: ReadonlyArray<{ readonly id: string, readonly number: string, readonly attempt: number, readonly kind: DrawKind, readonly state: DrawState, readonly sealHash: string, readonly resultHash: string | null, readonly ceremonyId: string | null, readonly drawnAt: string | null, readonly lockedAt: string | null, readonly voided: { readonly reason: DrawVoidReason, readonly note: string, readonly at: string } | null, readonly counts: { readonly active: number, readonly pool: number, readonly size: number, readonly shortfall: number, readonly excluded: ReadonlyArray<{ readonly code: string, readonly count: string }> } | null }>, readonly waitingDraws: ReadonlyArray<{ readonly id: string, readonly kind: WaitingDrawKind, readonly askedAt: string, readonly answeredAt: string | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> | null }>, readonly initiator: { readonly code: string, readonly name: string } } };

export type DrawnListQueryVariables = Exact<{
  id: string;
}>;


export type DrawnListQuery = { readonly draw: { readonly id: string, readonly objects: ReadonlyArray<{ readonly id: string, readonly name: string, readonly address: string, readonly agencies: ReadonlyArray<string>, readonly exempt: boolean, readonly state: AssignmentState, readonly cancelReason: CancelReason | null }> } };

export type CeremonyQueryVariables = Exact<{
  id: string;
}>;


export type CeremonyQuery = { readonly ceremony: { readonly id: string, readonly state: CeremonyState, readonly staged: boolean, readonly hash: string, readonly openedAt: string, readonly expiresAt: string, readonly closedAt: string | null, readonly draws: ReadonlyArray<{ readonly number: string, readonly attempt: number, readonly sealHash: string }>, readonly parties: ReadonlyArray<{ readonly code: string, readonly name: string, readonly commitment: string, readonly revealedAt: string | null, readonly revealHash: string | null, readonly next: boolean }>, readonly failure: { readonly kind: CeremonyFailureKind, readonly reason: string | null } | null } };

export type OpenCeremoniesQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenCeremoniesQuery = { readonly openCeremonies: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: CeremonyState, readonly staged: boolean, readonly hash: string, readonly openedAt: string, readonly expiresAt: string, readonly closedAt: string | null, readonly draws: ReadonlyArray<{ readonly number: string, readonly attempt: number, readonly sealHash: string }>, readonly parties: ReadonlyArray<{ readonly code: string, readonly name: string, readonly commitment: string, readonly revealedAt: string | null, readonly revealHash: string | null, readonly next: boolean }>, readonly failure: { readonly kind: CeremonyFailureKind, readonly reason: string | null } | null }> } };

export type StartStagedCeremonyMutationVariables = Exact<{
  input: StartStagedCeremonyInput;
}>;


export type StartStagedCeremonyMutation = { readonly startStagedCeremony: { readonly ceremony: { readonly id: string } | null, readonly waiting: { readonly kind: WaitingDrawKind } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type RevealSeedMutationVariables = Exact<{
  input: RevealSeedInput;
}>;


export type RevealSeedMutation = { readonly revealSeed: { readonly ceremony: { readonly id: string, readonly state: CeremonyState } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type AbandonCeremonyMutationVariables = Exact<{
  input: AbandonCeremonyInput;
}>;


export type AbandonCeremonyMutation = { readonly abandonCeremony: { readonly ceremony: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type DeadlineLineFragment = { readonly id: string, readonly kind: string, readonly title: string, readonly agency: string, readonly unit: string | null, readonly subject: string | null, readonly dueOn: string, readonly workingDaysLeft: number | null, readonly lateByWorkingDays: number | null, readonly daysLeft: number | null, readonly state: DeadlineState, readonly provisional: boolean, readonly missingYears: ReadonlyArray<number>, readonly clause: string, readonly explanation: string };

export type HomeQueryVariables = Exact<{
  agency: string;
}>;


export type HomeQuery = { readonly todos: { readonly total: number, readonly items: ReadonlyArray<{ readonly kind: TodoKind, readonly title: string, readonly subject: string, readonly about: string, readonly dueOn: string | null, readonly daysLeft: number | null }> }, readonly overdue: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly title: string, readonly agency: string, readonly unit: string | null, readonly subject: string | null, readonly dueOn: string, readonly workingDaysLeft: number | null, readonly lateByWorkingDays: number | null, readonly daysLeft: number | null, readonly state: DeadlineState, readonly provisional: boolean, readonly missingYears: ReadonlyArray<number>, readonly clause: string, readonly explanation: string }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly open: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly title: string, readonly agency: string, readonly unit: string | null, readonly subject: string | null, readonly dueOn: string, readonly workingDaysLeft: number | null, readonly lateByWorkingDays: number | null, readonly daysLeft: number | null, readonly state: DeadlineState, readonly provisional: boolean, readonly missingYears: ReadonlyArray<number>, readonly clause: string, readonly explanation: string }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly tasks: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly no: string, readonly name: string, readonly state: TaskState, readonly kind: TaskKind, readonly joint: boolean, readonly year: number, readonly windowFrom: string, readonly windowTo: string, readonly initiator: { readonly code: string, readonly name: string } }> } };

export type ImportLineFragment = { readonly id: string, readonly registry: RegistryKind, readonly scope: RegistryImportScope, readonly state: RegistryImportState, readonly fileName: string, readonly fileSize: number, readonly fileHash: string, readonly at: string, readonly rowsRead: number, readonly rows: number | null, readonly created: number, readonly changed: number, readonly unchanged: number, readonly missing: number, readonly faultyRows: number, readonly errorCount: number, readonly current: boolean, readonly checkedAt: string | null, readonly committedAt: string | null, readonly committedBy: string | null, readonly undoneAt: string | null, readonly undoneBy: string | null, readonly errorFile: string | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> };

export type JointMatterListsQueryVariables = Exact<{
  region: string;
}>;


export type JointMatterListsQuery = { readonly jointMatterLists: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly state: JointMatterListState, readonly editor: string, readonly publishedAt: string | null, readonly entries: ReadonlyArray<{ readonly id: string, readonly agency: string, readonly code: string, readonly name: string, readonly confirmedAt: string | null, readonly inForce: boolean | null, readonly matter:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         | null }> }> } };

export type CreateJointMatterListMutationVariables = Exact<{
  input: CreateJointMatterListInput;
}>;


export type CreateJointMatterListMutation = { readonly createJointMatterList: { readonly jointMatterList: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type ConfirmJointMatterMutationVariables = Exact<{
  input: ConfirmJointMatterInput;
}>;


export type ConfirmJointMatterMutation = { readonly confirmJointMatter: { readonly jointMatterList: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type PublishJointMatterListMutationVariables = Exact<{
  input: PublishJointMatterListInput;
}>;


export type PublishJointMatterListMutation = { readonly publishJointMatterList: { readonly jointMatterList: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type MergesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MergesQuery = { readonly mergeMatches: { readonly nodes: ReadonlyArray<{ readonly visitId: string, readonly from: string, readonly to: string, readonly visit: { readonly id: string, readonly objectName: string } | null, readonly partner: { readonly code: string, readonly name: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly visitMerges: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: MergeKind, readonly state: MergeState, readonly visitId: string | null, readonly leads: boolean, readonly proposedOn: string | null, readonly acceptedByUs: boolean, readonly acceptedByPartner: boolean, readonly reason: string | null, readonly doneAt: string | null, readonly visit: { readonly id: string, readonly objectName: string } | null, readonly partner: { readonly code: string, readonly name: string }, readonly awaiting: ReadonlyArray<{ readonly code: string, readonly name: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type MergeOverlapsQueryVariables = Exact<{
  region: string;
}>;


export type MergeOverlapsQuery = { readonly mergeOverlaps: ReadonlyArray<{ readonly objects: number, readonly first: { readonly name: string }, readonly second: { readonly name: string } }> };

export type SharedObjectsQueryVariables = Exact<{ [key: string]: never; }>;


export type SharedObjectsQuery = { readonly sharedObjects: { readonly pairs: ReadonlyArray<{ readonly entities: number, readonly first: { readonly matterName: string, readonly department: { readonly name: string } }, readonly second: { readonly matterName: string, readonly department: { readonly name: string } } }> } };

export type OfferTaskForMergingMutationVariables = Exact<{
  input: MergeOfferInput;
}>;


export type OfferTaskForMergingMutation = { readonly offerTaskForMerging: { readonly task: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type WithdrawMergeOfferMutationVariables = Exact<{
  input: MergeOfferInput;
}>;


export type WithdrawMergeOfferMutation = { readonly withdrawMergeOffer: { readonly task: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type ProposeMergeMutationVariables = Exact<{
  input: ProposeMergeInput;
}>;


export type ProposeMergeMutation = { readonly proposeMerge: { readonly merge: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type AcceptMergeMutationVariables = Exact<{
  input: AcceptMergeInput;
}>;


export type AcceptMergeMutation = { readonly acceptMerge: { readonly merge: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type DeclineMergeMutationVariables = Exact<{
  input: DeclineMergeInput;
}>;


export type DeclineMergeMutation = { readonly declineMerge: { readonly merge: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type PursueClueMutationVariables = Exact<{
  input: PursueClueInput;
}>;


export type PursueClueMutation = { readonly pursueClue: { readonly followUp: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type PlanItemsQueryVariables = Exact<{
  agency: string;
  year: number;
}>;


export type PlanItemsQuery = { readonly plans: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly state: PlanState, readonly publishedAt: string | null, readonly items: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly joint: boolean, readonly ratioBasisPoints: number, readonly estimatedCount: number, readonly rounds: number, readonly windowFrom: string, readonly windowTo: string, readonly initiator: { readonly code: string, readonly name: string }, readonly participants: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly matters: ReadonlyArray<{ readonly agency: string, readonly matterId: string, readonly code: string, readonly name: string }>, readonly scope: { readonly text: string }, readonly acceptances: ReadonlyArray<{ readonly agency: string, readonly state: AcceptanceState }> }> }> } };

export type PoolPreviewQueryVariables = Exact<{
  taskId: string;
}>;


export type PoolPreviewQuery = { readonly previewDraw: { readonly active: number | null, readonly size: number | null, readonly masked: boolean } };

export type CreateTaskMutationVariables = Exact<{
  input: CreateTaskInput;
}>;


export type CreateTaskMutation = { readonly createTask: { readonly task: { readonly id: string, readonly no: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type SaveSchemeMutationVariables = Exact<{
  input: SaveSchemeInput;
}>;


export type SaveSchemeMutation = { readonly saveScheme: { readonly task: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type AcknowledgeSchemeMutationVariables = Exact<{
  input: TaskStepInput;
}>;


export type AcknowledgeSchemeMutation = { readonly acknowledgeScheme: { readonly task: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type CloseTaskMutationVariables = Exact<{
  input: TaskStepInput;
}>;


export type CloseTaskMutation = { readonly closeTask: { readonly task: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type PlanItemDetailFragment = { readonly id: string, readonly code: string, readonly name: string, readonly joint: boolean, readonly originLevel: OriginLevel, readonly unit: string | null, readonly ratioBasisPoints: number, readonly estimatedCount: number, readonly rounds: number, readonly windowFrom: string, readonly windowTo: string, readonly dueOn: string | null, readonly initiator: { readonly code: string, readonly name: string }, readonly participants: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly matters: ReadonlyArray<{ readonly matterId: string, readonly agency: string, readonly code: string, readonly name: string }>, readonly scope: { readonly text: string, readonly match: ScopeMatch, readonly agencies: ReadonlyArray<string> }, readonly strata: ReadonlyArray<{ readonly riskClass: string | null, readonly ground: string | null, readonly ratioBasisPoints: number }> | null, readonly acceptances: ReadonlyArray<{ readonly agency: string, readonly state: AcceptanceState, readonly at: string | null }> };

export type PlanLineFragment = { readonly id: string, readonly year: number, readonly version: number, readonly state: PlanState, readonly revision: number, readonly filedAt: string | null, readonly filedLate: boolean, readonly filedTo: string | null, readonly publishedAt: string | null, readonly closedAt: string | null, readonly department: { readonly code: string, readonly name: string } };

export type PlansQueryVariables = Exact<{
  agency?: string | null | undefined;
  year?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PlansQuery = { readonly plans: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly year: number, readonly version: number, readonly state: PlanState, readonly revision: number, readonly filedAt: string | null, readonly filedLate: boolean, readonly filedTo: string | null, readonly publishedAt: string | null, readonly closedAt: string | null, readonly items: ReadonlyArray<{ readonly id: string, readonly joint: boolean }>, readonly department: { readonly code: string, readonly name: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PlanQueryVariables = Exact<{
  id: string;
}>;


export type PlanQuery = { readonly plan: { readonly id: string, readonly year: number, readonly version: number, readonly state: PlanState, readonly revision: number, readonly filedAt: string | null, readonly filedLate: boolean, readonly filedTo: string | null, readonly publishedAt: string | null, readonly closedAt: string | null, readonly rules: { readonly title: string, readonly version: number, readonly text: string } | null, readonly amendment: { readonly reason: string, readonly approver: string } | null, readonly history: ReadonlyArray<{ readonly id: string, readonly version: number, readonly publishedAt: string | null }>, readonly items: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly joint: boolean, readonly originLevel: OriginLevel, readonly unit: string | null, readonly ratioBasisPoints: number, readonly estimatedCount: number, readonly rounds: number, readonly windowFrom: string, readonly windowTo: string, readonly dueOn: string | null, readonly initiator: { readonly code: string, readonly name: string }, readonly participants: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly matters: ReadonlyArray<{ readonly matterId: string, readonly agency: string, readonly code: string, readonly name: string }>, readonly scope: { readonly text: string, readonly match: ScopeMatch, readonly agencies: ReadonlyArray<string> }, readonly strata: ReadonlyArray<{ readonly riskClass: string | null, readonly ground: string | null, readonly ratioBasisPoints: number }> | null, readonly acceptances: ReadonlyArray<{ readonly agency: string, readonly state: AcceptanceState, readonly at: string | null }> }>, readonly attainment: ReadonlyArray<{ readonly code: string, readonly planned: number, readonly visited: number, readonly completed: number, readonly basisPoints: number, readonly met: boolean, readonly roundsDone: number }> | null, readonly department: { readonly code: string, readonly name: string } } };

export type ForecastLineFragment = { readonly code: string, readonly inScope: number, readonly wanted: number, readonly feasible: number, readonly shortfall: number, readonly byRatio: number | null, readonly byRoom: ReadonlyArray<{ readonly room: number | null, readonly entities: number }> };

export type PlanForecastQueryVariables = Exact<{
  id: string;
}>;


export type PlanForecastQuery = { readonly plan: { readonly forecast: { readonly items: ReadonlyArray<{ readonly code: string, readonly inScope: number, readonly wanted: number, readonly feasible: number, readonly shortfall: number, readonly byRatio: number | null, readonly byRoom: ReadonlyArray<{ readonly room: number | null, readonly entities: number }> }>, readonly total: { readonly code: string, readonly inScope: number, readonly wanted: number, readonly feasible: number, readonly shortfall: number, readonly byRatio: number | null, readonly byRoom: ReadonlyArray<{ readonly room: number | null, readonly entities: number }> } } | null } };

export type JointPlansQueryVariables = Exact<{
  region: string;
  year?: number | null | undefined;
}>;


export type JointPlansQuery = { readonly jointPlans: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly year: number, readonly version: number, readonly supplement: boolean, readonly publishedAt: string, readonly office: { readonly name: string }, readonly items: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly joint: boolean, readonly originLevel: OriginLevel, readonly unit: string | null, readonly ratioBasisPoints: number, readonly estimatedCount: number, readonly rounds: number, readonly windowFrom: string, readonly windowTo: string, readonly dueOn: string | null, readonly initiator: { readonly code: string, readonly name: string }, readonly participants: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly matters: ReadonlyArray<{ readonly matterId: string, readonly agency: string, readonly code: string, readonly name: string }>, readonly scope: { readonly text: string, readonly match: ScopeMatch, readonly agencies: ReadonlyArray<string> }, readonly strata: ReadonlyArray<{ readonly riskClass: string | null, readonly ground: string | null, readonly ratioBasisPoints: number }> | null, readonly acceptances: ReadonlyArray<{ readonly agency: string, readonly state: AcceptanceState, readonly at: string | null }> }> }> } };

export type MatterCoverageQueryVariables = Exact<{
  agency: string;
}>;


export type MatterCoverageQuery = { readonly coverage: { readonly matters: ReadonlyArray<{ readonly matterCode: string, readonly matterName: string, readonly registered: number | null, readonly visited: number, readonly basisPoints: number | null, readonly roundsThisYear: number, readonly behind: boolean }> } };

export type JointQuotasQueryVariables = Exact<{
  region: string;
  from: string;
  to: string;
}>;


export type JointQuotasQuery = { readonly coordinationReport: { readonly quotas: ReadonlyArray<{ readonly rule: JointQuotaRule, readonly initiated: number, readonly joined: number, readonly met: boolean | null, readonly basis: string, readonly department: { readonly code: string, readonly name: string } }> } };

export type CreatePlanMutationVariables = Exact<{
  input: CreatePlanInput;
}>;


export type CreatePlanMutation = { readonly createPlan: { readonly plan: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type SavePlanItemMutationVariables = Exact<{
  input: SavePlanItemInput;
}>;


export type SavePlanItemMutation = { readonly savePlanItem: { readonly plan: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type SavePlanRulesMutationVariables = Exact<{
  input: SavePlanRulesInput;
}>;


export type SavePlanRulesMutation = { readonly savePlanRules: { readonly plan: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type FilePlanMutationVariables = Exact<{
  input: FilePlanInput;
}>;


export type FilePlanMutation = { readonly filePlan: { readonly plan: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type AcceptPlanItemMutationVariables = Exact<{
  input: AcceptPlanItemInput;
}>;


export type AcceptPlanItemMutation = { readonly acceptPlanItem: { readonly planItem: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type ApprovePlanMutationVariables = Exact<{
  input: PlanStepInput;
}>;


export type ApprovePlanMutation = { readonly approvePlan: { readonly plan: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type PublishPlanMutationVariables = Exact<{
  input: PlanStepInput;
}>;


export type PublishPlanMutation = { readonly publishPlan: { readonly plan: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type AmendPlanMutationVariables = Exact<{
  input: AmendPlanInput;
}>;


export type AmendPlanMutation = { readonly amendPlan: { readonly plan: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type CompileJointPlanMutationVariables = Exact<{
  input: JointPlanInput;
}>;


export type CompileJointPlanMutation = { readonly compileJointPlan: { readonly plans: ReadonlyArray<{ readonly id: string }> | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type PublishJointPlanMutationVariables = Exact<{
  input: JointPlanInput;
}>;


export type PublishJointPlanMutation = { readonly publishJointPlan: { readonly compiledPlan: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type RefusalFragment = { readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null };

export type DeskResultFragment = { readonly id: string, readonly visitId: string, readonly matterCode: string, readonly matterName: string, readonly unit: string | null, readonly state: MatterCheckState, readonly resultCode: ResultCode | null, readonly formedOn: string | null, readonly visit: { readonly objectName: string, readonly finishedOn: string | null, readonly taskId: string, readonly joint: boolean } | null, readonly publicationDeadline: { readonly dueOn: string, readonly workingDaysLeft: number | null, readonly lateByWorkingDays: number | null, readonly state: DeadlineState, readonly provisional: boolean, readonly clause: string } | null };

export type ResultsInStateQueryVariables = Exact<{
  state: MatterCheckState;
  after?: string | null | undefined;
}>;


export type ResultsInStateQuery = { readonly matterChecks: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly visitId: string, readonly matterCode: string, readonly matterName: string, readonly unit: string | null, readonly state: MatterCheckState, readonly resultCode: ResultCode | null, readonly formedOn: string | null, readonly visit: { readonly objectName: string, readonly finishedOn: string | null, readonly taskId: string, readonly joint: boolean } | null, readonly publicationDeadline: { readonly dueOn: string, readonly workingDaysLeft: number | null, readonly lateByWorkingDays: number | null, readonly state: DeadlineState, readonly provisional: boolean, readonly clause: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PreviewFactsFragment = { readonly mode: PublicationMode, readonly objectName: string, readonly objectCode: string, readonly uscc: string | null, readonly matterName: string | null, readonly taskNo: string, readonly taskName: string, readonly joint: boolean, readonly inspectedOn: string, readonly resultCode: ResultCode, readonly resultText: string, readonly publicText: string | null };

export type CorrectionFactsFragment = { readonly id: string, readonly publicationId: string, readonly error: string, readonly evidence: string, readonly proposedCode: ResultCode, readonly proposedText: string | null, readonly state: CorrectionState, readonly requestedAt: string, readonly signatures: number, readonly decision: string | null, readonly newPublicationId: string | null, readonly redaction: { readonly mode: PublicationMode, readonly secrecyClass: SecrecyClass, readonly ground: string, readonly fields: ReadonlyArray<RedactableField> } | null };

export type ResultFactsFragment = { readonly revision: number, readonly methods: ReadonlyArray<Method> | null, readonly publicText: string | null, readonly remarks: string | null, readonly returnReason: string | null, readonly signatures: number, readonly id: string, readonly visitId: string, readonly matterCode: string, readonly matterName: string, readonly unit: string | null, readonly state: MatterCheckState, readonly resultCode: ResultCode | null, readonly formedOn: string | null, readonly department: { readonly code: string, readonly name: string }, readonly reason: { readonly code: string, readonly text: string | null, readonly reference: string | null } | null, readonly review: { readonly at: string, readonly opinion: string | null } | null, readonly siteRecord: { readonly time: string, readonly place: string, readonly conditions: string, readonly problems: string } | null, readonly checklist: ReadonlyArray<{ readonly code: string, readonly text: string, readonly mandatory: boolean, readonly important: boolean }> | null, readonly answers: ReadonlyArray<{ readonly code: string, readonly answer: string, readonly note: string | null }> | null, readonly measures: ReadonlyArray<{ readonly id: string, readonly measure: Measure, readonly form: MeasureForm, readonly text: string, readonly dueOn: string | null, readonly takenAt: string }> | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly type: EvidenceType, readonly documentKind: DocumentKind | null, readonly fileName: string, readonly sha256: string, readonly size: number, readonly source: string, readonly takenAt: string, readonly url: string }> | null, readonly visit: { readonly objectName: string, readonly finishedOn: string | null, readonly taskId: string, readonly joint: boolean } | null, readonly publicationDeadline: { readonly dueOn: string, readonly workingDaysLeft: number | null, readonly lateByWorkingDays: number | null, readonly state: DeadlineState, readonly provisional: boolean, readonly clause: string } | null };

export type EvidenceLineFragment = { readonly id: string, readonly type: EvidenceType, readonly documentKind: DocumentKind | null, readonly fileName: string, readonly sha256: string, readonly size: number, readonly source: string, readonly takenAt: string, readonly url: string };

export type ResultAtDeskQueryVariables = Exact<{
  id: string;
}>;


export type ResultAtDeskQuery = { readonly matterCheck: { readonly revision: number, readonly methods: ReadonlyArray<Method> | null, readonly publicText: string | null, readonly remarks: string | null, readonly returnReason: string | null, readonly signatures: number, readonly id: string, readonly visitId: string, readonly matterCode: string, readonly matterName: string, readonly unit: string | null, readonly state: MatterCheckState, readonly resultCode: ResultCode | null, readonly formedOn: string | null, readonly full: { readonly mode: PublicationMode, readonly objectName: string, readonly objectCode: string, readonly uscc: string | null, readonly matterName: string | null, readonly taskNo: string, readonly taskName: string, readonly joint: boolean, readonly inspectedOn: string, readonly resultCode: ResultCode, readonly resultText: string, readonly publicText: string | null } | null, readonly redacted: { readonly mode: PublicationMode, readonly objectName: string, readonly objectCode: string, readonly uscc: string | null, readonly matterName: string | null, readonly taskNo: string, readonly taskName: string, readonly joint: boolean, readonly inspectedOn: string, readonly resultCode: ResultCode, readonly resultText: string, readonly publicText: string | null } | null, readonly conflictReviews: ReadonlyArray<{ readonly id: string, readonly note: string, readonly published: boolean, readonly foundAt: string, readonly confirmedAt: string | null, readonly opinion: string | null }>, readonly publication: { readonly id: string, readonly state: PublicationState, readonly deliveries: ReadonlyArray<{ readonly channel: Channel, readonly state: DeliveryState, readonly attempts: number, readonly at: string, readonly error: string | null, readonly nextAt: string | null, readonly receipt: string | null, readonly byReceipt: boolean }>, readonly published: { readonly resultNo: string, readonly version: number, readonly publishedAt: string, readonly contentHash: string, readonly resultText: string } | null, readonly corrections: ReadonlyArray<{ readonly id: string, readonly publicationId: string, readonly error: string, readonly evidence: string, readonly proposedCode: ResultCode, readonly proposedText: string | null, readonly state: CorrectionState, readonly requestedAt: string, readonly signatures: number, readonly decision: string | null, readonly newPublicationId: string | null, readonly redaction: { readonly mode: PublicationMode, readonly secrecyClass: SecrecyClass, readonly ground: string, readonly fields: ReadonlyArray<RedactableField> } | null }> } | null, readonly department: { readonly code: string, readonly name: string }, readonly reason: { readonly code: string, readonly text: string | null, readonly reference: string | null } | null, readonly review: { readonly at: string, readonly opinion: string | null } | null, readonly siteRecord: { readonly time: string, readonly place: string, readonly conditions: string, readonly problems: string } | null, readonly checklist: ReadonlyArray<{ readonly code: string, readonly text: string, readonly mandatory: boolean, readonly important: boolean }> | null, readonly answers: ReadonlyArray<{ readonly code: string, readonly answer: string, readonly note: string | null }> | null, readonly measures: ReadonlyArray<{ readonly id: string, readonly measure: Measure, readonly form: MeasureForm, readonly text: string, readonly dueOn: string | null, readonly takenAt: string }> | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly type: EvidenceType, readonly documentKind: DocumentKind | null, readonly fileName: string, readonly sha256: string, readonly size: number, readonly source: string, readonly takenAt: string, readonly url: string }> | null, readonly visit: { readonly objectName: string, readonly finishedOn: string | null, readonly taskId: string, readonly joint: boolean } | null, readonly publicationDeadline: { readonly dueOn: string, readonly workingDaysLeft: number | null, readonly lateByWorkingDays: number | null, readonly state: DeadlineState, readonly provisional: boolean, readonly clause: string } | null } };

export type SubmitForReviewMutationVariables = Exact<{
  input: SubmitForReviewInput;
}>;


export type SubmitForReviewMutation = { readonly submitForReview: { readonly matterCheck: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type ReviewResultMutationVariables = Exact<{
  input: ReviewResultInput;
}>;


export type ReviewResultMutation = { readonly reviewResult: { readonly matterCheck: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type ReturnResultMutationVariables = Exact<{
  input: ReturnResultInput;
}>;


export type ReturnResultMutation = { readonly returnResult: { readonly matterCheck: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type PublishResultMutationVariables = Exact<{
  input: PublishResultInput;
}>;


export type PublishResultMutation = { readonly publishResult: { readonly publication: { readonly id: string, readonly state: PublicationState } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type WithholdResultMutationVariables = Exact<{
  input: WithholdResultInput;
}>;


export type WithholdResultMutation = { readonly withholdResult: { readonly matterCheck: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type RetryChannelMutationVariables = Exact<{
  input: RetryChannelInput;
}>;


export type RetryChannelMutation = { readonly retryChannel: { readonly publication: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type OpenDeliveriesQueryVariables = Exact<{
  days: number;
  after?: string | null | undefined;
}>;


export type OpenDeliveriesQuery = { readonly openDeliveries: { readonly nodes: ReadonlyArray<{ readonly publicationId: string, readonly matterCheckId: string, readonly resultNo: string, readonly objectName: string, readonly matterName: string | null, readonly resultText: string, readonly channel: Channel, readonly state: DeliveryState, readonly attempts: number, readonly at: string, readonly error: string | null, readonly byReceipt: boolean }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type AcknowledgeChannelMutationVariables = Exact<{
  input: AcknowledgeChannelInput;
}>;


export type AcknowledgeChannelMutation = { readonly acknowledgeChannel: { readonly publication: { readonly id: string, readonly state: PublicationState } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type RequestCorrectionMutationVariables = Exact<{
  input: RequestCorrectionInput;
}>;


export type RequestCorrectionMutation = { readonly requestCorrection: { readonly correction: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type ApproveCorrectionMutationVariables = Exact<{
  input: ApproveCorrectionInput;
}>;


export type ApproveCorrectionMutation = { readonly approveCorrection: { readonly correction: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type RejectCorrectionMutationVariables = Exact<{
  input: RejectCorrectionInput;
}>;


export type RejectCorrectionMutation = { readonly rejectCorrection: { readonly correction: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type ConfirmAfterConflictMutationVariables = Exact<{
  input: ConfirmAfterConflictInput;
}>;


export type ConfirmAfterConflictMutation = { readonly confirmAfterConflict: { readonly matterCheck: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

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


export type TaskQuery = { readonly task: { readonly revision: number, readonly origin: TaskOrigin, readonly ratioBasisPoints: number, readonly noNoticeReason: string | null, readonly cancelReason: string | null, readonly originLevel: OriginLevel, readonly inspectorMode: InspectorMode, readonly id: string, readonly no: string, readonly name: string, readonly state: TaskState, readonly kind: TaskKind, readonly joint: boolean, readonly year: number, readonly windowFrom: string, readonly windowTo: string, readonly scope: { readonly text: string }, readonly strata: ReadonlyArray<{ readonly riskClass: string | null, readonly ground: string | null, readonly ratioBasisPoints: number }> | null, readonly ratioOverride: { readonly level: RatioLevel, readonly documentNo: string, readonly ratioBasisPoints: number } | null, readonly ground: { readonly code: string, readonly documentNo: string, readonly note: string | null } | null, readonly population: { readonly codes: ReadonlyArray<string> | null, readonly kinds: ReadonlyArray<string> | null, readonly creditRiskClasses: ReadonlyArray<string> | null, readonly everyone: boolean | null } | null, readonly exemptions: ReadonlyArray<{ readonly exemptionId: string, readonly agency: string, readonly ground: ExemptionGround, readonly validTo: string, readonly unlimited: boolean, readonly raisedTo: number | null }>, readonly participants: ReadonlyArray<{ readonly role: TaskPartyRole, readonly state: TaskPartyState, readonly department: { readonly code: string, readonly name: string } }>, readonly matters: ReadonlyArray<{ readonly matterId: string, readonly code: string, readonly name: string, readonly agency: string }>, readonly deadlines: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly title: string, readonly agency: string, readonly unit: string | null, readonly subject: string | null, readonly dueOn: string, readonly workingDaysLeft: number | null, readonly lateByWorkingDays: number | null, readonly daysLeft: number | null, readonly state: DeadlineState, readonly provisional: boolean, readonly missingYears: ReadonlyArray<number>, readonly clause: string, readonly explanation: string }> | null, readonly draws: ReadonlyArray<{ readonly id: string, readonly number: string, readonly attempt: number, readonly kind: DrawKind, readonly state: DrawState, readonly drawnAt: string | null, readonly lockedAt: string | null, readonly sealHash: string, readonly counts: { readonly active: number, readonly pool: number, readonly size: number, readonly shortfall: number, readonly excluded: ReadonlyArray<{ readonly code: string, readonly count: string }> } | null }>, readonly scheme: { readonly content: string, readonly time: string, readonly method: string, readonly responsibilities: string, readonly savedAt: string, readonly acknowledgedBy: ReadonlyArray<string> } | null, readonly visits: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly objectName: string, readonly objectAddress: string, readonly state: VisitState, readonly branch: VisitBranch | null, readonly scheduledOn: string | null, readonly finishedOn: string | null, readonly leadDepartment: { readonly name: string }, readonly checks: ReadonlyArray<{ readonly id: string, readonly state: MatterCheckState, readonly matterName: string, readonly resultCode: ResultCode | null, readonly department: { readonly name: string } }> }>, readonly pageInfo: { readonly hasNextPage: boolean } } | null, readonly effectivePolicy: ReadonlyArray<{ readonly name: string, readonly label: string, readonly department: string | null, readonly value: unknown, readonly from: string, readonly quote: string | null, readonly why: string }>, readonly initiator: { readonly code: string, readonly name: string } } };

export type MemberLineFragment = { readonly id: string, readonly name: string, readonly certificateNoLast4: string, readonly kind: MemberKind, readonly secondedFrom: string | null, readonly leader: boolean, readonly state: MemberState, readonly declaredAt: string | null, readonly integrityStatementAt: string | null, readonly replacesMemberId: string | null, readonly department: { readonly code: string, readonly name: string } };

export type ReplacementFactsFragment = { readonly id: string, readonly visitId: string, readonly memberId: string, readonly ground: ReplacementGround, readonly note: string | null, readonly state: ReplacementState, readonly requestedAt: string, readonly decidedAt: string | null, readonly decision: string | null, readonly delegation: string | null, readonly method: ReplacementMethod | null, readonly department: { readonly code: string, readonly name: string }, readonly successor: { readonly id: string, readonly name: string, readonly certificateNoLast4: string } | null };

export type TaskTeamsQueryVariables = Exact<{
  taskId: string;
}>;


export type TaskTeamsQuery = { readonly task: { readonly inspectorMode: InspectorMode, readonly id: string, readonly no: string, readonly name: string, readonly state: TaskState, readonly kind: TaskKind, readonly joint: boolean, readonly year: number, readonly windowFrom: string, readonly windowTo: string, readonly participants: ReadonlyArray<{ readonly state: TaskPartyState, readonly department: { readonly code: string, readonly name: string } }>, readonly draws: ReadonlyArray<{ readonly id: string, readonly number: string, readonly kind: DrawKind, readonly state: DrawState, readonly agency: string | null, readonly drawnAt: string | null }>, readonly visits: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly objectName: string, readonly state: VisitState, readonly team: ReadonlyArray<{ readonly id: string, readonly name: string, readonly certificateNoLast4: string, readonly kind: MemberKind, readonly secondedFrom: string | null, readonly leader: boolean, readonly state: MemberState, readonly declaredAt: string | null, readonly integrityStatementAt: string | null, readonly replacesMemberId: string | null, readonly department: { readonly code: string, readonly name: string } }> }>, readonly pageInfo: { readonly hasNextPage: boolean } } | null, readonly effectivePolicy: ReadonlyArray<{ readonly name: string, readonly label: string, readonly department: string | null, readonly value: unknown, readonly from: string, readonly quote: string | null, readonly why: string }>, readonly initiator: { readonly code: string, readonly name: string } } };

export type ReplacementsQueryVariables = Exact<{
  state?: ReplacementState | null | undefined;
  after?: string | null | undefined;
}>;


export type ReplacementsQuery = { readonly replacements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly visitId: string, readonly memberId: string, readonly ground: ReplacementGround, readonly note: string | null, readonly state: ReplacementState, readonly requestedAt: string, readonly decidedAt: string | null, readonly decision: string | null, readonly delegation: string | null, readonly method: ReplacementMethod | null, readonly department: { readonly code: string, readonly name: string }, readonly successor: { readonly id: string, readonly name: string, readonly certificateNoLast4: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type DeclareConflictMutationVariables = Exact<{
  input: DeclareConflictInput;
}>;


export type DeclareConflictMutation = { readonly declareConflict: { readonly member: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type RequestReplacementMutationVariables = Exact<{
  input: RequestReplacementInput;
}>;


export type RequestReplacementMutation = { readonly requestReplacement: { readonly replacement: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type ApproveReplacementMutationVariables = Exact<{
  input: DecideReplacementInput;
}>;


export type ApproveReplacementMutation = { readonly approveReplacement: { readonly replacement: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type RejectReplacementMutationVariables = Exact<{
  input: DecideReplacementInput;
}>;


export type RejectReplacementMutation = { readonly rejectReplacement: { readonly replacement: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type ExecuteReplacementMutationVariables = Exact<{
  input: ExecuteReplacementInput;
}>;


export type ExecuteReplacementMutation = { readonly executeReplacement: { readonly replacement: { readonly id: string, readonly state: ReplacementState } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type ReportLateConflictMutationVariables = Exact<{
  input: ReportLateConflictInput;
}>;


export type ReportLateConflictMutation = { readonly reportLateConflict: { readonly member: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type FilingLineFragment = { readonly id: string, readonly name: string, readonly documentNo: string, readonly assignedBy: string, readonly notice: string, readonly filedAt: string, readonly receivedAt: string | null, readonly taskId: string | null, readonly department: { readonly code: string, readonly name: string } };

export type AdHocFilingsQueryVariables = Exact<{
  region: string;
  after?: string | null | undefined;
}>;


export type AdHocFilingsQuery = { readonly waiting: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly documentNo: string, readonly assignedBy: string, readonly notice: string, readonly filedAt: string, readonly receivedAt: string | null, readonly taskId: string | null, readonly department: { readonly code: string, readonly name: string } }> }, readonly received: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly documentNo: string, readonly assignedBy: string, readonly notice: string, readonly filedAt: string, readonly receivedAt: string | null, readonly taskId: string | null, readonly department: { readonly code: string, readonly name: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type FileAdHocTaskMutationVariables = Exact<{
  input: FileAdHocTaskInput;
}>;


export type FileAdHocTaskMutation = { readonly fileAdHocTask: { readonly adHocFiling: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type ReceiveAdHocFilingMutationVariables = Exact<{
  input: ReceiveAdHocFilingInput;
}>;


export type ReceiveAdHocFilingMutation = { readonly receiveAdHocFiling: { readonly adHocFiling: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type WithdrawParticipantMutationVariables = Exact<{
  input: TaskReasonInput;
}>;


export type WithdrawParticipantMutation = { readonly withdrawParticipant: { readonly task: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type DecideNoNoticeMutationVariables = Exact<{
  input: TaskReasonInput;
}>;


export type DecideNoNoticeMutation = { readonly decideNoNotice: { readonly task: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type ApproveTaskPopulationMutationVariables = Exact<{
  input: ApproveTaskPopulationInput;
}>;


export type ApproveTaskPopulationMutation = { readonly approveTaskPopulation: { readonly task: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type DeskVisitsQueryVariables = Exact<{
  agency?: string | null | undefined;
  state?: VisitState | null | undefined;
  after?: string | null | undefined;
}>;


export type DeskVisitsQuery = { readonly visits: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly objectName: string, readonly objectAddress: string, readonly state: VisitState, readonly scheduledOn: string | null, readonly finishedOn: string | null, readonly joint: boolean, readonly leadDepartment: { readonly name: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type DeskVisitQueryVariables = Exact<{
  id: string;
}>;


export type DeskVisitQuery = { readonly visit: { readonly id: string, readonly taskId: string, readonly objectName: string, readonly objectAddress: string, readonly joint: boolean, readonly state: VisitState, readonly branch: VisitBranch | null, readonly scheduledOn: string | null, readonly finishedAt: string | null, readonly finishedOn: string | null, readonly revision: number, readonly capYear: number, readonly leadDepartment: { readonly code: string, readonly name: string }, readonly preCheck: { readonly sources: ReadonlyArray<string>, readonly findings: string, readonly at: string } | null, readonly notice: { readonly channel: NoticeState, readonly at: string, readonly recipient: string | null, readonly text: string | null, readonly reason: string | null } | null, readonly start: { readonly at: string, readonly place: string, readonly methods: ReadonlyArray<Method>, readonly present: ReadonlyArray<string>, readonly certificatesShown: number } | null, readonly signature: { readonly kind: SignatureKind, readonly signer: string | null, readonly statement: string | null, readonly witnesses: ReadonlyArray<string> | null, readonly at: string } | null, readonly attendance: ReadonlyArray<{ readonly assigned: number, readonly present: number, readonly certified: number, readonly minimum: number, readonly department: { readonly code: string, readonly name: string } }>, readonly report: { readonly id: string, readonly state: VisitReportState, readonly timeAndContent: string, readonly methodAndSteps: string, readonly findings: string, readonly assessment: string, readonly proposal: string, readonly version: number, readonly corrections: ReadonlyArray<{ readonly resultNo: string, readonly version: number, readonly matterName: string | null, readonly resultCode: ResultCode | null, readonly correction: { readonly on: string, readonly reason: string } | null }>, readonly versions: ReadonlyArray<{ readonly id: string, readonly version: number, readonly state: VisitReportState, readonly publishedAt: string | null, readonly findings: string, readonly corrections: ReadonlyArray<{ readonly resultNo: string, readonly version: number, readonly matterName: string | null, readonly resultCode: ResultCode | null, readonly correction: { readonly on: string, readonly reason: string } | null }> }> } | null, readonly reportOutline: { readonly timeAndContent: string, readonly methodAndSteps: string, readonly findings: string, readonly proposal: string } | null, readonly team: ReadonlyArray<{ readonly id: string, readonly name: string, readonly certificateNoLast4: string, readonly kind: MemberKind, readonly secondedFrom: string | null, readonly leader: boolean, readonly state: MemberState, readonly declaredAt: string | null, readonly integrityStatementAt: string | null, readonly replacesMemberId: string | null, readonly department: { readonly code: string, readonly name: string } }>, readonly evidence: ReadonlyArray<{ readonly id: string, readonly type: EvidenceType, readonly documentKind: DocumentKind | null, readonly fileName: string, readonly sha256: string, readonly size: number, readonly source: string, readonly takenAt: string, readonly url: string }>, readonly deadlines: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly title: string, readonly agency: string, readonly unit: string | null, readonly subject: string | null, readonly dueOn: string, readonly workingDaysLeft: number | null, readonly lateByWorkingDays: number | null, readonly daysLeft: number | null, readonly state: DeadlineState, readonly provisional: boolean, readonly missingYears: ReadonlyArray<number>, readonly clause: string, readonly explanation: string }>, readonly checks: ReadonlyArray<{ readonly id: string, readonly matterCode: string, readonly matterName: string, readonly state: MatterCheckState, readonly resultCode: ResultCode | null, readonly formedOn: string | null, readonly signatures: number, readonly department: { readonly code: string, readonly name: string } }> } };

export type ScheduleVisitMutationVariables = Exact<{
  input: ScheduleVisitInput;
}>;


export type ScheduleVisitMutation = { readonly scheduleVisit: { readonly visit: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type DraftVisitReportMutationVariables = Exact<{
  input: DraftVisitReportInput;
}>;


export type DraftVisitReportMutation = { readonly draftVisitReport: { readonly visitReport: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type ApproveVisitReportMutationVariables = Exact<{
  input: ApproveVisitReportInput;
}>;


export type ApproveVisitReportMutation = { readonly approveVisitReport: { readonly visitReport: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type PublishVisitReportMutationVariables = Exact<{
  input: PublishVisitReportInput;
}>;


export type PublishVisitReportMutation = { readonly publishVisitReport: { readonly visitReport: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type ReportCorrectionFragment = { readonly resultNo: string, readonly version: number, readonly matterName: string | null, readonly resultCode: ResultCode | null, readonly correction: { readonly on: string, readonly reason: string } | null };

export type InitiatorOfTaskQueryVariables = Exact<{
  taskId: string;
}>;


export type InitiatorOfTaskQuery = { readonly task: { readonly id: string, readonly initiator: { readonly code: string, readonly name: string } } };

export type CorrectCapEntryMutationVariables = Exact<{
  input: CorrectCapEntryInput;
}>;


export type CorrectCapEntryMutation = { readonly correctCapEntry: { readonly visit: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type PublicSecurityAuditTrailQueryVariables = Exact<{
  subject?: string | null | undefined;
  actor?: string | null | undefined;
  action?: string | null | undefined;
  outcome?: TrailOutcome | null | undefined;
  since?: string | null | undefined;
  until?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PublicSecurityAuditTrailQuery = { readonly trail: { readonly nodes: ReadonlyArray<{ readonly seq: number, readonly at: string, readonly action: string, readonly subject: string, readonly actor: string, readonly department: string | null, readonly outcome: TrailOutcome, readonly code: string | null, readonly reason: string | null, readonly approver: string | null, readonly beforeHash: string | null, readonly afterHash: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type PublicSecurityAuditCheckQueryVariables = Exact<{
  from?: number | null | undefined;
  notedSeq?: number | null | undefined;
  notedHash?: string | null | undefined;
}>;


export type PublicSecurityAuditCheckQuery = { readonly check: { readonly ok: boolean, readonly from: number, readonly to: number, readonly last: number, readonly lastHash: string, readonly entries: number, readonly brokenAt: number | null, readonly message: string | null, readonly basis: string } | null };

export type PublicSecurityExpertsQueryVariables = Exact<{
  agency: string;
  after?: string | null | undefined;
}>;


export type PublicSecurityExpertsQuery = { readonly experts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: ExpertRole, readonly name: string, readonly organisation: string, readonly specialities: ReadonlyArray<string>, readonly qualificationNo: string | null, readonly qualifiedTo: string | null, readonly contactPhone: string | null, readonly state: ExpertState, readonly stateReason: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PublicSecurityUpsertExpertMutationVariables = Exact<{
  input: UpsertPublicSecurityExpertInput;
}>;


export type PublicSecurityUpsertExpertMutation = { readonly upsertPublicSecurityExpert: { readonly expert: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type PublicSecuritySuspendExpertMutationVariables = Exact<{
  input: SuspendPublicSecurityExpertInput;
}>;


export type PublicSecuritySuspendExpertMutation = { readonly suspendPublicSecurityExpert: { readonly expert: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type PublicSecurityGuidanceNotesQueryVariables = Exact<{
  agency: string;
  after?: string | null | undefined;
}>;


export type PublicSecurityGuidanceNotesQuery = { readonly notes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly agency: string, readonly author: string, readonly subject: GuidanceSubject, readonly subjectId: string | null, readonly text: string, readonly at: string, readonly answers: ReadonlyArray<{ readonly at: string, readonly text: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PublicSecurityGiveGuidanceMutationVariables = Exact<{
  input: GivePublicSecurityGuidanceInput;
}>;


export type PublicSecurityGiveGuidanceMutation = { readonly givePublicSecurityGuidance: { readonly guidance: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type PublicSecurityAnswerGuidanceMutationVariables = Exact<{
  input: AnswerPublicSecurityGuidanceInput;
}>;


export type PublicSecurityAnswerGuidanceMutation = { readonly answerPublicSecurityGuidance: { readonly guidance: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

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


export type PublicSecurityImportErrorsQuery = { readonly errors: { readonly nodes: ReadonlyArray<{ readonly row: number, readonly errors: ReadonlyArray<{ readonly row: number, readonly column: string, readonly value: string | null, readonly code: string, readonly message: string, readonly expected: string | null, readonly basis: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PublicSecurityImportChangesQueryVariables = Exact<{
  id: string;
  outcome: RegistryImportOutcome;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PublicSecurityImportChangesQuery = { readonly changes: { readonly nodes: ReadonlyArray<{ readonly outcome: RegistryImportOutcome, readonly row: number | null, readonly code: string, readonly name: string, readonly changes: ReadonlyArray<{ readonly column: string, readonly before: string | null, readonly after: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PublicSecurityCheckImportMutationVariables = Exact<{
  input: CheckRegistryImportInput;
}>;


export type PublicSecurityCheckImportMutation = { readonly checkPublicSecurityImport: { readonly import: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type PublicSecurityCommitImportMutationVariables = Exact<{
  input: CommitRegistryImportInput;
}>;


export type PublicSecurityCommitImportMutation = { readonly commitPublicSecurityImport: { readonly import: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type PublicSecurityDiscardImportMutationVariables = Exact<{
  input: DiscardRegistryImportInput;
}>;


export type PublicSecurityDiscardImportMutation = { readonly discardPublicSecurityImport: { readonly import: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type PublicSecurityUndoImportMutationVariables = Exact<{
  input: UndoRegistryImportInput;
}>;


export type PublicSecurityUndoImportMutation = { readonly undoPublicSecurityImport: { readonly import: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

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


export type PublicSecurityInspectorQuery = { readonly inspector: { readonly id: string, readonly agency: string, readonly name: string | null, readonly nameMasked: string, readonly sex: Sex | null, readonly unit: string | null, readonly post: string | null, readonly certificateNo: string | null, readonly certificateNoLast4: string, readonly certificateIssuer: string | null, readonly certificateFrom: string | null, readonly certificateTo: string | null, readonly professionalCategory: string | null, readonly enforcementFields: ReadonlyArray<string> | null, readonly zone: string | null, readonly idNumber: string | null, readonly policeNumber: string | null, readonly contactPhone: string | null, readonly state: InspectorState | null, readonly stateReason: string | null, readonly transferredTo: string | null, readonly version: number | null, readonly training: string | null, readonly leaves: ReadonlyArray<{ readonly from: string, readonly to: string, readonly reason: string }> | null, readonly interests: ReadonlyArray<{ readonly kind: InterestKind, readonly target: string, readonly relation: string | null, readonly note: string | null, readonly at: string }> | null, readonly history: ReadonlyArray<{ readonly version: number, readonly at: string, readonly actor: string, readonly change: string, readonly state: string, readonly reason: string | null }> | null } | null };

export type PublicSecurityUpsertInspectorMutationVariables = Exact<{
  input: UpsertPublicSecurityInspectorInput;
}>;


export type PublicSecurityUpsertInspectorMutation = { readonly upsertPublicSecurityInspector: { readonly inspector: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type PublicSecuritySuspendInspectorMutationVariables = Exact<{
  input: SuspendPublicSecurityInspectorInput;
}>;


export type PublicSecuritySuspendInspectorMutation = { readonly suspendPublicSecurityInspector: { readonly inspector: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type PublicSecurityAddInspectorLeaveMutationVariables = Exact<{
  input: AddPublicSecurityInspectorLeaveInput;
}>;


export type PublicSecurityAddInspectorLeaveMutation = { readonly addPublicSecurityInspectorLeave: { readonly inspector: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type PublicSecurityDeclareInterestMutationVariables = Exact<{
  input: DeclarePublicSecurityInterestInput;
}>;


export type PublicSecurityDeclareInterestMutation = { readonly declarePublicSecurityInterest: { readonly inspector: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type PublicSecurityUnmaskInspectorMutationVariables = Exact<{
  input: UnmaskPublicSecurityInspectorInput;
}>;


export type PublicSecurityUnmaskInspectorMutation = { readonly unmaskPublicSecurityInspector: { readonly values: ReadonlyArray<string> | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type PublicSecurityMatterListsQueryVariables = Exact<{
  agency: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PublicSecurityMatterListsQuery = { readonly lists: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly state: MatterListState, readonly createdAt: string, readonly publishedAt: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly dueOn: string | null, readonly publishedLate: boolean | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PublicSecurityMatterListQueryVariables = Exact<{
  id: string;
}>;


export type PublicSecurityMatterListQuery = { readonly list: { readonly id: string, readonly agency: string, readonly version: number, readonly revision: number, readonly state: MatterListState, readonly dueOn: string | null, readonly submittedAt: string | null, readonly submittedLate: boolean | null, readonly legalReviewed: boolean, readonly approvedAt: string | null, readonly publicationDueOn: string | null, readonly publishedAt: string | null, readonly publishedLate: boolean | null, readonly returnReason: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly changes: ReadonlyArray<{ readonly change: MatterChangeKind, readonly code: string, readonly name: string, readonly values: ReadonlyArray<{ readonly field: string, readonly title: string, readonly before: string | null, readonly after: string | null }> }>, readonly matters: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly version: number, readonly flagged: boolean, readonly categories: ReadonlyArray<MatterCategory>, readonly methods: ReadonlyArray<Method>, readonly keyArea: boolean, readonly specialIndustry: boolean, readonly noNotice: boolean, readonly inspectingBody: string | null, readonly objectScope: string | null, readonly objectKinds: ReadonlyArray<ObjectKind>, readonly content: string | null, readonly measures: string | null, readonly procedure: string | null, readonly requirements: string | null, readonly remark: string | null, readonly rationale: string | null, readonly requiredField: string | null, readonly responsibleUnit: string | null, readonly ratioBasisPoints: number | null, readonly roundsPerYear: number | null, readonly entityCapPerYear: number | null, readonly defectNote: string | null, readonly aliases: ReadonlyArray<string>, readonly objectCount: number | null, readonly activeObjectCount: number | null, readonly legalBases: ReadonlyArray<{ readonly title: string, readonly documentNo: string | null, readonly article: string | null, readonly repealedOn: string | null }>, readonly checklist: ReadonlyArray<{ readonly code: string, readonly text: string, readonly mandatory: boolean, readonly important: boolean, readonly method: string | null, readonly passSentence: string | null, readonly problemSentence: string | null }> }> } };

export type PublicSecurityCreateMatterListVersionMutationVariables = Exact<{
  input: CreatePublicSecurityMatterListVersionInput;
}>;


export type PublicSecurityCreateMatterListVersionMutation = { readonly createPublicSecurityMatterListVersion: { readonly matterList: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type PublicSecuritySaveMatterMutationVariables = Exact<{
  input: SavePublicSecurityMatterInput;
}>;


export type PublicSecuritySaveMatterMutation = { readonly savePublicSecurityMatter: { readonly matterList: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type PublicSecurityRemoveMatterMutationVariables = Exact<{
  input: RemovePublicSecurityMatterInput;
}>;


export type PublicSecurityRemoveMatterMutation = { readonly removePublicSecurityMatter: { readonly matterList: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type PublicSecuritySubmitMatterListMutationVariables = Exact<{
  input: MatterListStepInput;
}>;


export type PublicSecuritySubmitMatterListMutation = { readonly submitPublicSecurityMatterList: { readonly matterList: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type PublicSecurityReturnMatterListMutationVariables = Exact<{
  input: ReturnMatterListInput;
}>;


export type PublicSecurityReturnMatterListMutation = { readonly returnPublicSecurityMatterList: { readonly matterList: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type PublicSecurityApproveMatterListMutationVariables = Exact<{
  input: MatterListStepInput;
}>;


export type PublicSecurityApproveMatterListMutation = { readonly approvePublicSecurityMatterList: { readonly matterList: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type PublicSecurityPublishMatterListMutationVariables = Exact<{
  input: PublishPublicSecurityMatterListInput;
}>;


export type PublicSecurityPublishMatterListMutation = { readonly publishPublicSecurityMatterList: { readonly matterList: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type PublicSecurityRepealLegalBasisMutationVariables = Exact<{
  input: RepealLegalBasisInput;
}>;


export type PublicSecurityRepealLegalBasisMutation = { readonly repealPublicSecurityLegalBasis: { readonly legalBases: ReadonlyArray<{ readonly title: string }> | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type PublicSecurityImportMatterFileMutationVariables = Exact<{
  input: ImportPublicSecurityMatterFileInput;
}>;


export type PublicSecurityImportMatterFileMutation = { readonly importPublicSecurityMatterFile: { readonly matterList: { readonly id: string } | null, readonly rows: ReadonlyArray<{ readonly row: number, readonly code: string, readonly name: string }>, readonly errors: ReadonlyArray<{ readonly row: number, readonly column: string, readonly value: string | null, readonly code: string, readonly message: string, readonly expected: string | null, readonly basis: string | null }>, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

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

export type PublicSecurityUpsertObjectMutationVariables = Exact<{
  input: UpsertPublicSecurityObjectInput;
}>;


export type PublicSecurityUpsertObjectMutation = { readonly upsertPublicSecurityObject: { readonly object: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type PublicSecurityDeactivateObjectMutationVariables = Exact<{
  input: DeactivatePublicSecurityObjectInput;
}>;


export type PublicSecurityDeactivateObjectMutation = { readonly deactivatePublicSecurityObject: { readonly object: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type PublicSecurityActivateObjectMutationVariables = Exact<{
  input: ActivatePublicSecurityObjectInput;
}>;


export type PublicSecurityActivateObjectMutation = { readonly activatePublicSecurityObject: { readonly object: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type PublicSecurityRemoveObjectMutationVariables = Exact<{
  input: RemovePublicSecurityObjectInput;
}>;


export type PublicSecurityRemoveObjectMutation = { readonly removePublicSecurityObject: { readonly removedId: string | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type PublicSecurityExcludeObjectMutationVariables = Exact<{
  input: ExcludePublicSecurityObjectInput;
}>;


export type PublicSecurityExcludeObjectMutation = { readonly excludePublicSecurityObject: { readonly object: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type PublicSecurityRenameObjectMutationVariables = Exact<{
  input: RenamePublicSecurityObjectInput;
}>;


export type PublicSecurityRenameObjectMutation = { readonly renamePublicSecurityObject: { readonly object: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type PublicSecurityMoveObjectMutationVariables = Exact<{
  input: MovePublicSecurityObjectInput;
}>;


export type PublicSecurityMoveObjectMutation = { readonly movePublicSecurityObject: { readonly object: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type PublicSecurityMergeObjectsMutationVariables = Exact<{
  input: MergePublicSecurityObjectsInput;
}>;


export type PublicSecurityMergeObjectsMutation = { readonly mergePublicSecurityObjects: { readonly object: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type PublicSecurityTagObjectMutationVariables = Exact<{
  input: TagPublicSecurityObjectInput;
}>;


export type PublicSecurityTagObjectMutation = { readonly tagPublicSecurityObject: { readonly object: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type PublicSecurityLiftObjectTagMutationVariables = Exact<{
  input: LiftPublicSecurityObjectTagInput;
}>;


export type PublicSecurityLiftObjectTagMutation = { readonly liftPublicSecurityObjectTag: { readonly object: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type PublicSecurityUnmaskObjectMutationVariables = Exact<{
  input: UnmaskPublicSecurityObjectInput;
}>;


export type PublicSecurityUnmaskObjectMutation = { readonly unmaskPublicSecurityObject: { readonly values: ReadonlyArray<string> | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type PublicSecurityConfirmRegistryMutationVariables = Exact<{
  input: ConfirmPublicSecurityRegistryInput;
}>;


export type PublicSecurityConfirmRegistryMutation = { readonly confirmPublicSecurityRegistry: { readonly registry: { readonly fresh: boolean } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type PublicSecurityFileRegistryMutationVariables = Exact<{
  input: FilePublicSecurityRegistryInput;
}>;


export type PublicSecurityFileRegistryMutation = { readonly filePublicSecurityRegistry: { readonly registry: { readonly filed: boolean } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type PublicSecuritySetRegistryPopulationMutationVariables = Exact<{
  input: SetPublicSecurityRegistryPopulationInput;
}>;


export type PublicSecuritySetRegistryPopulationMutation = { readonly setPublicSecurityRegistryPopulation: { readonly registry: { readonly fresh: boolean } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type PublicSecurityReconciliationsQueryVariables = Exact<{
  agency: string;
  after?: string | null | undefined;
}>;


export type PublicSecurityReconciliationsQuery = { readonly reconciliations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly registry: RegistryKind, readonly source: string, readonly listed: number, readonly matched: number, readonly missing: number, readonly unlisted: number, readonly invalid: number, readonly at: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PublicSecurityDifferencesQueryVariables = Exact<{
  agency: string;
  id: string;
  kind: RegistryDifferenceKind;
  after?: string | null | undefined;
}>;


export type PublicSecurityDifferencesQuery = { readonly reconciliations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly differences: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }> } };

export type PublicSecurityReconcileRegistryMutationVariables = Exact<{
  input: ReconcilePublicSecurityRegistryInput;
}>;


export type PublicSecurityReconcileRegistryMutation = { readonly reconcilePublicSecurityRegistry: { readonly reconciliation: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type CivilAirDefenseAuditTrailQueryVariables = Exact<{
  subject?: string | null | undefined;
  actor?: string | null | undefined;
  action?: string | null | undefined;
  outcome?: TrailOutcome | null | undefined;
  since?: string | null | undefined;
  until?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CivilAirDefenseAuditTrailQuery = { readonly trail: { readonly nodes: ReadonlyArray<{ readonly seq: number, readonly at: string, readonly action: string, readonly subject: string, readonly actor: string, readonly department: string | null, readonly outcome: TrailOutcome, readonly code: string | null, readonly reason: string | null, readonly approver: string | null, readonly beforeHash: string | null, readonly afterHash: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type CivilAirDefenseAuditCheckQueryVariables = Exact<{
  from?: number | null | undefined;
  notedSeq?: number | null | undefined;
  notedHash?: string | null | undefined;
}>;


export type CivilAirDefenseAuditCheckQuery = { readonly check: { readonly ok: boolean, readonly from: number, readonly to: number, readonly last: number, readonly lastHash: string, readonly entries: number, readonly brokenAt: number | null, readonly message: string | null, readonly basis: string } | null };

export type CivilAirDefenseExpertsQueryVariables = Exact<{
  agency: string;
  after?: string | null | undefined;
}>;


export type CivilAirDefenseExpertsQuery = { readonly experts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: ExpertRole, readonly name: string, readonly organisation: string, readonly specialities: ReadonlyArray<string>, readonly qualificationNo: string | null, readonly qualifiedTo: string | null, readonly contactPhone: string | null, readonly state: ExpertState, readonly stateReason: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type CivilAirDefenseUpsertExpertMutationVariables = Exact<{
  input: UpsertCivilAirDefenseExpertInput;
}>;


export type CivilAirDefenseUpsertExpertMutation = { readonly upsertCivilAirDefenseExpert: { readonly expert: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type CivilAirDefenseSuspendExpertMutationVariables = Exact<{
  input: SuspendCivilAirDefenseExpertInput;
}>;


export type CivilAirDefenseSuspendExpertMutation = { readonly suspendCivilAirDefenseExpert: { readonly expert: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type CivilAirDefenseGuidanceNotesQueryVariables = Exact<{
  agency: string;
  after?: string | null | undefined;
}>;


export type CivilAirDefenseGuidanceNotesQuery = { readonly notes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly agency: string, readonly author: string, readonly subject: GuidanceSubject, readonly subjectId: string | null, readonly text: string, readonly at: string, readonly answers: ReadonlyArray<{ readonly at: string, readonly text: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type CivilAirDefenseGiveGuidanceMutationVariables = Exact<{
  input: GiveCivilAirDefenseGuidanceInput;
}>;


export type CivilAirDefenseGiveGuidanceMutation = { readonly giveCivilAirDefenseGuidance: { readonly guidance: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type CivilAirDefenseAnswerGuidanceMutationVariables = Exact<{
  input: AnswerCivilAirDefenseGuidanceInput;
}>;


export type CivilAirDefenseAnswerGuidanceMutation = { readonly answerCivilAirDefenseGuidance: { readonly guidance: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

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


export type CivilAirDefenseImportErrorsQuery = { readonly errors: { readonly nodes: ReadonlyArray<{ readonly row: number, readonly errors: ReadonlyArray<{ readonly row: number, readonly column: string, readonly value: string | null, readonly code: string, readonly message: string, readonly expected: string | null, readonly basis: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type CivilAirDefenseImportChangesQueryVariables = Exact<{
  id: string;
  outcome: RegistryImportOutcome;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CivilAirDefenseImportChangesQuery = { readonly changes: { readonly nodes: ReadonlyArray<{ readonly outcome: RegistryImportOutcome, readonly row: number | null, readonly code: string, readonly name: string, readonly changes: ReadonlyArray<{ readonly column: string, readonly before: string | null, readonly after: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type CivilAirDefenseCheckImportMutationVariables = Exact<{
  input: CheckRegistryImportInput;
}>;


export type CivilAirDefenseCheckImportMutation = { readonly checkCivilAirDefenseImport: { readonly import: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type CivilAirDefenseCommitImportMutationVariables = Exact<{
  input: CommitRegistryImportInput;
}>;


export type CivilAirDefenseCommitImportMutation = { readonly commitCivilAirDefenseImport: { readonly import: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type CivilAirDefenseDiscardImportMutationVariables = Exact<{
  input: DiscardRegistryImportInput;
}>;


export type CivilAirDefenseDiscardImportMutation = { readonly discardCivilAirDefenseImport: { readonly import: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type CivilAirDefenseUndoImportMutationVariables = Exact<{
  input: UndoRegistryImportInput;
}>;


export type CivilAirDefenseUndoImportMutation = { readonly undoCivilAirDefenseImport: { readonly import: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

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

export type CivilAirDefenseUpsertInspectorMutationVariables = Exact<{
  input: UpsertCivilAirDefenseInspectorInput;
}>;


export type CivilAirDefenseUpsertInspectorMutation = { readonly upsertCivilAirDefenseInspector: { readonly inspector: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type CivilAirDefenseSuspendInspectorMutationVariables = Exact<{
  input: SuspendCivilAirDefenseInspectorInput;
}>;


export type CivilAirDefenseSuspendInspectorMutation = { readonly suspendCivilAirDefenseInspector: { readonly inspector: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type CivilAirDefenseAddInspectorLeaveMutationVariables = Exact<{
  input: AddCivilAirDefenseInspectorLeaveInput;
}>;


export type CivilAirDefenseAddInspectorLeaveMutation = { readonly addCivilAirDefenseInspectorLeave: { readonly inspector: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type CivilAirDefenseDeclareInterestMutationVariables = Exact<{
  input: DeclareCivilAirDefenseInterestInput;
}>;


export type CivilAirDefenseDeclareInterestMutation = { readonly declareCivilAirDefenseInterest: { readonly inspector: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type CivilAirDefenseUnmaskInspectorMutationVariables = Exact<{
  input: UnmaskCivilAirDefenseInspectorInput;
}>;


export type CivilAirDefenseUnmaskInspectorMutation = { readonly unmaskCivilAirDefenseInspector: { readonly values: ReadonlyArray<string> | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type CivilAirDefenseMatterListsQueryVariables = Exact<{
  agency: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CivilAirDefenseMatterListsQuery = { readonly lists: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly state: MatterListState, readonly createdAt: string, readonly publishedAt: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly dueOn: string | null, readonly publishedLate: boolean | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type CivilAirDefenseMatterListQueryVariables = Exact<{
  id: string;
}>;


export type CivilAirDefenseMatterListQuery = { readonly list: { readonly id: string, readonly agency: string, readonly version: number, readonly revision: number, readonly state: MatterListState, readonly dueOn: string | null, readonly submittedAt: string | null, readonly submittedLate: boolean | null, readonly legalReviewed: boolean, readonly approvedAt: string | null, readonly publicationDueOn: string | null, readonly publishedAt: string | null, readonly publishedLate: boolean | null, readonly returnReason: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly changes: ReadonlyArray<{ readonly change: MatterChangeKind, readonly code: string, readonly name: string, readonly values: ReadonlyArray<{ readonly field: string, readonly title: string, readonly before: string | null, readonly after: string | null }> }>, readonly matters: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly version: number, readonly flagged: boolean, readonly categories: ReadonlyArray<MatterCategory>, readonly methods: ReadonlyArray<Method>, readonly keyArea: boolean, readonly specialIndustry: boolean, readonly noNotice: boolean, readonly inspectingBody: string | null, readonly objectScope: string | null, readonly objectKinds: ReadonlyArray<ObjectKind>, readonly content: string | null, readonly measures: string | null, readonly procedure: string | null, readonly requirements: string | null, readonly remark: string | null, readonly rationale: string | null, readonly requiredField: string | null, readonly responsibleUnit: string | null, readonly ratioBasisPoints: number | null, readonly roundsPerYear: number | null, readonly entityCapPerYear: number | null, readonly defectNote: string | null, readonly aliases: ReadonlyArray<string>, readonly objectCount: number | null, readonly activeObjectCount: number | null, readonly powerListNo: string | null, readonly dutyListNo: string | null, readonly legalBases: ReadonlyArray<{ readonly title: string, readonly documentNo: string | null, readonly article: string | null, readonly repealedOn: string | null }>, readonly checklist: ReadonlyArray<{ readonly code: string, readonly text: string, readonly mandatory: boolean, readonly important: boolean, readonly method: string | null, readonly passSentence: string | null, readonly problemSentence: string | null }> }> } };

export type CivilAirDefenseCreateMatterListVersionMutationVariables = Exact<{
  input: CreateCivilAirDefenseMatterListVersionInput;
}>;


export type CivilAirDefenseCreateMatterListVersionMutation = { readonly createCivilAirDefenseMatterListVersion: { readonly matterList: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type CivilAirDefenseSaveMatterMutationVariables = Exact<{
  input: SaveCivilAirDefenseMatterInput;
}>;


export type CivilAirDefenseSaveMatterMutation = { readonly saveCivilAirDefenseMatter: { readonly matterList: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type CivilAirDefenseRemoveMatterMutationVariables = Exact<{
  input: RemoveCivilAirDefenseMatterInput;
}>;


export type CivilAirDefenseRemoveMatterMutation = { readonly removeCivilAirDefenseMatter: { readonly matterList: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type CivilAirDefenseSubmitMatterListMutationVariables = Exact<{
  input: MatterListStepInput;
}>;


export type CivilAirDefenseSubmitMatterListMutation = { readonly submitCivilAirDefenseMatterList: { readonly matterList: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type CivilAirDefenseReturnMatterListMutationVariables = Exact<{
  input: ReturnMatterListInput;
}>;


export type CivilAirDefenseReturnMatterListMutation = { readonly returnCivilAirDefenseMatterList: { readonly matterList: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type CivilAirDefenseApproveMatterListMutationVariables = Exact<{
  input: MatterListStepInput;
}>;


export type CivilAirDefenseApproveMatterListMutation = { readonly approveCivilAirDefenseMatterList: { readonly matterList: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type CivilAirDefensePublishMatterListMutationVariables = Exact<{
  input: PublishCivilAirDefenseMatterListInput;
}>;


export type CivilAirDefensePublishMatterListMutation = { readonly publishCivilAirDefenseMatterList: { readonly matterList: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type CivilAirDefenseRepealLegalBasisMutationVariables = Exact<{
  input: RepealLegalBasisInput;
}>;


export type CivilAirDefenseRepealLegalBasisMutation = { readonly repealCivilAirDefenseLegalBasis: { readonly legalBases: ReadonlyArray<{ readonly title: string }> | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type CivilAirDefenseImportMatterFileMutationVariables = Exact<{
  input: ImportCivilAirDefenseMatterFileInput;
}>;


export type CivilAirDefenseImportMatterFileMutation = { readonly importCivilAirDefenseMatterFile: { readonly matterList: { readonly id: string } | null, readonly rows: ReadonlyArray<{ readonly row: number, readonly code: string, readonly name: string }>, readonly errors: ReadonlyArray<{ readonly row: number, readonly column: string, readonly value: string | null, readonly code: string, readonly message: string, readonly expected: string | null, readonly basis: string | null }>, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

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

export type CivilAirDefenseUpsertObjectMutationVariables = Exact<{
  input: UpsertCivilAirDefenseObjectInput;
}>;


export type CivilAirDefenseUpsertObjectMutation = { readonly upsertCivilAirDefenseObject: { readonly object: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type CivilAirDefenseDeactivateObjectMutationVariables = Exact<{
  input: DeactivateCivilAirDefenseObjectInput;
}>;


export type CivilAirDefenseDeactivateObjectMutation = { readonly deactivateCivilAirDefenseObject: { readonly object: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type CivilAirDefenseActivateObjectMutationVariables = Exact<{
  input: ActivateCivilAirDefenseObjectInput;
}>;


export type CivilAirDefenseActivateObjectMutation = { readonly activateCivilAirDefenseObject: { readonly object: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type CivilAirDefenseRemoveObjectMutationVariables = Exact<{
  input: RemoveCivilAirDefenseObjectInput;
}>;


export type CivilAirDefenseRemoveObjectMutation = { readonly removeCivilAirDefenseObject: { readonly removedId: string | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type CivilAirDefenseExcludeObjectMutationVariables = Exact<{
  input: ExcludeCivilAirDefenseObjectInput;
}>;


export type CivilAirDefenseExcludeObjectMutation = { readonly excludeCivilAirDefenseObject: { readonly object: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type CivilAirDefenseRenameObjectMutationVariables = Exact<{
  input: RenameCivilAirDefenseObjectInput;
}>;


export type CivilAirDefenseRenameObjectMutation = { readonly renameCivilAirDefenseObject: { readonly object: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type CivilAirDefenseMoveObjectMutationVariables = Exact<{
  input: MoveCivilAirDefenseObjectInput;
}>;


export type CivilAirDefenseMoveObjectMutation = { readonly moveCivilAirDefenseObject: { readonly object: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type CivilAirDefenseMergeObjectsMutationVariables = Exact<{
  input: MergeCivilAirDefenseObjectsInput;
}>;


export type CivilAirDefenseMergeObjectsMutation = { readonly mergeCivilAirDefenseObjects: { readonly object: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type CivilAirDefenseTagObjectMutationVariables = Exact<{
  input: TagCivilAirDefenseObjectInput;
}>;


export type CivilAirDefenseTagObjectMutation = { readonly tagCivilAirDefenseObject: { readonly object: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type CivilAirDefenseLiftObjectTagMutationVariables = Exact<{
  input: LiftCivilAirDefenseObjectTagInput;
}>;


export type CivilAirDefenseLiftObjectTagMutation = { readonly liftCivilAirDefenseObjectTag: { readonly object: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type CivilAirDefenseUnmaskObjectMutationVariables = Exact<{
  input: UnmaskCivilAirDefenseObjectInput;
}>;


export type CivilAirDefenseUnmaskObjectMutation = { readonly unmaskCivilAirDefenseObject: { readonly values: ReadonlyArray<string> | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type CivilAirDefenseConfirmRegistryMutationVariables = Exact<{
  input: ConfirmCivilAirDefenseRegistryInput;
}>;


export type CivilAirDefenseConfirmRegistryMutation = { readonly confirmCivilAirDefenseRegistry: { readonly registry: { readonly fresh: boolean } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type CivilAirDefenseFileRegistryMutationVariables = Exact<{
  input: FileCivilAirDefenseRegistryInput;
}>;


export type CivilAirDefenseFileRegistryMutation = { readonly fileCivilAirDefenseRegistry: { readonly registry: { readonly filed: boolean } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type CivilAirDefenseSetRegistryPopulationMutationVariables = Exact<{
  input: SetCivilAirDefenseRegistryPopulationInput;
}>;


export type CivilAirDefenseSetRegistryPopulationMutation = { readonly setCivilAirDefenseRegistryPopulation: { readonly registry: { readonly fresh: boolean } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type CivilAirDefenseReconciliationsQueryVariables = Exact<{
  agency: string;
  after?: string | null | undefined;
}>;


export type CivilAirDefenseReconciliationsQuery = { readonly reconciliations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly registry: RegistryKind, readonly source: string, readonly listed: number, readonly matched: number, readonly missing: number, readonly unlisted: number, readonly invalid: number, readonly at: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type CivilAirDefenseDifferencesQueryVariables = Exact<{
  agency: string;
  id: string;
  kind: RegistryDifferenceKind;
  after?: string | null | undefined;
}>;


export type CivilAirDefenseDifferencesQuery = { readonly reconciliations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly differences: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }> } };

export type CivilAirDefenseReconcileRegistryMutationVariables = Exact<{
  input: ReconcileCivilAirDefenseRegistryInput;
}>;


export type CivilAirDefenseReconcileRegistryMutation = { readonly reconcileCivilAirDefenseRegistry: { readonly reconciliation: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type MarketSupervisionAuditTrailQueryVariables = Exact<{
  subject?: string | null | undefined;
  actor?: string | null | undefined;
  action?: string | null | undefined;
  outcome?: TrailOutcome | null | undefined;
  since?: string | null | undefined;
  until?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MarketSupervisionAuditTrailQuery = { readonly trail: { readonly nodes: ReadonlyArray<{ readonly seq: number, readonly at: string, readonly action: string, readonly subject: string, readonly actor: string, readonly department: string | null, readonly outcome: TrailOutcome, readonly code: string | null, readonly reason: string | null, readonly approver: string | null, readonly beforeHash: string | null, readonly afterHash: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type MarketSupervisionAuditCheckQueryVariables = Exact<{
  from?: number | null | undefined;
  notedSeq?: number | null | undefined;
  notedHash?: string | null | undefined;
}>;


export type MarketSupervisionAuditCheckQuery = { readonly check: { readonly ok: boolean, readonly from: number, readonly to: number, readonly last: number, readonly lastHash: string, readonly entries: number, readonly brokenAt: number | null, readonly message: string | null, readonly basis: string } | null };

export type MarketSupervisionExpertsQueryVariables = Exact<{
  agency: string;
  after?: string | null | undefined;
}>;


export type MarketSupervisionExpertsQuery = { readonly experts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: ExpertRole, readonly name: string, readonly organisation: string, readonly specialities: ReadonlyArray<string>, readonly qualificationNo: string | null, readonly qualifiedTo: string | null, readonly contactPhone: string | null, readonly state: ExpertState, readonly stateReason: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type MarketSupervisionUpsertExpertMutationVariables = Exact<{
  input: UpsertMarketSupervisionExpertInput;
}>;


export type MarketSupervisionUpsertExpertMutation = { readonly upsertMarketSupervisionExpert: { readonly expert: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type MarketSupervisionSuspendExpertMutationVariables = Exact<{
  input: SuspendMarketSupervisionExpertInput;
}>;


export type MarketSupervisionSuspendExpertMutation = { readonly suspendMarketSupervisionExpert: { readonly expert: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type MarketSupervisionGuidanceNotesQueryVariables = Exact<{
  agency: string;
  after?: string | null | undefined;
}>;


export type MarketSupervisionGuidanceNotesQuery = { readonly notes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly agency: string, readonly author: string, readonly subject: GuidanceSubject, readonly subjectId: string | null, readonly text: string, readonly at: string, readonly answers: ReadonlyArray<{ readonly at: string, readonly text: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type MarketSupervisionGiveGuidanceMutationVariables = Exact<{
  input: GiveMarketSupervisionGuidanceInput;
}>;


export type MarketSupervisionGiveGuidanceMutation = { readonly giveMarketSupervisionGuidance: { readonly guidance: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type MarketSupervisionAnswerGuidanceMutationVariables = Exact<{
  input: AnswerMarketSupervisionGuidanceInput;
}>;


export type MarketSupervisionAnswerGuidanceMutation = { readonly answerMarketSupervisionGuidance: { readonly guidance: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

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


export type MarketSupervisionImportErrorsQuery = { readonly errors: { readonly nodes: ReadonlyArray<{ readonly row: number, readonly errors: ReadonlyArray<{ readonly row: number, readonly column: string, readonly value: string | null, readonly code: string, readonly message: string, readonly expected: string | null, readonly basis: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type MarketSupervisionImportChangesQueryVariables = Exact<{
  id: string;
  outcome: RegistryImportOutcome;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MarketSupervisionImportChangesQuery = { readonly changes: { readonly nodes: ReadonlyArray<{ readonly outcome: RegistryImportOutcome, readonly row: number | null, readonly code: string, readonly name: string, readonly changes: ReadonlyArray<{ readonly column: string, readonly before: string | null, readonly after: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type MarketSupervisionCheckImportMutationVariables = Exact<{
  input: CheckRegistryImportInput;
}>;


export type MarketSupervisionCheckImportMutation = { readonly checkMarketSupervisionImport: { readonly import: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type MarketSupervisionCommitImportMutationVariables = Exact<{
  input: CommitRegistryImportInput;
}>;


export type MarketSupervisionCommitImportMutation = { readonly commitMarketSupervisionImport: { readonly import: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type MarketSupervisionDiscardImportMutationVariables = Exact<{
  input: DiscardRegistryImportInput;
}>;


export type MarketSupervisionDiscardImportMutation = { readonly discardMarketSupervisionImport: { readonly import: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type MarketSupervisionUndoImportMutationVariables = Exact<{
  input: UndoRegistryImportInput;
}>;


export type MarketSupervisionUndoImportMutation = { readonly undoMarketSupervisionImport: { readonly import: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

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

export type MarketSupervisionUpsertInspectorMutationVariables = Exact<{
  input: UpsertMarketSupervisionInspectorInput;
}>;


export type MarketSupervisionUpsertInspectorMutation = { readonly upsertMarketSupervisionInspector: { readonly inspector: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type MarketSupervisionSuspendInspectorMutationVariables = Exact<{
  input: SuspendMarketSupervisionInspectorInput;
}>;


export type MarketSupervisionSuspendInspectorMutation = { readonly suspendMarketSupervisionInspector: { readonly inspector: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type MarketSupervisionAddInspectorLeaveMutationVariables = Exact<{
  input: AddMarketSupervisionInspectorLeaveInput;
}>;


export type MarketSupervisionAddInspectorLeaveMutation = { readonly addMarketSupervisionInspectorLeave: { readonly inspector: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type MarketSupervisionDeclareInterestMutationVariables = Exact<{
  input: DeclareMarketSupervisionInterestInput;
}>;


export type MarketSupervisionDeclareInterestMutation = { readonly declareMarketSupervisionInterest: { readonly inspector: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type MarketSupervisionUnmaskInspectorMutationVariables = Exact<{
  input: UnmaskMarketSupervisionInspectorInput;
}>;


export type MarketSupervisionUnmaskInspectorMutation = { readonly unmaskMarketSupervisionInspector: { readonly values: ReadonlyArray<string> | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type MarketSupervisionMatterListsQueryVariables = Exact<{
  agency: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MarketSupervisionMatterListsQuery = { readonly lists: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly state: MatterListState, readonly createdAt: string, readonly publishedAt: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly dueOn: string | null, readonly publishedLate: boolean | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type MarketSupervisionMatterListQueryVariables = Exact<{
  id: string;
}>;


export type MarketSupervisionMatterListQuery = { readonly list: { readonly id: string, readonly agency: string, readonly version: number, readonly revision: number, readonly state: MatterListState, readonly dueOn: string | null, readonly submittedAt: string | null, readonly submittedLate: boolean | null, readonly legalReviewed: boolean, readonly approvedAt: string | null, readonly publicationDueOn: string | null, readonly publishedAt: string | null, readonly publishedLate: boolean | null, readonly returnReason: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly changes: ReadonlyArray<{ readonly change: MatterChangeKind, readonly code: string, readonly name: string, readonly values: ReadonlyArray<{ readonly field: string, readonly title: string, readonly before: string | null, readonly after: string | null }> }>, readonly matters: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly version: number, readonly flagged: boolean, readonly categories: ReadonlyArray<MatterCategory>, readonly methods: ReadonlyArray<Method>, readonly keyArea: boolean, readonly specialIndustry: boolean, readonly noNotice: boolean, readonly inspectingBody: string | null, readonly objectScope: string | null, readonly objectKinds: ReadonlyArray<ObjectKind>, readonly content: string | null, readonly measures: string | null, readonly procedure: string | null, readonly requirements: string | null, readonly remark: string | null, readonly rationale: string | null, readonly requiredField: string | null, readonly responsibleUnit: string | null, readonly ratioBasisPoints: number | null, readonly roundsPerYear: number | null, readonly entityCapPerYear: number | null, readonly defectNote: string | null, readonly aliases: ReadonlyArray<string>, readonly objectCount: number | null, readonly activeObjectCount: number | null, readonly legalBases: ReadonlyArray<{ readonly title: string, readonly documentNo: string | null, readonly article: string | null, readonly repealedOn: string | null }>, readonly checklist: ReadonlyArray<{ readonly code: string, readonly text: string, readonly mandatory: boolean, readonly important: boolean, readonly method: string | null, readonly passSentence: string | null, readonly problemSentence: string | null }> }> } };

export type MarketSupervisionCreateMatterListVersionMutationVariables = Exact<{
  input: CreateMarketSupervisionMatterListVersionInput;
}>;


export type MarketSupervisionCreateMatterListVersionMutation = { readonly createMarketSupervisionMatterListVersion: { readonly matterList: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type MarketSupervisionSaveMatterMutationVariables = Exact<{
  input: SaveMarketSupervisionMatterInput;
}>;


export type MarketSupervisionSaveMatterMutation = { readonly saveMarketSupervisionMatter: { readonly matterList: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type MarketSupervisionRemoveMatterMutationVariables = Exact<{
  input: RemoveMarketSupervisionMatterInput;
}>;


export type MarketSupervisionRemoveMatterMutation = { readonly removeMarketSupervisionMatter: { readonly matterList: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type MarketSupervisionSubmitMatterListMutationVariables = Exact<{
  input: MatterListStepInput;
}>;


export type MarketSupervisionSubmitMatterListMutation = { readonly submitMarketSupervisionMatterList: { readonly matterList: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type MarketSupervisionReturnMatterListMutationVariables = Exact<{
  input: ReturnMatterListInput;
}>;


export type MarketSupervisionReturnMatterListMutation = { readonly returnMarketSupervisionMatterList: { readonly matterList: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type MarketSupervisionApproveMatterListMutationVariables = Exact<{
  input: MatterListStepInput;
}>;


export type MarketSupervisionApproveMatterListMutation = { readonly approveMarketSupervisionMatterList: { readonly matterList: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type MarketSupervisionPublishMatterListMutationVariables = Exact<{
  input: PublishMarketSupervisionMatterListInput;
}>;


export type MarketSupervisionPublishMatterListMutation = { readonly publishMarketSupervisionMatterList: { readonly matterList: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type MarketSupervisionRepealLegalBasisMutationVariables = Exact<{
  input: RepealLegalBasisInput;
}>;


export type MarketSupervisionRepealLegalBasisMutation = { readonly repealMarketSupervisionLegalBasis: { readonly legalBases: ReadonlyArray<{ readonly title: string }> | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type MarketSupervisionImportMatterFileMutationVariables = Exact<{
  input: ImportMarketSupervisionMatterFileInput;
}>;


export type MarketSupervisionImportMatterFileMutation = { readonly importMarketSupervisionMatterFile: { readonly matterList: { readonly id: string } | null, readonly rows: ReadonlyArray<{ readonly row: number, readonly code: string, readonly name: string }>, readonly errors: ReadonlyArray<{ readonly row: number, readonly column: string, readonly value: string | null, readonly code: string, readonly message: string, readonly expected: string | null, readonly basis: string | null }>, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

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

export type MarketSupervisionUpsertObjectMutationVariables = Exact<{
  input: UpsertMarketSupervisionObjectInput;
}>;


export type MarketSupervisionUpsertObjectMutation = { readonly upsertMarketSupervisionObject: { readonly object: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type MarketSupervisionDeactivateObjectMutationVariables = Exact<{
  input: DeactivateMarketSupervisionObjectInput;
}>;


export type MarketSupervisionDeactivateObjectMutation = { readonly deactivateMarketSupervisionObject: { readonly object: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type MarketSupervisionActivateObjectMutationVariables = Exact<{
  input: ActivateMarketSupervisionObjectInput;
}>;


export type MarketSupervisionActivateObjectMutation = { readonly activateMarketSupervisionObject: { readonly object: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type MarketSupervisionRemoveObjectMutationVariables = Exact<{
  input: RemoveMarketSupervisionObjectInput;
}>;


export type MarketSupervisionRemoveObjectMutation = { readonly removeMarketSupervisionObject: { readonly removedId: string | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type MarketSupervisionExcludeObjectMutationVariables = Exact<{
  input: ExcludeMarketSupervisionObjectInput;
}>;


export type MarketSupervisionExcludeObjectMutation = { readonly excludeMarketSupervisionObject: { readonly object: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type MarketSupervisionRenameObjectMutationVariables = Exact<{
  input: RenameMarketSupervisionObjectInput;
}>;


export type MarketSupervisionRenameObjectMutation = { readonly renameMarketSupervisionObject: { readonly object: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type MarketSupervisionMoveObjectMutationVariables = Exact<{
  input: MoveMarketSupervisionObjectInput;
}>;


export type MarketSupervisionMoveObjectMutation = { readonly moveMarketSupervisionObject: { readonly object: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type MarketSupervisionMergeObjectsMutationVariables = Exact<{
  input: MergeMarketSupervisionObjectsInput;
}>;


export type MarketSupervisionMergeObjectsMutation = { readonly mergeMarketSupervisionObjects: { readonly object: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type MarketSupervisionTagObjectMutationVariables = Exact<{
  input: TagMarketSupervisionObjectInput;
}>;


export type MarketSupervisionTagObjectMutation = { readonly tagMarketSupervisionObject: { readonly object: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type MarketSupervisionLiftObjectTagMutationVariables = Exact<{
  input: LiftMarketSupervisionObjectTagInput;
}>;


export type MarketSupervisionLiftObjectTagMutation = { readonly liftMarketSupervisionObjectTag: { readonly object: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type MarketSupervisionUnmaskObjectMutationVariables = Exact<{
  input: UnmaskMarketSupervisionObjectInput;
}>;


export type MarketSupervisionUnmaskObjectMutation = { readonly unmaskMarketSupervisionObject: { readonly values: ReadonlyArray<string> | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type MarketSupervisionConfirmRegistryMutationVariables = Exact<{
  input: ConfirmMarketSupervisionRegistryInput;
}>;


export type MarketSupervisionConfirmRegistryMutation = { readonly confirmMarketSupervisionRegistry: { readonly registry: { readonly fresh: boolean } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type MarketSupervisionFileRegistryMutationVariables = Exact<{
  input: FileMarketSupervisionRegistryInput;
}>;


export type MarketSupervisionFileRegistryMutation = { readonly fileMarketSupervisionRegistry: { readonly registry: { readonly filed: boolean } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type MarketSupervisionSetRegistryPopulationMutationVariables = Exact<{
  input: SetMarketSupervisionRegistryPopulationInput;
}>;


export type MarketSupervisionSetRegistryPopulationMutation = { readonly setMarketSupervisionRegistryPopulation: { readonly registry: { readonly fresh: boolean } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type MarketSupervisionReconciliationsQueryVariables = Exact<{
  agency: string;
  after?: string | null | undefined;
}>;


export type MarketSupervisionReconciliationsQuery = { readonly reconciliations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly registry: RegistryKind, readonly source: string, readonly listed: number, readonly matched: number, readonly missing: number, readonly unlisted: number, readonly invalid: number, readonly at: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type MarketSupervisionDifferencesQueryVariables = Exact<{
  agency: string;
  id: string;
  kind: RegistryDifferenceKind;
  after?: string | null | undefined;
}>;


export type MarketSupervisionDifferencesQuery = { readonly reconciliations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly differences: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }> } };

export type MarketSupervisionReconcileRegistryMutationVariables = Exact<{
  input: ReconcileMarketSupervisionRegistryInput;
}>;


export type MarketSupervisionReconcileRegistryMutation = { readonly reconcileMarketSupervisionRegistry: { readonly reconciliation: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

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
export const TrailLinesFragmentDoc = new TypedDocumentString(`
    fragment TrailLines on TrailConnection {
  nodes {
    seq
    at
    action
    subject
    actor
    department
    outcome
    code
    reason
    approver
    beforeHash
    afterHash
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
    `, {"fragmentName":"TrailLines"}) as unknown as TypedDocumentString<TrailLinesFragment, unknown>;
export const TrailProofFragmentDoc = new TypedDocumentString(`
    fragment TrailProof on TrailCheck {
  ok
  from
  to
  last
  lastHash
  entries
  brokenAt
  message
  basis
}
    `, {"fragmentName":"TrailProof"}) as unknown as TypedDocumentString<TrailProofFragment, unknown>;
export const FollowUpFactsFragmentDoc = new TypedDocumentString(`
    fragment FollowUpFacts on FollowUp {
  id
  matterCheckId
  visitId
  agency
  unit
  owner
  plan
  dueOn
  state
  outcome
  suspectedCrime
  note
  openedAt
  closedAt
  publicText
  publicAt
}
    `, {"fragmentName":"FollowUpFacts"}) as unknown as TypedDocumentString<FollowUpFactsFragment, unknown>;
export const ReferralFactsFragmentDoc = new TypedDocumentString(`
    fragment ReferralFacts on Referral {
  id
  followUpId
  fromAgency
  toAgency
  clue
  evidence
  criminal
  knownAt
  state
  sentAt
  answeredAt
  reason
  outcome
  abnormalListed
}
    `, {"fragmentName":"ReferralFacts"}) as unknown as TypedDocumentString<ReferralFactsFragment, unknown>;
export const PenaltyFactsFragmentDoc = new TypedDocumentString(`
    fragment PenaltyFacts on PublishedPenalty {
  id
  version
  state
  decisionNo
  decidedOn
  kind
  amount
  publicText
  objectName
  uscc
  resultNo
  publishedAt
  correction {
    reason
    on
  }
}
    `, {"fragmentName":"PenaltyFacts"}) as unknown as TypedDocumentString<PenaltyFactsFragment, unknown>;
export const MatterAndObjectFragmentDoc = new TypedDocumentString(`
    fragment MatterAndObject on MatterCheck {
  matterName
  visit {
    objectName
  }
}
    `, {"fragmentName":"MatterAndObject"}) as unknown as TypedDocumentString<MatterAndObjectFragment, unknown>;
export const RefusalFragmentDoc = new TypedDocumentString(`
    fragment Refusal on UserError {
  code
  message
  basis
  path
}
    `, {"fragmentName":"Refusal"}) as unknown as TypedDocumentString<RefusalFragment, unknown>;
export const IssuedLineFragmentDoc = new TypedDocumentString(`
    fragment IssuedLine on IssuedDocument {
  id
  kind
  title
  number
  version
  issuedOn
  issuedBy
  contentHash
  department {
    name
  }
  files {
    format
    path
    size
  }
}
    `, {"fragmentName":"IssuedLine"}) as unknown as TypedDocumentString<IssuedLineFragment, unknown>;
export const PaperLineFragmentDoc = new TypedDocumentString(`
    fragment PaperLine on PrintableDocument {
  kind
  title
  basis
  subjectId
  printable
  mayIssue
  previewPath
  refusals {
    ...Refusal
  }
  issued {
    ...IssuedLine
  }
}
    fragment IssuedLine on IssuedDocument {
  id
  kind
  title
  number
  version
  issuedOn
  issuedBy
  contentHash
  department {
    name
  }
  files {
    format
    path
    size
  }
}
fragment Refusal on UserError {
  code
  message
  basis
  path
}`, {"fragmentName":"PaperLine"}) as unknown as TypedDocumentString<PaperLineFragment, unknown>;
export const CeremonyFactsFragmentDoc = new TypedDocumentString(`
    fragment CeremonyFacts on Ceremony {
  id
  state
  staged
  hash
  openedAt
  expiresAt
  closedAt
  draws {
    number
    attempt
    sealHash
  }
  parties {
    code
    name
    commitment
    revealedAt
    revealHash
    next
  }
  failure {
    kind
    reason
  }
}
    `, {"fragmentName":"CeremonyFacts"}) as unknown as TypedDocumentString<CeremonyFactsFragment, unknown>;
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
  lateByWorkingDays
  daysLeft
  state
  provisional
  missingYears
  clause
  explanation
}
    `, {"fragmentName":"DeadlineLine"}) as unknown as TypedDocumentString<DeadlineLineFragment, unknown>;
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
export const PlanItemDetailFragmentDoc = new TypedDocumentString(`
    fragment PlanItemDetail on PlanItem {
  id
  code
  name
  joint
  originLevel
  unit
  initiator {
    code
    name
  }
  participants {
    code
    name
  }
  matters {
    matterId
    agency
    code
    name
  }
  scope {
    text
    match
    agencies
  }
  ratioBasisPoints
  strata {
    riskClass
    ground
    ratioBasisPoints
  }
  estimatedCount
  rounds
  windowFrom
  windowTo
  dueOn
  acceptances {
    agency
    state
    at
  }
}
    `, {"fragmentName":"PlanItemDetail"}) as unknown as TypedDocumentString<PlanItemDetailFragment, unknown>;
export const PlanLineFragmentDoc = new TypedDocumentString(`
    fragment PlanLine on Plan {
  id
  year
  version
  state
  revision
  filedAt
  filedLate
  filedTo
  publishedAt
  closedAt
  department {
    code
    name
  }
}
    `, {"fragmentName":"PlanLine"}) as unknown as TypedDocumentString<PlanLineFragment, unknown>;
export const ForecastLineFragmentDoc = new TypedDocumentString(`
    fragment ForecastLine on PlanItemForecast {
  code
  inScope
  byRoom {
    room
    entities
  }
  wanted
  feasible
  shortfall
  byRatio
}
    `, {"fragmentName":"ForecastLine"}) as unknown as TypedDocumentString<ForecastLineFragment, unknown>;
export const PreviewFactsFragmentDoc = new TypedDocumentString(`
    fragment PreviewFacts on PublicPreview {
  mode
  objectName
  objectCode
  uscc
  matterName
  taskNo
  taskName
  joint
  inspectedOn
  resultCode
  resultText
  publicText
}
    `, {"fragmentName":"PreviewFacts"}) as unknown as TypedDocumentString<PreviewFactsFragment, unknown>;
export const CorrectionFactsFragmentDoc = new TypedDocumentString(`
    fragment CorrectionFacts on Correction {
  id
  publicationId
  error
  evidence
  proposedCode
  proposedText
  redaction {
    mode
    secrecyClass
    ground
    fields
  }
  state
  requestedAt
  signatures
  decision
  newPublicationId
}
    `, {"fragmentName":"CorrectionFacts"}) as unknown as TypedDocumentString<CorrectionFactsFragment, unknown>;
export const DeskResultFragmentDoc = new TypedDocumentString(`
    fragment DeskResult on MatterCheck {
  id
  visitId
  matterCode
  matterName
  unit
  state
  resultCode
  formedOn
  visit {
    objectName
    finishedOn
    taskId
    joint
  }
  publicationDeadline {
    dueOn
    workingDaysLeft
    lateByWorkingDays
    state
    provisional
    clause
  }
}
    `, {"fragmentName":"DeskResult"}) as unknown as TypedDocumentString<DeskResultFragment, unknown>;
export const EvidenceLineFragmentDoc = new TypedDocumentString(`
    fragment EvidenceLine on Evidence {
  id
  type
  documentKind
  fileName
  sha256
  size
  source
  takenAt
  url
}
    `, {"fragmentName":"EvidenceLine"}) as unknown as TypedDocumentString<EvidenceLineFragment, unknown>;
export const ResultFactsFragmentDoc = new TypedDocumentString(`
    fragment ResultFacts on MatterCheck {
  ...DeskResult
  revision
  department {
    code
    name
  }
  methods
  publicText
  remarks
  returnReason
  signatures
  reason {
    code
    text
    reference
  }
  review {
    at
    opinion
  }
  siteRecord {
    time
    place
    conditions
    problems
  }
  checklist {
    code
    text
    mandatory
    important
  }
  answers {
    code
    answer
    note
  }
  measures {
    id
    measure
    form
    text
    dueOn
    takenAt
  }
  evidence {
    ...EvidenceLine
  }
}
    fragment DeskResult on MatterCheck {
  id
  visitId
  matterCode
  matterName
  unit
  state
  resultCode
  formedOn
  visit {
    objectName
    finishedOn
    taskId
    joint
  }
  publicationDeadline {
    dueOn
    workingDaysLeft
    lateByWorkingDays
    state
    provisional
    clause
  }
}
fragment EvidenceLine on Evidence {
  id
  type
  documentKind
  fileName
  sha256
  size
  source
  takenAt
  url
}`, {"fragmentName":"ResultFacts"}) as unknown as TypedDocumentString<ResultFactsFragment, unknown>;
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
export const MemberLineFragmentDoc = new TypedDocumentString(`
    fragment MemberLine on TeamMember {
  id
  department {
    code
    name
  }
  name
  certificateNoLast4
  kind
  secondedFrom
  leader
  state
  declaredAt
  integrityStatementAt
  replacesMemberId
}
    `, {"fragmentName":"MemberLine"}) as unknown as TypedDocumentString<MemberLineFragment, unknown>;
export const ReplacementFactsFragmentDoc = new TypedDocumentString(`
    fragment ReplacementFacts on Replacement {
  id
  visitId
  memberId
  department {
    code
    name
  }
  ground
  note
  state
  requestedAt
  decidedAt
  decision
  delegation
  method
  successor {
    id
    name
    certificateNoLast4
  }
}
    `, {"fragmentName":"ReplacementFacts"}) as unknown as TypedDocumentString<ReplacementFactsFragment, unknown>;
export const FilingLineFragmentDoc = new TypedDocumentString(`
    fragment FilingLine on AdHocFiling {
  id
  name
  documentNo
  assignedBy
  notice
  filedAt
  receivedAt
  taskId
  department {
    code
    name
  }
}
    `, {"fragmentName":"FilingLine"}) as unknown as TypedDocumentString<FilingLineFragment, unknown>;
export const ReportCorrectionFragmentDoc = new TypedDocumentString(`
    fragment ReportCorrection on PublishedResult {
  resultNo
  version
  matterName
  resultCode
  correction {
    on
    reason
  }
}
    `, {"fragmentName":"ReportCorrection"}) as unknown as TypedDocumentString<ReportCorrectionFragment, unknown>;
export const CalendarYearsDocument = {"__meta__":{"id":"sha256:d4f14f6f74c50a0569a026c2600f174ffa52df0efddcb8d4c2e4301e75dfde5f"}} as unknown as TypedDocumentString<CalendarYearsQuery, CalendarYearsQueryVariables>;
export const LoadCalendarYearDocument = {"__meta__":{"id":"sha256:93b0927c61abd49961b11a59cae8e3577ec2ca34c15d7700f3fa87e5a7b08163"}} as unknown as TypedDocumentString<LoadCalendarYearMutation, LoadCalendarYearMutationVariables>;
export const AuditTrailDocument = {"__meta__":{"id":"sha256:20db55748ee6bfc0620e62e026e28da28c75ec24f87e6600fd82c2f650ca3e43"}} as unknown as TypedDocumentString<AuditTrailQuery, AuditTrailQueryVariables>;
export const AuditCheckDocument = {"__meta__":{"id":"sha256:f7d355d9209dfa39e9fcaf259f48f475594ec730d4c84ecf50cab984269d88ee"}} as unknown as TypedDocumentString<AuditCheckQuery, AuditCheckQueryVariables>;
export const FollowUpsDocument = {"__meta__":{"id":"sha256:ef549b26f66231a10c51f9e4ca6d982f2ea7229d27ad839e88c90e2dc366e0c3"}} as unknown as TypedDocumentString<FollowUpsQuery, FollowUpsQueryVariables>;
export const FollowUpAtDeskDocument = {"__meta__":{"id":"sha256:88f4b5f16dda1e044e11bfd2b158ae9f68d9857e0e529451aa0ee4dd6ef0d97a"}} as unknown as TypedDocumentString<FollowUpAtDeskQuery, FollowUpAtDeskQueryVariables>;
export const ReferralsDocument = {"__meta__":{"id":"sha256:74c39f39ad40aa7b8373b2630df4ce6194048df44708adca7f43f58f5f50f41d"}} as unknown as TypedDocumentString<ReferralsQuery, ReferralsQueryVariables>;
export const DecidedPenaltiesDocument = {"__meta__":{"id":"sha256:cf903fe5e3a660185bfe239e7762d2dbafa95ff5af2e6a3e4f215d379b14a80f"}} as unknown as TypedDocumentString<DecidedPenaltiesQuery, DecidedPenaltiesQueryVariables>;
export const PublishedPenaltiesDocument = {"__meta__":{"id":"sha256:92c029280d56c3e6ea0b43ac7a5144fbeec4d5a7c3f9be14e5d288889995fae9"}} as unknown as TypedDocumentString<PublishedPenaltiesQuery, PublishedPenaltiesQueryVariables>;
export const CreditDeliveriesDocument = {"__meta__":{"id":"sha256:fcad7c6019a1b09558e4c292a31573d90e9f6240b9d9c912683fa439053d7e8b"}} as unknown as TypedDocumentString<CreditDeliveriesQuery, CreditDeliveriesQueryVariables>;
export const CompletenessDocument = {"__meta__":{"id":"sha256:522be26bbba68ba2ca7ee9bb16c8abc97c2efe330e9ef706dad2de49dce8d2e9"}} as unknown as TypedDocumentString<CompletenessQuery, CompletenessQueryVariables>;
export const ConductCasesDocument = {"__meta__":{"id":"sha256:6d0eda2223f8bcc5002f970db3df06bdb954597c6128ccc1c5062913ad1706ad"}} as unknown as TypedDocumentString<ConductCasesQuery, ConductCasesQueryVariables>;
export const MatterEquivalencesDocument = {"__meta__":{"id":"sha256:322a865402afd2e09bb111b9fc4491a4bfbe955f2160019218433b44cdf46fde"}} as unknown as TypedDocumentString<MatterEquivalencesQuery, MatterEquivalencesQueryVariables>;
export const PlanFollowUpDocument = {"__meta__":{"id":"sha256:53a9b6d6f5ace9f25e5753d0395fc53de4c1671756c6f0cb6b69d2c052f8b22a"}} as unknown as TypedDocumentString<PlanFollowUpMutation, PlanFollowUpMutationVariables>;
export const OrderRectificationDocument = {"__meta__":{"id":"sha256:692a46b6d998dfdc9c6982cfab1dc4f64946478317a8107f7f5df0306aaaea9c"}} as unknown as TypedDocumentString<OrderRectificationMutation, OrderRectificationMutationVariables>;
export const VerifyRectificationDocument = {"__meta__":{"id":"sha256:032f2eabccce9636925cdc83e10b4ba65d0a644bca51138f407c84127b24f864"}} as unknown as TypedDocumentString<VerifyRectificationMutation, VerifyRectificationMutationVariables>;
export const RecordOutcomeDocument = {"__meta__":{"id":"sha256:9482b82d26a7205d570c67a448f4f5b63e3ba88680db63acfa3a111434375764"}} as unknown as TypedDocumentString<RecordOutcomeMutation, RecordOutcomeMutationVariables>;
export const RecordPenaltyDecisionDocument = {"__meta__":{"id":"sha256:09d9a9e306a78549f50f780865a1a4a4fd5a076484b55aed5abe2a8a3e4be059"}} as unknown as TypedDocumentString<RecordPenaltyDecisionMutation, RecordPenaltyDecisionMutationVariables>;
export const CloseFollowUpDocument = {"__meta__":{"id":"sha256:093bf2c2d2a5d8b0a524b0acd979e3a73435cb67d4abf1f55d2df4b0080da9c0"}} as unknown as TypedDocumentString<CloseFollowUpMutation, CloseFollowUpMutationVariables>;
export const MarkSuspectedCrimeDocument = {"__meta__":{"id":"sha256:687c3cef13fbd3bb0954a637c3565c85ac30f90366ed8bf526bdb53ca2ea8077"}} as unknown as TypedDocumentString<MarkSuspectedCrimeMutation, MarkSuspectedCrimeMutationVariables>;
export const PublishHandlingDocument = {"__meta__":{"id":"sha256:843bbc15723748308d09fad44672c60c43dacb46213e54d9165b8aeec412ebf4"}} as unknown as TypedDocumentString<PublishHandlingMutation, PublishHandlingMutationVariables>;
export const CreateReferralDocument = {"__meta__":{"id":"sha256:eb23f12ea2b583038822830203dc1f8663264da0cb94d954710901a349f38b63"}} as unknown as TypedDocumentString<CreateReferralMutation, CreateReferralMutationVariables>;
export const AcceptReferralDocument = {"__meta__":{"id":"sha256:e8e13030bf09d74c73b3ac736f70ed0e35be3e1e0be35811f7d6e832e4b8a900"}} as unknown as TypedDocumentString<AcceptReferralMutation, AcceptReferralMutationVariables>;
export const RejectReferralDocument = {"__meta__":{"id":"sha256:3335f11f722e211abf01684db5de4d41b282b371a184b03d9b927a4556c2deda"}} as unknown as TypedDocumentString<RejectReferralMutation, RejectReferralMutationVariables>;
export const RerouteReferralDocument = {"__meta__":{"id":"sha256:dfb19c01a348a203ca806bff0f3db9d28408884e31040a68cfcf082305c983cc"}} as unknown as TypedDocumentString<RerouteReferralMutation, RerouteReferralMutationVariables>;
export const TakeNoteOfReferralDocument = {"__meta__":{"id":"sha256:6a3e948f30518197b5cb7621121e3b4b18196d7e47f724c8c7493a27e77e7041"}} as unknown as TypedDocumentString<TakeNoteOfReferralMutation, TakeNoteOfReferralMutationVariables>;
export const HandleReferralDocument = {"__meta__":{"id":"sha256:b8052f07a8e09a85150ab0f6b62973ee165bfb91bc2bf1587beef6fbc58c4129"}} as unknown as TypedDocumentString<HandleReferralMutation, HandleReferralMutationVariables>;
export const RecordPenaltyDocument = {"__meta__":{"id":"sha256:a34723675d7110de889f212b28691503092acc2d4e24e110e73d1f3780188085"}} as unknown as TypedDocumentString<RecordPenaltyMutation, RecordPenaltyMutationVariables>;
export const PublishPenaltyDocument = {"__meta__":{"id":"sha256:c081e0b31fab8d4d142fa0d4c71e23a65ab085f61241e583605bbbd7dcd29de8"}} as unknown as TypedDocumentString<PublishPenaltyMutation, PublishPenaltyMutationVariables>;
export const CorrectPenaltyDocument = {"__meta__":{"id":"sha256:493eda9c29f3af701626cd540a1d7bd6f703660e04cb123f9ce5044013d18550"}} as unknown as TypedDocumentString<CorrectPenaltyMutation, CorrectPenaltyMutationVariables>;
export const RetryCreditDeliveryDocument = {"__meta__":{"id":"sha256:f85edd8c1df17b90c65ce8aca315bcf1d81b18475634e35166fe489ac7af7a0c"}} as unknown as TypedDocumentString<RetryCreditDeliveryMutation, RetryCreditDeliveryMutationVariables>;
export const AcknowledgeCreditDeliveryDocument = {"__meta__":{"id":"sha256:31bc53fad82249bb6253bcdd3d636ad89edfefa9b1ceeae0557e603aba9851ed"}} as unknown as TypedDocumentString<AcknowledgeCreditDeliveryMutation, AcknowledgeCreditDeliveryMutationVariables>;
export const OpenConductCaseDocument = {"__meta__":{"id":"sha256:b845c7daa2d8328b23bbd007fdd81fbf926e86dbebcb343facd0f0fc5bfd778d"}} as unknown as TypedDocumentString<OpenConductCaseMutation, OpenConductCaseMutationVariables>;
export const CloseConductCaseDocument = {"__meta__":{"id":"sha256:30801f07f2720ac65a02b9c46b823ab4d438b180dcb88cb157c6626e67313747"}} as unknown as TypedDocumentString<CloseConductCaseMutation, CloseConductCaseMutationVariables>;
export const ProposeMatterEquivalenceDocument = {"__meta__":{"id":"sha256:6fd3979e439e220aaef90e55a31221c13157e5f76703f3f9ce5907c2aedcdcb3"}} as unknown as TypedDocumentString<ProposeMatterEquivalenceMutation, ProposeMatterEquivalenceMutationVariables>;
export const AgreeMatterEquivalenceDocument = {"__meta__":{"id":"sha256:18712ea21074e33da475a1089d83db0727d14533504f71f98a0f2d3db26b33c7"}} as unknown as TypedDocumentString<AgreeMatterEquivalenceMutation, AgreeMatterEquivalenceMutationVariables>;
export const RevokeMatterEquivalenceDocument = {"__meta__":{"id":"sha256:5130c14b2df13c3889427899473f98b460e6e235bae3fbd6808c4c0fd3a63979"}} as unknown as TypedDocumentString<RevokeMatterEquivalenceMutation, RevokeMatterEquivalenceMutationVariables>;
export const ApprovalsDocument = {"__meta__":{"id":"sha256:008fac873dedff3c457a1da5c49384a4a7aaf8a714300f4fe0bc96038963a912"}} as unknown as TypedDocumentString<ApprovalsQuery, ApprovalsQueryVariables>;
export const ApproveExemptionDocument = {"__meta__":{"id":"sha256:c0c0c3f02cbe9c8723e7ee23e2eb421316d92ffab961f29906316eac6b0f0e0a"}} as unknown as TypedDocumentString<ApproveExemptionMutation, ApproveExemptionMutationVariables>;
export const RejectExemptionDocument = {"__meta__":{"id":"sha256:02cca56afcc3311ec0716dbd24a927dfca2000b978cd64bef097ec66fe40e3d0"}} as unknown as TypedDocumentString<RejectExemptionMutation, RejectExemptionMutationVariables>;
export const ApproveReportDocument = {"__meta__":{"id":"sha256:9ce0b347025562f323a4eaa58f0e39a51ec9e6f24d1a0aac1ca8e3da6375eb7c"}} as unknown as TypedDocumentString<ApproveReportMutation, ApproveReportMutationVariables>;
export const DecideObjectionDocument = {"__meta__":{"id":"sha256:1eb5c7417f51044f39accdd54ab75cf59dedde0ecc94949ad1cee29c65b717b5"}} as unknown as TypedDocumentString<DecideObjectionMutation, DecideObjectionMutationVariables>;
export const RecordObjectionDocument = {"__meta__":{"id":"sha256:93d30be2fb595a0a8417341f9401e1baace7c7c8b302cdcb1fe733536c4faf3d"}} as unknown as TypedDocumentString<RecordObjectionMutation, RecordObjectionMutationVariables>;
export const RegionBoardDocument = {"__meta__":{"id":"sha256:21155005eba27e528de3fea1d724454cf906de18d6d890b8dd139a163ad1daf9"}} as unknown as TypedDocumentString<RegionBoardQuery, RegionBoardQueryVariables>;
export const LotteryDocument = {"__meta__":{"id":"sha256:56fc530b5320455d699c441d0f3a93dc8aa6cbb310288817d8d9c25b9c8c5abe"}} as unknown as TypedDocumentString<LotteryQuery, LotteryQueryVariables>;
export const BulletinsDocument = {"__meta__":{"id":"sha256:e131f3aa114feca5ce295e283b9e4ba1ead2918b5f73b4f853de05ee14bdb108"}} as unknown as TypedDocumentString<BulletinsQuery, BulletinsQueryVariables>;
export const DepartmentBoardDocument = {"__meta__":{"id":"sha256:931911a5b33aff161b4341f04e9a73b7f6988d36d1de27ac24469e57e495eca4"}} as unknown as TypedDocumentString<DepartmentBoardQuery, DepartmentBoardQueryVariables>;
export const HalfYearTextDocument = {"__meta__":{"id":"sha256:899f921da2cdbb34866e32abc3dc372b9fcd92f3edfca90616168bbcd963b399"}} as unknown as TypedDocumentString<HalfYearTextQuery, HalfYearTextQueryVariables>;
export const UrgeDutyDocument = {"__meta__":{"id":"sha256:5780c847ec6df657195a05c95477d979683cf161ed92c61cf99329c6308d7bf0"}} as unknown as TypedDocumentString<UrgeDutyMutation, UrgeDutyMutationVariables>;
export const IssueBulletinDocument = {"__meta__":{"id":"sha256:bc01a8d0bff13be99c66ba89960496bb4dc3c0a238cd09427d531e407eefdc2c"}} as unknown as TypedDocumentString<IssueBulletinMutation, IssueBulletinMutationVariables>;
export const WorkloadDocument = {"__meta__":{"id":"sha256:77bd1fde0baeb10cacc851b2a5656b5140f1316de730473c6f32f57b3c4fec13"}} as unknown as TypedDocumentString<WorkloadQuery, WorkloadQueryVariables>;
export const ExemptionsDocument = {"__meta__":{"id":"sha256:a05393ad2a5e6a7a1cae047bff64e5f3485e2b577aa898a46e1d7db5a04e041b"}} as unknown as TypedDocumentString<ExemptionsQuery, ExemptionsQueryVariables>;
export const UsableExemptionsDocument = {"__meta__":{"id":"sha256:a9c6e1f7223341ae0e765911351dec58246480d4b8fc0b5b5be6c7d25633decf"}} as unknown as TypedDocumentString<UsableExemptionsQuery, UsableExemptionsQueryVariables>;
export const RequestExemptionDocument = {"__meta__":{"id":"sha256:99ca9de67e6be69dbf52996fe3541555b4b0e762184d419c541ef04fe5116e1b"}} as unknown as TypedDocumentString<RequestExemptionMutation, RequestExemptionMutationVariables>;
export const RevokeExemptionDocument = {"__meta__":{"id":"sha256:b8671dd37eb2ce8f0e6cbb903e8abb70a1fc71c6d1b8ad2e8a85159b70414d0a"}} as unknown as TypedDocumentString<RevokeExemptionMutation, RevokeExemptionMutationVariables>;
export const UseExemptionDocument = {"__meta__":{"id":"sha256:0c931e7cc6bcfe09b0b4d6faacc502d5b5fc0de7e4cf3ed518c308fabf2fccc7"}} as unknown as TypedDocumentString<UseExemptionMutation, UseExemptionMutationVariables>;
export const EntitySuccessionsDocument = {"__meta__":{"id":"sha256:5b5a08d9586a70588566c2424fbec068decab5f8e321ed097705d6f1be220e52"}} as unknown as TypedDocumentString<EntitySuccessionsQuery, EntitySuccessionsQueryVariables>;
export const RecordEntitySuccessionDocument = {"__meta__":{"id":"sha256:1edd8fa103a17e6b6113391897c17dd2df7d84007fe895c0499d725090d843d0"}} as unknown as TypedDocumentString<RecordEntitySuccessionMutation, RecordEntitySuccessionMutationVariables>;
export const ApproveEntitySuccessionDocument = {"__meta__":{"id":"sha256:af69c71cface0de1d48cff2ed9b791509e67e1fb85f8d2f3eabdf09c959b2370"}} as unknown as TypedDocumentString<ApproveEntitySuccessionMutation, ApproveEntitySuccessionMutationVariables>;
export const RejectEntitySuccessionDocument = {"__meta__":{"id":"sha256:a80c62ced89ff152c950a887d81a3ca561632e213e39fe6c51816979a15395f2"}} as unknown as TypedDocumentString<RejectEntitySuccessionMutation, RejectEntitySuccessionMutationVariables>;
export const CauseVisitsDocument = {"__meta__":{"id":"sha256:17eb31433db6ec86cad5872603573fc013934bf4ea63726fedc6e314e657b86c"}} as unknown as TypedDocumentString<CauseVisitsQuery, CauseVisitsQueryVariables>;
export const RecordCauseVisitDocument = {"__meta__":{"id":"sha256:0ce2c9f530567fbd060ccc4ad7e92ea332e289f2608ec2c75367f7786cd2fbac"}} as unknown as TypedDocumentString<RecordCauseVisitMutation, RecordCauseVisitMutationVariables>;
export const DelegationsDocument = {"__meta__":{"id":"sha256:0829c4fe03be71bf70e5ea9e7033c0f82ed94db68bc68a933fcdd97f04b67f3e"}} as unknown as TypedDocumentString<DelegationsQuery, DelegationsQueryVariables>;
export const RecordDelegationDocument = {"__meta__":{"id":"sha256:1ef13ab81f559703eac288133b8ab3799be42245dd813a2ac6e19f5821a855d5"}} as unknown as TypedDocumentString<RecordDelegationMutation, RecordDelegationMutationVariables>;
export const RevokeDelegationDocument = {"__meta__":{"id":"sha256:f536d4366676212c7348a80c90d4d819794184377823c612a70c054fc4fedc44"}} as unknown as TypedDocumentString<RevokeDelegationMutation, RevokeDelegationMutationVariables>;
export const TaskPapersDocument = {"__meta__":{"id":"sha256:7897133bd42d820036b53bd5289faf635b54fe830d223a6d0636413cfa2fd5c3"}} as unknown as TypedDocumentString<TaskPapersQuery, TaskPapersQueryVariables>;
export const VisitPapersDocument = {"__meta__":{"id":"sha256:3d2764106b285eceb38c21683bd2ef0a7d593789286999eae651aec429646077"}} as unknown as TypedDocumentString<VisitPapersQuery, VisitPapersQueryVariables>;
export const IssuedDocumentsDocument = {"__meta__":{"id":"sha256:c0a617aabf1492f1b98708ceca04d197f3a240361980bee56b80eaea7f00c39c"}} as unknown as TypedDocumentString<IssuedDocumentsQuery, IssuedDocumentsQueryVariables>;
export const IssueDocumentDocument = {"__meta__":{"id":"sha256:83ecd3c7b862aa845c12a36d728978176b4c3068939dc37f0c8b6cc5cf8ddda0"}} as unknown as TypedDocumentString<IssueDocumentMutation, IssueDocumentMutationVariables>;
export const DrawRoomDocument = {"__meta__":{"id":"sha256:86ec7ecaadacdd56b08ca4682796fa4596ae4aeda2a0bedc4d08c00888dd121b"}} as unknown as TypedDocumentString<DrawRoomQuery, DrawRoomQueryVariables>;
export const DrawnListDocument = {"__meta__":{"id":"sha256:be11bafebc2237d5d2a4665ee991c5f1669fa1df0f23be808a643b8302a51e6a"}} as unknown as TypedDocumentString<DrawnListQuery, DrawnListQueryVariables>;
export const CeremonyDocument = {"__meta__":{"id":"sha256:49339d97aa94455b708d72acdc31df68156a5f342bce3181563c786a65e0465b"}} as unknown as TypedDocumentString<CeremonyQuery, CeremonyQueryVariables>;
export const OpenCeremoniesDocument = {"__meta__":{"id":"sha256:f676322911aa448c24e13179e45519a45458edd3cb5846de6aad4301c245d27c"}} as unknown as TypedDocumentString<OpenCeremoniesQuery, OpenCeremoniesQueryVariables>;
export const StartStagedCeremonyDocument = {"__meta__":{"id":"sha256:dd9ae3fa0a59f0b29074f9664913686e89241174e6cea5ede7d408535fa7323a"}} as unknown as TypedDocumentString<StartStagedCeremonyMutation, StartStagedCeremonyMutationVariables>;
export const RevealSeedDocument = {"__meta__":{"id":"sha256:cd51f58ecd5737742a36605be7ac075d070df2227e4d1ff292c4b87bda522aa3"}} as unknown as TypedDocumentString<RevealSeedMutation, RevealSeedMutationVariables>;
export const AbandonCeremonyDocument = {"__meta__":{"id":"sha256:2ec9eb769a189f8082f8bc39e753631acafea53313933534befee3b534f6d0eb"}} as unknown as TypedDocumentString<AbandonCeremonyMutation, AbandonCeremonyMutationVariables>;
export const HomeDocument = {"__meta__":{"id":"sha256:7f83a67108a2d045aafb3af6065707c92e2c4c44290d6da66ff659fd7143a115"}} as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const JointMatterListsDocument = {"__meta__":{"id":"sha256:29f6c7d2dbb4fd22ef5558cad19b9fd8cfe07823283ae60380cd675b4044cd02"}} as unknown as TypedDocumentString<JointMatterListsQuery, JointMatterListsQueryVariables>;
export const CreateJointMatterListDocument = {"__meta__":{"id":"sha256:3bb85f4a1bb7c20f9750ecdbaed151be0ea185ad670727c7bb08310f8411f9ce"}} as unknown as TypedDocumentString<CreateJointMatterListMutation, CreateJointMatterListMutationVariables>;
export const ConfirmJointMatterDocument = {"__meta__":{"id":"sha256:470e6db5a0cf2653840f1ce6667133b8379153ac52c74f8e57eb99058eb54ab9"}} as unknown as TypedDocumentString<ConfirmJointMatterMutation, ConfirmJointMatterMutationVariables>;
export const PublishJointMatterListDocument = {"__meta__":{"id":"sha256:c7c7173cbd8781dba2fbc9b8108ecf3fe7b277373a4afe6cc83ee01ea18b5583"}} as unknown as TypedDocumentString<PublishJointMatterListMutation, PublishJointMatterListMutationVariables>;
export const MergesDocument = {"__meta__":{"id":"sha256:a592419e7bd0a069592230f2e33f85bcee3b7d4ea7dc8bf127d995f009d4f0b0"}} as unknown as TypedDocumentString<MergesQuery, MergesQueryVariables>;
export const MergeOverlapsDocument = {"__meta__":{"id":"sha256:67bdcda257f23e198c5e5093f2eae0c02ddf1d85e55fae0ac01f3a11cd6efa81"}} as unknown as TypedDocumentString<MergeOverlapsQuery, MergeOverlapsQueryVariables>;
export const SharedObjectsDocument = {"__meta__":{"id":"sha256:f1e3286ac910704e009b7bc4f18604d449fe0550ae9118d0d059d04958235da7"}} as unknown as TypedDocumentString<SharedObjectsQuery, SharedObjectsQueryVariables>;
export const OfferTaskForMergingDocument = {"__meta__":{"id":"sha256:0ffb9bb6c14e08db194f13f53bd84a38050ccc7cf4ab9aa2580ab3ae86b6ecbc"}} as unknown as TypedDocumentString<OfferTaskForMergingMutation, OfferTaskForMergingMutationVariables>;
export const WithdrawMergeOfferDocument = {"__meta__":{"id":"sha256:4184939db577238b50cf8d6db111738681ccca132b66c8dc1a29bd3bec37ae6f"}} as unknown as TypedDocumentString<WithdrawMergeOfferMutation, WithdrawMergeOfferMutationVariables>;
export const ProposeMergeDocument = {"__meta__":{"id":"sha256:1a8392afef558a7410baf6620e82caeca71c9aa166a229639df7cd7fcdd026da"}} as unknown as TypedDocumentString<ProposeMergeMutation, ProposeMergeMutationVariables>;
export const AcceptMergeDocument = {"__meta__":{"id":"sha256:88ceb899f72332aea8635f2902117ea094b5b3393059bb6a9bd8e759e2e543b3"}} as unknown as TypedDocumentString<AcceptMergeMutation, AcceptMergeMutationVariables>;
export const DeclineMergeDocument = {"__meta__":{"id":"sha256:7753e2dd14a94ec03eab955cd54e4f1bc778f7280fa5faa47a1eac7bc9b9f585"}} as unknown as TypedDocumentString<DeclineMergeMutation, DeclineMergeMutationVariables>;
export const PursueClueDocument = {"__meta__":{"id":"sha256:4b5a271e6a44d9b494fa59c3cff1086bc04ece0be49e514d91ba50b1e375db75"}} as unknown as TypedDocumentString<PursueClueMutation, PursueClueMutationVariables>;
export const PlanItemsDocument = {"__meta__":{"id":"sha256:5a477ed613d29e085dbc480253e8f9666fd5d38bedbeb60ac79d54593906adda"}} as unknown as TypedDocumentString<PlanItemsQuery, PlanItemsQueryVariables>;
export const PoolPreviewDocument = {"__meta__":{"id":"sha256:b23713ebd456bf3370f6b2535f6f2479cefc094c7f0911dad42fe62bd1f93368"}} as unknown as TypedDocumentString<PoolPreviewQuery, PoolPreviewQueryVariables>;
export const CreateTaskDocument = {"__meta__":{"id":"sha256:b52f187e1757541357f323ba6a1c001a493ddf3299d2cde5f66e34d2fe0c4328"}} as unknown as TypedDocumentString<CreateTaskMutation, CreateTaskMutationVariables>;
export const SaveSchemeDocument = {"__meta__":{"id":"sha256:f9efe213c9a410a9a197fad55622e454a4aa5e1e19c9e50c12ddc09213544bf9"}} as unknown as TypedDocumentString<SaveSchemeMutation, SaveSchemeMutationVariables>;
export const AcknowledgeSchemeDocument = {"__meta__":{"id":"sha256:b2b870b20ef55bb711fd209172e2e468da292b598c772f6c7a52e8e1ef306a76"}} as unknown as TypedDocumentString<AcknowledgeSchemeMutation, AcknowledgeSchemeMutationVariables>;
export const CloseTaskDocument = {"__meta__":{"id":"sha256:c8f53d833105fa4b42221778c24059464467d888ff5e7d89b0bec487aa4baf03"}} as unknown as TypedDocumentString<CloseTaskMutation, CloseTaskMutationVariables>;
export const PlansDocument = {"__meta__":{"id":"sha256:4bb1540d4e0d82fe4e36e55350b05ad9d2fe491abed72ca5fece6d5dbcd4d5ef"}} as unknown as TypedDocumentString<PlansQuery, PlansQueryVariables>;
export const PlanDocument = {"__meta__":{"id":"sha256:74c6e345a67eeeda5ad5f2128aa2ad53450505d258892c20448f05b34493cdec"}} as unknown as TypedDocumentString<PlanQuery, PlanQueryVariables>;
export const PlanForecastDocument = {"__meta__":{"id":"sha256:47e60e052cbd2e224e30aabe381f1f7a328f85a4d66fcaad67885be29fbdcaee"}} as unknown as TypedDocumentString<PlanForecastQuery, PlanForecastQueryVariables>;
export const JointPlansDocument = {"__meta__":{"id":"sha256:ed55181b5f51024eb67ecff95aec89b93d15616e8f934561fa5e83815026cddc"}} as unknown as TypedDocumentString<JointPlansQuery, JointPlansQueryVariables>;
export const MatterCoverageDocument = {"__meta__":{"id":"sha256:f1bf1b440919d666ea760d6f776de1d6b9ea138abafdd9b887a5b0d118dc0234"}} as unknown as TypedDocumentString<MatterCoverageQuery, MatterCoverageQueryVariables>;
export const JointQuotasDocument = {"__meta__":{"id":"sha256:18f017d9306208a1be51c75f9e2dd5db6e00d80397ce376f3d1e95f93c218cdf"}} as unknown as TypedDocumentString<JointQuotasQuery, JointQuotasQueryVariables>;
export const CreatePlanDocument = {"__meta__":{"id":"sha256:fa3a81d1f8c2842f13416556841b8ca13d1616ce45011dfb4695188877dc9ec3"}} as unknown as TypedDocumentString<CreatePlanMutation, CreatePlanMutationVariables>;
export const SavePlanItemDocument = {"__meta__":{"id":"sha256:f4916fb1d257e40dc4bbddcf8c9701424842830f326f2d40fd23fb5e7585bb29"}} as unknown as TypedDocumentString<SavePlanItemMutation, SavePlanItemMutationVariables>;
export const SavePlanRulesDocument = {"__meta__":{"id":"sha256:41c11ac487aec98a35f79619d6ed584b94e478bf80e212a2896f7c0e077f17f6"}} as unknown as TypedDocumentString<SavePlanRulesMutation, SavePlanRulesMutationVariables>;
export const FilePlanDocument = {"__meta__":{"id":"sha256:d91e0f177a72dafe00b9572d719f6a1b6b75e24f3c7a9b6d449e8d67c8de16eb"}} as unknown as TypedDocumentString<FilePlanMutation, FilePlanMutationVariables>;
export const AcceptPlanItemDocument = {"__meta__":{"id":"sha256:b821a490445cb786b275b34fde7f902e41cb026a8304e0920b7444460ec989ce"}} as unknown as TypedDocumentString<AcceptPlanItemMutation, AcceptPlanItemMutationVariables>;
export const ApprovePlanDocument = {"__meta__":{"id":"sha256:64e57bf7bf1d6fc5d341a8ee006ffa86bb1d9931f4c0643c5f93517cfb78dd36"}} as unknown as TypedDocumentString<ApprovePlanMutation, ApprovePlanMutationVariables>;
export const PublishPlanDocument = {"__meta__":{"id":"sha256:7865efd7b749bf49b4ab827b15b933cb79c1aac569d5dbf73b48684ef6829a8b"}} as unknown as TypedDocumentString<PublishPlanMutation, PublishPlanMutationVariables>;
export const AmendPlanDocument = {"__meta__":{"id":"sha256:dacb32d8e168abb9fa0ce93ffa36232ce247c8c02b0f9a3e53bd42b9a06986db"}} as unknown as TypedDocumentString<AmendPlanMutation, AmendPlanMutationVariables>;
export const CompileJointPlanDocument = {"__meta__":{"id":"sha256:d7ed74152a9f71428ab67e120adc46343b6bfeaa74a099fa9d4a51697a546b82"}} as unknown as TypedDocumentString<CompileJointPlanMutation, CompileJointPlanMutationVariables>;
export const PublishJointPlanDocument = {"__meta__":{"id":"sha256:0901c917b2cfa0d44422299a4e49d1a20ce9544f1a85c8992975f33dd584ba83"}} as unknown as TypedDocumentString<PublishJointPlanMutation, PublishJointPlanMutationVariables>;
export const ResultsInStateDocument = {"__meta__":{"id":"sha256:03e5fba766062e23260e55f8ff8b290f9d07e3e61c335c9b5af570ed533f16f8"}} as unknown as TypedDocumentString<ResultsInStateQuery, ResultsInStateQueryVariables>;
export const ResultAtDeskDocument = {"__meta__":{"id":"sha256:71e07d12053332ffe46bb95828213f46af8b8580409a1c4b3f8656e400b9c841"}} as unknown as TypedDocumentString<ResultAtDeskQuery, ResultAtDeskQueryVariables>;
export const SubmitForReviewDocument = {"__meta__":{"id":"sha256:964dc0d66d29b4cb0cabc58bd84564c3128958af38cd6a8cb1eb1f680c9a0f76"}} as unknown as TypedDocumentString<SubmitForReviewMutation, SubmitForReviewMutationVariables>;
export const ReviewResultDocument = {"__meta__":{"id":"sha256:da9df0d30a948420bc7b43d3805fadf3ae038222bcd5a9dab8afe5f2cc4ff8ad"}} as unknown as TypedDocumentString<ReviewResultMutation, ReviewResultMutationVariables>;
export const ReturnResultDocument = {"__meta__":{"id":"sha256:77da6ae38ed53e8655bfb8ab29bf36f1422b7b3e25adb859ad2b8c775cbd946a"}} as unknown as TypedDocumentString<ReturnResultMutation, ReturnResultMutationVariables>;
export const PublishResultDocument = {"__meta__":{"id":"sha256:48d7c345a0a243f70bee11776ac530f006e25694fff9eff0adfaf1b0d36f32d5"}} as unknown as TypedDocumentString<PublishResultMutation, PublishResultMutationVariables>;
export const WithholdResultDocument = {"__meta__":{"id":"sha256:defe59dd64b805be2f255467df02b6a0f3d73a400b0f887a49f3995304c2406c"}} as unknown as TypedDocumentString<WithholdResultMutation, WithholdResultMutationVariables>;
export const RetryChannelDocument = {"__meta__":{"id":"sha256:b62a9f8f2eca729251ff17fa9c985a89f1894c4db0c055e3fcff25449f11ed91"}} as unknown as TypedDocumentString<RetryChannelMutation, RetryChannelMutationVariables>;
export const OpenDeliveriesDocument = {"__meta__":{"id":"sha256:c5e15cff69d76100437bec6ab08d5742dc0297a8d362d39a8255a3d0c2ce927f"}} as unknown as TypedDocumentString<OpenDeliveriesQuery, OpenDeliveriesQueryVariables>;
export const AcknowledgeChannelDocument = {"__meta__":{"id":"sha256:aa3dee1262716006715b4613402205e227b8d3277cdc29bbc74ee5a35b240db1"}} as unknown as TypedDocumentString<AcknowledgeChannelMutation, AcknowledgeChannelMutationVariables>;
export const RequestCorrectionDocument = {"__meta__":{"id":"sha256:f620b56b490542da0f20c5453c59118128f698565d3e51806c845e9d1ca756d4"}} as unknown as TypedDocumentString<RequestCorrectionMutation, RequestCorrectionMutationVariables>;
export const ApproveCorrectionDocument = {"__meta__":{"id":"sha256:e5c499d62613caf3388dd48f4a73789a3082167e365c4837852af89c742a6d5d"}} as unknown as TypedDocumentString<ApproveCorrectionMutation, ApproveCorrectionMutationVariables>;
export const RejectCorrectionDocument = {"__meta__":{"id":"sha256:1e94a91fb06259b7b21fbe47d2a1a2d302ca66c6d6a14599c8406e87930fe249"}} as unknown as TypedDocumentString<RejectCorrectionMutation, RejectCorrectionMutationVariables>;
export const ConfirmAfterConflictDocument = {"__meta__":{"id":"sha256:aa1d24acc5b51ebf219b95957f4e891e28caff3b713e10579bcddfb8b37fa0db"}} as unknown as TypedDocumentString<ConfirmAfterConflictMutation, ConfirmAfterConflictMutationVariables>;
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
export const TaskDocument = {"__meta__":{"id":"sha256:2bedcaf3fc6564e73003a334ad9c68c2a1eb6ba78fc14e8b85409fd37e460ca6"}} as unknown as TypedDocumentString<TaskQuery, TaskQueryVariables>;
export const TaskTeamsDocument = {"__meta__":{"id":"sha256:42425094f41eae898bf57caa8dca5bc09657540af2e912e4d0d526226d09b967"}} as unknown as TypedDocumentString<TaskTeamsQuery, TaskTeamsQueryVariables>;
export const ReplacementsDocument = {"__meta__":{"id":"sha256:81474d4c385123346f77d847473b27983de6fe1d28a7567168002c32fe7bf2b6"}} as unknown as TypedDocumentString<ReplacementsQuery, ReplacementsQueryVariables>;
export const DeclareConflictDocument = {"__meta__":{"id":"sha256:dfff285328f72d9c19cdc997d8fa58ff58a264745d4263009f01b0ec1d4e3ba0"}} as unknown as TypedDocumentString<DeclareConflictMutation, DeclareConflictMutationVariables>;
export const RequestReplacementDocument = {"__meta__":{"id":"sha256:8b37fa4cd67f511e037ad14d52c223dd14ddfee1fd418f2edf891d88ad6b92e5"}} as unknown as TypedDocumentString<RequestReplacementMutation, RequestReplacementMutationVariables>;
export const ApproveReplacementDocument = {"__meta__":{"id":"sha256:6d735d3ad688e198cf9c9a28ff2dbde55a52a63c765e3cd627c42403e6d303c5"}} as unknown as TypedDocumentString<ApproveReplacementMutation, ApproveReplacementMutationVariables>;
export const RejectReplacementDocument = {"__meta__":{"id":"sha256:875b0269814e05da433cc6b88fe0a2dceb5d36b3e2350114c60c6212a3d3d4e8"}} as unknown as TypedDocumentString<RejectReplacementMutation, RejectReplacementMutationVariables>;
export const ExecuteReplacementDocument = {"__meta__":{"id":"sha256:3b0b2a59afaab7f0e0ccc1928c245cd08c1944c968d8fc57f029d91d0712556b"}} as unknown as TypedDocumentString<ExecuteReplacementMutation, ExecuteReplacementMutationVariables>;
export const ReportLateConflictDocument = {"__meta__":{"id":"sha256:a17d1a35d82627ff729ae145b2ed454ae3a5471bcacf00ac9b7105966fa6362b"}} as unknown as TypedDocumentString<ReportLateConflictMutation, ReportLateConflictMutationVariables>;
export const AdHocFilingsDocument = {"__meta__":{"id":"sha256:84e5b945e449c0a9185a492625dd983ec1d1e63ec18a1bc76b4c58df51934d09"}} as unknown as TypedDocumentString<AdHocFilingsQuery, AdHocFilingsQueryVariables>;
export const FileAdHocTaskDocument = {"__meta__":{"id":"sha256:57bf461e3a2515338c0168d8d55ef7f8942a6f1a407e6d97e320bd789691afb8"}} as unknown as TypedDocumentString<FileAdHocTaskMutation, FileAdHocTaskMutationVariables>;
export const ReceiveAdHocFilingDocument = {"__meta__":{"id":"sha256:042ce061fe6959827c76672a6149e6f41fb722108741aec0474d255bf42bd84f"}} as unknown as TypedDocumentString<ReceiveAdHocFilingMutation, ReceiveAdHocFilingMutationVariables>;
export const WithdrawParticipantDocument = {"__meta__":{"id":"sha256:d60e62714dbb098cbe804279d21dbb260dbb6cf14f8c04d3c744d42f13fa7171"}} as unknown as TypedDocumentString<WithdrawParticipantMutation, WithdrawParticipantMutationVariables>;
export const DecideNoNoticeDocument = {"__meta__":{"id":"sha256:b0ab3b8329306d4ec8d708e78f72afc429c0dfe2784263a3b83d2939d68f119c"}} as unknown as TypedDocumentString<DecideNoNoticeMutation, DecideNoNoticeMutationVariables>;
export const ApproveTaskPopulationDocument = {"__meta__":{"id":"sha256:c37d26fdca2246e6480104d3e7890b1d7390ba5d5f37db645bd51ec8dfd3b985"}} as unknown as TypedDocumentString<ApproveTaskPopulationMutation, ApproveTaskPopulationMutationVariables>;
export const DeskVisitsDocument = {"__meta__":{"id":"sha256:71ea91ed6086638ead064fad9ec05ad16ef05d7f29a7a4bff32bb9ed4e5f0d52"}} as unknown as TypedDocumentString<DeskVisitsQuery, DeskVisitsQueryVariables>;
export const DeskVisitDocument = {"__meta__":{"id":"sha256:ac3235ac3d1be25f948de80cd45f281a98bc90ef1d21e42821195071aae77bdd"}} as unknown as TypedDocumentString<DeskVisitQuery, DeskVisitQueryVariables>;
export const ScheduleVisitDocument = {"__meta__":{"id":"sha256:c8182dedb0c2a53b090332dbb6a8e398f2046d70bc374d1e807f60fae3f6539d"}} as unknown as TypedDocumentString<ScheduleVisitMutation, ScheduleVisitMutationVariables>;
export const DraftVisitReportDocument = {"__meta__":{"id":"sha256:237b87fe6880f39e99260117b7a624be59aa0ed8b4a53f187b7810b2e7f23da8"}} as unknown as TypedDocumentString<DraftVisitReportMutation, DraftVisitReportMutationVariables>;
export const ApproveVisitReportDocument = {"__meta__":{"id":"sha256:f6714b02725e22826f051f94693934367d59b50740a599ce970938c69ed21d09"}} as unknown as TypedDocumentString<ApproveVisitReportMutation, ApproveVisitReportMutationVariables>;
export const PublishVisitReportDocument = {"__meta__":{"id":"sha256:84884c0ceb7241ef37af9cbc491ee5f59085d0b562c48a91487ce4342897a1a3"}} as unknown as TypedDocumentString<PublishVisitReportMutation, PublishVisitReportMutationVariables>;
export const InitiatorOfTaskDocument = {"__meta__":{"id":"sha256:f2da0d5da75d08dd979a2d209c3ae9185fb982ab61ccccd41e4d0c1a63243e8e"}} as unknown as TypedDocumentString<InitiatorOfTaskQuery, InitiatorOfTaskQueryVariables>;
export const CorrectCapEntryDocument = {"__meta__":{"id":"sha256:7b015c887975e5a391d9d262894b5b260afce3c0e4ab0a111b54c2de245d77fc"}} as unknown as TypedDocumentString<CorrectCapEntryMutation, CorrectCapEntryMutationVariables>;
export const PublicSecurityAuditTrailDocument = {"__meta__":{"id":"sha256:11c171d87f43a7845331b47e0752d8e5f19bee5b385356abd370a5964c3bf067"}} as unknown as TypedDocumentString<PublicSecurityAuditTrailQuery, PublicSecurityAuditTrailQueryVariables>;
export const PublicSecurityAuditCheckDocument = {"__meta__":{"id":"sha256:659403176fe5f086405ff090b869089ce5288feb8252ca6fa408c6011eefdedf"}} as unknown as TypedDocumentString<PublicSecurityAuditCheckQuery, PublicSecurityAuditCheckQueryVariables>;
export const PublicSecurityExpertsDocument = {"__meta__":{"id":"sha256:59703b19e6edd63be7407bb5e6ea6d6be6a9e694b9487a8dd1830d18e48af22e"}} as unknown as TypedDocumentString<PublicSecurityExpertsQuery, PublicSecurityExpertsQueryVariables>;
export const PublicSecurityUpsertExpertDocument = {"__meta__":{"id":"sha256:dc1120e4d91483ce4ce86ac795aa84d49a8ae33b8f16d970593c43186bf8fa23"}} as unknown as TypedDocumentString<PublicSecurityUpsertExpertMutation, PublicSecurityUpsertExpertMutationVariables>;
export const PublicSecuritySuspendExpertDocument = {"__meta__":{"id":"sha256:b11d8b7980bcea95b34a02470f08c446870dae02656cb24b117e5920f9bdfb3d"}} as unknown as TypedDocumentString<PublicSecuritySuspendExpertMutation, PublicSecuritySuspendExpertMutationVariables>;
export const PublicSecurityGuidanceNotesDocument = {"__meta__":{"id":"sha256:6300a8e537bf98009903facbd2447dbdd182d632f4c431390289e1ad58f1c2f8"}} as unknown as TypedDocumentString<PublicSecurityGuidanceNotesQuery, PublicSecurityGuidanceNotesQueryVariables>;
export const PublicSecurityGiveGuidanceDocument = {"__meta__":{"id":"sha256:fc1a220c8d4641b77ba793e85acf06075f8f49789c15bdcd1627eb8e0c5571ec"}} as unknown as TypedDocumentString<PublicSecurityGiveGuidanceMutation, PublicSecurityGiveGuidanceMutationVariables>;
export const PublicSecurityAnswerGuidanceDocument = {"__meta__":{"id":"sha256:60b057f9c653febef4b3dc84b82ca97540e8395b9b73624971d910c8e8296359"}} as unknown as TypedDocumentString<PublicSecurityAnswerGuidanceMutation, PublicSecurityAnswerGuidanceMutationVariables>;
export const PublicSecurityImportsDocument = {"__meta__":{"id":"sha256:945c6e627c4655e7818fc92ca8eaed25fe0a42ab46bda67f3cf7233c4286de62"}} as unknown as TypedDocumentString<PublicSecurityImportsQuery, PublicSecurityImportsQueryVariables>;
export const PublicSecurityImportDocument = {"__meta__":{"id":"sha256:ecf8831e8752f2b2b9c4d5e5b5ac0e24eb2dd8e4998b73f61eb80c3a9f70007a"}} as unknown as TypedDocumentString<PublicSecurityImportQuery, PublicSecurityImportQueryVariables>;
export const PublicSecurityImportErrorsDocument = {"__meta__":{"id":"sha256:c162f04501bbf46e3627f27b3c1d2805958dd1d1e62fafe1fc8e78eb1ad74496"}} as unknown as TypedDocumentString<PublicSecurityImportErrorsQuery, PublicSecurityImportErrorsQueryVariables>;
export const PublicSecurityImportChangesDocument = {"__meta__":{"id":"sha256:6caeb9f7a75f9353ce68078f0ed7af4d88ac85729fa828ec0d22567cdda24972"}} as unknown as TypedDocumentString<PublicSecurityImportChangesQuery, PublicSecurityImportChangesQueryVariables>;
export const PublicSecurityCheckImportDocument = {"__meta__":{"id":"sha256:67c9f590052fbdc71de592220e60fc5ec16031dd4b8404dcddf39cfe0a32957b"}} as unknown as TypedDocumentString<PublicSecurityCheckImportMutation, PublicSecurityCheckImportMutationVariables>;
export const PublicSecurityCommitImportDocument = {"__meta__":{"id":"sha256:f8767dcd993f2db0bc1f1d26d4384ccee3a0f2c4e299039f41a9e7a4680c18e7"}} as unknown as TypedDocumentString<PublicSecurityCommitImportMutation, PublicSecurityCommitImportMutationVariables>;
export const PublicSecurityDiscardImportDocument = {"__meta__":{"id":"sha256:2ac4b294f4c5cb45e8f81550f03cf8f89a2f0ad5c06bffe5ba2846cd9916cfe1"}} as unknown as TypedDocumentString<PublicSecurityDiscardImportMutation, PublicSecurityDiscardImportMutationVariables>;
export const PublicSecurityUndoImportDocument = {"__meta__":{"id":"sha256:236248c83827795d23fc267479739397522af4b5cedbaf74fe27a15b2d005139"}} as unknown as TypedDocumentString<PublicSecurityUndoImportMutation, PublicSecurityUndoImportMutationVariables>;
export const PublicSecurityInspectorsDocument = {"__meta__":{"id":"sha256:008c07140267bea1525742189b287b3b1e8a4867e773763b6dd92ece90ec2e7a"}} as unknown as TypedDocumentString<PublicSecurityInspectorsQuery, PublicSecurityInspectorsQueryVariables>;
export const PublicSecurityInspectorDocument = {"__meta__":{"id":"sha256:9b50a07ee254f1ae1690782dc1a7d42f86f16abbacce006a8eaf855564dcf9c7"}} as unknown as TypedDocumentString<PublicSecurityInspectorQuery, PublicSecurityInspectorQueryVariables>;
export const PublicSecurityUpsertInspectorDocument = {"__meta__":{"id":"sha256:e14179fdbc77eb00b3656772eb6f16f633951e5c40f406a176306409a19a9bb6"}} as unknown as TypedDocumentString<PublicSecurityUpsertInspectorMutation, PublicSecurityUpsertInspectorMutationVariables>;
export const PublicSecuritySuspendInspectorDocument = {"__meta__":{"id":"sha256:8d49e141ecf302d5756e1a700f38c846d4e210be94ab0467bfd4c6aa8cbdec1c"}} as unknown as TypedDocumentString<PublicSecuritySuspendInspectorMutation, PublicSecuritySuspendInspectorMutationVariables>;
export const PublicSecurityAddInspectorLeaveDocument = {"__meta__":{"id":"sha256:fe0cc6278e26aa9425f27ad7aafd7dd458367ead7aa59de6fea0221d1c89d338"}} as unknown as TypedDocumentString<PublicSecurityAddInspectorLeaveMutation, PublicSecurityAddInspectorLeaveMutationVariables>;
export const PublicSecurityDeclareInterestDocument = {"__meta__":{"id":"sha256:e9902c74e6a91a7ccc94c5d8507c4a9c447716623feb0b6a9df0b16157f65172"}} as unknown as TypedDocumentString<PublicSecurityDeclareInterestMutation, PublicSecurityDeclareInterestMutationVariables>;
export const PublicSecurityUnmaskInspectorDocument = {"__meta__":{"id":"sha256:1ffa42622ae2c321a1865126f6b0be8ca977640042c06394be59dd6a3b222c81"}} as unknown as TypedDocumentString<PublicSecurityUnmaskInspectorMutation, PublicSecurityUnmaskInspectorMutationVariables>;
export const PublicSecurityMatterListsDocument = {"__meta__":{"id":"sha256:77ed1ccdac27ba77ab99e7b90b477aaa56dbf940524c318c52f34c3e1767548e"}} as unknown as TypedDocumentString<PublicSecurityMatterListsQuery, PublicSecurityMatterListsQueryVariables>;
export const PublicSecurityMatterListDocument = {"__meta__":{"id":"sha256:68bf91e83d6e3bc3ff96366e880987b122a9d08b710bb643d274dd83a86cd0ba"}} as unknown as TypedDocumentString<PublicSecurityMatterListQuery, PublicSecurityMatterListQueryVariables>;
export const PublicSecurityCreateMatterListVersionDocument = {"__meta__":{"id":"sha256:3bf1006704650207f9310ecde138eb22075088dfd988e145d52ad909851a4a59"}} as unknown as TypedDocumentString<PublicSecurityCreateMatterListVersionMutation, PublicSecurityCreateMatterListVersionMutationVariables>;
export const PublicSecuritySaveMatterDocument = {"__meta__":{"id":"sha256:7b67fff13ef6e62505f8454462e0a4f21bdb9342ff375739ba9d92eecd966aec"}} as unknown as TypedDocumentString<PublicSecuritySaveMatterMutation, PublicSecuritySaveMatterMutationVariables>;
export const PublicSecurityRemoveMatterDocument = {"__meta__":{"id":"sha256:8a997f4d024bbdd5f089a822b04515d87102bc50fca4b938f9c14da9b3dd593a"}} as unknown as TypedDocumentString<PublicSecurityRemoveMatterMutation, PublicSecurityRemoveMatterMutationVariables>;
export const PublicSecuritySubmitMatterListDocument = {"__meta__":{"id":"sha256:52da985bf40ed387d40f97a8d302cd85ede369c972455c486adf040997e5a52d"}} as unknown as TypedDocumentString<PublicSecuritySubmitMatterListMutation, PublicSecuritySubmitMatterListMutationVariables>;
export const PublicSecurityReturnMatterListDocument = {"__meta__":{"id":"sha256:d04cd00afa72b3c8c75564035e737e98d4bf9515328a46e6b969c1bbcd009aa2"}} as unknown as TypedDocumentString<PublicSecurityReturnMatterListMutation, PublicSecurityReturnMatterListMutationVariables>;
export const PublicSecurityApproveMatterListDocument = {"__meta__":{"id":"sha256:a1f4be107ce770e597319def86befec4ea97b90d17a5f22db947f2b7587700a2"}} as unknown as TypedDocumentString<PublicSecurityApproveMatterListMutation, PublicSecurityApproveMatterListMutationVariables>;
export const PublicSecurityPublishMatterListDocument = {"__meta__":{"id":"sha256:da0c644ca8e34a2fec7d1d958bb5787fda41b6149d2a856727d2a199d97a807c"}} as unknown as TypedDocumentString<PublicSecurityPublishMatterListMutation, PublicSecurityPublishMatterListMutationVariables>;
export const PublicSecurityRepealLegalBasisDocument = {"__meta__":{"id":"sha256:3ccdee615373d66c680da711e39221014f3a940cff4afc8d557b7d26d501d216"}} as unknown as TypedDocumentString<PublicSecurityRepealLegalBasisMutation, PublicSecurityRepealLegalBasisMutationVariables>;
export const PublicSecurityImportMatterFileDocument = {"__meta__":{"id":"sha256:47fd87a9a79b187bd6ba96ed00bb9f61d26f73ce632416716ff885a14f3d93fd"}} as unknown as TypedDocumentString<PublicSecurityImportMatterFileMutation, PublicSecurityImportMatterFileMutationVariables>;
export const PublicSecurityObjectsDocument = {"__meta__":{"id":"sha256:ed2e462851412cc9aba819a58f835e738750ce963fa8a5fde9f61d323d9e2026"}} as unknown as TypedDocumentString<PublicSecurityObjectsQuery, PublicSecurityObjectsQueryVariables>;
export const PublicSecurityObjectDocument = {"__meta__":{"id":"sha256:83fdcabb5884eed35470df043dc14a90e160dbb88197b714a3e13fb359476a31"}} as unknown as TypedDocumentString<PublicSecurityObjectQuery, PublicSecurityObjectQueryVariables>;
export const PublicSecurityRegistryDocument = {"__meta__":{"id":"sha256:14dd10c93dca788ec8d61efb4f0f6514b42a4207cdb515533b0e7c8ee2552855"}} as unknown as TypedDocumentString<PublicSecurityRegistryQuery, PublicSecurityRegistryQueryVariables>;
export const PublicSecurityMatterChoicesDocument = {"__meta__":{"id":"sha256:0099b393f2554dd47086d37776f8d6d43d9bb0866196316773958fefb64a2fcb"}} as unknown as TypedDocumentString<PublicSecurityMatterChoicesQuery, PublicSecurityMatterChoicesQueryVariables>;
export const PublicSecurityUpsertObjectDocument = {"__meta__":{"id":"sha256:ea172b4f4cb92e3a432cb01256722f7d7fdbe8f2c3d9b52f62551c8f88a3862e"}} as unknown as TypedDocumentString<PublicSecurityUpsertObjectMutation, PublicSecurityUpsertObjectMutationVariables>;
export const PublicSecurityDeactivateObjectDocument = {"__meta__":{"id":"sha256:1f4105d6580420e893ad99b5a28383fc1894fb869fc54b83447ebdc5bdb34654"}} as unknown as TypedDocumentString<PublicSecurityDeactivateObjectMutation, PublicSecurityDeactivateObjectMutationVariables>;
export const PublicSecurityActivateObjectDocument = {"__meta__":{"id":"sha256:e9e828e82ef64f8156fc99c07e47ddc1598e7b99feef9d76e9aa19ca352ce58e"}} as unknown as TypedDocumentString<PublicSecurityActivateObjectMutation, PublicSecurityActivateObjectMutationVariables>;
export const PublicSecurityRemoveObjectDocument = {"__meta__":{"id":"sha256:36b0afe1eb2b9f8fb312b27814b06d6d9abfddc37e3286a6a75a0e6cce54dba9"}} as unknown as TypedDocumentString<PublicSecurityRemoveObjectMutation, PublicSecurityRemoveObjectMutationVariables>;
export const PublicSecurityExcludeObjectDocument = {"__meta__":{"id":"sha256:7b92b38a1ee0cbc43fcae0f61a6b05e322a4aa80af6418c91ce481cf6c155acb"}} as unknown as TypedDocumentString<PublicSecurityExcludeObjectMutation, PublicSecurityExcludeObjectMutationVariables>;
export const PublicSecurityRenameObjectDocument = {"__meta__":{"id":"sha256:26e546f18215a9db207184e1ee3b573459c4aa333456d7750247c3e7334158e9"}} as unknown as TypedDocumentString<PublicSecurityRenameObjectMutation, PublicSecurityRenameObjectMutationVariables>;
export const PublicSecurityMoveObjectDocument = {"__meta__":{"id":"sha256:e462dd2471e54da4dff79ee3f21a8467dbdea50857e366a6da3d4e7d87b54c01"}} as unknown as TypedDocumentString<PublicSecurityMoveObjectMutation, PublicSecurityMoveObjectMutationVariables>;
export const PublicSecurityMergeObjectsDocument = {"__meta__":{"id":"sha256:079bf3c889331036723ccf8d4cb4a88b881a2e26f88ca9bb645a12734e94725a"}} as unknown as TypedDocumentString<PublicSecurityMergeObjectsMutation, PublicSecurityMergeObjectsMutationVariables>;
export const PublicSecurityTagObjectDocument = {"__meta__":{"id":"sha256:be47310eccbf10aeca0b8b21cc6027f70e4feb15b4a4f9f8dd225004e07a1656"}} as unknown as TypedDocumentString<PublicSecurityTagObjectMutation, PublicSecurityTagObjectMutationVariables>;
export const PublicSecurityLiftObjectTagDocument = {"__meta__":{"id":"sha256:648269a2eb1c8c179cc02dbf2c72a9c4ec602413f0d38c99718884ec3f3df479"}} as unknown as TypedDocumentString<PublicSecurityLiftObjectTagMutation, PublicSecurityLiftObjectTagMutationVariables>;
export const PublicSecurityUnmaskObjectDocument = {"__meta__":{"id":"sha256:7a753c06532c438b559953e463b83ba9f80bcb04323f223f93bab59695039557"}} as unknown as TypedDocumentString<PublicSecurityUnmaskObjectMutation, PublicSecurityUnmaskObjectMutationVariables>;
export const PublicSecurityConfirmRegistryDocument = {"__meta__":{"id":"sha256:8d4c06d79c7ba9d477654ff06567626a446ec673f5a18bc7d251122cba903133"}} as unknown as TypedDocumentString<PublicSecurityConfirmRegistryMutation, PublicSecurityConfirmRegistryMutationVariables>;
export const PublicSecurityFileRegistryDocument = {"__meta__":{"id":"sha256:1bf95b14da5886ceeaccb3bc50e3ef6cc191086dbcf57ee8efe00ce26f9cc931"}} as unknown as TypedDocumentString<PublicSecurityFileRegistryMutation, PublicSecurityFileRegistryMutationVariables>;
export const PublicSecuritySetRegistryPopulationDocument = {"__meta__":{"id":"sha256:c54c793d7e6e640cb26cf565abc93fc103020091f22a322a0e12d42385955f97"}} as unknown as TypedDocumentString<PublicSecuritySetRegistryPopulationMutation, PublicSecuritySetRegistryPopulationMutationVariables>;
export const PublicSecurityReconciliationsDocument = {"__meta__":{"id":"sha256:108811d61b54f00785182adc065be5ea76b4dbd39ec121cf1b4783ffdf53d61c"}} as unknown as TypedDocumentString<PublicSecurityReconciliationsQuery, PublicSecurityReconciliationsQueryVariables>;
export const PublicSecurityDifferencesDocument = {"__meta__":{"id":"sha256:90cb86067877cebc38d664a0449f5e41b04c039f31af37e8f7382ea8f144de8a"}} as unknown as TypedDocumentString<PublicSecurityDifferencesQuery, PublicSecurityDifferencesQueryVariables>;
export const PublicSecurityReconcileRegistryDocument = {"__meta__":{"id":"sha256:7027f8491de20d515b9ebb38d750ed1cd4994ba3b252e3f6eb9104f68758cbc0"}} as unknown as TypedDocumentString<PublicSecurityReconcileRegistryMutation, PublicSecurityReconcileRegistryMutationVariables>;
export const CivilAirDefenseAuditTrailDocument = {"__meta__":{"id":"sha256:16c7c61064d7a3eac0f6a9452ce173a7146f975e0c27963f9a175bb40d642c3b"}} as unknown as TypedDocumentString<CivilAirDefenseAuditTrailQuery, CivilAirDefenseAuditTrailQueryVariables>;
export const CivilAirDefenseAuditCheckDocument = {"__meta__":{"id":"sha256:63424fb152a79fc2813d7af50c0059518eb70e9274f5f0fc3531eea701f75ce4"}} as unknown as TypedDocumentString<CivilAirDefenseAuditCheckQuery, CivilAirDefenseAuditCheckQueryVariables>;
export const CivilAirDefenseExpertsDocument = {"__meta__":{"id":"sha256:5caab69dc35095d48d3d4def0872c87b4203041a2ad3090c936fc0d8fcf1e729"}} as unknown as TypedDocumentString<CivilAirDefenseExpertsQuery, CivilAirDefenseExpertsQueryVariables>;
export const CivilAirDefenseUpsertExpertDocument = {"__meta__":{"id":"sha256:c5c38d5156ee319dba421a5db1642c6df8710d98672c326c0a4c98ca9999dc1f"}} as unknown as TypedDocumentString<CivilAirDefenseUpsertExpertMutation, CivilAirDefenseUpsertExpertMutationVariables>;
export const CivilAirDefenseSuspendExpertDocument = {"__meta__":{"id":"sha256:dc0130e24a7ae5f0102dec447ddaff224bebb1611a54d1d8fb23a57aa086035a"}} as unknown as TypedDocumentString<CivilAirDefenseSuspendExpertMutation, CivilAirDefenseSuspendExpertMutationVariables>;
export const CivilAirDefenseGuidanceNotesDocument = {"__meta__":{"id":"sha256:e56dde2312025ff530c2ff440e3be8e5adba664082b844b58650e39fffed43ec"}} as unknown as TypedDocumentString<CivilAirDefenseGuidanceNotesQuery, CivilAirDefenseGuidanceNotesQueryVariables>;
export const CivilAirDefenseGiveGuidanceDocument = {"__meta__":{"id":"sha256:c550a5f9ecf5bc46cc47a42fe05bc76be590300e9395faf9f83d54693db32a11"}} as unknown as TypedDocumentString<CivilAirDefenseGiveGuidanceMutation, CivilAirDefenseGiveGuidanceMutationVariables>;
export const CivilAirDefenseAnswerGuidanceDocument = {"__meta__":{"id":"sha256:7c51a4f68889ba554a3b121fcb6cd33c39934b717f42ebb61f5b5a04a2dee2f6"}} as unknown as TypedDocumentString<CivilAirDefenseAnswerGuidanceMutation, CivilAirDefenseAnswerGuidanceMutationVariables>;
export const CivilAirDefenseImportsDocument = {"__meta__":{"id":"sha256:5af42123a553fcb7b231f812a27f3e2eef829ce3306d2bb7056436c1fef00ef5"}} as unknown as TypedDocumentString<CivilAirDefenseImportsQuery, CivilAirDefenseImportsQueryVariables>;
export const CivilAirDefenseImportDocument = {"__meta__":{"id":"sha256:d93db12ac34ae3f478149dde236a381749b33a8276c10e40e66bdca907537a23"}} as unknown as TypedDocumentString<CivilAirDefenseImportQuery, CivilAirDefenseImportQueryVariables>;
export const CivilAirDefenseImportErrorsDocument = {"__meta__":{"id":"sha256:5cfab925e912e16e96e90c969e7cc5c6e2c665ae5ad0f4ba105e45f42e726517"}} as unknown as TypedDocumentString<CivilAirDefenseImportErrorsQuery, CivilAirDefenseImportErrorsQueryVariables>;
export const CivilAirDefenseImportChangesDocument = {"__meta__":{"id":"sha256:de8c2bda4c2e7b9904e55c879dfad7e76e780a339322df4f3cd987957158c29c"}} as unknown as TypedDocumentString<CivilAirDefenseImportChangesQuery, CivilAirDefenseImportChangesQueryVariables>;
export const CivilAirDefenseCheckImportDocument = {"__meta__":{"id":"sha256:4b3008733ade4163ab0116b4b48d466c2a7e2cf8fed058cb9cc2c2344df3ff58"}} as unknown as TypedDocumentString<CivilAirDefenseCheckImportMutation, CivilAirDefenseCheckImportMutationVariables>;
export const CivilAirDefenseCommitImportDocument = {"__meta__":{"id":"sha256:52332688ec2e5dae3f369e0f30d1659fb5c179ca61cf87ee1b5dd0db7f1c7077"}} as unknown as TypedDocumentString<CivilAirDefenseCommitImportMutation, CivilAirDefenseCommitImportMutationVariables>;
export const CivilAirDefenseDiscardImportDocument = {"__meta__":{"id":"sha256:2e9be8ad7a1c574140d2317128fb0b5e69a0fc8f2537d5b8c89fcee1b5c59f2b"}} as unknown as TypedDocumentString<CivilAirDefenseDiscardImportMutation, CivilAirDefenseDiscardImportMutationVariables>;
export const CivilAirDefenseUndoImportDocument = {"__meta__":{"id":"sha256:c38b7dded194ede2cd978ed8d843142e684c6835e8fe9867d5e88f3469ecaccb"}} as unknown as TypedDocumentString<CivilAirDefenseUndoImportMutation, CivilAirDefenseUndoImportMutationVariables>;
export const CivilAirDefenseInspectorsDocument = {"__meta__":{"id":"sha256:1819eb3349925751f96da6763f6b32aa56dc0aefa1000d76f7afa60b06324421"}} as unknown as TypedDocumentString<CivilAirDefenseInspectorsQuery, CivilAirDefenseInspectorsQueryVariables>;
export const CivilAirDefenseInspectorDocument = {"__meta__":{"id":"sha256:a92bade4142735eee5784eeda694dca209f3313811ebaa40e44a6c9833d60843"}} as unknown as TypedDocumentString<CivilAirDefenseInspectorQuery, CivilAirDefenseInspectorQueryVariables>;
export const CivilAirDefenseUpsertInspectorDocument = {"__meta__":{"id":"sha256:eab879c558836d8b56a9c9afa2e9fa4b1f352c648cb41bc7cb6e254ee2904277"}} as unknown as TypedDocumentString<CivilAirDefenseUpsertInspectorMutation, CivilAirDefenseUpsertInspectorMutationVariables>;
export const CivilAirDefenseSuspendInspectorDocument = {"__meta__":{"id":"sha256:4697ff2d288576c37a3e116a1dc2913e1bac0c31eba3b9c4eadc3d29cc2fc292"}} as unknown as TypedDocumentString<CivilAirDefenseSuspendInspectorMutation, CivilAirDefenseSuspendInspectorMutationVariables>;
export const CivilAirDefenseAddInspectorLeaveDocument = {"__meta__":{"id":"sha256:b6ea4d152620f1ea8bd85b19e92fd7b5f8fa4c16f42f0ab1cbde7024eb31b1c2"}} as unknown as TypedDocumentString<CivilAirDefenseAddInspectorLeaveMutation, CivilAirDefenseAddInspectorLeaveMutationVariables>;
export const CivilAirDefenseDeclareInterestDocument = {"__meta__":{"id":"sha256:656369048b22fa708c4d084e6c5ea2b56c780bc9fab69cbfab26024fb7a299a4"}} as unknown as TypedDocumentString<CivilAirDefenseDeclareInterestMutation, CivilAirDefenseDeclareInterestMutationVariables>;
export const CivilAirDefenseUnmaskInspectorDocument = {"__meta__":{"id":"sha256:c094b8082e2674abbfffbf850e9a0d515a2ea5ea6d640672bba3bd50e979918b"}} as unknown as TypedDocumentString<CivilAirDefenseUnmaskInspectorMutation, CivilAirDefenseUnmaskInspectorMutationVariables>;
export const CivilAirDefenseMatterListsDocument = {"__meta__":{"id":"sha256:1dececc6cca8914fff1eaf7b8162c84911e1be4a87e3600bad1bafa29f80fa3a"}} as unknown as TypedDocumentString<CivilAirDefenseMatterListsQuery, CivilAirDefenseMatterListsQueryVariables>;
export const CivilAirDefenseMatterListDocument = {"__meta__":{"id":"sha256:003c31623b7307d0739301d804f6d9e34458640840eb25e6c9b83b3ce8ff2309"}} as unknown as TypedDocumentString<CivilAirDefenseMatterListQuery, CivilAirDefenseMatterListQueryVariables>;
export const CivilAirDefenseCreateMatterListVersionDocument = {"__meta__":{"id":"sha256:3ccaa739c23461e0b68e218778d52d90c87175b3287bfcdf8d05bca2f998bf08"}} as unknown as TypedDocumentString<CivilAirDefenseCreateMatterListVersionMutation, CivilAirDefenseCreateMatterListVersionMutationVariables>;
export const CivilAirDefenseSaveMatterDocument = {"__meta__":{"id":"sha256:4958ac226f33b538fe0d67c9dd06b2205472a0820ce65a350243e8640460ae67"}} as unknown as TypedDocumentString<CivilAirDefenseSaveMatterMutation, CivilAirDefenseSaveMatterMutationVariables>;
export const CivilAirDefenseRemoveMatterDocument = {"__meta__":{"id":"sha256:a5c093afb1673a86d1614134c47a2254c1bfe6b1a420e4a16865ea18e9b52863"}} as unknown as TypedDocumentString<CivilAirDefenseRemoveMatterMutation, CivilAirDefenseRemoveMatterMutationVariables>;
export const CivilAirDefenseSubmitMatterListDocument = {"__meta__":{"id":"sha256:64ec98a3e0aef1ed405e7c8d76771f30aadfb5d65a5a28db09627a3af36e7fe6"}} as unknown as TypedDocumentString<CivilAirDefenseSubmitMatterListMutation, CivilAirDefenseSubmitMatterListMutationVariables>;
export const CivilAirDefenseReturnMatterListDocument = {"__meta__":{"id":"sha256:1e8922e30913a29caf7f75cb09a67449d7e2ed82810704de2988bff70a13dcad"}} as unknown as TypedDocumentString<CivilAirDefenseReturnMatterListMutation, CivilAirDefenseReturnMatterListMutationVariables>;
export const CivilAirDefenseApproveMatterListDocument = {"__meta__":{"id":"sha256:774ab08e0eb88ac01935d3547d1254a8f2a7698207c16e759509a3317b611637"}} as unknown as TypedDocumentString<CivilAirDefenseApproveMatterListMutation, CivilAirDefenseApproveMatterListMutationVariables>;
export const CivilAirDefensePublishMatterListDocument = {"__meta__":{"id":"sha256:9061be14579d4ddc05aadc5bdadb9a244c6d1e531e064bb8f5373be999a72206"}} as unknown as TypedDocumentString<CivilAirDefensePublishMatterListMutation, CivilAirDefensePublishMatterListMutationVariables>;
export const CivilAirDefenseRepealLegalBasisDocument = {"__meta__":{"id":"sha256:189959c876f86330364c83df69563b64104aefa9149c1e22ebea81f91926aaa3"}} as unknown as TypedDocumentString<CivilAirDefenseRepealLegalBasisMutation, CivilAirDefenseRepealLegalBasisMutationVariables>;
export const CivilAirDefenseImportMatterFileDocument = {"__meta__":{"id":"sha256:acee6038e24afd5c195a09298f06abadbbed2cb0f0bd73b1e598d1e4d9138165"}} as unknown as TypedDocumentString<CivilAirDefenseImportMatterFileMutation, CivilAirDefenseImportMatterFileMutationVariables>;
export const CivilAirDefenseObjectsDocument = {"__meta__":{"id":"sha256:d1d92e47438215a5c66e663876dbc08e610f9c9ad353a760ee0d962143bc423e"}} as unknown as TypedDocumentString<CivilAirDefenseObjectsQuery, CivilAirDefenseObjectsQueryVariables>;
export const CivilAirDefenseObjectDocument = {"__meta__":{"id":"sha256:95fa64f7af1ff80ff0dc003a61895d868a76113036bb5d2a31f35ea5cd69a5f3"}} as unknown as TypedDocumentString<CivilAirDefenseObjectQuery, CivilAirDefenseObjectQueryVariables>;
export const CivilAirDefenseRegistryDocument = {"__meta__":{"id":"sha256:bf50f120a0fb65d996936cd44878661abcb813320192324580febf44fa9a04f8"}} as unknown as TypedDocumentString<CivilAirDefenseRegistryQuery, CivilAirDefenseRegistryQueryVariables>;
export const CivilAirDefenseMatterChoicesDocument = {"__meta__":{"id":"sha256:b11fffbcf8514ad71541f4fc51c9676262ed6dfca107ee874c56443adcac7ffc"}} as unknown as TypedDocumentString<CivilAirDefenseMatterChoicesQuery, CivilAirDefenseMatterChoicesQueryVariables>;
export const CivilAirDefenseUpsertObjectDocument = {"__meta__":{"id":"sha256:eeaa6d73d5f767f4208d4e550262921b12066d77c4f5c7f19604b162874ed1ac"}} as unknown as TypedDocumentString<CivilAirDefenseUpsertObjectMutation, CivilAirDefenseUpsertObjectMutationVariables>;
export const CivilAirDefenseDeactivateObjectDocument = {"__meta__":{"id":"sha256:72fe14805501d9acd3e826b1fa07b2a800261fcb2b27d8cf8e484002a89e853c"}} as unknown as TypedDocumentString<CivilAirDefenseDeactivateObjectMutation, CivilAirDefenseDeactivateObjectMutationVariables>;
export const CivilAirDefenseActivateObjectDocument = {"__meta__":{"id":"sha256:f47a7d7683821def0e1235ff77ca92bf688bed2f4dac66a82dca834666f4ae8f"}} as unknown as TypedDocumentString<CivilAirDefenseActivateObjectMutation, CivilAirDefenseActivateObjectMutationVariables>;
export const CivilAirDefenseRemoveObjectDocument = {"__meta__":{"id":"sha256:3ffbcbb0cd1390db820cfcb1085cee7a79795e51f49914bb762ce670164e14c9"}} as unknown as TypedDocumentString<CivilAirDefenseRemoveObjectMutation, CivilAirDefenseRemoveObjectMutationVariables>;
export const CivilAirDefenseExcludeObjectDocument = {"__meta__":{"id":"sha256:badb3e50bc5056e64cf1ac5053d0a575056009d19879e52389eb864ca7dfac72"}} as unknown as TypedDocumentString<CivilAirDefenseExcludeObjectMutation, CivilAirDefenseExcludeObjectMutationVariables>;
export const CivilAirDefenseRenameObjectDocument = {"__meta__":{"id":"sha256:8fec240868d70785eb4f56196bdff0fa7273c620a7b6d691e12b5ef6fca449f2"}} as unknown as TypedDocumentString<CivilAirDefenseRenameObjectMutation, CivilAirDefenseRenameObjectMutationVariables>;
export const CivilAirDefenseMoveObjectDocument = {"__meta__":{"id":"sha256:0bb70d6627c26074a0b005cd21d3bfbd30188228136551d9c730aad08f68bf39"}} as unknown as TypedDocumentString<CivilAirDefenseMoveObjectMutation, CivilAirDefenseMoveObjectMutationVariables>;
export const CivilAirDefenseMergeObjectsDocument = {"__meta__":{"id":"sha256:3a6123f03f985f3869e02036b0ec1a8b8aae6039ce22f55b44c573d9793a2e62"}} as unknown as TypedDocumentString<CivilAirDefenseMergeObjectsMutation, CivilAirDefenseMergeObjectsMutationVariables>;
export const CivilAirDefenseTagObjectDocument = {"__meta__":{"id":"sha256:c241a9509a9c0b6077042abfc3c88be8a9f00c8f5f58792739d3efd8764f6c2a"}} as unknown as TypedDocumentString<CivilAirDefenseTagObjectMutation, CivilAirDefenseTagObjectMutationVariables>;
export const CivilAirDefenseLiftObjectTagDocument = {"__meta__":{"id":"sha256:16b1123098300804ce288baa4f3303ac72d57e415c6288972763945db51c36a4"}} as unknown as TypedDocumentString<CivilAirDefenseLiftObjectTagMutation, CivilAirDefenseLiftObjectTagMutationVariables>;
export const CivilAirDefenseUnmaskObjectDocument = {"__meta__":{"id":"sha256:f5825593233e275397aa3e74b020746111bf4aa406933a69e9d8960815e51e32"}} as unknown as TypedDocumentString<CivilAirDefenseUnmaskObjectMutation, CivilAirDefenseUnmaskObjectMutationVariables>;
export const CivilAirDefenseConfirmRegistryDocument = {"__meta__":{"id":"sha256:8f80dc94365618a72b34ea9cd1d24190dd7f39e1fbdd97f4bd3023b64f14ac57"}} as unknown as TypedDocumentString<CivilAirDefenseConfirmRegistryMutation, CivilAirDefenseConfirmRegistryMutationVariables>;
export const CivilAirDefenseFileRegistryDocument = {"__meta__":{"id":"sha256:0f7cd9aa113233cfadb4bc03be2b9988d1462d1abb95cdd43c6b7545700207ee"}} as unknown as TypedDocumentString<CivilAirDefenseFileRegistryMutation, CivilAirDefenseFileRegistryMutationVariables>;
export const CivilAirDefenseSetRegistryPopulationDocument = {"__meta__":{"id":"sha256:35de1920ccd56cf24e8e60cd3b0df762181c7f7bba03d279331f25a53878a4fd"}} as unknown as TypedDocumentString<CivilAirDefenseSetRegistryPopulationMutation, CivilAirDefenseSetRegistryPopulationMutationVariables>;
export const CivilAirDefenseReconciliationsDocument = {"__meta__":{"id":"sha256:71e1da23d4f7f79f7d149409323dadef0a808699756db71ab12670bf18fde342"}} as unknown as TypedDocumentString<CivilAirDefenseReconciliationsQuery, CivilAirDefenseReconciliationsQueryVariables>;
export const CivilAirDefenseDifferencesDocument = {"__meta__":{"id":"sha256:b9805f030805d5c69b455288bd8f8a10b61d752d0d168544f700d5c9d023d8a2"}} as unknown as TypedDocumentString<CivilAirDefenseDifferencesQuery, CivilAirDefenseDifferencesQueryVariables>;
export const CivilAirDefenseReconcileRegistryDocument = {"__meta__":{"id":"sha256:3ddc335c35c6b5ccadd47b319fea69e893be18fa7c19a0e54c231ce2676b63c8"}} as unknown as TypedDocumentString<CivilAirDefenseReconcileRegistryMutation, CivilAirDefenseReconcileRegistryMutationVariables>;
export const MarketSupervisionAuditTrailDocument = {"__meta__":{"id":"sha256:4fa576761d794f202675e15e2afe26def0a9525ef2b59cea93e67b0ca742a619"}} as unknown as TypedDocumentString<MarketSupervisionAuditTrailQuery, MarketSupervisionAuditTrailQueryVariables>;
export const MarketSupervisionAuditCheckDocument = {"__meta__":{"id":"sha256:b6eada4ab4187a9c8973ec4f25e2711b13d7d6742cb6c3bd8b4d00a53cabfb99"}} as unknown as TypedDocumentString<MarketSupervisionAuditCheckQuery, MarketSupervisionAuditCheckQueryVariables>;
export const MarketSupervisionExpertsDocument = {"__meta__":{"id":"sha256:6d133b25879ef764ad80340db389cd16606b066b17470a47adac4d8b734a7f40"}} as unknown as TypedDocumentString<MarketSupervisionExpertsQuery, MarketSupervisionExpertsQueryVariables>;
export const MarketSupervisionUpsertExpertDocument = {"__meta__":{"id":"sha256:3bdfdff06542868cac076e9b48db376b000c452d513ede3ad3bcd9508d49a96e"}} as unknown as TypedDocumentString<MarketSupervisionUpsertExpertMutation, MarketSupervisionUpsertExpertMutationVariables>;
export const MarketSupervisionSuspendExpertDocument = {"__meta__":{"id":"sha256:096e72169ffa4fe7930e2d053db9fc9cd09f5f3b67144941b0bb4d93ff7989e5"}} as unknown as TypedDocumentString<MarketSupervisionSuspendExpertMutation, MarketSupervisionSuspendExpertMutationVariables>;
export const MarketSupervisionGuidanceNotesDocument = {"__meta__":{"id":"sha256:1ee4ffc69d17dd7902fa89d88f0748e0029391c3002bb0ab33f36cb4ab548f60"}} as unknown as TypedDocumentString<MarketSupervisionGuidanceNotesQuery, MarketSupervisionGuidanceNotesQueryVariables>;
export const MarketSupervisionGiveGuidanceDocument = {"__meta__":{"id":"sha256:572fb1a0d692c274d451a82ce0349027cbad523f5e6c67eb745f47e17e68c6c9"}} as unknown as TypedDocumentString<MarketSupervisionGiveGuidanceMutation, MarketSupervisionGiveGuidanceMutationVariables>;
export const MarketSupervisionAnswerGuidanceDocument = {"__meta__":{"id":"sha256:62c792e2664eac4ad531c7aa3e3dfdc3e25f269dc417187ca20a48c39668575d"}} as unknown as TypedDocumentString<MarketSupervisionAnswerGuidanceMutation, MarketSupervisionAnswerGuidanceMutationVariables>;
export const MarketSupervisionImportsDocument = {"__meta__":{"id":"sha256:95f9741ccb9e88c044d02c1c7fc71753cc99cb89caaecfa06fe1383087f4cfbf"}} as unknown as TypedDocumentString<MarketSupervisionImportsQuery, MarketSupervisionImportsQueryVariables>;
export const MarketSupervisionImportDocument = {"__meta__":{"id":"sha256:13911d93b09afdd62c31e28c67c85b9e2f0542a4e9fb962dfb6eafa41ed13326"}} as unknown as TypedDocumentString<MarketSupervisionImportQuery, MarketSupervisionImportQueryVariables>;
export const MarketSupervisionImportErrorsDocument = {"__meta__":{"id":"sha256:86acb1b20baabc2e462cba9b0f3c102314bbbed34378e1b4c919d143e787ebcc"}} as unknown as TypedDocumentString<MarketSupervisionImportErrorsQuery, MarketSupervisionImportErrorsQueryVariables>;
export const MarketSupervisionImportChangesDocument = {"__meta__":{"id":"sha256:06068384a3e0e4869571c5e7f1bd7cb2759a9b657a1a7901b124dda00655b2bc"}} as unknown as TypedDocumentString<MarketSupervisionImportChangesQuery, MarketSupervisionImportChangesQueryVariables>;
export const MarketSupervisionCheckImportDocument = {"__meta__":{"id":"sha256:49ea49545d69a501688a29d6df3b2cd95646b3b04b6611f25650b95146872e99"}} as unknown as TypedDocumentString<MarketSupervisionCheckImportMutation, MarketSupervisionCheckImportMutationVariables>;
export const MarketSupervisionCommitImportDocument = {"__meta__":{"id":"sha256:cf706d695517531614d13da26bc4fd912b29475c8eb3d519e8fbdefa858815b9"}} as unknown as TypedDocumentString<MarketSupervisionCommitImportMutation, MarketSupervisionCommitImportMutationVariables>;
export const MarketSupervisionDiscardImportDocument = {"__meta__":{"id":"sha256:d67a63c696ffdefacc0bdb9540fa78c4a6fa60c25fea1d7d67861e9e96ce7b47"}} as unknown as TypedDocumentString<MarketSupervisionDiscardImportMutation, MarketSupervisionDiscardImportMutationVariables>;
export const MarketSupervisionUndoImportDocument = {"__meta__":{"id":"sha256:d810582ddddb45f30a00bc068eca00e7ef1a6d745dc4a26f143f2f7cb8d52880"}} as unknown as TypedDocumentString<MarketSupervisionUndoImportMutation, MarketSupervisionUndoImportMutationVariables>;
export const MarketSupervisionInspectorsDocument = {"__meta__":{"id":"sha256:8d1e242fc032a4ca3b43b492e27d861c354d7e655a0a881d7a15ad19e3ed2100"}} as unknown as TypedDocumentString<MarketSupervisionInspectorsQuery, MarketSupervisionInspectorsQueryVariables>;
export const MarketSupervisionInspectorDocument = {"__meta__":{"id":"sha256:cd0f1d7ad595c371343975616edec0c6f599490db047e11ed7a10c6ad37b8138"}} as unknown as TypedDocumentString<MarketSupervisionInspectorQuery, MarketSupervisionInspectorQueryVariables>;
export const MarketSupervisionUpsertInspectorDocument = {"__meta__":{"id":"sha256:3eb04fb0d547d5ee18bdfea46ed9a95f6cef6297d4c24a2eaf7a46888f7b5ea8"}} as unknown as TypedDocumentString<MarketSupervisionUpsertInspectorMutation, MarketSupervisionUpsertInspectorMutationVariables>;
export const MarketSupervisionSuspendInspectorDocument = {"__meta__":{"id":"sha256:903adde351f1032e594b54c6101583fd10828c5eea08dc90530a8f28ecf57cbd"}} as unknown as TypedDocumentString<MarketSupervisionSuspendInspectorMutation, MarketSupervisionSuspendInspectorMutationVariables>;
export const MarketSupervisionAddInspectorLeaveDocument = {"__meta__":{"id":"sha256:56958885b68e3addb2732329a8f06ae3868622ad42d179f064b4f471f3a618d2"}} as unknown as TypedDocumentString<MarketSupervisionAddInspectorLeaveMutation, MarketSupervisionAddInspectorLeaveMutationVariables>;
export const MarketSupervisionDeclareInterestDocument = {"__meta__":{"id":"sha256:9f3293191a46ef0ba9ae311ed60f321c9086b89d678f07a687ea5cd07af46782"}} as unknown as TypedDocumentString<MarketSupervisionDeclareInterestMutation, MarketSupervisionDeclareInterestMutationVariables>;
export const MarketSupervisionUnmaskInspectorDocument = {"__meta__":{"id":"sha256:7f16fd074e518565bb78b4a3e35a143a862f12fbb0d7a62ff478b68e600eca32"}} as unknown as TypedDocumentString<MarketSupervisionUnmaskInspectorMutation, MarketSupervisionUnmaskInspectorMutationVariables>;
export const MarketSupervisionMatterListsDocument = {"__meta__":{"id":"sha256:3799f03b745c4d666c6bc150d60ef488141afa2fc433831b1274a3c338c435f8"}} as unknown as TypedDocumentString<MarketSupervisionMatterListsQuery, MarketSupervisionMatterListsQueryVariables>;
export const MarketSupervisionMatterListDocument = {"__meta__":{"id":"sha256:9f5182d5380ce93ea2b8be0df0cf9abbdad0ebd7cb321cba58ac8def8b874ed6"}} as unknown as TypedDocumentString<MarketSupervisionMatterListQuery, MarketSupervisionMatterListQueryVariables>;
export const MarketSupervisionCreateMatterListVersionDocument = {"__meta__":{"id":"sha256:a7750d09005b7b3cf627080a22263e2f7d43051c23c643cf7ca5e23f21fe2c99"}} as unknown as TypedDocumentString<MarketSupervisionCreateMatterListVersionMutation, MarketSupervisionCreateMatterListVersionMutationVariables>;
export const MarketSupervisionSaveMatterDocument = {"__meta__":{"id":"sha256:b9615fbb9cf0da532456c054b524106965565814c8ec277a3e02fbf42722369c"}} as unknown as TypedDocumentString<MarketSupervisionSaveMatterMutation, MarketSupervisionSaveMatterMutationVariables>;
export const MarketSupervisionRemoveMatterDocument = {"__meta__":{"id":"sha256:c0220f114c00b4289dbc8af15f5f98f24284548b8441adabe472f2020f041e0e"}} as unknown as TypedDocumentString<MarketSupervisionRemoveMatterMutation, MarketSupervisionRemoveMatterMutationVariables>;
export const MarketSupervisionSubmitMatterListDocument = {"__meta__":{"id":"sha256:228ffea84689985ef88c0766916b609b1bb0b1615b440952485c90ffc665d293"}} as unknown as TypedDocumentString<MarketSupervisionSubmitMatterListMutation, MarketSupervisionSubmitMatterListMutationVariables>;
export const MarketSupervisionReturnMatterListDocument = {"__meta__":{"id":"sha256:5be9f8f02b991868199262cc6fc71f9053d77805ca15dd7d2b9929c45a3b8c72"}} as unknown as TypedDocumentString<MarketSupervisionReturnMatterListMutation, MarketSupervisionReturnMatterListMutationVariables>;
export const MarketSupervisionApproveMatterListDocument = {"__meta__":{"id":"sha256:e5f9c54fad0f6d47d909a760a1d4bc62b2796bdd960d568a07ac165918c6ab27"}} as unknown as TypedDocumentString<MarketSupervisionApproveMatterListMutation, MarketSupervisionApproveMatterListMutationVariables>;
export const MarketSupervisionPublishMatterListDocument = {"__meta__":{"id":"sha256:28be2ffd25786bf0f691009ac63a2ae70e9181763c7a0bb2bc6819c9f4bdba02"}} as unknown as TypedDocumentString<MarketSupervisionPublishMatterListMutation, MarketSupervisionPublishMatterListMutationVariables>;
export const MarketSupervisionRepealLegalBasisDocument = {"__meta__":{"id":"sha256:9dffd668e4f0f262a28ff489a235d88876d853c72d4827407e710b1f0702b999"}} as unknown as TypedDocumentString<MarketSupervisionRepealLegalBasisMutation, MarketSupervisionRepealLegalBasisMutationVariables>;
export const MarketSupervisionImportMatterFileDocument = {"__meta__":{"id":"sha256:2643f9abcc7fdfda47353c13d8487e3d8c051a3d13e15dcde1c6b33675689f2c"}} as unknown as TypedDocumentString<MarketSupervisionImportMatterFileMutation, MarketSupervisionImportMatterFileMutationVariables>;
export const MarketSupervisionObjectsDocument = {"__meta__":{"id":"sha256:152b602a9493612f0d92a06048b765bb814c73413550312bb0c92525437cc968"}} as unknown as TypedDocumentString<MarketSupervisionObjectsQuery, MarketSupervisionObjectsQueryVariables>;
export const MarketSupervisionObjectDocument = {"__meta__":{"id":"sha256:175a35430d547bb7235370cbe895efee31db2771855f69d27988ce4e6435df77"}} as unknown as TypedDocumentString<MarketSupervisionObjectQuery, MarketSupervisionObjectQueryVariables>;
export const MarketSupervisionRegistryDocument = {"__meta__":{"id":"sha256:cfceda33f6ddb3b2a92d301a165fc93048a12d7acc533bf9f8684ae55ec7234c"}} as unknown as TypedDocumentString<MarketSupervisionRegistryQuery, MarketSupervisionRegistryQueryVariables>;
export const MarketSupervisionMatterChoicesDocument = {"__meta__":{"id":"sha256:96f469cc4e0a79a8b00bbe9ecb2fc44525d44bf2fee836f16536149df2413b42"}} as unknown as TypedDocumentString<MarketSupervisionMatterChoicesQuery, MarketSupervisionMatterChoicesQueryVariables>;
export const MarketSupervisionUpsertObjectDocument = {"__meta__":{"id":"sha256:ea2326282dffdb20483ff443f147c2dc034387c349ed7f8b68050824058b1c0c"}} as unknown as TypedDocumentString<MarketSupervisionUpsertObjectMutation, MarketSupervisionUpsertObjectMutationVariables>;
export const MarketSupervisionDeactivateObjectDocument = {"__meta__":{"id":"sha256:d6e54d0ca4626530994cdac570d449296f6c4d07bdb46410626ab6298f2e68e3"}} as unknown as TypedDocumentString<MarketSupervisionDeactivateObjectMutation, MarketSupervisionDeactivateObjectMutationVariables>;
export const MarketSupervisionActivateObjectDocument = {"__meta__":{"id":"sha256:28ce2d8e7c7284654d964a5b2e8b2489247ba39be7c49ef7028e748386a535fa"}} as unknown as TypedDocumentString<MarketSupervisionActivateObjectMutation, MarketSupervisionActivateObjectMutationVariables>;
export const MarketSupervisionRemoveObjectDocument = {"__meta__":{"id":"sha256:e734b36cc0cea2cc9dff0560cb7cf0b070020416c264df3086d316e34412d8e6"}} as unknown as TypedDocumentString<MarketSupervisionRemoveObjectMutation, MarketSupervisionRemoveObjectMutationVariables>;
export const MarketSupervisionExcludeObjectDocument = {"__meta__":{"id":"sha256:f12605911b5a517497603d4b267846ad11c3d86a4bf7fc3a267471fe734bc893"}} as unknown as TypedDocumentString<MarketSupervisionExcludeObjectMutation, MarketSupervisionExcludeObjectMutationVariables>;
export const MarketSupervisionRenameObjectDocument = {"__meta__":{"id":"sha256:5a1c78aeea0571c0bb42cd231e6019d525ea80a85848ca687b5fc6767bd4dbd9"}} as unknown as TypedDocumentString<MarketSupervisionRenameObjectMutation, MarketSupervisionRenameObjectMutationVariables>;
export const MarketSupervisionMoveObjectDocument = {"__meta__":{"id":"sha256:0a8e31506463c7f00775b92a67e12e47cd2678edae72c42f9ad84a61e7ccdde4"}} as unknown as TypedDocumentString<MarketSupervisionMoveObjectMutation, MarketSupervisionMoveObjectMutationVariables>;
export const MarketSupervisionMergeObjectsDocument = {"__meta__":{"id":"sha256:85c179457903bad97ac2c1df3fe0899248535243e42a1ee8426c78b3ba2086af"}} as unknown as TypedDocumentString<MarketSupervisionMergeObjectsMutation, MarketSupervisionMergeObjectsMutationVariables>;
export const MarketSupervisionTagObjectDocument = {"__meta__":{"id":"sha256:1b39e7a38b9eec7bd22db94b363e33302c86a2ddcc88aa473fa28cdbd6b7b798"}} as unknown as TypedDocumentString<MarketSupervisionTagObjectMutation, MarketSupervisionTagObjectMutationVariables>;
export const MarketSupervisionLiftObjectTagDocument = {"__meta__":{"id":"sha256:abef46c39fe41516e08984471a6cbe8ef12eb8a84f6820700503e426d78edd46"}} as unknown as TypedDocumentString<MarketSupervisionLiftObjectTagMutation, MarketSupervisionLiftObjectTagMutationVariables>;
export const MarketSupervisionUnmaskObjectDocument = {"__meta__":{"id":"sha256:07e4f556d71c0095beda70890559aa7b83179b2a1b6032746af9620ac38536cc"}} as unknown as TypedDocumentString<MarketSupervisionUnmaskObjectMutation, MarketSupervisionUnmaskObjectMutationVariables>;
export const MarketSupervisionConfirmRegistryDocument = {"__meta__":{"id":"sha256:2dcf43aa1d001247d6723c35f295ce6ba5ea7c482a7fa0fc49e7fc85f71b70c1"}} as unknown as TypedDocumentString<MarketSupervisionConfirmRegistryMutation, MarketSupervisionConfirmRegistryMutationVariables>;
export const MarketSupervisionFileRegistryDocument = {"__meta__":{"id":"sha256:ce56e9cc9a672361cd6134959bcfeeab8a105dde34e7330e9c3bdcefcea6a9d5"}} as unknown as TypedDocumentString<MarketSupervisionFileRegistryMutation, MarketSupervisionFileRegistryMutationVariables>;
export const MarketSupervisionSetRegistryPopulationDocument = {"__meta__":{"id":"sha256:09fcc5e746b9216a0f4147628973bda2ada5fdb1b24b09c1383db6e78e6470a5"}} as unknown as TypedDocumentString<MarketSupervisionSetRegistryPopulationMutation, MarketSupervisionSetRegistryPopulationMutationVariables>;
export const MarketSupervisionReconciliationsDocument = {"__meta__":{"id":"sha256:b41642c650121e2330827687051d030f9429a13e2147b0209b5c15a46337f593"}} as unknown as TypedDocumentString<MarketSupervisionReconciliationsQuery, MarketSupervisionReconciliationsQueryVariables>;
export const MarketSupervisionDifferencesDocument = {"__meta__":{"id":"sha256:a3cae64165ce8941554f4888e875982e72c171cd0fd879ef76cb02340d04650c"}} as unknown as TypedDocumentString<MarketSupervisionDifferencesQuery, MarketSupervisionDifferencesQueryVariables>;
export const MarketSupervisionReconcileRegistryDocument = {"__meta__":{"id":"sha256:a5b115e2d7e1258eca7be94febb01968cc89e979a40c1fd3b6f5795deec94fc9"}} as unknown as TypedDocumentString<MarketSupervisionReconcileRegistryMutation, MarketSupervisionReconcileRegistryMutationVariables>;
