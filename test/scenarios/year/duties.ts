import type { Session } from '../../../gateway/standalone/demo/driver/session.ts';

interface Duty {
  readonly kind: string;
  readonly subject: string | null;
  readonly agency: string;
  readonly dueOn: string;
  readonly state: string;
}
interface Page {
  readonly deadlines: {
    readonly nodes: readonly Duty[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}
const query = `query($a: String, $agency: String) { deadlines(first: 100, after: $a, agency: $agency) {
  nodes { kind subject agency dueOn state } pageInfo { hasNextPage endCursor } } }`;

/** One kind of duty of the reader's own department, read as its people read it. */
export async function dutiesOf(session: Session, kind: string, subjects: readonly string[]): Promise<string[]> {
  const agency = session.account.split('.')[0]!;
  const found: Duty[] = [];
  for (let after: string | null = null; ; ) {
    const { deadlines }: Page = await session.query<Page>(query, { a: after, agency });
    found.push(...deadlines.nodes);
    if (!deadlines.pageInfo.hasNextPage) break;
    after = deadlines.pageInfo.endCursor;
  }
  const own = found.filter((d) => d.kind === kind && (subjects.length === 0 || subjects.includes(d.subject ?? '')));
  return [...new Set(own.map((d) => `${d.dueOn} ${d.state}`))];
}
