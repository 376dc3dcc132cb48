/** Every closed list of requirements §2 with its exact Chinese label. Keys are the API values, labels are what people read. */
export const objectKinds = {
  ENTERPRISE: '企业',
  INDIVIDUAL_BUSINESS: '个体工商户',
  FARMER_COOP: '农民专业合作社',
  PRACTITIONER: '从业人员',
  PRODUCT: '产品',
  PROJECT: '项目',
  ACTIVITY: '行为',
  FACILITY: '设施',
  OTHER: '其他主体',
} as const;
export const matterCategories = { GENERAL: '一般检查事项', KEY: '重点检查事项' } as const;
export const methods = { DOCUMENT: '书面检查', SITE: '实地检查', NETWORK: '网络监测', THIRD_PARTY: '委托专业机构' } as const;
export const resultCodes = {
  NO_PROBLEM_FOUND: '未发现问题',
  INFO_NOT_PUBLICISED: '未按规定公示应当公示的信息',
  INFO_FALSIFIED: '公示信息隐瞒真实情况弄虚作假',
  UNREACHABLE: '通过登记的住所（经营场所）无法联系',
  RECTIFICATION_ORDERED: '发现问题已责令改正',
  SERIOUS_NON_COOPERATION: '不配合检查情节严重',
  NO_RELEVANT_ACTIVITY: '未发现开展本次抽查涉及的经营活动',
  PROBLEM_PENDING: '发现问题待后续处理',
  QUALIFIED: '合格',
  UNQUALIFIED: '不合格',
} as const;
export const measures = {
  SITE_RECORD: '制作现场笔录',
  PRELIMINARY_EVIDENCE: '初步提取证据',
  STOP_ORDER: '责令停止',
  RECTIFY_ORDER: '督促整改',
} as const;
export const measureForms = { WRITTEN: '书面', ORAL: '口头', MOBILE_PRINT: '移动执法设备打印' } as const;
export const evidenceTypes = {
  SITE_RECORD: '现场检查笔录',
  PHOTO: '现场照片',
  AUDIO_VIDEO: '音像记录',
  DOCUMENT: '文书资料',
  OPINION: '专业意见',
} as const;
export const replacementGrounds = {
  POST_CHANGE: '岗位调整',
  WORK_CONFLICT: '工作冲突',
  HEALTH: '健康状况',
  RECUSAL: '执法回避',
  OTHER_SPECIAL: '其他特殊情况',
} as const;
export const exemptionGrounds = {
  REPEATED_COMPLAINTS: '多次被投诉举报',
  ABNORMAL_LIST: '列入经营异常名录',
  DISHONESTY: '存在失信行为',
  SERIOUS_DISHONEST_LIST: '列入严重违法失信名单',
  SERIOUS_VIOLATION: '存在严重违法违规记录',
  BAD_RECORDS: '有较多不良记录',
  HIGH_SOCIAL_CONCERN: '社会关注度高',
  SPECIAL_CAMPAIGN: '专项整治',
  SPECIAL_EVENT: '特殊事件',
  UPPER_INSTRUCTION: '上级指令',
} as const;
export const recordGrounds = [
  'REPEATED_COMPLAINTS',
  'ABNORMAL_LIST',
  'DISHONESTY',
  'SERIOUS_DISHONEST_LIST',
  'SERIOUS_VIOLATION',
  'BAD_RECORDS',
  'HIGH_SOCIAL_CONCERN',
] as const satisfies readonly (keyof typeof exemptionGrounds)[];
export const deploymentGrounds = [
  'SPECIAL_CAMPAIGN',
  'SPECIAL_EVENT',
  'UPPER_INSTRUCTION',
] as const satisfies readonly (keyof typeof exemptionGrounds)[];
export const causeGrounds = {
  COMPLAINT: '投诉举报',
  DATA_MONITORING: '大数据监测',
  TRANSFERRED: '转办交办',
  UPPER_SPECIAL: '上级特殊要求',
} as const;
export const secrecyClasses = {
  NONE: '无',
  STATE_SECRET: '国家秘密',
  POLICE_WORK_SECRET: '警务工作秘密',
  TRADE_SECRET: '商业机密',
  PERSONAL_PRIVACY: '个人隐私',
  LEGALLY_WITHHELD: '依法依规不予公开',
} as const;
/** What of a published result a redacting correction may take out of the public's sight; number, department, day and result stay. */
export const redactableFields = { MATTER: '抽查事项', PUBLIC_TEXT: '公示的说明', OBJECT: '检查对象' } as const;
export const exclusionReasons = {
  CAP_ENTITY: '本年度抽查次数已达上限',
  CAP_JOINT: '本年度联合抽查次数已达上限',
  PASSED_THIS_YEAR: '本年度该事项已检查合格',
  OUT_OF_SCOPE: '依法不在检查范围',
  NOT_ACTIVE: '非正常经营状态',
  ENTITY_ALREADY_DRAWN: '同一主体已抽中',
  MERGED_ELSEWHERE: '已并入其他检查',
} as const;
export const notCheckedReasons = {
  BASIS_REPEALED: '依据已废止',
  DEPARTMENT_ABSENT: '部门未到场',
  PARTICIPANT_WITHDREW: '参与部门退出',
  OTHER: '其他',
} as const;
export const cancelReasons = {
  TASK_CANCELLED: '任务取消',
  OUT_OF_SCOPE_FOUND: '发现不在检查范围',
  CAP_AFTER_YEAR_END: '跨年后次数已达上限',
} as const;
export const followUpOutcomes = {
  REFERRED: '移送（转办）',
  ABNORMAL_LISTED: '列入经营异常名录',
  CASE_FILED: '立案查处',
  RECTIFIED_VERIFIED: '整改已核实',
  NO_ACTION: '无需处理',
} as const;
export const completionStates = {
  COMPLETED_ON_TIME: '按时完成',
  NOT_COMPLETED_LATE: '逾期视为未完成',
  NOT_COMPLETED_OPEN: '未完成',
  PROVISIONAL: '期限暂定',
} as const;
export const channels = {
  NATIONAL_CREDIT_SYSTEM: '国家企业信用信息公示系统',
  GOVERNMENT_PORTAL: '政府门户网站“双随机、一公开”专栏',
  DEPARTMENT_SITE: '“双随机、一公开”网',
} as const;

export type ObjectKind = keyof typeof objectKinds;
export type MatterCategory = keyof typeof matterCategories;
export type Method = keyof typeof methods;
export type ResultCode = keyof typeof resultCodes;
export type Measure = keyof typeof measures;
export type MeasureForm = keyof typeof measureForms;
export type EvidenceType = keyof typeof evidenceTypes;
export type ReplacementGround = keyof typeof replacementGrounds;
export type ExemptionGround = keyof typeof exemptionGrounds;
export type CauseGround = keyof typeof causeGrounds;
export type SecrecyClass = keyof typeof secrecyClasses;
export type RedactableField = keyof typeof redactableFields;
export type ExclusionReason = keyof typeof exclusionReasons;
export type NotCheckedReason = keyof typeof notCheckedReasons;
export type CancelReason = keyof typeof cancelReasons;
export type FollowUpOutcome = keyof typeof followUpOutcomes;
export type CompletionState = keyof typeof completionStates;
export type Channel = keyof typeof channels;
