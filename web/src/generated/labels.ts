/** Generated from schema/api.graphql. */
export const labels = {
  "AcceptanceState": {
    "ACCEPTED": "已同意",
    "DECLINED": "不同意",
    "PENDING": "待答复"
  },
  "AgencyKind": {
    "CONFERENCE_OFFICE": "“双随机、一公开”监管工作联席会议办公室",
    "DEPARTMENT": "业务部门"
  },
  "AgencyLevel": {
    "CITY": "市级",
    "COUNTY": "县级"
  },
  "ArchiveState": {
    "COLLECTING": "收集中",
    "READY": "材料齐全",
    "SEALED": "已封存",
    "SUPPLEMENTED": "已立补充卷"
  },
  "AssignmentState": {
    "CANCELLED": "已取消",
    "CLOSED": "已办结",
    "DISPATCHED": "已派发",
    "DRAWN": "已抽中",
    "LOCKED": "已锁定",
    "PUBLISHED": "已公示",
    "REPORTED": "结果已形成",
    "SCHEDULED": "已排期",
    "UNVISITABLE": "无法实施检查",
    "VISITED": "已检查",
    "VOIDED": "已作废"
  },
  "CauseGround": {
    "COMPLAINT": "投诉举报",
    "DATA_MONITORING": "大数据监测",
    "TRANSFERRED": "转办交办",
    "UPPER_SPECIAL": "上级特殊要求"
  },
  "CeremonyFailureKind": {
    "ABANDONED": "中止",
    "EXPIRED": "超过时限",
    "INTERRUPTED": "中断",
    "REFUSED": "不符合规定"
  },
  "CeremonyState": {
    "CLOSED": "已完成",
    "OPEN": "进行中",
    "VOID": "已作废"
  },
  "Channel": {
    "DEPARTMENT_SITE": "“双随机、一公开”网",
    "GOVERNMENT_PORTAL": "政府门户网站“双随机、一公开”专栏",
    "NATIONAL_CREDIT_SYSTEM": "国家企业信用信息公示系统"
  },
  "ConductGround": {
    "DUTY_NEGLECTED": "不履行或者不正确履行职责",
    "FALSIFIED": "在抽查监管过程中弄虚作假",
    "OTHER": "其他应当追究责任的情形",
    "POWER_ABUSED": "滥用职权、玩忽职守、徇私舞弊",
    "PROCEDURE_VIOLATED": "违反法定程序"
  },
  "ConductOutcomeCode": {
    "CRITICISED": "批评教育",
    "DISCIPLINED": "给予处分",
    "HANDED_OVER": "移送有权机关",
    "NOT_FOUNDED": "不属实"
  },
  "CorrectionState": {
    "PUBLISHED": "已更正公示",
    "REJECTED": "不同意",
    "REQUESTED": "待签字",
    "SIGNED": "已签字"
  },
  "CreditEventKind": {
    "ABNORMAL_LISTING": "列入经营异常名录",
    "PENALTY": "行政处罚首次公开",
    "PENALTY_CORRECTION": "行政处罚更正，取代前一版本",
    "RESULT": "检查结果首次公示",
    "RESULT_CORRECTION": "检查结果更正，取代前一版本"
  },
  "CreditRecordKind": {
    "LISTING": "列入经营异常名录",
    "PENALTY": "行政处罚"
  },
  "CreditRiskClass": {
    "A": "信用风险低",
    "B": "信用风险一般",
    "C": "信用风险较高",
    "D": "信用风险高"
  },
  "DeadlineState": {
    "CANCELLED": "不再需要",
    "LATE": "逾期完成，视为未完成任务",
    "ON_TIME": "按时完成",
    "OPEN": "未到期",
    "OVERDUE": "逾期未完成",
    "PROVISIONAL": "期限暂定：所涉年度的放假安排尚未录入"
  },
  "DelegableRole": {
    "DEPUTY_HEAD": "分管负责人",
    "PRINCIPAL_HEAD": "主要负责人"
  },
  "DeliveryState": {
    "ACKED": "已确认",
    "FAILED": "发送失败，须人工处理",
    "QUEUED": "待发送",
    "SENT": "已发送"
  },
  "DocumentKind": {
    "INSPECTION_NOTICE": "行政检查通知书",
    "OTHER": "其他",
    "RECTIFICATION_NOTICE": "责令改正通知书",
    "RIGHTS_NOTICE": "权利告知",
    "SITE_CHECK": "现场检查",
    "STATEMENT_DEFENCE": "陈述申辩"
  },
  "DrawKind": {
    "INSPECTORS": "检查人员",
    "OBJECTS": "检查对象"
  },
  "DrawState": {
    "DONE": "已抽取",
    "OPEN": "抽取中",
    "SEALED": "已封存",
    "VOID": "已作废"
  },
  "DrawVoidReason": {
    "CEREMONY_FAILED": "抽取未能完成",
    "DATA_ERROR": "数据错误",
    "SUPERIOR_ORDER": "上级决定",
    "WRONG_PLAN": "抽查方案有误"
  },
  "EquivalenceState": {
    "AGREED": "双方同意",
    "PROPOSED": "待对方同意",
    "REVOKED": "已终止"
  },
  "EvidenceType": {
    "AUDIO_VIDEO": "音像记录",
    "DOCUMENT": "文书资料",
    "OPINION": "专业意见",
    "PHOTO": "现场照片",
    "SITE_RECORD": "现场检查笔录"
  },
  "ExemptionGround": {
    "ABNORMAL_LIST": "列入经营异常名录",
    "BAD_RECORDS": "有较多不良记录",
    "DISHONESTY": "存在失信行为",
    "HIGH_SOCIAL_CONCERN": "社会关注度高",
    "REPEATED_COMPLAINTS": "多次被投诉举报",
    "SERIOUS_DISHONEST_LIST": "列入严重违法失信名单",
    "SERIOUS_VIOLATION": "存在严重违法违规记录",
    "SPECIAL_CAMPAIGN": "专项整治",
    "SPECIAL_EVENT": "特殊事件",
    "UPPER_INSTRUCTION": "上级指令"
  },
  "ExemptionState": {
    "APPROVED": "已批准",
    "EXPIRED": "已到期",
    "REJECTED": "不予批准",
    "REQUESTED": "已申请",
    "REVOKED": "已撤销",
    "USED": "已使用"
  },
  "ExpertRole": {
    "AUDIT": "审计机构",
    "CAPITAL_VERIFICATION": "验资机构",
    "EVALUATION": "评估机构",
    "PROFESSIONAL_BODY": "专业机构",
    "RESEARCH_INSTITUTE": "科研院所",
    "SCHOLAR": "专家学者",
    "TESTING_BODY": "检测机构"
  },
  "ExpertState": {
    "ACTIVE": "可参与",
    "SUSPENDED": "暂停参与"
  },
  "FairnessDimension": {
    "AREA": "区域",
    "KIND": "对象类型",
    "RISK": "信用风险等级",
    "SIZE": "规模（适用事项数）"
  },
  "FeedbackSubject": {
    "BENEFIT": "谋取其他利益",
    "BUSINESS_OBSTRUCTED": "妨碍正常的生产经营活动",
    "FEES": "收取或者变相收取费用",
    "GIFTS": "索取或者收受财物",
    "OTHER": "其他意见",
    "PRAISE": "表扬",
    "PROCEDURE": "未出示证件、未告知依据和权利等程序问题"
  },
  "FieldDraftKind": {
    "EVIDENCE": "证据",
    "MEASURE": "监管措施",
    "RESULT": "检查结果",
    "SIGNATURE": "签字"
  },
  "FieldDraftState": {
    "APPLIED": "已采用",
    "CONFLICT": "与他人的填写不一致，待处理",
    "DISCARDED": "处理后不采用",
    "HELD": "前一项待处理，暂缓",
    "MERGED": "已与他人的填写合并",
    "REFUSED": "不符合规定，未采用",
    "SETTLED": "处理后采用"
  },
  "FollowUpOutcome": {
    "ABNORMAL_LISTED": "列入经营异常名录",
    "CASE_FILED": "立案查处",
    "NO_ACTION": "无需处理",
    "RECTIFIED_VERIFIED": "整改已核实",
    "REFERRED": "移送（转办）"
  },
  "FollowUpState": {
    "ABNORMAL_LISTED": "已列入经营异常名录",
    "CASE_FILED": "已立案",
    "CLOSED": "已办结",
    "NO_PENALTY": "不予处罚",
    "OPEN": "待处理",
    "OVERDUE": "整改逾期",
    "PENALISED": "已处罚",
    "RECTIFYING": "整改中",
    "REFERRED": "已移送",
    "VERIFIED": "整改已核实"
  },
  "GuidanceSubject": {
    "GENERAL": "总体工作",
    "INSPECTOR_REGISTRY": "执法检查人员名录库",
    "LIST": "抽查事项清单",
    "OBJECT_REGISTRY": "检查对象名录库"
  },
  "ImportMode": {
    "ALL_OR_NOTHING": "有错误则全部不导入",
    "PER_ROW": "只导入没有错误的行"
  },
  "InspectorMode": {
    "CENTRAL": "发起部门统一抽取",
    "PER_DEPARTMENT": "各部门分别抽取"
  },
  "InspectorSecret": {
    "CONTACT_PHONE": "联系方式",
    "ID_NUMBER": "身份证号",
    "POLICE_NUMBER": "警号"
  },
  "InspectorState": {
    "ACTIVE": "在岗",
    "EXPIRED": "证件过期",
    "ON_LEAVE": "请假",
    "RETIRED": "退休",
    "SUSPENDED": "停用",
    "TRANSFERRED": "调离"
  },
  "InterestKind": {
    "OWN": "本人有利害关系",
    "RELATIVE": "近亲属有利害关系"
  },
  "JointMatterListState": {
    "DRAFT": "拟定",
    "PUBLISHED": "已公布",
    "SUPERSEDED": "已被新版本取代"
  },
  "JointQuotaRule": {
    "INITIATE_1": "每年至少发起一次",
    "INITIATE_OR_JOIN_1": "每年至少发起或参与一次",
    "OPTIONAL": "根据需要"
  },
  "LinkState": {
    "DONE": "已完成",
    "MISSING": "没有记录",
    "NOT_NEEDED": "没有需要办理的"
  },
  "MatterCategory": {
    "GENERAL": "一般检查事项",
    "KEY": "重点检查事项"
  },
  "MatterChangeKind": {
    "ADDED": "新增",
    "CHANGED": "调整",
    "REMOVED": "取消"
  },
  "MatterCheckState": {
    "DROPPED": "本年度已合格，不查",
    "NOT_CHECKED": "未检查",
    "OPEN": "待检查",
    "PUBLISHED": "已公示",
    "RECOGNISED": "结果互认",
    "RECORDED": "已录入",
    "REDACTED_PUBLISHED": "部分公示",
    "RETURNED": "退回修改",
    "REVIEWED": "已审核",
    "SIGNED": "检查人员已签字",
    "UNDER_REVIEW": "审核中",
    "WITHHELD": "不予公示"
  },
  "MatterListState": {
    "APPROVED": "已审核",
    "DRAFT": "起草中",
    "IN_REVIEW": "审核中",
    "PUBLISHED": "已公布",
    "SUPERSEDED": "已被新版本取代"
  },
  "Measure": {
    "PRELIMINARY_EVIDENCE": "初步提取证据",
    "RECTIFY_ORDER": "督促整改",
    "SITE_RECORD": "制作现场笔录",
    "STOP_ORDER": "责令停止"
  },
  "MeasureForm": {
    "MOBILE_PRINT": "移动执法设备打印",
    "ORAL": "口头",
    "WRITTEN": "书面"
  },
  "MemberKind": {
    "EXPERT": "专家，协助检查，不计入人数",
    "INSPECTOR": "执法检查人员"
  },
  "MemberState": {
    "BLOCKED": "无人可更换",
    "CLEARED": "已声明无利害关系",
    "DONE": "已完成",
    "DRAWN": "已抽取，待声明",
    "PRESENT": "到场",
    "RECUSED": "已回避",
    "REPLACED": "已更换",
    "REPLACEMENT_PENDING": "更换审批中"
  },
  "MergeKind": {
    "CROSS": "跨部门合并",
    "OWN": "本部门任务合并"
  },
  "MergeState": {
    "DECLINED": "不同意",
    "DISSOLVED": "合并已解除",
    "DONE": "已合并",
    "LAPSED": "未能合并",
    "PROMISED": "已约定，待派发时合并",
    "PROPOSED": "待对方同意"
  },
  "Method": {
    "DOCUMENT": "书面检查",
    "NETWORK": "网络监测",
    "SITE": "实地检查",
    "THIRD_PARTY": "委托专业机构"
  },
  "NewTaskOrigin": {
    "AD_HOC": "临时性联合抽查（联合细则第八条）",
    "DIRECTED": "另行部署的定向抽查（开封细则第十三条第二款）",
    "PLAN": "年度计划项"
  },
  "NotCheckedReason": {
    "BASIS_REPEALED": "依据已废止",
    "DEPARTMENT_ABSENT": "部门未到场",
    "OTHER": "其他",
    "PARTICIPANT_WITHDREW": "参与部门退出"
  },
  "NoticeChannel": {
    "FAX": "传真",
    "PHONE": "电话",
    "WRITTEN": "书面"
  },
  "NoticeItem": {
    "BASIS": "检查依据",
    "CONTENT": "检查内容",
    "INSPECTORS": "检查人员名单",
    "PERIOD": "检查期限",
    "REQUIREMENTS": "配合要求"
  },
  "NoticeState": {
    "FAX": "传真",
    "NONE": "不宜告知，未告知",
    "PHONE": "电话",
    "WRITTEN": "书面"
  },
  "ObjectKind": {
    "ACTIVITY": "行为",
    "ENTERPRISE": "企业",
    "FACILITY": "设施",
    "FARMER_COOP": "农民专业合作社",
    "INDIVIDUAL_BUSINESS": "个体工商户",
    "OTHER": "其他主体",
    "PRACTITIONER": "从业人员",
    "PRODUCT": "产品",
    "PROJECT": "项目"
  },
  "ObjectSecret": {
    "CONTACT_PHONE": "联系电话",
    "ID_NUMBER": "身份证号",
    "OWNER_ID_NUMBER": "所属主体身份证号",
    "PERSON_IN_CHARGE": "负责人姓名"
  },
  "ObjectState": {
    "ACTIVE": "正常",
    "DEREGISTERED": "注销",
    "MERGED": "合并",
    "PENDING": "待确认",
    "SUSPENDED": "暂停"
  },
  "ObjectSuccessionKind": {
    "DIVISION": "分立",
    "DUPLICATE": "同一主体重复登记",
    "MERGER": "合并"
  },
  "ObjectTagGround": {
    "ABNORMAL_LIST": "列入经营异常名录",
    "BAD_RECORDS": "有较多不良记录",
    "DISHONESTY": "存在失信行为",
    "HIGH_SOCIAL_CONCERN": "社会关注度高",
    "REPEATED_COMPLAINTS": "多次被投诉举报",
    "SERIOUS_DISHONEST_LIST": "列入严重违法失信名单",
    "SERIOUS_VIOLATION": "存在严重违法违规记录"
  },
  "ObjectionOutcome": {
    "RECHECKING": "复核中",
    "REJECTED": "异议不成立",
    "UPHELD": "异议成立"
  },
  "ObjectionState": {
    "RECEIVED": "已受理",
    "RECHECKING": "复核中",
    "REJECTED": "异议不成立",
    "UPHELD": "异议成立"
  },
  "OfficialDocumentFormat": {
    "DOCX": "Word 文档",
    "HTML": "打印页"
  },
  "OfficialDocumentKind": {
    "CORRECTION_FORM": "抽查检查结果更正审批表",
    "INSPECTION_NOTICE": "行政检查通知书",
    "JOINT_NOTICE": "部门联合检查告知书",
    "LIST_CONFIRMATION": "检查对象名单确认单",
    "RECORD_FORM": "市场监管领域部门联合抽查情况记录表",
    "RECTIFICATION_ORDER": "责令改正通知书",
    "REFERRAL_LETTER": "移送函",
    "SPOT_CHECK_REPORT": "抽查报告",
    "VISIT_REPORT": "一次检查的抽查报告"
  },
  "OriginLevel": {
    "CITY": "市",
    "COUNTY": "县（市、区）",
    "NATIONAL": "国家",
    "PROVINCE": "省"
  },
  "PenaltyKind": {
    "CONFISCATION": "没收违法所得、非法财物",
    "FINE": "罚款",
    "OTHER": "其他行政处罚",
    "REVOCATION": "吊销许可证件",
    "SUSPENSION": "责令停产停业、暂扣许可证件",
    "WARNING": "警告、通报批评"
  },
  "PenaltyState": {
    "DECIDED": "已决定，未公开",
    "PUBLISHED": "已公开",
    "SUPERSEDED": "已更正"
  },
  "PlanState": {
    "ACCEPTED": "各方已确认",
    "AMENDED": "调整中",
    "CLOSED": "已收口",
    "COMPILED": "已汇总",
    "DRAFT": "草稿",
    "FILED": "已备案",
    "PUBLISHED": "已公布"
  },
  "ProcessLinkCode": {
    "ARCHIVED": "归档管理",
    "FOLLOWED_UP": "后续处置",
    "INSPECTORS_DRAWN": "检查人员匹配",
    "LIST_DISPATCHED": "检查对象名单派发",
    "LIST_PUBLISHED": "抽查事项清单公告",
    "OBJECTS_DRAWN": "检查对象名单抽取",
    "PLAN_PUBLISHED": "年度抽查计划公示",
    "RESULTS_PUBLISHED": "检查结果公示",
    "RESULTS_RECORDED": "检查结果录入",
    "RESULTS_REVIEWED": "检查结果审核",
    "TASK_CREATED": "抽查任务发起",
    "VISITS_ASSIGNED": "具体检查任务下达"
  },
  "PublicationMode": {
    "FULL": "全部公示",
    "REDACTED": "部分公示",
    "WITHHELD": "不再公示"
  },
  "PublicationState": {
    "PARTIAL": "尚有渠道未确认",
    "PUBLISHED": "现行",
    "SUPERSEDED": "已更正"
  },
  "PurposeType": {
    "CERTIFICATE": "执法证件核验",
    "FOLLOW_UP": "后续处置",
    "REGISTRY": "名录库核对、维护",
    "TASK": "抽查任务"
  },
  "RatioLevel": {
    "CITY": "市",
    "NATIONAL": "国家",
    "PROVINCIAL": "省"
  },
  "RecordedOutcome": {
    "ABNORMAL_LISTED": "列入经营异常名录；仅市场监管部门。",
    "CASE_FILED": "立案查处。"
  },
  "RedactableField": {
    "MATTER": "抽查事项",
    "OBJECT": "检查对象",
    "PUBLIC_TEXT": "公示的说明"
  },
  "ReferralState": {
    "ACCEPTED": "已接收",
    "DRAFT": "草稿",
    "HANDLED": "已办理",
    "REJECTED": "被退回",
    "SENT": "已移送"
  },
  "RegistryDifferenceKind": {
    "INVALID": "名单中的编码无效",
    "MISSING": "名单有、名录库没有",
    "UNLISTED": "名录库有、名单没有"
  },
  "RegistryImportOutcome": {
    "CHANGED": "变更",
    "CREATED": "新增",
    "MISSING": "未列入",
    "UNCHANGED": "未变"
  },
  "RegistryImportScope": {
    "MERGE": "合并：未列入的不动",
    "REPLACE": "全量替换：列出未列入的"
  },
  "RegistryImportState": {
    "CHECKED": "已校验，待提交",
    "CHECKING": "正在校验",
    "COMMITTED": "已提交",
    "COMMITTING": "正在提交",
    "DISCARDED": "已放弃",
    "REFUSED": "文件不能读取",
    "UNDONE": "已撤销",
    "WAITING_CHECK": "等待校验",
    "WAITING_COMMIT": "等待提交"
  },
  "RegistryKind": {
    "INSPECTORS": "执法检查人员名录库",
    "OBJECTS": "检查对象名录库"
  },
  "ReplacementGround": {
    "HEALTH": "健康状况",
    "OTHER_SPECIAL": "其他特殊情况",
    "POST_CHANGE": "岗位调整",
    "RECUSAL": "执法回避",
    "WORK_CONFLICT": "工作冲突"
  },
  "ReplacementMethod": {
    "DESIGNATE": "选派",
    "RANDOM": "随机抽取"
  },
  "ReplacementState": {
    "APPROVED": "已同意，待执行",
    "BLOCKED": "无人可更换",
    "EXECUTED": "已更换",
    "PENDING_APPROVAL": "待分管负责人同意",
    "REJECTED": "不同意"
  },
  "ReportKind": {
    "COMPLETION": "完成情况报告（上级派发的任务）",
    "SEMI_ANNUAL": "随机抽查情况报告（半年）",
    "SUMMARY": "随机抽查报告（任务）"
  },
  "ReportState": {
    "APPROVED": "已审定",
    "DRAFTED": "已起草",
    "PUBLISHED": "已公布",
    "SUBMITTED": "已报送"
  },
  "ResolutionRule": {
    "CUMULATIVE": "互不排斥的义务同时适用",
    "EARLIER_DEADLINE": "期限取联合抽查细则与本部门规定中较早的",
    "JOINT_PACK": "联合检查的组织方式，按联合抽查细则",
    "OWN_PACK": "本部门的人员、审批、文书和公示，按本部门规定",
    "STRICTEST": "保护被检查对象和随机性的规则，取各方中最严格的"
  },
  "ResultCode": {
    "INFO_FALSIFIED": "公示信息隐瞒真实情况弄虚作假",
    "INFO_NOT_PUBLICISED": "未按规定公示应当公示的信息",
    "NO_PROBLEM_FOUND": "未发现问题",
    "NO_RELEVANT_ACTIVITY": "未发现开展本次抽查涉及的经营活动",
    "PROBLEM_PENDING": "发现问题待后续处理",
    "QUALIFIED": "合格",
    "RECTIFICATION_ORDERED": "发现问题已责令改正",
    "SERIOUS_NON_COOPERATION": "不配合检查情节严重",
    "UNQUALIFIED": "不合格",
    "UNREACHABLE": "通过登记的住所（经营场所）无法联系"
  },
  "RetentionClass": {
    "PERMANENT": "永久",
    "YEARS_10": "10年",
    "YEARS_30": "30年"
  },
  "ScopeMatch": {
    "ALL": "同时具有各部门事项",
    "ANY": "具有任一部门事项"
  },
  "SecrecyClass": {
    "LEGALLY_WITHHELD": "依法依规不予公开",
    "NONE": "无",
    "PERSONAL_PRIVACY": "个人隐私",
    "POLICE_WORK_SECRET": "警务工作秘密",
    "STATE_SECRET": "国家秘密",
    "TRADE_SECRET": "商业机密"
  },
  "Sex": {
    "FEMALE": "女",
    "MALE": "男"
  },
  "SignatureKind": {
    "REFUSED": "拒绝签字或盖章",
    "SEALED": "盖章",
    "SIGNED": "签字"
  },
  "SuccessionKind": {
    "DIVISION": "分立",
    "LINK": "平台编码补录统一社会信用代码",
    "MERGER": "吸收合并"
  },
  "SuccessionState": {
    "APPLIED": "已生效",
    "REJECTED": "不批准",
    "REQUESTED": "待主要负责人批准"
  },
  "TaskKind": {
    "DIRECTED": "定向抽查",
    "DOUBLE_RANDOM": "双随机抽查"
  },
  "TaskOrigin": {
    "AD_HOC": "临时性联合抽查",
    "DIRECTED": "另行部署",
    "DISPATCHED": "上级派发",
    "PLAN": "年度计划"
  },
  "TaskPartyRole": {
    "EXECUTOR": "承担上级派发任务的下级部门",
    "INITIATOR": "发起部门",
    "PARTICIPANT": "参与部门"
  },
  "TaskPartyState": {
    "ACCEPTED": "参加",
    "DECLINED": "不参加",
    "INVITED": "待答复",
    "WITHDRAWN": "退出"
  },
  "TaskState": {
    "ARCHIVED": "已归档",
    "CANCELLED": "已取消",
    "CLOSED": "已办结",
    "DISPATCHED": "已派发",
    "DRAFT": "草稿",
    "FOLLOWING_UP": "后续处理中",
    "INSPECTORS_DRAWN": "已选派检查人员",
    "INVITED": "已邀请参与部门",
    "IN_PROGRESS": "检查中",
    "LOCKED": "名单已锁定",
    "OBJECTS_DRAWN": "已抽取检查对象",
    "READY": "待抽取",
    "RESULTS_PUBLISHED": "结果已公示",
    "VISITS_DONE": "检查结束",
    "VOIDED": "抽取已作废"
  },
  "TodoKind": {
    "ANSWER_INVITATION": "答复联合抽查邀请",
    "ANSWER_PLAN_ITEM": "答复联合抽查计划项",
    "ANSWER_REFERRAL": "答复移送",
    "APPROVE_PLAN": "审定年度计划",
    "APPROVE_REPLACEMENT": "审批人员更换",
    "APPROVE_REPORT": "审定报告",
    "APPROVE_VISIT_REPORT": "审定抽查报告",
    "CLOSE_TASK": "办结任务",
    "DECIDE_OBJECTION": "复核异议",
    "DECLARE_INTEREST": "声明有无利害关系",
    "DISPATCH_TASK": "派发任务",
    "DO_URGED_DUTY": "办理被督办的事项",
    "DRAW_INSPECTORS": "抽取检查人员",
    "DRAW_OBJECTS": "抽取检查对象",
    "LOCK_DRAW": "确认锁定名单",
    "MEND_DELIVERY": "处理发送失败的公示或失信记录",
    "PLAN_FOLLOW_UP": "确定后续处理的责任人和方案",
    "PREPARE_TASK": "完成任务准备",
    "PUBLISH_MATTER_LIST": "公布随机抽查事项清单",
    "PUBLISH_PENALTY": "公开行政处罚信息",
    "PUBLISH_RESULT": "公示检查结果",
    "PUBLISH_VISIT_REPORT": "公布抽查报告",
    "RECEIVE_AD_HOC": "受理临时性联合抽查的备案",
    "REFRESH_REGISTRY": "更新并确认名录库",
    "REROUTE_REFERRAL": "改送被退回的移送",
    "REVIEW_RESULT": "审核检查结果",
    "REVISE_VISIT_REPORT": "所载结果已经更正，制作更正后的抽查报告",
    "SEND_REPORT": "报送或公布报告",
    "SIGN_CORRECTION": "签字确认更正",
    "SUBMIT_RESULT": "提交结果审核",
    "VERIFY_RECTIFICATION": "核实整改",
    "VISIT": "实施检查"
  },
  "TrailFault": {
    "ADDED": "多出链尾以外的记录",
    "ALTERED": "内容与其哈希不符",
    "MISSING": "缺少这一序号的记录",
    "REWRITTEN": "与此前抄录的哈希不符",
    "UNLINKED": "没有接在前一条的哈希之后"
  },
  "TrailOutcome": {
    "DENIED": "被拒绝",
    "DONE": "已办理"
  },
  "ValueSource": {
    "CLAUSE": "条文规定",
    "DEFAULT": "条文未规定，平台默认值"
  },
  "VerifiedState": {
    "CANCELLED": "已取消",
    "ENDED": "已结束",
    "EXPECTED": "尚未到场",
    "UNDER_WAY": "检查中"
  },
  "VisitBranch": {
    "NON_COOPERATION": "不予配合检查情节严重",
    "UNREACHABLE": "通过登记的住所（经营场所）无法联系"
  },
  "VisitReportState": {
    "APPROVED": "已审定",
    "DRAFTED": "已起草",
    "PUBLISHED": "已公布",
    "SUPERSEDED": "已由更正后的版本代替"
  },
  "VisitState": {
    "ABORTED": "中止",
    "CANCELLED": "已取消",
    "CHECKING": "检查中",
    "FINISHED": "检查结束",
    "MATTERS_DONE": "事项完成",
    "NON_COOPERATION": "不予配合情节严重",
    "NOTIFIED": "已告知",
    "NO_NOTICE": "不宜告知",
    "PLANNED": "待检查",
    "PRECHECKED": "已预查比对",
    "REFUSED": "拒绝签字",
    "RESCHEDULED": "已改期",
    "SEALED": "已盖章",
    "SIGNED": "已签字",
    "STARTED": "已到场",
    "UNREACHABLE": "无法联系"
  },
  "WaitingDrawKind": {
    "INSPECTORS": "抽取检查人员",
    "OBJECTS": "抽取检查对象",
    "STAGED": "公开摇号"
  },
  "WithholdingMode": {
    "REDACTED": "部分公示：公示结果和日期，不公示内容。",
    "WITHHELD": "不予公示。"
  }
} as const;
