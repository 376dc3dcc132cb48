import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { createDepartment, type DepartmentProfile, departmentStorage } from '@double-random/department-kit';
import { keysFrom } from '@double-random/department-kit/department-deps.ts';
import {
  actorHeader,
  commandClient,
  denialCodeOf,
  type Em,
  emOf,
  ManualClock,
  migrate,
  openOrm,
  SeededRandom,
  type Subgraph,
  tokenSigner,
} from '@double-random/runtime';
import { type FreshDatabase, freshDatabase } from '@double-random/runtime/testing/database.ts';
import { parse } from 'graphql';
import { civilAirDefenseProfile } from '../../../civil-air-defense/src/profile.ts';
import { marketSupervisionProfile } from '../../../market-supervision/src/profile.ts';
import { publicSecurityProfile } from '../../../public-security/src/profile.ts';
import type { EvidenceSettings } from '../evidence/index.ts';
import type { ChannelSettings } from '../publication/delivery/channel-settings.ts';
import type { JointServices } from '../services.ts';
import { jointStorage } from '../storage.ts';
import { jointName, startJoint } from '../subgraph.ts';
import { testActor } from './test-actor.ts';

export interface GraphAnswer {
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for
  readonly data: any;
  /** Codes of `errors[].extensions.code`. */
  readonly denials: readonly string[];
}
export interface MutationAnswer extends GraphAnswer {
  /** The payload, or null when denied. */
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for
  readonly payload: any;
  /** Codes of userErrors. */
  readonly refusals: readonly string[];
  // biome-ignore lint/suspicious/noExplicitAny: details differ by refusal
  readonly userErrors: readonly any[];
}

export interface Downloaded {
  readonly bytes: Buffer;
  readonly headers: Readonly<Record<string, string>>;
  readonly denial: string | undefined;
}

export interface Person {
  query(document: string, variables?: object): Promise<GraphAnswer>;
  /** Calls a mutation; input type and request id are filled in. @param selection fields of the payload beside userErrors, e.g. `plan { id }` */
  mutate(field: string, input: object, selection: string): Promise<MutationAnswer>;
  /** A file below `/files/<subgraph>`, e.g. `/documents/….html`; `denial` instead of bytes where it is not for him. */
  download(path: string, query?: Readonly<Record<string, string>>): Promise<Downloaded>;
  /** The same person at another subgraph, e.g. `on('public-security')`. */
  on(subgraph: string): Person;
}

export interface JointHarness {
  readonly joint: Subgraph;
  readonly services: JointServices;
  readonly clock: ManualClock;
  readonly em: () => Em;
  /** Of joint-inspection; its owner may do what the application may not. */
  readonly database: FreshDatabase;
  readonly departments: Readonly<Record<string, Subgraph>>;
  readonly profiles: Readonly<Record<string, DepartmentProfile>>;
  as(account: string): Person;
  /** What the background does every night, now. */
  night(): Promise<void>;
  /** What the gateway adds to a request of this person to joint-inspection. */
  headersOf(account: string): Promise<Readonly<Record<string, string>>>;
  /** Where the files of evidence lie. */
  readonly evidenceFolder: string;
  /** Stops answering commands as if the department were down; `true` brings it back. */
  reachable(department: string, yes: boolean): void;
  close(): Promise<void>;
}

export const testProfiles: readonly DepartmentProfile[] = [publicSecurityProfile, civilAirDefenseProfile, marketSupervisionProfile];

const pair = () => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  return {
    publicPem: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    privatePem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
};

/**
 * The real joint-inspection subgraph and the real departments, each on a database of its own, one clock that stands still,
 * people signed as the gateway signs them.
 * @param options.departments false: joint-inspection alone, every department unreachable
 */
