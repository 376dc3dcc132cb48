import type { PlainDate } from '@double-random/rules';

/** What papers are written from: names and labels only, no ids, nothing its reader may not know. */
export interface ObjectFacts {
  readonly name: string;
  /** 统一社会信用代码 or platform code. */
  readonly code: string;
  readonly address: string;
}
export interface TaskFacts {
  readonly no: string;
  readonly name: string;
  readonly windowFrom: PlainDate;
  readonly windowTo: PlainDate;
  /** Regulations the task stands on, with 《》 and number, joint rules first. */
  readonly regulations: readonly string[];
  readonly ratioBasisPoints: number;
}
export interface MemberFacts {
  readonly name: string;
  readonly department: string;
  readonly certificateNo: string;
  readonly leader: boolean;
  readonly expert: boolean;
}
/** 检查码: by which the object holds the people at its door against the platform. */
export interface CodeFacts {
  readonly code: string;
  /** Where the QR code leads. */
  readonly address: string;
}
export interface MatterFacts {
  readonly department: string;
  readonly name: string;
  readonly methods: readonly string[];
  readonly checklist: readonly string[];
  /** `《旅馆业治安管理办法》第九条` */
  readonly bases: readonly string[];
}
