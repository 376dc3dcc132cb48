import type {
  CauseGround,
  Channel,
  deploymentGrounds,
  EvidenceType,
  ReplacementGround,
  recordGrounds,
  SecrecyClass,
} from '../codes/enums.ts';

export type RecordGround = (typeof recordGrounds)[number];
export type DeploymentGround = (typeof deploymentGrounds)[number];

/** A day of every year, inclusive until 24:00 Asia/Shanghai; `LAST` is the month's last day, 28 or 29 February included. */
export interface AnnualDate {
  readonly month: number;
  readonly day: number | 'LAST';
}

/** A term counted from the day after the event. `rollForward`: a last day off work moves to the next working day. */
export interface Term {
  readonly amount: number;
  readonly unit: 'WORKING_DAYS' | 'CALENDAR_DAYS';
  readonly rollForward: boolean;
}

export type ResultStart = 'TASK_END' | 'INSPECTION_END' | 'WORK_COMPLETION';
/** Where the number stands: fixed here for every matter, per matter, or in another document of the year. */
export type MatterRounds =
  | { readonly mode: 'IN_PLAN' | 'IN_MATTER_LIST' }
  | { readonly mode: 'EVERY_MATTER'; readonly rounds: number }
  | { readonly mode: 'PER_MATTER'; readonly rounds: Readonly<Record<string, number>> };
/** Ratios are basis points of the active registry (5 % = 500). */
export type MatterRatio =
  | { readonly mode: 'IN_PLAN' | 'IN_MATTER_LIST' }
  | { readonly mode: 'SET_YEARLY'; readonly upperLevelRatioForSpecialTasks: boolean }
  | { readonly mode: 'PER_MATTER'; readonly basisPoints: Readonly<Record<string, number>> };
export interface SampleRounding {
  readonly per: 'ROUND';
  readonly rounding: 'CEIL';
  readonly minimum: number;
}

export type InspectorDrawer = 'EXECUTION_UNIT' | 'RESPONSIBLE_UNIT' | 'OWN_DEPARTMENT' | 'INITIATOR_CENTRALLY' | 'UPPER_DEPARTMENT';
export type InspectorEligibility = 'POLICE_WITH_ENFORCEMENT_QUALIFICATION_OWN_LEVEL' | 'ENFORCEMENT_QUALIFICATION' | 'CERTIFICATE_HOLDER';
export type ExpertRole =
  | 'TESTING_BODY'
  | 'RESEARCH_INSTITUTE'
  | 'SCHOLAR'
  | 'PROFESSIONAL_BODY'
  | 'AUDIT'
  | 'CAPITAL_VERIFICATION'
  | 'EVALUATION';
/** Experts never count toward the minimum number of inspectors (KF-10b). */
export interface ExpertRule {
  readonly allowed: boolean;
  readonly roles: readonly ExpertRole[];
  readonly countTowardMinimum: false;
}
export type SigningHead = 'DEPUTY_HEAD_OF_OWN_DEPARTMENT' | 'PRINCIPAL_HEAD_OF_EXECUTION_UNIT' | 'PRINCIPAL_HEAD_OF_OWN_DEPARTMENT';

export interface AdvanceNotice {
  readonly required: boolean;
  /** Days between notice and visit; no text gives one. */
  readonly minLeadDays: number;
  readonly channels: readonly ('WRITTEN' | 'PHONE' | 'FAX')[];
  readonly waivedWhenUnsuitable: boolean;
}
export interface OnSiteNotice {
  readonly document: 'ADMINISTRATIVE_INSPECTION_NOTICE' | 'RIGHTS_NOTIFICATION' | 'NONE';
  readonly certificatesShown: boolean;
  readonly items: readonly ('BASIS' | 'CONTENT' | 'PERIOD' | 'REQUIREMENTS' | 'INSPECTORS')[];
}
export interface EvidenceRule {
  /** Present for every matter checked. */
  readonly always: readonly EvidenceType[];
  /** Present for steps the checklist flags as important. */
  readonly importantSteps: readonly EvidenceType[];
  readonly jointRecordForm: boolean;
  readonly sourceStated: boolean;
}
export type QuotaRule = 'INITIATE_1' | 'INITIATE_OR_JOIN_1' | 'OPTIONAL';
export interface JointQuota {
  readonly rule: QuotaRule | 'BY_DEPARTMENT_CLASS' | 'NONE';
  /** Kinds of department with another rule than OPTIONAL, under BY_DEPARTMENT_CLASS (PD 9). */
  readonly byClass: Readonly<Partial<Record<QuotaRule, readonly string[]>>>;
}
export type MatterField =
  | 'name'
  | 'objectScope'
  | 'categories'
  | 'methods'
  | 'inspectingBody'
  | 'legalBasis'
  | 'content'
  | 'ratio'
  | 'frequency'
  | 'measures'
  | 'procedure'
  | 'requirements';