export async function startJointForTest(
  options: {
    readonly now?: string;
    readonly departments?: boolean;
    readonly evidence?: EvidenceSettings;
    readonly channels?: ChannelSettings;
  } = {},
): Promise<JointHarness> {
  const clock = new ManualClock(options.now ?? '2026-01-20T09:00:00+08:00');
  const [gateway, joint] = [pair(), pair()];
  const issuers = { gateway: [gateway.publicPem], [jointName]: [joint.publicPem] };
  const bugs: Readonly<Record<string, unknown>>[] = [];
  const log = (line: Readonly<Record<string, unknown>>) => void (line['level'] === 'error' && bugs.push(line));
  const closing: (() => Promise<void>)[] = [];

  const departments: Record<string, Subgraph> = {};
  const storage = departmentStorage();
  for (const profile of options.departments === false ? [] : testProfiles) {
    const database = await freshDatabase(`department:${storage.migrations.map((m) => m.name).join()}`, (url) => migrate(url, storage));
    const orm = await openOrm(database.appUrl, storage, 4);
    departments[profile.code] = createDepartment(profile, {
      deps: {
        em: () => emOf(orm),
        clock,
        random: new SeededRandom(profile.code),
        log,
        key: keysFrom(`${profile.code} secret of thirty-two characters`),
      },
      issuers,
    });
    closing.push(async () => {
      await orm.close();
      await database.drop();
    });
  }

  const down = new Set<string>();
  const reached = commandClient(tokenSigner(jointName, joint.privatePem), departments);
  const unreached = commandClient(tokenSigner(jointName, joint.privatePem), {});
  const database = await freshDatabase('joint-inspection', (url) => migrate(url, jointStorage));
  const folder = mkdtempSync(join(tmpdir(), 'double-random-evidence-'));
  const subgraph = await startJoint({
    database,
    deps: { clock, random: new SeededRandom('joint'), log },
    departments: (target, ...rest) => (down.has(target) ? unreached : reached)(target, ...rest),
    secretKey: Buffer.alloc(32, 7),
    evidence: options.evidence ?? { folder },
    issuers,
    channels: options.channels,
    poolMax: 6,
  });
  closing.push(async () => {
    await subgraph.close();
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  const targets: Readonly<Record<string, Subgraph>> = { ...departments, [jointName]: subgraph };
  const inputTypes = new Map(Object.entries(targets).map(([name, s]) => [name, mutationInputs(s.sdl)]));
  const asGateway = tokenSigner('gateway', gateway.privatePem);
  let request = 0;

  const signedFor = async (account: string, target: string) => {
    const actor = testActor(account);
    const signer = actor.kind === 'service' ? tokenSigner(jointName, joint.privatePem) : asGateway;
    return { [actorHeader]: await signer.mint(actor, target, `test-${request}`) };
  };
  const personAt = (account: string, target: string): Person => {
    const signed = () => signedFor(account, target);
    const query = async (document: string, variables: object = {}): Promise<GraphAnswer> => {
      const { data, errors } = await targets[target]!.graphql({ query: document, variables: { ...variables } }, await signed());
      // A bug is masked for clients; a test must see it.
      if (bugs.length) throw new Error(JSON.stringify(bugs.splice(0), null, 1));
      return { data, denials: (errors ?? []).map((e) => String(e.extensions?.['code'] ?? e.message)) };
    };
    return {
      query,
      async mutate(field, input, selection) {
        const type = inputTypes.get(target)!.get(field);
        if (!type) throw new Error(`no mutation ${field} in ${target}`);
        const document = `mutation ($input: ${type}!) { ${field}(input: $input) { ${selection} userErrors { code message basis path details } } }`;
        const answer = await query(document, { input: { requestId: `test-${++request}`, ...input } });
        const payload = answer.data?.[field] ?? null;
        const userErrors = payload?.userErrors ?? [];
        return { ...answer, payload, userErrors, refusals: userErrors.map((e: { code: string }) => e.code) };
      },
      async download(path, query = {}) {
        try {
          const answer = await targets[target]!.file({ method: 'GET', path, query, body: Readable.from([]) }, await signed());
          return { bytes: await buffer(Readable.from(answer.body)), headers: answer.headers, denial: undefined };
        } catch (error) {
          const denial = denialCodeOf(error);
          if (!denial) throw error;
          return { bytes: Buffer.alloc(0), headers: {}, denial };
        }
      },
      on: (other) => personAt(account, other),
    };
  };

  return {
    joint: subgraph,
    services: subgraph.services,
    clock,
    em: () => subgraph.services.deps.em(),
    database,
    departments,
    profiles: Object.fromEntries(testProfiles.map((p) => [p.code, p])),
    as: (account) => personAt(account, jointName),
    night: () => subgraph.background.night(),
    headersOf: (account) => signedFor(account, jointName),
    evidenceFolder: folder,
    reachable: (department, yes) => void (yes ? down.delete(department) : down.add(department)),
    async close() {
      for (const close of closing.reverse()) await close();
    },
  };
}

/** Mutation → type of its input, read from the SDL. */
function mutationInputs(sdl: string): Map<string, string> {
  const inputs = new Map<string, string>();
  for (const definition of parse(sdl).definitions) {
    if (definition.kind !== 'ObjectTypeDefinition' || definition.name.value !== 'Mutation') continue;
    for (const field of definition.fields ?? []) {
      const type = field.arguments?.[0]?.type;
      if (type?.kind === 'NonNullType' && type.type.kind === 'NamedType') inputs.set(field.name.value, type.type.name.value);
    }
  }
  return inputs;
}
