import type { DepartmentModule } from '../profile.ts';
import { reconciliationGraph } from './graph/reconciliation-graph.ts';
import { Reconciliation, ReconciliationLine } from './reconciliation.entity.ts';
import { Reconciliation0001 } from './reconciliation.migration.ts';

/** 名录库比对: is everybody in who should be (YX 五（二）)? */
export const reconciliationModule: DepartmentModule = {
  storage: { entities: [Reconciliation, ReconciliationLine], migrations: [Reconciliation0001] },
  graph: reconciliationGraph,
};