export type ObjectField = 'jurisdictionAuthority' | 'code' | 'address' | 'businessScope' | 'personInCharge' | 'contactPhone';
export type InspectorField =
  | 'name'
  | 'idNumber'
  | 'policeNumber'
  | 'sex'
  | 'unit'
  | 'post'
  | 'contact'
  | 'certificateNumber'
  | 'professionalCategory'
  | 'enforcementFields';
export interface AdHocTask {
  readonly allowed: boolean;
  readonly grounds: readonly DeploymentGround[];
  readonly filingWithJointOffice: boolean;
  readonly publicNotice: boolean;
}

/** The type of the value of every parameter of requirements A.1. `null` = the text sets none. */
export interface ParameterValues {
  'cap.entityAnnual': number;
  'cap.jointAnnual': number | null;
  'cap.window': 'CALENDAR_YEAR' | 'ROLLING_12_MONTHS';
  'cap.unit': 'MARKET_ENTITY' | 'INSPECTION_OBJECT';
  'cap.scope': 'CROSS_DEPARTMENT' | 'OWN_DEPARTMENT';
  'cap.strength': 'IN_PRINCIPLE' | 'GENERALLY';
  'exemption.recordGrounds': readonly RecordGround[];
  'exemption.recordRequiresKeySector': boolean;
  'exemption.deploymentGrounds': readonly DeploymentGround[];
  'exemption.effect': 'UNLIMITED' | 'RAISE' | 'RAISE_APPROPRIATELY' | 'MUST_RAISE' | 'NONE';
  'exemption.defaultRaise': number | null;
  'exemption.consumesCap': boolean;
  'exemption.approver': SigningHead;
  'cause.grounds': readonly CauseGround[];
  'cause.fields': readonly ('SPECIAL_INDUSTRY' | 'KEY_FIELD' | 'KEY_SUPERVISION')[];
  noRepeatPassedMatter: boolean;
  keyAreaExempt: boolean;
  mutualRecognition: boolean;
  'matter.roundsPerYear': MatterRounds;
  'matter.ratio': MatterRatio;
  'sample.rounding': SampleRounding;
  'inspectors.min': number;
  'inspectorDraw.by': readonly InspectorDrawer[];
  'inspector.eligibility': InspectorEligibility;
  'inspector.certificateAt': 'ENTRY' | 'DRAW';
  experts: ExpertRule;
  'replacement.grounds': readonly ReplacementGround[];
  'replacement.approver': SigningHead;
  'replacement.method': 'RANDOM' | 'DESIGNATE_ALLOWED';
  recusal: boolean;
  siteVisitMandatory: boolean;
  'notice.advance': AdvanceNotice;
  'notice.onSiteDocument': OnSiteNotice;
  preCheck: boolean;
  'evidence.required': EvidenceRule;
  objectSignature: 'REQUIRED_OR_REFUSAL_NOTE' | 'NOT_REQUIRED';
  'team.leader': 'INITIATOR_INSPECTOR' | 'INITIATOR_COORDINATES' | 'NONE';
  'draw.immutableFrom': 'DRAW' | 'LOCK';
  'result.deadline': Term;
  'result.start': ResultStart;
  'publication.channels': readonly Channel[];
  'publication.samplingSituation': boolean;
  'review.required': boolean;
  'secrecy.classes': readonly SecrecyClass[];
  /** CD 九: the drawn list itself is secret until it is published. */
  'secrecy.listUntilPublished': boolean;
  'correction.approver': SigningHead;
  'referral.deadline': Term | null;
  'penalty.publicationDeadline': Term | null;
  'summaryReport.deadline': Term | null;
  'report.dates': readonly AnnualDate[];
  'plan.madeBy': AnnualDate | null;
  'plan.filingDue': AnnualDate | null;
  'plan.filedWith': 'LEADING_GROUP_OFFICE' | 'JOINT_CONFERENCE_OFFICE' | null;
  'plan.publicationDue': AnnualDate | 'PROMPTLY' | null;
  'matterList.due': AnnualDate | null;
  'registry.due': AnnualDate | null;
  'registry.refresh': 'DYNAMIC' | 'AT_LEAST_YEARLY';
  'registry.confirmBeforeDraw': boolean;
  'registry.filingRequired': boolean;
  jointQuota: JointQuota;
  'publication.targetRate': number | null;
  mergeMattersAtOneObject: 'MUST' | 'ONE_VISIT' | 'NOT_STATED';
  adHocTask: AdHocTask;
  registryPublication: 'REDACTED' | 'NONE';
  'matterList.legalReview': boolean;
  'matterList.ownerConfirmsJointEntry': boolean;
  'matterList.mandatoryFields': readonly MatterField[];
  'object.mandatoryFields': readonly ObjectField[];
  'inspector.mandatoryFields': readonly InspectorField[];
  'training.required': boolean;
  archive: 'ARCHIVE_RULES' | 'EACH_DEPARTMENT';
}
