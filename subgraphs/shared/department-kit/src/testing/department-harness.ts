import { generateKeyPairSync } from 'node:crypto';
import {
  type Actor,
  actorHeader,
  anonymous,
  type Em,
  emOf,
  ManualClock,
  migrate,
  openOrm,
  type Role,
  SeededRandom,
  type Subgraph,
  serviceActor,
  tokenSigner,
} from '@double-random/runtime';
import { type FreshDatabase, freshDatabase } from '@double-random/runtime/testing/database.ts';
import { createDepartment, departmentStorage } from '../department.ts';
import { keysFrom } from '../department-deps.ts';
import { departmentModules } from '../modules.ts';
import type { DepartmentModule, DepartmentProfile } from '../profile.ts';

export interface GraphAnswer {
  /** Shape is the test's own: it wrote the query. */
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for
  readonly data: any;
  /** Codes of `errors[].extensions.code`. */
  readonly denials: readonly string[];
}

export interface DepartmentHarness {
  readonly subgraph: Subgraph;
  readonly clock: ManualClock;
  readonly database: FreshDatabase;
  readonly em: () => Em;
  /** Asks as a person, or as anybody when no actor is given. */
  graphql(query: string, variables?: object, actor?: Actor): Promise<GraphAnswer>;
  /** Calls a command as joint-inspection. */
  command<Out>(name: string, input: object): Promise<Out>;
  close(): Promise<void>;
}

const pair = () => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  return {
    publicPem: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    privatePem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
};

/** `wg-psb.op` → a person of that agency with that role; a unit as third part: `wg-psb.op.za`. */
export function person(account: string, ...more: readonly Role[]): Actor {
  const [department, role, unit] = account.split('.') as [string, Role, string?];
  return { kind: 'person', id: account, name: '赵甲子', department, roles: [role, ...more], ...(unit ? { unit } : {}) };
}

/** A department on a database of its own, with a clock that stands still and actors signed as the gateway signs them. */
export async function startDepartmentHarness(
  profile: DepartmentProfile,
  options: { readonly now?: string; readonly modules?: readonly DepartmentModule[] } = {},
): Promise<DepartmentHarness> {
  const storage = departmentStorage(options.modules ?? departmentModules);
  const database = await freshDatabase(`department:${storage.migrations.map((m) => m.name).join()}`, (url) => migrate(url, storage));
  const orm = await openOrm(database.appUrl, storage, 8);
  const clock = new ManualClock(options.now ?? '2026-03-02T09:00:00+08:00');
  const em = () => emOf(orm);
  const [gateway, joint] = [pair(), pair()];
  const bugs: Readonly<Record<string, unknown>>[] = [];
  const subgraph = createDepartment(profile, {
    deps: {
      em,
      clock,
      random: new SeededRandom(profile.code),
      log: (line) => void (line['level'] === 'error' && bugs.push(line)),
      key: keysFrom('a secret of at least thirty-two characters'),
    },
    issuers: { gateway: [gateway.publicPem], 'joint-inspection': [joint.publicPem] },
    ...(options.modules ? { modules: options.modules } : {}),
  });
  const asGateway = tokenSigner('gateway', gateway.privatePem);
  const asJoint = tokenSigner('joint-inspection', joint.privatePem);
  return {
    subgraph,
    clock,
    database,
    em,
    async graphql(query, variables = {}, actor = anonymous) {
      const token = await asGateway.mint(actor, profile.code, 'test');
      const { data, errors } = await subgraph.graphql({ query, variables: { ...variables } }, { [actorHeader]: token });
      // A bug is masked for clients; a test must see it.
      if (bugs.length > 0) throw new Error(JSON.stringify(bugs.splice(0)));
      return { data, denials: (errors ?? []).map((e) => String(e.extensions?.['code'] ?? e.message)) };
    },
    async command<Out>(name: string, input: object) {
      const token = await asJoint.mint(serviceActor('joint-inspection'), profile.code, 'test');
      return (await subgraph.command(name, input, { [actorHeader]: token })) as Out;
    },
    async close() {
      await orm.close();
      await database.drop();
    },
  };
}
