/** Ids are `<prefix>_<kind>_<uuidv7>`, opaque to clients and parsed only here. */
export interface EntityIdParts {
  readonly prefix: string;
  readonly kind: string;
  readonly uuid: string;
}

/** Subgraph prefix → what its GraphQL type names begin with. A further department is one further line of a table like this. */
export const idPrefixes: Readonly<Record<string, string>> = {
  ps: 'PublicSecurity',
  ca: 'CivilAirDefense',
  ms: 'MarketSupervision',
  ji: '',
};

/** Kind → the type name without the department's part. */
export const idKinds: Readonly<Record<string, string>> = {
  mtr: 'Matter',
  ins: 'Inspector',
  obj: 'Entry',
  lst: 'MatterList',
  reg: 'Register',
  frm: 'Frame',
  imp: 'Import',
  jml: 'JointMatterList',
  jmt: 'JointMatter',
  pln: 'Plan',
  itm: 'PlanItem',
  tsk: 'Task',
  inv: 'Invitation',
  asg: 'Assignment',
  drw: 'Draw',
  cap: 'CapEntry',
  exm: 'Exemption',
  tem: 'Team',
  mbr: 'TeamMember',
  rpl: 'Replacement',
  sch: 'Scheme',
  ntc: 'Notice',
  vis: 'Visit',
  evi: 'Evidence',
  mea: 'MeasureTaken',
  fnd: 'Finding',
  pub: 'Publication',
  cor: 'Correction',
  ref: 'Referral',
  fup: 'FollowUp',
  pen: 'Penalty',
  rpt: 'Report',
  dln: 'Deadline',
  arc: 'Archive',
  isu: 'Issue',
  cse: 'ConductCase',
  trl: 'TrailEntry',
};

const shape = /^([a-z]{2,4})_([a-z]{3})_([0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12})$/;

/** Makes and reads ids over its tables; `entityIds` below holds the tables that ship. */
export class EntityIds {
  constructor(
    private readonly prefixes: Readonly<Record<string, string>>,
    private readonly kinds: Readonly<Record<string, string>>,
  ) {}

  /** The same with further departments or kinds. */
  extend(prefixes: Readonly<Record<string, string>>, kinds: Readonly<Record<string, string>> = {}): EntityIds {
    return new EntityIds({ ...this.prefixes, ...prefixes }, { ...this.kinds, ...kinds });
  }

  /** Throws a RangeError for an unknown prefix or kind, or a text that is no UUID version 7: all three are bugs. */
  make(prefix: string, kind: string, uuid: string): string {
    const id = `${prefix}_${kind}_${uuid}`;
    if (!this.find(id)) throw new RangeError(`not an entity id: ${id}`);
    return id;
  }

  /** The parts, or undefined for anything that is not an id of ours (an unknown id is "not there", not an error). */
  find(id: string): EntityIdParts | undefined {
    const match = shape.exec(id);
    if (!match) return undefined;
    const [, prefix, kind, uuid] = match as unknown as [string, string, string, string];
    return Object.hasOwn(this.prefixes, prefix) && Object.hasOwn(this.kinds, kind) ? { prefix, kind, uuid } : undefined;
  }

  /** `ps_mtr_…` → `PublicSecurityMatter`, `ji_vis_…` → `Visit`; undefined for anything that is not an id of ours. */
  typenameOf(id: string): string | undefined {
    const parts = this.find(id);
    return parts && `${this.prefixes[parts.prefix]}${this.kinds[parts.kind]}`;
  }
}

export const entityIds = new EntityIds(idPrefixes, idKinds);
