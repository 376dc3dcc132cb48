/** Generated from schema/api.graphql. */
export const labels = {
  "AcceptanceState": {
    "PENDING": "待答复",
    "ACCEPTED": "已同意",
    "DECLINED": "不同意"
  },
  "AgencyKind": {
    "DEPARTMENT": "业务部门",
    "CONFERENCE_OFFICE": "“双随机、一公开”监管工作联席会议办公室"
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
    "DRAWN": "已抽中",
    "LOCKED": "已锁定",
    "DISPATCHED": "已派发",
    "SCHEDULED": "已排期",
    "VISITED": "已检查",
    "UNVISITABLE": "无法实施检查",
    "REPORTED": "结果已形成",
    "PUBLISHED": "已公示",
    "CLOSED": "已办结",
    "VOIDED": "已作废",
    "CANCELLED": "已取消"
  },
  "CancelReason": {
    "TASK_CANCELLED": "任务取消",
    "OUT_OF_SCOPE_FOUND": "发现不在检查范围",
    "CAP_AFTER_YEAR_END": "跨年后次数已达上限"
  },
  "CauseGround": {
    "COMPLAINT": "投诉举报",
    "DATA_MONITORING": "大数据监测",
    "TRANSFERRED": "转办交办",
    "UPPER_SPECIAL": "上级特殊要求"
  },
  "CeremonyFailureKind": {
    "REFUSED": "不符合规定",
    "INTERRUPTED": "中断",
    "EXPIRED": "超过时限",
    "ABANDONED": "中止"
  },
  "CeremonyState": {
    "OPEN": "进行中",
    "CLOSED": "已完成",
    "VOID": "已作废"
  },
  "Channel": {
    "NATIONAL_CREDIT_SYSTEM": "国家企业信用信息公示系统",
    "GOVERNMENT_PORTAL": "政府门户网站“双随机、一公开”专栏",
    "DEPARTMENT_SITE": "“双随机、一公开”网"
  },
  "ConductGround": {
    "PROCEDURE_VIOLATED": "违反法定程序",
    "POWER_ABUSED": "滥用职权、玩忽职守、徇私舞弊",
    "FALSIFIED": "在抽查监管过程中弄虚作假",
    "DUTY_NEGLECTED": "不履行或者不正确履行职责",
    "OTHER": "其他应当追究责任的情形"
  },
  "ConductOutcomeCode": {
    "NOT_FOUNDED": "不属实",
    "CRITICISED": "批评教育",
    "DISCIPLINED": "给予处分",
    "HANDED_OVER": "移送有权机关"
  },
  "CorrectionState": {
    "REQUESTED": "待签字",
    "REJECTED": "不同意",
    "SIGNED": "已签字",
    "PUBLISHED": "已更正公示"
  },
  "CreditEventKind": {
    "RESULT": "检查结果首次公示",
    "RESULT_CORRECTION": "检查结果更正，取代前一版本",
    "PENALTY": "行政处罚首次公开",
    "PENALTY_CORRECTION": "行政处罚更正，取代前一版本",
    "ABNORMAL_LISTING": "列入经营异常名录"
  },
  "CreditRecordKind": {
    "PENALTY": "行政处罚",
    "LISTING": "列入经营异常名录"
  },
  "CreditRiskClass": {
    "A": "信用风险低",
    "B": "信用风险一般",
    "C": "信用风险较高",
    "D": "信用风险高"
  },
  "DeadlineState": {
    "OPEN": "未到期",
    "ON_TIME": "按时完成",
    "LATE": "逾期完成，视为未完成任务",
    "OVERDUE": "逾期未完成",
    "PROVISIONAL": "期限暂定：所涉年度的放假安排尚未录入",
    "CANCELLED": "不再需要"
  },
  "DelegableRole": {
    "DEPUTY_HEAD": "分管负责人",
    "PRINCIPAL_HEAD": "主要负责人"
  },
  "DeliveryState": {
    "QUEUED": "待发送",
    "SENT": "已发送",
    "ACKED": "已确认",
    "FAILED": "发送失败，须人工处理"
  },
  "DocumentKind": {
    "SITE_CHECK": "现场检查",
    "STATEMENT_DEFENCE": "陈述申辩",
    "RIGHTS_NOTICE": "权利告知",
    "INSPECTION_NOTICE": "行政检查通知书",
    "RECTIFICATION_NOTICE": "责令改正通知书",
    "OTHER": "其他"
  },
  "DrawKind": {
    "OBJECTS": "检查对象",
    "INSPECTORS": "检查人员"
  },
  "DrawState": {
    "SEALED": "已封存",
    "OPEN": "抽取中",
    "DONE": "已抽取",
    "VOID": "已作废"
  },
  "DrawVoidReason": {
    "DATA_ERROR": "数据错误",
    "WRONG_PLAN": "抽查方案有误",
    "CEREMONY_FAILED": "抽取未能完成",
    "SUPERIOR_ORDER": "上级决定"
  },
  "EquivalenceState": {
    "PROPOSED": "待对方同意",
    "AGREED": "双方同意",
    "REVOKED": "已终止"
  },
  "EvidenceType": {
    "SITE_RECORD": "现场检查笔录",
    "PHOTO": "现场照片",
    "AUDIO_VIDEO": "音像记录",
    "DOCUMENT": "文书资料",
    "OPINION": "专业意见"
  },
  "ExemptionGround": {
    "REPEATED_COMPLAINTS": "多次被投诉举报",
    "ABNORMAL_LIST": "列入经营异常名录",
    "DISHONESTY": "存在失信行为",
    "SERIOUS_DISHONEST_LIST": "列入严重违法失信名单",
    "SERIOUS_VIOLATION": "存在严重违法违规记录",
    "BAD_RECORDS": "有较多不良记录",
    "HIGH_SOCIAL_CONCERN": "社会关注度高",
    "SPECIAL_CAMPAIGN": "专项整治",
    "SPECIAL_EVENT": "特殊事件",
    "UPPER_INSTRUCTION": "上级指令"
  },
  "ExemptionState": {
    "REQUESTED": "已申请",
    "APPROVED": "已批准",
    "REJECTED": "不予批准",
    "USED": "已使用",
    "EXPIRED": "已到期",
    "REVOKED": "已撤销"
  },
  "ExpertRole": {
    "TESTING_BODY": "检测机构",
    "RESEARCH_INSTITUTE": "科研院所",
    "SCHOLAR": "专家学者",
    "PROFESSIONAL_BODY": "专业机构",
    "AUDIT": "审计机构",
    "CAPITAL_VERIFICATION": "验资机构",
    "EVALUATION": "评估机构"
  },
  "ExpertState": {
    "ACTIVE": "可参与",
    "SUSPENDED": "暂停参与"
  },
  "FairnessDimension": {
    "AREA": "区域",
    "KIND": "对象类型",
    "SIZE": "规模（适用事项数）",
    "RISK": "信用风险等级"
  },
  "FeedbackSubject": {
    "BUSINESS_OBSTRUCTED": "妨碍正常的生产经营活动",
    "GIFTS": "索取或者收受财物",
    "BENEFIT": "谋取其他利益",
    "FEES": "收取或者变相收取费用",
    "PROCEDURE": "未出示证件、未告知依据和权利等程序问题",
    "PRAISE": "表扬",
    "OTHER": "其他意见"
  },
  "FieldDraftKind": {
    "RESULT": "检查结果",
    "MEASURE": "监管措施",
    "EVIDENCE": "证据",
    "SIGNATURE": "签字"
  },
  "FieldDraftState": {
    "APPLIED": "已采用",
    "MERGED": "已与他人的填写合并",
    "CONFLICT": "与他人的填写不一致，待处理",
    "HELD": "前一项待处理，暂缓",
    "REFUSED": "不符合规定，未采用",
    "SETTLED": "处理后采用",
    "DISCARDED": "处理后不采用"
  },
  "FollowUpOutcome": {
    "REFERRED": "移送（转办）",
    "ABNORMAL_LISTED": "列入经营异常名录",
    "CASE_FILED": "立案查处",
    "RECTIFIED_VERIFIED": "整改已核实",
    "NO_ACTION": "无需处理"
  },
  "FollowUpState": {
    "OPEN": "待处理",
    "RECTIFYING": "整改中",
    "VERIFIED": "整改已核实",
    "OVERDUE": "整改逾期",
    "CASE_FILED": "已立案",
    "PENALISED": "已处罚",
    "NO_PENALTY": "不予处罚",
    "REFERRED": "已移送",
    "ABNORMAL_LISTED": "已列入经营异常名录",
    "CLOSED": "已办结"
  },
  "GuidanceSubject": {
    "GENERAL": "总体工作",
    "LIST": "抽查事项清单",
    "OBJECT_REGISTRY": "检查对象名录库",
    "INSPECTOR_REGISTRY": "执法检查人员名录库"
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
    "ID_NUMBER": "身份证号",
    "POLICE_NUMBER": "警号",
    "CONTACT_PHONE": "联系方式"
  },
  "InspectorState": {
    "ACTIVE": "在岗",
    "ON_LEAVE": "请假",
    "SUSPENDED": "停用",
    "EXPIRED": "证件过期",
    "TRANSFERRED": "调离",
    "RETIRED": "退休"
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
    "REMOVED": "取消",
    "CHANGED": "调整"
  },
  "MatterCheckState": {
    "OPEN": "待检查",
    "RECORDED": "已录入",
    "SIGNED": "检查人员已签字",
    "UNDER_REVIEW": "审核中",
    "REVIEWED": "已审核",
    "RETURNED": "退回修改",
    "PUBLISHED": "已公示",
    "REDACTED_PUBLISHED": "部分公示",
    "WITHHELD": "不予公示",
    "RECOGNISED": "结果互认",
    "NOT_CHECKED": "未检查",
    "DROPPED": "本年度已合格，不查"
  },
  "MatterListState": {
    "DRAFT": "起草中",
    "IN_REVIEW": "审核中",
    "APPROVED": "已审核",
    "PUBLISHED": "已公布",
    "SUPERSEDED": "已被新版本取代"
  },
  "Measure": {
    "SITE_RECORD": "制作现场笔录",
    "PRELIMINARY_EVIDENCE": "初步提取证据",
    "STOP_ORDER": "责令停止",
    "RECTIFY_ORDER": "督促整改"
  },
  "MeasureForm": {
    "WRITTEN": "书面",
    "ORAL": "口头",
    "MOBILE_PRINT": "移动执法设备打印"
  },
  "MemberKind": {
    "INSPECTOR": "执法检查人员",
    "EXPERT": "专家，协助检查，不计入人数"
  },
  "MemberState": {
    "DRAWN": "已抽取，待声明",
    "CLEARED": "已声明无利害关系",
    "RECUSED": "已回避",
    "REPLACEMENT_PENDING": "更换审批中",
    "REPLACED": "已更换",
    "BLOCKED": "无人可更换",
    "PRESENT": "到场",
    "DONE": "已完成"
  },
  "MergeKind": {
    "OWN": "本部门任务合并",
    "CROSS": "跨部门合并"
  },
  "MergeState": {
    "PROPOSED": "待对方同意",
    "PROMISED": "已约定，待派发时合并",
    "DONE": "已合并",
    "DECLINED": "不同意",
    "LAPSED": "未能合并",
    "DISSOLVED": "合并已解除"
  },
  "Method": {
    "DOCUMENT": "书面检查",
    "SITE": "实地检查",
    "NETWORK": "网络监测",
    "THIRD_PARTY": "委托专业机构"
  },
  "NewTaskOrigin": {
    "PLAN": "年度计划项",
    "AD_HOC": "临时性联合抽查（联合细则第八条）",
    "DIRECTED": "另行部署的定向抽查（开封细则第十三条第二款）"
  },
  "NotCheckedReason": {
    "BASIS_REPEALED": "依据已废止",
    "DEPARTMENT_ABSENT": "部门未到场",
    "PARTICIPANT_WITHDREW": "参与部门退出",
    "OTHER": "其他"
  },
  "NoticeChannel": {
    "WRITTEN": "书面",
    "PHONE": "电话",
    "FAX": "传真"
  },
  "NoticeItem": {
    "BASIS": "检查依据",
    "CONTENT": "检查内容",
    "PERIOD": "检查期限",
    "REQUIREMENTS": "配合要求",
    "INSPECTORS": "检查人员名单"
  },
  "NoticeState": {
    "WRITTEN": "书面",
    "PHONE": "电话",
    "FAX": "传真",
    "NONE": "不宜告知，未告知"
  },
  "ObjectKind": {
    "ENTERPRISE": "企业",
    "INDIVIDUAL_BUSINESS": "个体工商户",
    "FARMER_COOP": "农民专业合作社",
    "PRACTITIONER": "从业人员",
    "PRODUCT": "产品",
    "PROJECT": "项目",
    "ACTIVITY": "行为",
    "FACILITY": "设施",
    "OTHER": "其他主体"
  },
  "ObjectSecret": {
    "PERSON_IN_CHARGE": "负责人姓名",
    "CONTACT_PHONE": "联系电话",
    "ID_NUMBER": "身份证号",
    "OWNER_ID_NUMBER": "所属主体身份证号"
  },
  "ObjectState": {
    "PENDING": "待确认",
    "ACTIVE": "正常",
    "SUSPENDED": "暂停",
    "DEREGISTERED": "注销",
    "MERGED": "合并"
  },
  "ObjectSuccessionKind": {
    "MERGER": "合并",
    "DIVISION": "分立",
    "DUPLICATE": "同一主体重复登记"
  },
  "ObjectTagGround": {
    "REPEATED_COMPLAINTS": "多次被投诉举报",
    "ABNORMAL_LIST": "列入经营异常名录",
    "DISHONESTY": "存在失信行为",
    "SERIOUS_DISHONEST_LIST": "列入严重违法失信名单",
    "SERIOUS_VIOLATION": "存在严重违法违规记录",
    "BAD_RECORDS": "有较多不良记录",
    "HIGH_SOCIAL_CONCERN": "社会关注度高"
  },
  "ObjectionOutcome": {
    "RECHECKING": "复核中",
    "UPHELD": "异议成立",
    "REJECTED": "异议不成立"
  },
  "ObjectionState": {
    "RECEIVED": "已受理",
    "RECHECKING": "复核中",
    "UPHELD": "异议成立",
    "REJECTED": "异议不成立"
  },
  "OfficialDocumentFormat": {
    "HTML": "打印页",
    "DOCX": "Word 文档"
  },
  "OfficialDocumentKind": {
    "LIST_CONFIRMATION": "检查对象名单确认单",
    "JOINT_NOTICE": "部门联合检查告知书",
    "INSPECTION_NOTICE": "行政检查通知书",
    "RECORD_FORM": "市场监管领域部门联合抽查情况记录表",
    "RECTIFICATION_ORDER": "责令改正通知书",
    "REFERRAL_LETTER": "移送函",
    "VISIT_REPORT": "一次检查的抽查报告",
    "SPOT_CHECK_REPORT": "抽查报告",
    "CORRECTION_FORM": "抽查检查结果更正审批表"
  },
  "OriginLevel": {
    "NATIONAL": "国家",
    "PROVINCE": "省",
    "CITY": "市",
    "COUNTY": "县（市、区）"
  },
  "PenaltyKind": {
    "WARNING": "警告、通报批评",
    "FINE": "罚款",
    "CONFISCATION": "没收违法所得、非法财物",
    "SUSPENSION": "责令停产停业、暂扣许可证件",
    "REVOCATION": "吊销许可证件",
    "OTHER": "其他行政处罚"
  },
  "PenaltyState": {
    "DECIDED": "已决定，未公开",
    "PUBLISHED": "已公开",
    "SUPERSEDED": "已更正"
  },
  "PlanState": {
    "DRAFT": "草稿",
    "ACCEPTED": "各方已确认",
    "FILED": "已备案",
    "COMPILED": "已汇总",
    "PUBLISHED": "已公布",
    "AMENDED": "调整中",
    "CLOSED": "已收口"
  },
  "ProcessLinkCode": {
    "LIST_PUBLISHED": "抽查事项清单公告",
    "PLAN_PUBLISHED": "年度抽查计划公示",
    "TASK_CREATED": "抽查任务发起",
    "OBJECTS_DRAWN": "检查对象名单抽取",
    "LIST_DISPATCHED": "检查对象名单派发",
    "INSPECTORS_DRAWN": "检查人员匹配",
    "VISITS_ASSIGNED": "具体检查任务下达",
    "RESULTS_RECORDED": "检查结果录入",
    "RESULTS_REVIEWED": "检查结果审核",
    "RESULTS_PUBLISHED": "检查结果公示",
    "FOLLOWED_UP": "后续处置",
    "ARCHIVED": "归档管理"
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
    "REGISTRY": "名录库核对、维护",
    "CERTIFICATE": "执法证件核验",
    "TASK": "抽查任务",
    "FOLLOW_UP": "后续处置"
  },
  "RatioLevel": {
    "NATIONAL": "国家",
    "PROVINCIAL": "省",
    "CITY": "市"
  },
  "RecordedOutcome": {
    "CASE_FILED": "立案查处。",
    "ABNORMAL_LISTED": "列入经营异常名录；仅市场监管部门。"
  },
  "RedactableField": {
    "MATTER": "抽查事项",
    "PUBLIC_TEXT": "公示的说明",
    "OBJECT": "检查对象"
  },
  "ReferralState": {
    "DRAFT": "草稿",
    "SENT": "已移送",
    "ACCEPTED": "已接收",
    "REJECTED": "被退回",
    "HANDLED": "已办理"
  },
  "RegistryDifferenceKind": {
    "MISSING": "名单有、名录库没有",
    "UNLISTED": "名录库有、名单没有",
    "INVALID": "名单中的编码无效"
  },
  "RegistryImportOutcome": {
    "CREATED": "新增",
    "CHANGED": "变更",
    "UNCHANGED": "未变",
    "MISSING": "未列入"
  },
  "RegistryImportScope": {
    "MERGE": "合并：未列入的不动",
    "REPLACE": "全量替换：列出未列入的"
  },
  "RegistryImportState": {
    "WAITING_CHECK": "等待校验",
    "CHECKING": "正在校验",
    "CHECKED": "已校验，待提交",
    "REFUSED": "文件不能读取",
    "WAITING_COMMIT": "等待提交",
    "COMMITTING": "正在提交",
    "COMMITTED": "已提交",
    "UNDONE": "已撤销",
    "DISCARDED": "已放弃"
  },
  "RegistryKind": {
    "OBJECTS": "检查对象名录库",
    "INSPECTORS": "执法检查人员名录库"
  },
  "ReplacementGround": {
    "POST_CHANGE": "岗位调整",
    "WORK_CONFLICT": "工作冲突",
    "HEALTH": "健康状况",
    "RECUSAL": "执法回避",
    "OTHER_SPECIAL": "其他特殊情况"
  },
  "ReplacementMethod": {
    "RANDOM": "随机抽取",
    "DESIGNATE": "选派"
  },
  "ReplacementState": {
    "PENDING_APPROVAL": "待分管负责人同意",
    "APPROVED": "已同意，待执行",
    "REJECTED": "不同意",
    "EXECUTED": "已更换",
    "BLOCKED": "无人可更换"
  },
  "ReportKind": {
    "SEMI_ANNUAL": "随机抽查情况报告（半年）",
    "SUMMARY": "随机抽查报告（任务）",
    "COMPLETION": "完成情况报告（上级派发的任务）"
  },
  "ReportState": {
    "DRAFTED": "已起草",
    "APPROVED": "已审定",
    "SUBMITTED": "已报送",
    "PUBLISHED": "已公布"
  },
  "ResolutionRule": {
    "STRICTEST": "保护被检查对象和随机性的规则，取各方中最严格的",
    "JOINT_PACK": "联合检查的组织方式，按联合抽查细则",
    "OWN_PACK": "本部门的人员、审批、文书和公示，按本部门规定",
    "EARLIER_DEADLINE": "期限取联合抽查细则与本部门规定中较早的",
    "CUMULATIVE": "互不排斥的义务同时适用"
  },
  "ResultCode": {
    "NO_PROBLEM_FOUND": "未发现问题",
    "INFO_NOT_PUBLICISED": "未按规定公示应当公示的信息",
    "INFO_FALSIFIED": "公示信息隐瞒真实情况弄虚作假",
    "UNREACHABLE": "通过登记的住所（经营场所）无法联系",
    "RECTIFICATION_ORDERED": "发现问题已责令改正",
    "SERIOUS_NON_COOPERATION": "不配合检查情节严重",
    "NO_RELEVANT_ACTIVITY": "未发现开展本次抽查涉及的经营活动",
    "PROBLEM_PENDING": "发现问题待后续处理",
    "QUALIFIED": "合格",
    "UNQUALIFIED": "不合格"
  },
  "RetentionClass": {
    "PERMANENT": "永久",
    "YEARS_30": "30年",
    "YEARS_10": "10年"
  },
  "ScopeMatch": {
    "ALL": "同时具有各部门事项",
    "ANY": "具有任一部门事项"
  },
  "SecrecyClass": {
    "NONE": "无",
    "STATE_SECRET": "国家秘密",
    "POLICE_WORK_SECRET": "警务工作秘密",
    "TRADE_SECRET": "商业机密",
    "PERSONAL_PRIVACY": "个人隐私",
    "LEGALLY_WITHHELD": "依法依规不予公开"
  },
  "Sex": {
    "MALE": "男",
    "FEMALE": "女"
  },
  "SignatureKind": {
    "SIGNED": "签字",
    "SEALED": "盖章",
    "REFUSED": "拒绝签字或盖章"
  },
  "SuccessionKind": {
    "MERGER": "吸收合并",
    "DIVISION": "分立",
    "LINK": "平台编码补录统一社会信用代码"
  },
  "SuccessionState": {
    "REQUESTED": "待主要负责人批准",
    "APPLIED": "已生效",
    "REJECTED": "不批准"
  },
  "TaskKind": {
    "DOUBLE_RANDOM": "双随机抽查",
    "DIRECTED": "定向抽查"
  },
  "TaskOrigin": {
    "PLAN": "年度计划",
    "AD_HOC": "临时性联合抽查",
    "DIRECTED": "另行部署",
    "DISPATCHED": "上级派发"
  },
  "TaskPartyRole": {
    "INITIATOR": "发起部门",
    "PARTICIPANT": "参与部门",
    "EXECUTOR": "承担上级派发任务的下级部门"
  },
  "TaskPartyState": {
    "ACCEPTED": "参加",
    "INVITED": "待答复",
    "DECLINED": "不参加",
    "WITHDRAWN": "退出"
  },
  "TaskState": {
    "DRAFT": "草稿",
    "INVITED": "已邀请参与部门",
    "READY": "待抽取",
    "OBJECTS_DRAWN": "已抽取检查对象",
    "LOCKED": "名单已锁定",
    "DISPATCHED": "已派发",
    "INSPECTORS_DRAWN": "已选派检查人员",
    "IN_PROGRESS": "检查中",
    "VISITS_DONE": "检查结束",
    "RESULTS_PUBLISHED": "结果已公示",
    "FOLLOWING_UP": "后续处理中",
    "CLOSED": "已办结",
    "ARCHIVED": "已归档",
    "VOIDED": "抽取已作废",
    "CANCELLED": "已取消"
  },
  "TodoKind": {
    "ANSWER_INVITATION": "答复联合抽查邀请",
    "ANSWER_PLAN_ITEM": "答复联合抽查计划项",
    "APPROVE_PLAN": "审定年度计划",
    "PUBLISH_MATTER_LIST": "公布随机抽查事项清单",
    "REFRESH_REGISTRY": "更新并确认名录库",
    "PREPARE_TASK": "完成任务准备",
    "DRAW_OBJECTS": "抽取检查对象",
    "LOCK_DRAW": "确认锁定名单",
    "EXAMINE_TAMPERING": "核查被改动的抽取名单",
    "DISPATCH_TASK": "派发任务",
    "DRAW_INSPECTORS": "抽取检查人员",
    "CLOSE_TASK": "办结任务",
    "DECLARE_INTEREST": "声明有无利害关系",
    "VISIT": "实施检查",
    "REDO_RESULT": "补正被退回的检查结果",
    "SUBMIT_RESULT": "提交结果审核",
    "REVIEW_RESULT": "审核检查结果",
    "PUBLISH_RESULT": "公示检查结果",
    "MEND_DELIVERY": "处理发送失败的公示或失信记录",
    "SIGN_CORRECTION": "签字确认更正",
    "DECIDE_OBJECTION": "复核异议",
    "APPROVE_REPLACEMENT": "审批人员更换",
    "PLAN_FOLLOW_UP": "确定后续处理的责任人和方案",
    "VERIFY_RECTIFICATION": "核实整改",
    "ANSWER_REFERRAL": "答复移送",
    "REROUTE_REFERRAL": "改送被退回的移送",
    "KNOW_CRIMINAL_REFERRAL": "知悉涉嫌犯罪的移送",
    "PUBLISH_PENALTY": "公开行政处罚信息",
    "APPROVE_REPORT": "审定报告",
    "APPROVE_VISIT_REPORT": "审定抽查报告",
    "PUBLISH_VISIT_REPORT": "公布抽查报告",
    "REVISE_VISIT_REPORT": "所载结果已经更正，制作更正后的抽查报告",
    "SEND_REPORT": "报送或公布报告",
    "DO_URGED_DUTY": "办理被督办的事项",
    "RECEIVE_AD_HOC": "受理临时性联合抽查的备案"
  },
  "TrailFault": {
    "MISSING": "缺少这一序号的记录",
    "ALTERED": "内容与其哈希不符",
    "UNLINKED": "没有接在前一条的哈希之后",
    "ADDED": "多出链尾以外的记录",
    "REWRITTEN": "与此前抄录的哈希不符"
  },
  "TrailOutcome": {
    "DONE": "已办理",
    "DENIED": "被拒绝"
  },
  "ValueSource": {
    "CLAUSE": "条文规定",
    "DEFAULT": "条文未规定，平台默认值"
  },
  "VerifiedState": {
    "EXPECTED": "尚未到场",
    "UNDER_WAY": "检查中",
    "ENDED": "已结束",
    "CANCELLED": "已取消"
  },
  "VisitBranch": {
    "UNREACHABLE": "通过登记的住所（经营场所）无法联系",
    "NON_COOPERATION": "不予配合检查情节严重"
  },
  "VisitReportState": {
    "DRAFTED": "已起草",
    "APPROVED": "已审定",
    "PUBLISHED": "已公布",
    "SUPERSEDED": "已由更正后的版本代替"
  },
  "VisitState": {
    "PLANNED": "待检查",
    "RESCHEDULED": "已改期",
    "PRECHECKED": "已预查比对",
    "NOTIFIED": "已告知",
    "NO_NOTICE": "不宜告知",
    "STARTED": "已到场",
    "CHECKING": "检查中",
    "MATTERS_DONE": "事项完成",
    "SIGNED": "已签字",
    "SEALED": "已盖章",
    "REFUSED": "拒绝签字",
    "UNREACHABLE": "无法联系",
    "NON_COOPERATION": "不予配合情节严重",
    "FINISHED": "检查结束",
    "ABORTED": "中止",
    "CANCELLED": "已取消"
  },
  "WaitingDrawKind": {
    "OBJECTS": "抽取检查对象",
    "INSPECTORS": "抽取检查人员",
    "STAGED": "公开摇号"
  },
  "WithholdingMode": {
    "REDACTED": "部分公示：公示结果和日期，不公示内容。",
    "WITHHELD": "不予公示。"
  }
} as const;
