import { type Actor, SeededRandom, type SubgraphContext } from '@double-random/runtime';
import { type DepartmentDeps, keysFrom } from '../../department-deps.ts';
import { publicSecurity, type RegistrySteps } from '../../objects/testing/registry-steps.ts';
import { type DepartmentHarness, person } from '../../testing/department-harness.ts';
import { importWork } from '../steps/import-work.ts';

const fields = `id state scope registry fileName rowsRead rows created changed unchanged missing faultyRows errorCount current errorFile
  committedBy undoneBy refusals { code message }`;

/** The four steps of an import as its maintainer takes them, with the background called by hand. */
export function importFlow(harness: DepartmentHarness, steps: RegistrySteps, agency: string) {
  const reg = person(`${agency}.reg`);
  const deps: DepartmentDeps = {
    em: harness.em,
    clock: harness.clock,
    random: new SeededRandom('imports'),
    log: () => {},
    key: keysFrom('a secret of at least thirty-two characters'),
  };
  const work = importWork(publicSecurity);
  const step = (name: string, input: string, actor: Actor) => (values: object) =>
    steps.mutate(`${name}PublicSecurityImport`, input, `import { ${fields} }`, values, actor);
  const one = async (id: string, actor = reg) => {
    const { data, denials } = await harness.graphql(`query ($id: ID!) { publicSecurityImport(id: $id) { ${fields} } }`, { id }, actor);
    return { ...data?.publicSecurityImport, denials };
  };
  const check = async (bytes: Uint8Array, options: object = {}, actor = reg) => {
    const { fileId } = await steps.upload(agency, bytes, actor);
    return step('check', 'CheckRegistryImportInput', actor)({ agency, registry: 'OBJECTS', fileId, ...options });
  };
  return {
    deps,
    check,
    one,
    commit: (id: string, options: object = {}, actor = reg) => step('commit', 'CommitRegistryImportInput', actor)({ id, ...options }),
    discard: (id: string, actor = reg) => step('discard', 'DiscardRegistryImportInput', actor)({ id }),
    undo: (id: string, reason = '导错了文件', actor = reg) => step('undo', 'UndoRegistryImportInput', actor)({ id, reason }),
    /** What the background would do. */
    work: () => work.now(deps),
    /** Checked, by the background. */
    async checked(bytes: Uint8Array, options: object = {}) {
      const { payload, errors } = await check(bytes, options);
      if (errors.length) throw new Error(errors[0].message);
      await work.now(deps);
      return one(payload.import.id);
    },
    /** Checked and committed. */
    async committed(bytes: Uint8Array, options: object = {}, commit: object = {}) {
      const { id } = await this.checked(bytes, options);
      const { errors } = await this.commit(id, commit);
      if (errors.length) throw new Error(errors[0].message);
      await work.now(deps);
      return one(id);
    },
    async changes(id: string, outcome: string, args = '', actor = reg) {
      const { data, denials } = await harness.graphql(
        `query ($id: ID!) { publicSecurityImportChanges(id: $id, outcome: ${outcome} ${args}) {
          nodes { outcome row code name changes { column before after } } pageInfo { hasNextPage endCursor } } }`,
        { id },
        actor,
      );
      return { page: data?.publicSecurityImportChanges, denials };
    },
    async errors(id: string) {
      const query = `query ($id: ID!) { publicSecurityImportErrors(id: $id) {
        nodes { row errors { row column value message expected basis } } pageInfo { hasNextPage } } }`;
      return (await harness.graphql(query, { id }, reg)).data.publicSecurityImportErrors.nodes;
    },
    context: (actor: Actor): SubgraphContext => ({ actor, requestId: 'file', deps, cache: new Map() }),
  };
}
export type ImportFlow = ReturnType<typeof importFlow>;
