import type { EntitiesInScope } from '@double-random/department-kit/contract.ts';
import type { Refusal, Result } from '@double-random/rules';
import { askDepartment } from '../../draw/department-calls.ts';
import type { JointServices } from '../../services.ts';

/** Whom a department's registry holds under some of its matters, asked for page by page: a province does not fit into memory. */
export class RegistryInScope {
  readonly agency: string;
  /** CD 六: the lowest number the list allows, once a page was read. */
  cap: number | null = null;
  /** Why the department gives no answer, or not to the end. */
  refusals: readonly Refusal[] = [];
  private readonly ask: (after: string | null) => Promise<Result<EntitiesInScope>>;

  constructor(services: JointServices, requestId: string, agency: string, matterIds: readonly string[]) {
    this.agency = agency;
    this.ask = (after) => askDepartment(services, requestId, agency, 'entitiesInScope', { agency, matterIds, after });
  }

  /** @throws UNAVAILABLE */
  async *portions(): AsyncGenerator<readonly { readonly entityKey: string }[]> {
    for (let after: string | null = null; ; ) {
      const page: Result<EntitiesInScope> = await this.ask(after);
      if (!page.ok) {
        this.refusals = page.refusals;
        return;
      }
      this.cap = page.value.capPerYear;
      yield page.value.entityKeys.map((entityKey) => ({ entityKey }));
      after = page.value.next;
      if (after === null) return;
    }
  }
}
