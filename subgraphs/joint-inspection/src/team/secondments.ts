import { type PlainDate, yearOf } from '@double-random/rules';
import { connection, decodeCursor, forbidden, hasRole, type PageRequest, pageSize, rows } from '@double-random/runtime';
import { departmentOf } from '../directory/present-department.ts';
import type { JointContext } from '../graph/joint-context.ts';

interface SecondmentRow {
  readonly id: string;
  readonly agency: string;
  readonly inspectorId: string;
  readonly windowFrom: PlainDate;
  readonly windowTo: PlainDate;
  readonly state: string;
}

/** CD 五: own people whom the department above drew, so that their department knows when they are away; never for which object (CD 九). */
export async function findSecondments(context: JointContext, request: PageRequest) {
  const { actor, deps } = context;
  if (actor.kind !== 'person' || !hasRole(actor, 'op', 'reg', 'dh', 'ph', 'aud')) throw forbidden('仅限本部门人员', 'CD 五');
  const size = pageSize(request);
  const [before] = decodeCursor(request.after, 1) ?? [null];
  const found = await rows<SecondmentRow>(
    deps.em(),
    `select m.id, m.agency, m.inspector_id as "inspectorId", t.window_from as "windowFrom", t.window_to as "windowTo", m.state
     from team_member m join task t on t.id = m.task_id where m.home_agency = $1 and ($2::text is null or m.id < $2) order by m.id desc limit $3`,
    [actor.department ?? '', before, size + 1],
  );
  return connection(
    found,
    size,
    (m) => [m.id],
    ({ agency, inspectorId, ...rest }) => ({
      ...rest,
      department: departmentOf(agency, yearOf(deps.clock.today())),
      inspector: { id: inspectorId },
    }),
  );
}
