import { strictEqual } from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { openDepartment } from '@double-random/department-kit';
import { type Actor, actorHeader, type DatabaseUrls, systemClock, systemRandom, tokenSigner } from '@double-random/runtime';
import { departmentProfiles } from '@double-random/schema/department-profiles.ts';
import { peakMegabytes } from '../peak-memory.ts';
import { registryStream } from './registry-rows.ts';

const agency = 'wg-amr';
const reg: Actor = { kind: 'person', id: `${agency}.reg`, name: '赵甲子', department: agency, roles: ['reg'] };

/**
 * Uploads, checks, commits, exports and takes back a registry's file in this process, which does nothing else: what it has grown to is
 * what the department needs.
 * @returns the process's highest resident memory, in megabytes
 */
export async function importWithin(
  database: DatabaseUrls,
  rows: number,
  format: 'csv' | 'xlsx',
  tell: (line: string) => void,
): Promise<number> {
  const profile = (await departmentProfiles()).find((p) => p.code === 'market-supervision')!;
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const pem = (key: typeof publicKey, type: 'spki' | 'pkcs8') => key.export({ type, format: 'pem' } as never).toString();
  const signer = tokenSigner('gateway', pem(privateKey, 'pkcs8'));
  const department = await openDepartment(profile, {
    database,
    secret: 'a secret of at least thirty-two characters',
    issuers: { gateway: [pem(publicKey, 'spki')] },
    clock: systemClock,
    random: systemRandom,
    log: (line) => line['level'] === 'error' && console.error(line),
    background: 'timers',
  });
  const headers = async () => ({ [actorHeader]: await signer.mint(reg, profile.code, 'memory') });
  const ask = async (query: string, variables: object) => {
    const { data, errors } = await department.graphql({ query, variables: { ...variables } }, await headers());
    if (errors?.length) throw new Error(errors[0]!.message);
    return Object.values(data as object)[0] as unknown;
  };
  const P = profile.typePrefix;
  const step = async (name: string, input: object) => {
    const mutation = `mutation ($input: ${name}RegistryImportInput!) { step: ${name.toLowerCase()}${P}Import(input: $input) { import { id } userErrors { message } } }`;
    const { import: made, userErrors } = (await ask(mutation, { input })) as never as {
      import: { id: string } | null;
      userErrors: { message: string }[];
    };
    if (!made) throw new Error(userErrors[0]!.message);
    return made.id;
  };
  const reached = async (id: string, state: string) => {
    for (;;) {
      const query = `query ($id: ID!) { one: ${profile.fieldPrefix}Import(id: $id) { state rowsRead rows created refusals { message } } }`;
      const now = (await ask(query, { id })) as { state: string; created: number; refusals: { message: string }[] };
      if (now.state === state) return now;
      if (now.refusals.length) throw new Error(now.refusals[0]!.message);
      await pause(500);
    }
  };
  const timed = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
    const start = performance.now();
    const result = await work();
    const seconds = (performance.now() - start) / 1000;
    tell(`${what}：${seconds.toFixed(1)} 秒，${Math.round(rows / seconds).toLocaleString('en')} 行/秒；内存峰值 ${peakMegabytes()} MB`);
    return result;
  };
  tell(`启动后内存 ${peakMegabytes()} MB`);
  try {
    const { fileId, size } = await timed('上传', async () => {
      const body = registryStream(profile, rows, format);
      const answer = await department.file(
        { method: 'POST', path: '/uploads', query: { name: `objects.${format}` }, body },
        await headers(),
      );
      return JSON.parse(Buffer.concat([...(answer.body as Iterable<Uint8Array>)]).toString()) as { fileId: string; size: number };
    });
    tell(`文件 ${(size / 1e6).toFixed(1)} MB`);
    const id = await timed('校验（含逐条比对结果）', async () => {
      const started = await step('Check', { requestId: 'check', agency, registry: 'OBJECTS', fileId, scope: 'MERGE' });
      strictEqual((await reached(started, 'CHECKED')).created, rows);
      return started;
    });
    await timed('提交', async () => {
      await step('Commit', { requestId: 'commit', id });
      await reached(id, 'COMMITTED');
    });
    await timed('导出', async () => {
      const answer = await department.file(
        { method: 'GET', path: `/exports/objects.${format}`, query: { agency }, body: nothing() },
        await headers(),
      );
      for await (const _ of answer.body);
    });
    await timed('撤销', () => step('Undo', { requestId: 'undo', id, reason: '测量' }));
  } finally {
    await department.close();
  }
  return peakMegabytes();
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
