import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { delimiter } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { processIdentity } from '../postgres/process-identity.ts';

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** A starter that runs the given program as `npm` commands run theirs. */
function starter(program: string) {
  const code = `const { runNode } = await import(${JSON.stringify(here('./run-node.mjs'))});
    process.exitCode = await runNode(process.execPath, ['--input-type=module', '-e', ${JSON.stringify(program)}], { guarded: true });`;
  return spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'pipe'] });
}

const PROGRAM_THAT_WAITS = `
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => { console.log(signal); process.exit(7); });
  setInterval(() => {}, 60000);
  console.log(process.pid);`;

test('X-28: an unknown command is answered with the list of commands', async () => {
  const child = spawn(process.execPath, [here('../bootstrap.mjs'), 'nonsense'], { stdio: ['ignore', 'ignore', 'pipe'] });
  const [text] = (await once(child.stderr, 'data')) as [Buffer];
  const [code] = await once(child, 'exit');
  expect(text.toString()).toMatch(/npm start[\s\S]*npm test[\s\S]*npm run schema/);
  expect(code).toBe(1);
});

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  'X-28: %s to the starter reaches the program, whose exit code comes back',
  async (signal) => {
    const child = starter(PROGRAM_THAT_WAITS);
    await once(child.stdout, 'data');
    child.kill(signal);
    const [text] = (await once(child.stdout, 'data')) as [Buffer];
    const [code] = await once(child, 'exit');
    expect(text.toString().trim()).toBe(signal);
    expect(code).toBe(7);
  },
);

test('X-28: a starter killed with -9 takes the program along', async () => {
  const child = starter(PROGRAM_THAT_WAITS);
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  child.kill('SIGKILL');
  const [text] = (await once(child.stdout, 'data')) as [Buffer];
  expect(text.toString().trim()).toBe('SIGTERM');
  await once(child.stdout, 'close');
  // Its last file is closed a moment before the process is gone; one that stays holds the test to its time limit.
  while (processIdentity(Number(line.toString())) !== undefined) await setImmediate();
});

test("X-28: programs find the repository's tools first, and the machine's after them", async () => {
  const child = starter('console.log(JSON.stringify([process.env.PATH, process.env.NODE_OPTIONS]))');
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const [path, options] = JSON.parse(line.toString()) as [string, string | null];
  expect(path.split(delimiter)[0]).toMatch(/node_modules[\\/]\.bin$/);
  expect(path.split(delimiter).length).toBeGreaterThan(1);
  expect(options).toBe(process.env['NODE_OPTIONS'] ?? null);
});
