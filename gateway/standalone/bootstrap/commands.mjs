/**
 * The commands of the repository. `script`: a TypeScript file run with the remaining arguments; `after`: another one after it; `development`: needs
 * the development dependencies too.
 */
export const COMMANDS = {
  start: { script: 'gateway/standalone/start.ts', what: '启动整个平台 (start the whole platform)' },
  test: { development: true, what: '运行全部检查与测试，或指定的测试 (all checks and tests, or the tests named)' },
  story: { script: 'test/story/run.ts', development: true, what: '演示一次完整的联合抽查 (one joint inspection from plan to publication)' },
  bench: { script: 'test/bench/run.ts', development: true, what: '性能测量 (measurements)' },
  'verify-draw': {
    script: 'subgraphs/shared/verifiable-draw/src/cli/verify-draw.ts',
    what: '核验抽取证书、开示、日志 (check transcripts, openings, proofs and logs)',
  },
  'verify-archive': {
    script: 'subgraphs/joint-inspection/src/archive/verify-archive.ts',
    what: '核验归档包 (check an archive package against its seals)',
  },
  'new-department': {
    script: 'schema/src/new-department/new-department.ts',
    development: true,
    what: '新增一个部门的子图 (add a department: -- fire --title 消防救援)',
  },
  schema: {
    script: 'schema/src/emit.ts',
    after: 'web/src/operations/generate.ts',
    development: true,
    what: '重新生成图的契约 (compose and write the schema files)',
  },
};

/** One line per command. */
export function usage() {
  return Object.entries(COMMANDS)
    .map(([name, { what }]) => `  npm ${name === 'start' || name === 'test' ? name : `run ${name}`.padEnd(5)}  ${what}`)
    .join('\n');
}
